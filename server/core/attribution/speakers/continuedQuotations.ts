/** Follows quotations beyond the sentence that tells who says them: over its neighbours, and where no sentence tells it. */
import { spanContains, spansOverlap, type Span } from "../../text/span";
import type { Attribution } from "../attribution";
import type { Word } from "../words/word";

/** What stands between two quotation marks, marks included. */
interface Quotation extends Span {
  /** Sentences that it touches: the first, and one behind the last. */
  readonly from: number;
  readonly to: number;
}

/** A paragraph's attributions, with the content of statements as far as their quotations go; `sentences` are the words of each of its sentences. */
export function continueQuotations(
  sentences: readonly (readonly Word[])[],
  attributions: readonly Attribution[],
): readonly Attribution[] {
  const longer = new Map<Attribution, Span[]>();
  let first = 0;
  for (const quotation of findQuotations(sentences)) {
    if (quotation.to - quotation.from < 2) continue;
    const { start } = sentences[quotation.from]![0]!;
    while (first < attributions.length && attributions[first]!.sentence.end <= start) first += 1;
    for (let next = first; next < attributions.length; next += 1) {
      const attribution = attributions[next]!;
      if (attribution.sentence.start >= quotation.end) break;
      if (!isOutside(attribution, quotation)) continue;
      const content = longer.get(attribution) ?? [...attribution.content];
      const at = content.findIndex((piece) => spansOverlap(piece, quotation));
      if (at < 0) continue;
      content[at] = join(content[at]!, quotation, sentenceIn(sentences, quotation, attribution));
      longer.set(attribution, content);
    }
  }
  if (longer.size === 0) return attributions;
  return attributions.map((each) => {
    const content = longer.get(each);
    return content ? { ...each, content } : each;
  });
}

/** Quotations of a sentence or more that no statement tells of: who speaks was named before, or will be. */
export function findUntold(
  sentences: readonly (readonly Word[])[],
  attributions: readonly Attribution[],
): Span[] {
  const said = attributions
    .flatMap((attribution) => attribution.content.map((piece) => ({ piece, attribution })))
    .sort((a, b) => a.piece.start - b.piece.start);
  const untold: Span[] = [];
  let next = 0;
  let open: typeof said = [];
  for (const { from, to, start, end } of findQuotations(sentences)) {
    open = open.filter(({ piece }) => piece.end > start);
    for (; next < said.length && said[next]!.piece.start < end; next += 1)
      if (said[next]!.piece.end > start) open.push(said[next]!);
    if (to - from === 1 && !fillsSentence(sentences[from]!, { start, end })) continue;
    if (!open.some(({ attribution }) => isOutside(attribution, { start, end })))
      untold.push({ start, end });
  }
  return untold;
}

/** Whether a statement's cue stands outside a quotation. */
const isOutside = ({ kind, cue }: Attribution, quotation: Span): boolean =>
  kind === "statement" && !cue.every((part) => spanContains(quotation, part));

/** The words of an attribution's sentence, among those that a quotation touches. */
function sentenceIn(
  sentences: readonly (readonly Word[])[],
  { from, to }: Quotation,
  { sentence }: Attribution,
): readonly Word[] {
  let low = from;
  let high = to;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    const first = sentences[middle]![0];
    if (first && first.start < sentence.end) low = middle;
    else high = middle;
  }
  return sentences[low]!;
}

/** A piece of content that reaches an end of its sentence goes on with the quotation there. */
function join(piece: Span, quotation: Quotation, words: readonly Word[]): Span {
  const opens = words[0]!.start === piece.start;
  const closes = piece.end <= words.at(-1)!.end && piece.end >= lastWordEnd(words);
  return {
    start: opens ? Math.min(piece.start, quotation.start) : piece.start,
    end: closes ? Math.max(piece.end, quotation.end) : piece.end,
  };
}

/** Where the last word of a sentence ends, marks behind it left out. */
function lastWordEnd(words: readonly Word[]): number {
  let at = words.length - 1;
  while (at > 0 && !words[at]!.isWord) at -= 1;
  return words[at]!.end;
}

/** Whether all words of a sentence stand in a quotation. */
const fillsSentence = (words: readonly Word[], { start, end }: Span): boolean =>
  words[0]!.start >= start && lastWordEnd(words) <= end && words.some(({ isWord }) => isWord);

/** The quotations of a paragraph in order. */
function findQuotations(sentences: readonly (readonly Word[])[]): Quotation[] {
  const found: Quotation[] = [];
  let open: { start: number; end: number; from: number; to: number } | undefined;
  const close = (): void => {
    if (open) found.push(open);
    open = undefined;
  };
  sentences.forEach((words, index) => {
    for (const { start, end, isQuoted, mark } of words) {
      if (!isQuoted || mark === "open") close();
      if (!isQuoted) continue;
      if (open) {
        open.end = end;
        open.to = index + 1;
      } else open = { start, end, from: index, to: index + 1 };
      if (mark === "close") close();
    }
  });
  close();
  return found;
}
