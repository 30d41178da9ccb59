/** Follows quotations beyond the sentence that tells who says them: over its neighbours, and where no sentence tells it. */
import { spanContains, type Span } from "../../text/span";
import type { Word } from "../word";

/** A statement with its cue and stretches of content, in offsets of the text. */
export interface Told {
  readonly cue: Span;
  readonly content: readonly Span[];
}

export interface Continued {
  /** Of each statement its content, as far as the quotation goes. */
  readonly contents: readonly (readonly Span[])[];
  /** Quotations of one sentence or more that no cue tells of: their speaker was named before, or will be. */
  readonly untold: readonly Span[];
}

/** What stands between two quotation marks, marks included. */
interface Quotation extends Span {
  /** Sentences that it touches: the first, and one behind the last. */
  readonly from: number;
  readonly to: number;
}

/** Contents of the statements of a paragraph; `sentences` are the words of each of its sentences. */
export function continueQuotations(
  sentences: readonly (readonly Word[])[],
  told: readonly Told[],
): Continued {
  const contents = told.map(({ content }) => [...content]);
  const untold: Span[] = [];
  for (const quotation of findQuotations(sentences)) {
    const isLong = quotation.to - quotation.from > 1;
    if (!isLong && !fillsSentence(sentences[quotation.from]!, quotation)) continue;
    let isTold = false;
    told.forEach(({ cue }, index) => {
      if (spanContains(quotation, cue)) return;
      const pieces = contents[index]!;
      const at = pieces.findIndex((piece) => overlaps(piece, quotation));
      if (at < 0) return;
      isTold = true;
      if (isLong) pieces.splice(at, 1, join(pieces[at]!, quotation, sentences));
    });
    if (!isTold) untold.push({ start: quotation.start, end: quotation.end });
  }
  return { contents, untold };
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** A piece of content that reaches an end of its sentence goes on with the quotation there. */
function join(piece: Span, quotation: Quotation, sentences: readonly (readonly Word[])[]): Span {
  let { start, end } = piece;
  for (let index = quotation.from; index < quotation.to; index += 1) {
    const words = sentences[index]!;
    if (words[0]!.start === piece.start) start = Math.min(start, quotation.start);
    if (piece.end > words[0]!.start && piece.end <= words.at(-1)!.end)
      if (piece.end >= lastWordEnd(words)) end = Math.max(end, quotation.end);
  }
  return { start, end };
}

/** Where the last word of a sentence ends, marks behind it left out. */
function lastWordEnd(words: readonly Word[]): number {
  let at = words.length - 1;
  while (at > 0 && !words[at]!.isWord) at -= 1;
  return words[at]!.end;
}

/** Whether all words of a sentence stand in a quotation. */
const fillsSentence = (words: readonly Word[], { start, end }: Span): boolean =>
  words.some(({ isWord }) => isWord) && words[0]!.start >= start && lastWordEnd(words) <= end;

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
