/** Document links: citations that open their source. Links and footnotes are Markdown's own. */
import type { DraftReading } from "../draft/readDraft";
import { resolveCitation } from "../draft/resolveCitation";
import type { Span } from "../text/span";
import { placeOfSource, type Place } from "./place";
import { targetsOf } from "./target";

export interface DocumentLink {
  /** In the draft. */
  readonly span: Span;
  readonly title: string;
  /** Where the source can be read: its file, or only its address on the web. */
  readonly place?: Place;
  readonly url?: string;
}

export function linksIn(reading: DraftReading): DocumentLink[] {
  const { draft, library, path } = reading;
  return targetsOf(reading).flatMap((target): DocumentLink[] => {
    if (target.kind !== "citation") return [];
    if (target.citation.kind !== "pandoc" && target.citation.kind !== "wikilink") return [];
    const resolution = resolveCitation(target.citation, draft, library, path);
    if (resolution.kind !== "source") return [];
    const { source } = resolution;
    const { title = source.key, url } = source.bibliography;
    const place = placeOfSource(source);
    if (source.path === undefined && url !== undefined && /^https?:/i.test(url))
      return [{ span: target.span, title, url }];
    return place ? [{ span: target.span, title, place }] : [];
  });
}
