/** Resolves a draft's citations to the sources they point at. */
import { joinPath } from "../documents/paths";
import type { Library } from "../library/library";
import type { Source } from "../library/sources/source";
import { sourcesNamed } from "../library/sources/sourceNames";
import type { Citation } from "./citation";
import type { Draft } from "./draft";

/** `note`: a footnote with the sources that its text cites. `elsewhere`: the web, or a file outside the library: a source all the same, which cannot be read. */
export type Resolution =
  | { readonly kind: "source"; readonly source: Source }
  | { readonly kind: "note"; readonly sources: readonly Source[]; readonly isReadable: boolean }
  | { readonly kind: "elsewhere"; readonly target: string }
  | { readonly kind: "unknown" };

/** Keys that pandoc-crossref and Quarto use for figures, tables and sections. */
const crossReference = /^(?:fig|tbl|sec|eq|lst|thm|lem|cor|prp|cnj|def|exm|exr)[:-]/;
/** One letter before a colon is a drive. */
const webAddress = /^(?:[a-z][a-z\d+.-]+:|\/\/)/i;

/** Where `citation` leads; `draftPath` is the draft's path, against which links are read. */
export function resolveCitation(
  citation: Citation,
  draft: Pick<Draft, "footnotes">,
  library: Library,
  draftPath: string,
): Resolution {
  switch (citation.kind) {
    case "pandoc":
      return resolveKey(citation.target, library);
    case "footnote":
      return resolveFootnote(citation, draft, library, draftPath);
    case "wikilink":
      return resolveName(citation.target, library);
    case "link":
      return resolveLink(citation.target, library, draftPath);
  }
}

/** The sources that can be named from a resolution. */
export function sourcesOf(resolution: Resolution): readonly Source[] {
  if (resolution.kind === "source") return [resolution.source];
  return resolution.kind === "note" ? resolution.sources : [];
}

/** Whether all that the citation points at has a text to hold a claim against. */
export function isReadable(resolution: Resolution): boolean {
  if (resolution.kind === "source") return resolution.source.text !== undefined;
  return resolution.kind === "note" && resolution.isReadable;
}

function resolveKey(key: string, library: Library): Resolution {
  const source = library.sources.get(key);
  if (source) return { kind: "source", source };
  return crossReference.test(key) ? { kind: "elsewhere", target: key } : { kind: "unknown" };
}

function resolveFootnote(
  citation: Citation,
  draft: Pick<Draft, "footnotes">,
  library: Library,
  draftPath: string,
): Resolution {
  const cited = draft.footnotes.get(citation.target);
  if (!cited) return { kind: "unknown" };
  const resolutions = cited
    .filter((inner) => inner.kind !== "footnote")
    .map((inner) => resolveCitation(inner, draft, library, draftPath));
  return {
    kind: "note",
    sources: resolutions.flatMap(sourcesOf),
    isReadable: resolutions.length > 0 && resolutions.every(isReadable),
  };
}

function resolveName(name: string, library: Library): Resolution {
  const bare = name.split("#")[0]!.trim();
  const byKey = library.sources.get(bare);
  if (byKey) return { kind: "source", source: byKey };
  const named = sourcesNamed(library);
  const source = named.byFile(bare) ?? named.byTitle(bare);
  return source ? { kind: "source", source } : { kind: "elsewhere", target: name };
}

function resolveLink(target: string, library: Library, draftPath: string): Resolution {
  if (webAddress.test(target)) {
    const source = sourcesNamed(library).byAddress(target);
    return source ? { kind: "source", source } : { kind: "elsewhere", target };
  }
  const path = joinPath(draftPath, target.split(/[?#]/)[0]!);
  const source = library.sourcesByPath.get(path);
  return source ? { kind: "source", source } : { kind: "elsewhere", target };
}
