/** Quotations that are broken up by who says them: “We will not,” she said, “close it.” */
import type { ProseContent } from "../draft/readDraft";
import type { Quotation } from "../text/quotations";
import { sliceOf, spanContains, type Span } from "../text/span";

/** Quoted words that are held against a source as one. */
export interface QuotedStretch {
  /** One, or several that are broken up. */
  readonly pieces: readonly Quotation[];
  /** From the first quoted word to the last, in the prose. */
  readonly span: Span;
  /** The words of all pieces, an ellipsis between them. */
  readonly words: string;
  /** From a span of `words` to the prose; one over several pieces is longer there. */
  toProse(span: Span): Span;
}

const ellipsis = " … ";
/** A piece with fewer words tells nothing by itself. */
const fewestWords = 4;
const longestBetween = 80;

/** The quotations of a prose in order, pieces too short to stand alone joined with what goes on behind "he said". */
export function joinBrokenUp(
  content: Pick<ProseContent, "prose" | "attributions">,
): QuotedStretch[] {
  const { plain, quotations } = content.prose;
  const stretches: QuotedStretch[] = [];
  for (let at = 0; at < quotations.length; at++) {
    const pieces = [quotations[at]!];
    while (quotations[at + 1] && goesOn(content, quotations[at]!, quotations[at + 1]!))
      pieces.push(quotations[(at += 1)]!);
    const isShort = pieces.some((piece) => countWords(plain, piece) < fewestWords);
    const enough = pieces.reduce((sum, piece) => sum + countWords(plain, piece), 0) >= fewestWords;
    if (pieces.length > 1 && isShort && enough) stretches.push(toStretch(plain, pieces));
    else stretches.push(...pieces.map((piece) => toStretch(plain, [piece])));
  }
  return stretches;
}

/** Whether the second quotation goes on with the sentence of the first behind words that say who speaks. */
function goesOn(
  { prose: { plain }, attributions }: Pick<ProseContent, "prose" | "attributions">,
  first: Quotation,
  second: Quotation,
): boolean {
  const between = { start: first.span.end, end: second.span.start };
  const words = sliceOf(plain, between);
  if (words.length > longestBetween || !/^[^.!?…\n]*,\s*$/u.test(words)) return false;
  if (!/^\p{Ll}/u.test(sliceOf(plain, second.content))) return false;
  return attributions.some(
    ({ kind, cue }) => kind === "statement" && cue.every((part) => spanContains(between, part)),
  );
}

const countWords = (plain: string, { content }: Quotation): number =>
  sliceOf(plain, content).match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu)?.length ?? 0;

function toStretch(plain: string, pieces: readonly Quotation[]): QuotedStretch {
  const words = pieces.map(({ content }) => sliceOf(plain, content)).join(ellipsis);
  const span = { start: pieces[0]!.content.start, end: pieces.at(-1)!.content.end };
  const toOffset = (offset: number): number => {
    let from = 0;
    for (const { content } of pieces) {
      const length = content.end - content.start;
      if (offset <= from + length) return content.start + Math.max(0, offset - from);
      from += length + ellipsis.length;
    }
    return span.end;
  };
  return {
    pieces,
    span,
    words,
    toProse: ({ start, end }) => ({ start: toOffset(start), end: toOffset(end) }),
  };
}
