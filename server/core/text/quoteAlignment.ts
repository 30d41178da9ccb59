/** Aligns a quotation with the stretch of a text it was most likely taken from, where words were changed. */
import type { Span } from "./span";
import { isContentWord, type Hits } from "./quoteHits";
import type { QuotedWord } from "./quoteParts";
import { alignWindow, type Step } from "./wordAlignment";
import { changesOf, type WordChange } from "./wordChanges";
import type { TextWords } from "./words";

export type QuoteGrade = "exact" | "typographic" | "altered";

export interface QuoteMatch {
  readonly grade: QuoteGrade;
  /** What the quotation corresponds to in the text, from the first word to the last. */
  readonly span: Span;
  /** Share of the quotation's words that stand there, in order, less half of the words left out: 1 for all but `altered`. */
  readonly similarity: number;
  /** For `altered`: from the text's words to the quotation's; all but the removed make up the quotation. */
  readonly changes: readonly WordChange[];
}

/** Windows of the text that are looked at. */
const mostWindows = 4;
/** Words so frequent in the text say nothing on where a quotation stands. */
const mostPositions = 400;
const leastSimilarity = 0.6;
/** From here on it is the same sentence, whatever its words are. */
const plainSimilarity = 0.8;
const leastContentShare = 0.5;
const leastSame = 4;
const shortQuotation = 5;
/** Changed words at an end that may stand for words of the text. */
const mostEdgeWords = 2;

/** The best near match of a quotation's words; undefined where what they share is too little, or only function words. */
export function alignQuotation(
  quoted: string,
  query: readonly QuotedWord[],
  words: TextWords,
  hits: Hits,
): QuoteMatch | undefined {
  if (query.length < 4 || !sharesContent(query, hits)) return undefined;
  let best: { steps: readonly Step[]; similarity: number } | undefined;
  for (const diagonal of likelyDiagonals(query, hits)) {
    const aligned = alignWindow(query, words, diagonal, widthOf(query));
    const steps = passInterjections(trimSteps(aligned, query, words), words);
    const similarity = similarityOf(steps, query.length);
    if (isNear(steps, query, similarity) && similarity > (best?.similarity ?? 0))
      best = { steps, similarity };
    // No window can be better than one that differs in a single word.
    if (best && best.similarity >= 1 - 1 / query.length) break;
  }
  if (!best) return undefined;
  const taken = best.steps.filter((step) => step.wordsTaken > 0);
  const first = taken[0]!;
  const last = taken.at(-1)!;
  const span = {
    start: words.starts[startOf(first, words)]!,
    end: words.ends[last.word + last.wordsTaken - 1]!,
  };
  const isAltered = best.steps.some(({ kind }) => kind !== "same" && kind !== "omitted");
  return {
    grade: isAltered ? "altered" : "typographic",
    span,
    similarity: isAltered ? best.similarity : 1,
    changes: isAltered ? changesFrom(best.steps, quoted, query, words) : [],
  };
}

/** A changed first word that is the end of a hyphenated one begins with that. */
function startOf(first: Step, words: TextWords): number {
  let start = first.word;
  while (first.kind !== "same" && words.isGlued[start - 1]) start--;
  return start;
}

function sharesContent(query: readonly QuotedWord[], hits: Hits): boolean {
  const content = query.flatMap((word, index) => (isContentWord(word.folded) ? [index] : []));
  const shared = content.filter((index) => hits.positionsOf(index).length > 0).length;
  return shared >= content.length * leastContentShare * 0.8 || content.length <= 2;
}

const widthOf = (query: readonly QuotedWord[]): number =>
  Math.min(40, Math.max(4, Math.ceil(query.length / 3)));

/** Offsets of the text's words against the query's along which most hits lie, best first (overlapping buckets of diagonals). */
function likelyDiagonals(query: readonly QuotedWord[], hits: Hits): number[] {
  const width = widthOf(query);
  const scores = new Map<number, number>();
  query.forEach((word, index) => {
    const positions = hits.positionsOf(index);
    if (positions.length > mostPositions) return;
    const weight = (isContentWord(word.folded) ? 1 : 0.2) / Math.sqrt(positions.length + 1);
    for (const at of positions) {
      const bucket = Math.floor((at - index) / width);
      scores.set(bucket, (scores.get(bucket) ?? 0) + weight);
      scores.set(bucket + 1, (scores.get(bucket + 1) ?? 0) + weight);
    }
  });
  return [...scores]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, mostWindows)
    .map(([bucket]) => bucket * width);
}

/** Words between two parts of one quotation that say who speaks: “We saw cracks,” she said, “in two pillars.” */
const mostInterjected = 12;
const interjected = /^\s?[,.;:!?…–—-]*\s?["”»“'’‹›«][^"”»“‹›«„]*["“«„‘'‚»›]$/u;

/** Steps in which words of the text that break up its own quotation may be left out. */
function passInterjections(steps: readonly Step[], words: TextWords): readonly Step[] {
  const passed = [...steps];
  for (let from = 0; from < steps.length; from++) {
    if (steps[from]!.kind !== "left-out") continue;
    let to = from;
    while (steps[to + 1]?.kind === "left-out") to++;
    const last = steps[to]!.word;
    const between = words.text.slice(words.ends[steps[from]!.word - 1], words.starts[last + 1]);
    if (to - from < mostInterjected && interjected.test(between))
      for (let at = from; at <= to; at++) passed[at] = { ...steps[at]!, kind: "omitted" };
    from = to;
  }
  return passed;
}

/** Changed words at the ends that belong to another sentence, or are too many to stand for each other, are the quotation's own. */
function trimSteps(steps: readonly Step[], query: readonly QuotedWord[], words: TextWords): Step[] {
  const isFirm = ({ kind }: Step): boolean => kind === "same" || kind === "near";
  const first = steps.findIndex(isFirm);
  const last = steps.findLastIndex(isFirm);
  if (first < 0) return [];
  return [
    ...ownWords(steps.slice(0, first), steps[first]!.word, query, words),
    ...steps.slice(first, last + 1),
    ...ownWords(steps.slice(last + 1), steps[last]!.word, query, words),
  ];
}

function ownWords(
  edge: readonly Step[],
  firm: number,
  query: readonly QuotedWord[],
  words: TextWords,
): readonly Step[] {
  const others = edge.filter(({ kind }) => kind === "other");
  const isUnlike = others.some(
    ({ query: index, word }) =>
      isContentWord(query[index]!.folded) && !isContentWord(words.folded[word]!),
  );
  const from = Math.min(firm, ...others.map(({ word }) => word));
  const to = Math.max(firm, ...others.map(({ word }) => word));
  const between = words.text.slice(words.ends[from], words.starts[to]);
  const isLike = !isUnlike || (others.length === 1 && isBound(others[0]!.word, firm, words));
  if (isLike && others.length <= mostEdgeWords && !/[.!?…][^\p{L}\p{N}]*\s|\n/u.test(between))
    return edge;
  return edge
    .filter(({ queryTaken }) => queryTaken > 0)
    .map((step): Step => ({ ...step, kind: "added", wordsTaken: 0 }));
}

/** Whether a word next to a firm one begins or ends what the text says there: a sentence, or words in quotation marks. */
function isBound(word: number, firm: number, { text, starts, ends }: TextWords): boolean {
  if (word === firm - 1)
    return /(?:^|["“”„«»‘‚'’]|[.!?…][^\p{L}\p{N}]*\s)$/u.test(
      text.slice(Math.max(0, starts[word]! - 4), starts[word]),
    );
  return (
    word === firm + 1 && /^\s?(?:[.!?…"“”«»‘’']|$)/u.test(text.slice(ends[word], ends[word]! + 2))
  );
}

function similarityOf(steps: readonly Step[], queried: number): number {
  let share = 0;
  for (const { kind, queryTaken } of steps) {
    if (kind === "same") share += queryTaken;
    if (kind === "near" || kind === "left-out") share += kind === "near" ? 0.5 : -0.5;
  }
  return Math.max(0, share / queried);
}

function isNear(steps: readonly Step[], query: readonly QuotedWord[], similarity: number): boolean {
  const same = new Set<number>();
  let edits = 0;
  for (const { kind, query: index, queryTaken } of steps) {
    if (kind === "same") for (let taken = 0; taken < queryTaken; taken++) same.add(index + taken);
    else if (kind !== "omitted") edits++;
  }
  const content = query.flatMap(({ folded }, index) => (isContentWord(folded) ? [index] : []));
  const contentSame = content.filter((index) => same.has(index)).length;
  if (query.length <= shortQuotation) {
    const isOpenEnded = steps[0]?.kind === "added" || steps.at(-1)?.kind === "added";
    return edits <= 1 && contentSame > 1 && !isOpenEnded;
  }
  if (similarity < leastSimilarity || same.size < leastSame) return false;
  if (similarity >= plainSimilarity) return true;
  return contentSame >= 2 && contentSame >= content.length * leastContentShare;
}

function changesFrom(
  steps: readonly Step[],
  quoted: string,
  query: readonly QuotedWord[],
  words: TextWords,
): WordChange[] {
  const quotedUpTo = (index: number): number => query[index]?.start ?? quoted.length;
  const parts: [WordChange["kind"], string][] = [["same", quoted.slice(0, query[0]!.start)]];
  let removed = "";
  let added = "";
  const first = steps.find(({ wordsTaken }) => wordsTaken > 0);
  for (const step of steps) {
    const { kind, query: index, word, queryTaken, wordsTaken } = step;
    const ours = quoted.slice(quotedUpTo(index), quotedUpTo(index + queryTaken));
    if (kind === "same" || kind === "omitted") {
      parts.push(["removed", removed], ["added", added], ["same", ours]);
      removed = added = "";
      continue;
    }
    added += ours;
    if (wordsTaken > 0)
      removed += withBlank(words, step === first ? startOf(step, words) : word, word);
  }
  parts.push(["removed", removed], ["added", added]);
  return changesOf(parts);
}

/** The text's words from one to another, with the sign and the blank after them or else a blank. */
function withBlank({ text, starts, ends }: TextWords, from: number, to: number): string {
  const after = text.slice(ends[to], starts[to + 1] ?? ends[to]);
  return text.slice(starts[from], ends[to]) + (/^[^\S\n]*\S?[^\S\n]*$/.test(after) ? after : " ");
}
