/** A source: a document of the library with its citation key and bibliographic data, and its passages. */
import type { Bibliography, Path, SourceText } from "../../documents/document";
import type { DocumentId } from "../../segments/segment";
import { t } from "../../localisation";
import type { Span } from "../../text/span";

export interface Source {
  readonly key: string;
  readonly bibliography: Bibliography;
  /** The file of its text; absent where it can be cited but not verified. */
  readonly path?: Path;
  /** The reading of that file. */
  readonly document?: DocumentId;
  /** Read when asked for; the same object while it is in use. */
  readonly text: SourceText | undefined;
  /** Its entry in a bibliography. */
  readonly entryAt?: { readonly path: Path; readonly span: Span };
}

/** A citable stretch of a source: a sentence in its paragraph. Span in the source's plain text. */
export interface Passage extends Span {
  readonly source: Source;
  /** One-based number of its paragraph: ¶. */
  readonly paragraph: number;
}

/** What the order of sources depends on. */
type Placed = Pick<Source, "key" | "path" | "entryAt">;

/** The file that a source is ordered by: its own, else its bibliography's. */
const placeOf = (source: Placed): Path => source.path ?? source.entryAt?.path ?? "";

/** The order of sources everywhere: by file, then by place in the bibliography, then by key; independent of the order of reading. */
export function compareSources(a: Placed, b: Placed): number {
  const pathA = placeOf(a);
  const pathB = placeOf(b);
  if (pathA !== pathB) return pathA < pathB ? -1 : 1;
  const listA = a.entryAt?.path ?? "";
  const listB = b.entryAt?.path ?? "";
  if (listA !== listB) return listA < listB ? -1 : 1;
  const places = (a.entryAt?.span.start ?? 0) - (b.entryAt?.span.start ?? 0);
  if (places !== 0) return places;
  return a.key === b.key ? 0 : a.key < b.key ? -1 : 1;
}

/** Newest first, undated last; of one day by the order of sources. */
export function compareNewest(a: Source, b: Source): number {
  const dateA = a.bibliography.issued ?? "";
  const dateB = b.bibliography.issued ?? "";
  if (dateA !== dateB) return dateA > dateB ? -1 : 1;
  return compareSources(a, b);
}

/** The order of spans in sources: by source, then by place. */
export const comparePassages = (a: Passage, b: Passage): number =>
  compareSources(a.source, b.source) || a.start - b.start || a.end - b.end;

export const passageText = (passage: Passage): string =>
  passage.source.text?.plain.slice(passage.start, passage.end) ?? "";

/** Who a source is, in a word: its publisher, else its authors, its title in quotation marks, its key. */
export function nameOfSource({ bibliography, key }: Source): string {
  const { publisher, authors, title } = bibliography;
  if (publisher !== undefined) return publisher;
  if (authors?.length) return authors.join(", ");
  return title === undefined ? key : t("“{title}”", { title });
}

export const yearOf = ({ bibliography: { issued } }: Source): string | undefined =>
  issued?.slice(0, 4);
