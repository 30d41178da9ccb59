/** Citations: a draft's pointers to sources, in the ways people cite in Markdown. */
import type { Span } from "../text/span";

export type CitationKind = "pandoc" | "footnote" | "link" | "wikilink";

/** Spans are in the block's text. */
export interface Citation {
  readonly kind: CitationKind;
  /** All of it: `[see @a, p. 3; @b]` is two citations with the same span. */
  readonly span: Span;
  /** What a finding underlines and a fix replaces, the `@` included: `@false-flag`, a path, a footnote's `^1`. */
  readonly targetSpan: Span;
  /** A key, a path or address as written (decoded; a path without query and fragment), or a footnote's label in lower case. A note in the text (`^[…]`) that cites nothing has its own words, in `^[]`, for a label. */
  readonly target: string;
  /** Where it stands in the paragraph's prose, in prose offsets: at the end of the words before it; for a link and a narrative key at the end of its own words. */
  readonly at: number;
  /** `@key says …`: the citation is a word of its sentence. */
  readonly narrative: boolean;
  readonly prefix?: string;
  /** "p. 3", "¶4", "pp. 33-35". */
  readonly locator?: string;
  readonly suffix?: string;
  /** `[text][ref]`: the target stands in a definition elsewhere, and `targetSpan` is the reference's label. */
  readonly isReference?: true;
}
