/** Shows what a ranked passage shares with the query: the spans of those words in its document's text. */
import type { SourceText } from "../../documents/document";
import { passageSpansOf } from "../../documents/passageSpans";
import { wordsOf } from "../../text/terms";
import type { Span } from "../../text/span";
import { findTokens } from "../../text/tokens";

/** Spans of the words with one of some terms in a passage of a text, by its number. Words between two passages belong to the one before, words before the first to the first. */
export function findSharedSpans(
  text: SourceText,
  passage: number,
  terms: ReadonlySet<string>,
): Span[] {
  const passages = passageSpansOf(text);
  const start = passage === 0 ? 0 : (passages[passage]?.start ?? text.plain.length);
  const end = passages[passage + 1]?.start ?? text.plain.length;
  return wordsOf(findTokens(text.plain, { start, end })).flatMap((word) =>
    terms.has(word.term) ? [{ start: word.start, end: word.end }] : [],
  );
}
