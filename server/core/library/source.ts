/** A source: a document of the library with its citation key and bibliographic data, and its passages. */
import type { Bibliography, Path, SourceText } from "../documents/document";
import type { Span } from "../text/span";

export interface Source {
  readonly key: string;
  readonly bibliography: Bibliography;
  /** The file of its text; absent where it can be cited but not verified. */
  readonly path?: Path;
  readonly text?: SourceText;
  /** Its entry in a bibliography. */
  readonly entryAt?: { readonly path: Path; readonly span: Span };
}

/** A citable stretch of a source: a sentence in its paragraph. Span in the source's plain text. */
export interface Passage extends Span {
  readonly source: Source;
  /** One-based number of its paragraph: ¶. */
  readonly paragraph: number;
}

export const passageText = (passage: Passage): string =>
  passage.source.text?.plain.slice(passage.start, passage.end) ?? "";
