/** The documents of an opened segment: listed, or decoded one by one. */
import { t } from "../localisation";
import type { Bibliography, Document, SourceText } from "../documents/document";
import { asNumbers } from "./bytes";
import { linesOfText, readLayout, readLines, storedLanguages } from "./layout";
import { decodeText } from "./letters";
import type { SectionFile } from "./sections";
import type { DocumentEntry, Segment } from "./segment";
import { placeColumns, placeWidth, problemFlag, storedKinds } from "./segmentFormat";

type Documents = Pick<
  Segment,
  "languageOf" | "pathOf" | "bibliographyAt" | "entries" | "documentAt" | "textAt" | "lineStartsAt"
>;

/** A section with a part for each document, and the column of `places` that tells where each ends. */
const parts = {
  paths: placeColumns.path,
  heads: placeColumns.head,
  texts: placeColumns.text,
  layouts: placeColumns.layout,
  lines: placeColumns.lines,
} as const;

export function viewDocuments(
  file: SectionFile,
  ids: Uint32Array,
  tellDamage: (what: string) => void,
): Documents {
  const kinds = file.resident("kinds");
  const languages = file.resident("languages");
  const isKnown = (document: number): boolean => document >= 0 && document < ids.length;
  const kindOf = (document: number) => storedKinds[kinds[document]! & (problemFlag - 1)]!;
  const languageOf = (document: number) => storedLanguages[languages[document] ?? 0]!;
  const partOf = (part: keyof typeof parts, document: number): Uint8Array | undefined => {
    if (!isKnown(document)) return undefined;
    const places = file.readWords("places", document * placeWidth, (document + 2) * placeWidth);
    const column = parts[part];
    return places && file.read(part, places[column]!, places[column + placeWidth]!);
  };
  const pathOf = (document: number): string => {
    const path = partOf("paths", document);
    return path ? decodeText(path) : "";
  };
  const headOf = (document: number): Head | undefined => {
    const head = partOf("heads", document);
    const parsed = head && parseHead(head);
    if (head && !parsed)
      tellDamage(t("The head of document {number} cannot be read.", { number: document }));
    return parsed;
  };
  const textAt = (document: number): SourceText | undefined => {
    if (!isKnown(document) || kindOf(document) !== "source") return undefined;
    const letters = partOf("texts", document);
    const stored = partOf("layouts", document);
    if (!letters || !stored) return undefined;
    const plain = decodeText(letters);
    const layout = readLayout(stored, plain.length);
    if (!layout)
      tellDamage(t("The layout of document {number} cannot be read.", { number: document }));
    return layout && { plain, language: languageOf(document), ...layout };
  };
  return {
    languageOf,
    pathOf,
    textAt,
    bibliographyAt: (document) =>
      (isKnown(document) && kindOf(document) === "source" && headOf(document)?.bibliography) || {},
    entries: () => readEntries(file, ids, kinds, tellDamage),
    documentAt: (document) => {
      const head = headOf(document);
      const letters = partOf("paths", document);
      if (!head || !letters) return undefined;
      const path = decodeText(letters);
      if (kindOf(document) !== "source") return { ...head, path } as Document;
      const text = textAt(document);
      return text && toSource(head, path, text);
    },
    lineStartsAt: (document) => {
      const stored = partOf("lines", document);
      const text = stored?.length === 0 ? textAt(document) : undefined;
      const lines = text ? linesOfText(text) : stored && readLines(stored);
      return lines ?? new Uint32Array(1);
    },
  };
}

/** What is stored of a document as JSON: of a source this, of others all but the path. */
interface Head {
  readonly key?: string;
  readonly bibliography?: Bibliography;
  readonly problems?: Document["problems"];
}

function parseHead(bytes: Uint8Array): Head | undefined {
  try {
    return JSON.parse(decodeText(bytes)) as Head;
  } catch {
    return undefined;
  }
}

const toSource = (
  { key, bibliography = {}, problems = [] }: Head,
  path: string,
  text: SourceText,
): Document => ({
  kind: "source",
  path,
  ...(key !== undefined && { key }),
  bibliography,
  text,
  problems,
});

function readEntries(
  file: SectionFile,
  ids: Uint32Array,
  kinds: Uint8Array,
  tellDamage: (what: string) => void,
): DocumentEntry[] {
  const places = file.readWords("places", 0, file.lengthOf("places") / 4);
  const letters = file.read("paths", 0, file.lengthOf("paths"));
  const stamps = file.read("stamps", 0, file.lengthOf("stamps"));
  const keys = readKeys(file);
  if (!keys) tellDamage(t("The keys of its documents cannot be read."));
  if (!places || !letters || !stamps || !keys) return [];
  const paths = decodeText(letters);
  const numbers = asNumbers(stamps);
  return Array.from(ids, (id, document) => {
    const row = document * placeWidth + placeColumns.pathUnits;
    const key = keys.get(document);
    const kind = kinds[document]!;
    return {
      id,
      path: paths.slice(places[row], places[row + placeWidth]),
      kind: storedKinds[kind & (problemFlag - 1)]!,
      ...(key !== undefined && { key }),
      hasProblems: kind >= problemFlag,
      stamp: {
        size: numbers[document * 3]!,
        modified: numbers[document * 3 + 1]!,
        hash: numbers[document * 3 + 2]!,
      },
    };
  });
}

/** Keys by number of document; undefined where they cannot be read. */
export function readKeys(file: SectionFile): ReadonlyMap<number, string> | undefined {
  const keyed = file.readWords("keyed", 0, file.lengthOf("keyed") / 4);
  const stored = file.read("keys", 0, file.lengthOf("keys"));
  if (!keyed || !stored) return undefined;
  try {
    const keys = JSON.parse(decodeText(stored)) as readonly string[];
    return new Map(Array.from(keyed, (document, index) => [document, keys[index]!]));
  } catch {
    return undefined;
  }
}
