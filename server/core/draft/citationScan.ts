/** What a stretch of running text is scanned with, and what is found in it. */
import type { Span } from "../text/span";
import type { Citation } from "./citation";

/** A citation before its prose is known: `anchor` is where in the source it stands. */
export type FoundCitation = Omit<Citation, "at"> & { readonly anchor: number };

/** A note in the text, `^[words]`. */
export interface FoundNote {
  readonly span: Span;
  readonly text: string;
}

export interface CitationSigns {
  readonly citations: FoundCitation[];
  /** What is no prose of the sentence. */
  readonly cuts: Span[];
  /** Of the cuts, those where no word stands: addresses and math. */
  readonly silent: Span[];
  readonly notes: FoundNote[];
}

export interface CitationScan {
  readonly source: string;
  /** The source as `maskProse` gives it. */
  readonly mask: string;
  /** Offset of each opening bracket → that of its closing one. */
  readonly brackets: ReadonlyMap<number, number>;
  readonly found: CitationSigns;
}

export function createScan(source: string, mask: string): CitationScan {
  const found: CitationSigns = { citations: [], cuts: [], silent: [], notes: [] };
  return { source, mask, brackets: matchBrackets(mask), found };
}

/** Source as a person reads it, as far as markup and the prefixes of lines can be told from words. */
export const plainOf = (source: string): string =>
  source
    .replace(/(?:\r\n|\n|\r)[ \t>]*/g, " ")
    .replace(/\\([!-/:-@[-`{-~])|[*`]/g, "$1")
    .trim();

function matchBrackets(mask: string): Map<number, number> {
  const pairs = new Map<number, number>();
  const open: number[] = [];
  const bracket = /[[\]]/g;
  for (let match = bracket.exec(mask); match; match = bracket.exec(mask)) {
    if (match[0] === "[") open.push(match.index);
    else {
      const start = open.pop();
      if (start !== undefined) pairs.set(start, match.index);
    }
  }
  return pairs;
}
