/** The passages of a text: its sentences, numbered by paragraph. */
import type { Span } from "../text/span";
import type { SourceText } from "./document";

/** A stretch that can be cited; `paragraph` is one-based. */
export interface PassageSpan extends Span {
  readonly paragraph: number;
}

/** Visits the passages of a text in order, with the one-based number of their paragraph; a paragraph without sentences is one passage. */
export function eachPassage(
  { paragraphs }: Pick<SourceText, "paragraphs">,
  visit: (span: Span, paragraph: number) => void,
): void {
  let number = 0;
  for (const paragraph of paragraphs) {
    number += 1;
    if (paragraph.sentences.length === 0) visit(paragraph, number);
    for (const sentence of paragraph.sentences) visit(sentence, number);
  }
}

const spans = new WeakMap<SourceText, readonly PassageSpan[]>();

/** The passages of a text in order; kept while the text is. */
export function passageSpansOf(text: SourceText): readonly PassageSpan[] {
  const known = spans.get(text);
  if (known) return known;
  const found: PassageSpan[] = [];
  eachPassage(text, ({ start, end }, paragraph) => found.push({ start, end, paragraph }));
  spans.set(text, found);
  return found;
}
