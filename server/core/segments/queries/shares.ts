/** What a word adds to the score of a passage: the part of BM25 beside the idf, looked up instead of divided. */
import type { Segment } from "../segment";

/** Parameters of BM25: how soon a repeated word stops counting, and how much length counts. */
const k1 = 1.2;
const b = 0.75;

/** What scores in a segment depend on beside the words. */
export interface Shares {
  /** At `count << 8 | length`; with `longest` it stands for the largest of longer passages. */
  readonly table: Float64Array;
  /** Words of each passage, at most 255: a quarter of what `firstWords` takes of the processor's cache. */
  readonly lengths: Uint8Array;
  readonly firstWords: Uint32Array;
  /** Words of a passage on average. */
  readonly usual: number;
}

/** Share of a word that a passage holds so many times. */
export function shareIn(shares: Shares, passage: number, count: number): number {
  const counted = Math.min(count, mostCounted);
  const length = shares.lengths[passage]!;
  if (length < longest) return shares.table[(counted << 8) | length]!;
  const { firstWords, usual } = shares;
  return shareOf(counted, firstWords[passage + 1]! - firstWords[passage]!, usual);
}

/** Lengths from here on are looked up. */
export const longest = 255;
/** As postings count. */
export const mostCounted = 15;

/** The shares in a segment, where passages have so many words on average. */
export function sharesIn(segment: Segment, usual: number): Shares {
  const { firstWords } = segment;
  return { ...tableFor(usual), lengths: lengthsOf(segment), firstWords };
}

const shareOf = (count: number, length: number, usual: number): number =>
  (count * (k1 + 1)) / (count + k1 * (1 - b + b * (length / usual)));

type Table = Pick<Shares, "table" | "usual">;

let last: Table | undefined;

function tableFor(usual: number): Table {
  if (last?.usual === usual) return last;
  const table = new Float64Array((mostCounted + 1) << 8);
  for (let count = 1; count <= mostCounted; count += 1) {
    for (let length = 0; length <= longest; length += 1)
      table[(count << 8) | length] = shareOf(count, length, usual);
  }
  return (last = { table, usual });
}

const lengths = new WeakMap<Segment, Uint8Array>();

/** Words of each passage, at most `longest`. Costs the passages the first time. */
export function lengthsOf(segment: Segment): Uint8Array {
  const known = lengths.get(segment);
  if (known) return known;
  const { firstWords, passageCount } = segment;
  const found = new Uint8Array(passageCount);
  for (let passage = 0; passage < passageCount; passage += 1)
    found[passage] = Math.min(longest, firstWords[passage + 1]! - firstWords[passage]!);
  lengths.set(segment, found);
  return found;
}
