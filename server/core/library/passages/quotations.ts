/** Finds where the library's sources hold quoted words. */
import { matchQuotation } from "../../text/quoteMatch";
import type { QuoteGrade, QuoteMatch } from "../../text/quoteAlignment";
import type { Library } from "../library";
import { passageAt } from "./passages";
import type { Passage, Source } from "../sources/source";

export interface FoundQuotation {
  readonly source: Source;
  /** Span in the source's plain text. */
  readonly match: QuoteMatch;
  readonly passage: Passage;
}

/** A source that shares less of a quotation than this share of what another shares cannot hold it more truly, once one is known to hold it. */
const leastShare = 0.6;

/** Sources that are compared word by word. */
const mostCandidates = 12;

const ranks: Readonly<Record<QuoteGrade, number>> = { exact: 0, typographic: 1, altered: 2 };

/** The best match of `words` (a quotation without its marks) in the library, or in the sources `within`: exact before typographic before altered, then by likeness. */
export function findQuotation(
  library: Library,
  words: string,
  options?: { readonly within?: readonly Source[] },
): FoundQuotation | undefined {
  const within = options?.within;
  const candidates = library.index.candidates(words, {
    limit: mostCandidates,
    ...(within && { within }),
  });
  let best: FoundQuotation | undefined;
  const [heaviest] = candidates;
  for (const { source, weight } of candidates) {
    if (best && weight < heaviest!.weight * leastShare) break;
    const match = source.text && matchQuotation(words, source.text.plain);
    const passage = match && passageAt(source, match.span.start);
    if (!passage || (best && compareMatches(match, best.match) >= 0)) continue;
    best = { source, match, passage };
    if (match.grade === "exact") break;
  }
  return best;
}

const compareMatches = (a: QuoteMatch, b: QuoteMatch): number =>
  ranks[a.grade] - ranks[b.grade] || b.similarity - a.similarity;
