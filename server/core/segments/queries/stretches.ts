/** Stretches: the runs of passages that a query may look at, and the postings in them. */
import { languageCodes, type LanguageCode } from "../../languages";
import type { HeldSegment, Segment } from "../segment";

/** Half-open runs of passages, ascending and apart from each other; undefined for all of a segment. */
export interface Runs {
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}
export type Stretches = Runs | undefined;

const living = new WeakMap<HeldSegment, Stretches>();

/** Passages of the living documents, or of those among `documents`. Costs the documents the first time, or their number. */
export function stretchesOf(held: HeldSegment, documents?: ReadonlySet<number>): Stretches {
  const { segment, dead } = held;
  if (documents) {
    const numbers = [...documents].filter(
      (number) => number >= 0 && number < segment.documentCount && !dead?.[number],
    );
    return joinDocuments(
      segment,
      numbers.sort((a, b) => a - b),
    );
  }
  if (!dead) return undefined;
  if (!living.has(held))
    living.set(
      held,
      selectDocuments(segment, (document) => !dead[document]),
    );
  return living.get(held);
}

const spoken = new WeakMap<Segment, Map<string, Stretches>>();

/** Passages of the documents in other languages than these, dead ones too. Costs the documents the first time. */
export function stretchesNotIn(segment: Segment, silent: ReadonlySet<LanguageCode>): Stretches {
  let known = spoken.get(segment);
  if (!known) spoken.set(segment, (known = new Map()));
  const key = languageCodes.filter((code) => silent.has(code)).join(" ");
  if (!known.has(key))
    known.set(
      key,
      selectDocuments(segment, (document) => !silent.has(segment.languageOf(document))),
    );
  return known.get(key);
}

/** The postings whose passages lie in the stretches: the very array for all. */
export function cutPostings(postings: Uint32Array, stretches: Stretches): Uint32Array {
  if (!stretches) return postings;
  const runs = findRuns(postings, stretches);
  if (runs.length <= 2) return postings.subarray(runs[0] ?? 0, runs[1] ?? 0);
  const cut = new Uint32Array(lengthOf(runs));
  let at = 0;
  for (let run = 0; run < runs.length; run += 2) {
    cut.set(postings.subarray(runs[run]!, runs[run + 1]!), at);
    at += runs[run + 1]! - runs[run]!;
  }
  return cut;
}

/** How many of the postings lie in the stretches. */
export const countPostings = (postings: Uint32Array, stretches: Stretches): number =>
  stretches ? lengthOf(findRuns(postings, stretches)) : postings.length;

/**
 * First index from `from` on whose value is `least` or more, by steps that double and a binary search: the cost grows
 * with the logarithm of the way (Bentley & Yao 1976).
 */
export function gallop(ascending: Uint32Array, from: number, least: number): number {
  const { length } = ascending;
  if (from >= length || ascending[from]! >= least) return from;
  let step = 1;
  let low = from;
  while (low + step < length && ascending[low + step]! < least) {
    low += step;
    step *= 2;
  }
  let high = Math.min(low + step, length);
  low += 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (ascending[middle]! < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Half-open ranges of indices into the postings, flat: from, to, from, to … */
function findRuns(postings: Uint32Array, { starts, ends }: Runs): number[] {
  const runs: number[] = [];
  let at = 0;
  let stretch = 0;
  while (at < postings.length && stretch < starts.length) {
    const from = gallop(postings, at, starts[stretch]! * 16);
    at = gallop(postings, from, ends[stretch]! * 16);
    if (at > from) runs.push(from, at);
    if (at < postings.length) stretch = gallop(ends, stretch + 1, (postings[at]! >>> 4) + 1);
  }
  return runs;
}

function lengthOf(runs: readonly number[]): number {
  let length = 0;
  for (let run = 0; run < runs.length; run += 2) length += runs[run + 1]! - runs[run]!;
  return length;
}

function selectDocuments(segment: Segment, isSelected: (document: number) => boolean): Stretches {
  const numbers: number[] = [];
  for (let document = 0; document < segment.documentCount; document += 1)
    if (isSelected(document)) numbers.push(document);
  return numbers.length === segment.documentCount ? undefined : joinDocuments(segment, numbers);
}

function joinDocuments({ firstPassages }: Segment, ascending: readonly number[]): Runs {
  const starts: number[] = [];
  const ends: number[] = [];
  for (const document of ascending) {
    const [start, end] = [firstPassages[document]!, firstPassages[document + 1]!];
    if (start === end) continue;
    if (ends.at(-1) === start) ends[ends.length - 1] = end;
    else {
      starts.push(start);
      ends.push(end);
    }
  }
  return { starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) };
}
