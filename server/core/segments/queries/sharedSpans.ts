/** Shows what a ranked passage shares with the query: the spans of those words in its document's text. */
import { passageSpansOf } from "../../documents/passageSpans";
import { wordsOf } from "../../text/terms";
import type { Span } from "../../text/span";
import { findTokens } from "../../text/tokens";
import type { RankedPlace } from "./rank";
import type { Shelves } from "./shelves";

/** Spans of the words in a document's text that have one of some terms, within a passage. Decodes the text. */
export function findSharedSpans({ held }: Shelves, place: RankedPlace): Span[] {
  const { segment } = held[place.segment]!;
  const text = segment.textAt(place.document);
  if (!text) return [];
  const passages = passageSpansOf(text);
  const terms = new Set(place.terms.map((term) => segment.termAt(term)));
  // Words between two passages belong to the one before, words before the first to the first.
  const start = place.passage === 0 ? 0 : (passages[place.passage]?.start ?? text.plain.length);
  const end = passages[place.passage + 1]?.start ?? text.plain.length;
  return wordsOf(findTokens(text.plain, { start, end })).flatMap((word) =>
    terms.has(word.term) ? [{ start: word.start, end: word.end }] : [],
  );
}
