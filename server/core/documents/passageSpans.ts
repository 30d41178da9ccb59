/** The passages of a text: its sentences, numbered by paragraph. */
import type { Span } from "../text/span";
import type { SourceText } from "./document";

/** A stretch that can be cited; `paragraph` is one-based. */
export interface PassageSpan extends Span {
  readonly paragraph: number;
}

const spans = new WeakMap<SourceText, readonly PassageSpan[]>();

/** Sentences of a text in order; a paragraph without sentences is one passage. */
export function passageSpansOf(text: SourceText): readonly PassageSpan[] {
  let found = spans.get(text);
  if (!found) {
    found = text.paragraphs.flatMap((paragraph, index) =>
      (paragraph.sentences.length > 0 ? paragraph.sentences : [paragraph]).map(
        ({ start, end }) => ({ start, end, paragraph: index + 1 }),
      ),
    );
    spans.set(text, found);
  }
  return found;
}
