/** Finds who says what, given a cue: the source and the stretches of content, as the best pairs of boundaries. */
import type { Stretch } from "../reading";
import {
  before,
  behind,
  boundaryFeatures,
  noneFeatures,
  pairFeatures,
  parts,
  placeFeatures,
  windowFeatures,
} from "./argumentFeatures";
import { beginScene, readScene, sides, type Scene } from "./argumentScene";
import { margin, type Atoms } from "./atoms";
import { pickBest } from "./pickBest";
import { addRow, readWeights, type ModelFile, type Weights } from "./weights";
import type { WordAtoms } from "./wordClasses";
import { createWordSums, sumWords, type WordSums } from "./wordSums";

/** Four weights a boundary: where the source begins and ends, where a content does. */
export const boundaryColumns = 4;

export interface ArgumentFinder {
  readonly boundaries: Weights;
  /** Of pairs of boundaries, and of there being none. */
  readonly pairs: Weights;
  /** Of each class of words (`tag`): one where they are verbs. */
  readonly isVerb: Uint8Array;
  /** Of a word's own features at each place of the window, on either side of a cue; none while it is learned: then no pair is left out. */
  readonly sums?: WordSums;
}

export interface FoundPart extends Stretch {
  /** How probable it is that the part has these limits, from 0 to 1. */
  readonly probability: number;
}

export interface Arguments {
  readonly source: FoundPart | undefined;
  /** At most one before the cue and one behind it, in order. */
  readonly content: readonly FoundPart[];
}

/** The finder in the sections "arg.bounds", "arg.pairs" and "arg.verbs"; undefined where they are missing. */
export function readArgumentFinder(file: ModelFile): ArgumentFinder | undefined {
  const boundaries = readWeights(file, "arg.bounds");
  const pairs = readWeights(file, "arg.pairs");
  const isVerb = file.section("arg.verbs");
  if (boundaries?.columns !== boundaryColumns || pairs?.columns !== 1) return undefined;
  if (isVerb?.length !== 256) return undefined;
  const sums = createWordSums(windowSize * 2 * boundaryColumns, (word, row, at) => {
    for (let side = 0; side < windowSize * 2; side += 1)
      addWindow(boundaries, word, side, row, at + side * boundaryColumns);
  });
  return { boundaries, pairs, isVerb, sums };
}

/** Begins a sentence with its `cues`: what these have in common. */
export function beginArguments(
  finder: ArgumentFinder,
  atoms: Atoms,
  cues: readonly Stretch[],
): void {
  beginScene(atoms, finder.isVerb);
  scoreWindows(finder, atoms, cues);
}

/** The arguments of a cue of the sentence begun last; `cues` are all of that sentence. */
export function findArguments(
  finder: ArgumentFinder,
  cue: Stretch,
  cues: readonly Stretch[],
): Arguments {
  const scene = readScene(cue, cues);
  scoreBoundaries(finder, scene);
  const source = findPart(finder, scene, parts.source, undefined);
  const prior = findPart(finder, scene, parts.before, source);
  const later = findPart(finder, scene, parts.behind, source);
  return { source, content: [prior, later].filter((each) => each !== undefined) };
}

/** `boundaryColumns` scores of the boundary before each word and behind the last; those of windows alone have a row a side. */
let scores = new Float64Array(0);
let windows = new Float64Array(0);
const features = new Int32Array(64);

/** Words around a boundary that are looked at one by one. */
const windowSize = before + behind;
/** Sums of a word while they are learned. */
const unknown = new Float64Array(boundaryColumns);

/** Scores what is around each boundary, which is the same for all cues; each side as far as a cue has it. */
function scoreWindows(finder: ArgumentFinder, atoms: Atoms, cues: readonly Stretch[]): void {
  const { count } = atoms;
  const size = (count + 1) * boundaryColumns;
  if (scores.length < size) {
    scores = new Float64Array(size * 2);
    windows = new Float64Array(size * 4);
  }
  let lastBefore = 0;
  let firstBehind = count;
  for (const { from, to } of cues) {
    if (from > lastBefore) lastBefore = from;
    if (to < firstBehind) firstBehind = to;
  }
  if (finder.sums) sumWords(finder.sums, atoms);
  for (let at = 0; at <= count; at += 1) {
    if (at <= lastBefore) scoreWindow(finder, atoms, at, sides.before);
    if (at >= firstBehind) scoreWindow(finder, atoms, at, sides.behind);
  }
}

function scoreWindow(
  { boundaries, sums }: ArgumentFinder,
  atoms: Atoms,
  at: number,
  side: number,
): void {
  const { words, numbers } = atoms;
  const known = sums ? sums.values : unknown;
  const to = (at * 2 + side) * boundaryColumns;
  let first = 0;
  let second = 0;
  let third = 0;
  let fourth = 0;
  for (let place = 0; place < windowSize; place += 1) {
    const index = at + margin - before + place;
    const row = place * 2 + side;
    let from = (numbers[index]! * windowSize * 2 + row) * boundaryColumns;
    if (!sums) {
      from = 0;
      addWindow(boundaries, words[index]!, row, unknown.fill(0), 0);
    }
    first += known[from]!;
    second += known[from + 1]!;
    third += known[from + 2]!;
    fourth += known[from + 3]!;
  }
  const { values, mask } = boundaries;
  const found = placeFeatures(atoms, at, side, features);
  for (let index = 0; index < found; index += 1) {
    const row = (features[index]! & mask) * boundaryColumns;
    first += values[row]!;
    second += values[row + 1]!;
    third += values[row + 2]!;
    fourth += values[row + 3]!;
  }
  windows[to] = first;
  windows[to + 1] = second;
  windows[to + 2] = third;
  windows[to + 3] = fourth;
}

/** So many boundaries of each side and column are looked at closely: those that the words around tell most for. */
const widestLook = 8;
const looks = new Int32Array(widestLook + 1);
/** Of each boundary: the columns, as bits, that are looked at. */
const everyColumn = (1 << boundaryColumns) - 1;
let isLooked = new Uint8Array(0);

/** Scores the boundaries of the scene; those that are not looked at closely score minus infinity. */
export function scoreBoundaries(finder: ArgumentFinder, scene: Scene): void {
  const { count, cue } = scene;
  if (isLooked.length <= count) isLooked = new Uint8Array((count + 1) * 2);
  isLooked.fill(finder.sums ? 0 : everyColumn, 0, count + 1);
  for (let column = 0; finder.sums && column < boundaryColumns; column += 1) {
    const isEnd = column & 1;
    look(isEnd, cue.from - 1 + isEnd, sides.before, column);
    look(cue.to + isEnd, count - 1 + isEnd, sides.behind, column);
  }
  for (let at = 0; at <= cue.from; at += 1) scoreBoundary(finder, scene, at, sides.before);
  for (let at = cue.to; at <= count; at += 1) scoreBoundary(finder, scene, at, sides.behind);
}

/** Marks the boundaries from `low` to `high` that have the best windows. */
function look(low: number, high: number, side: number, column: number): void {
  const row = 2 * boundaryColumns;
  const found = pickBest(
    looks,
    widestLook,
    low,
    high,
    windows,
    row,
    side * boundaryColumns + column,
  );
  for (let index = 0; index < found; index += 1) isLooked[looks[index]!]! |= 1 << column;
}

function scoreBoundary(
  { boundaries: { values, mask, scale } }: ArgumentFinder,
  scene: Scene,
  at: number,
  side: number,
): void {
  const to = at * boundaryColumns;
  const may = isLooked[at]!;
  if (may === 0) {
    scores[to] = scores[to + 1] = scores[to + 2] = scores[to + 3] = -Infinity;
    return;
  }
  const from = (at * 2 + side) * boundaryColumns;
  let sourceBegin = windows[from]!;
  let sourceEnd = windows[from + 1]!;
  let contentBegin = windows[from + 2]!;
  let contentEnd = windows[from + 3]!;
  const found = boundaryFeatures(scene, at, side, features);
  for (let index = 0; index < found; index += 1) {
    const row = (features[index]! & mask) * boundaryColumns;
    sourceBegin += values[row]!;
    sourceEnd += values[row + 1]!;
    contentBegin += values[row + 2]!;
    contentEnd += values[row + 3]!;
  }
  scores[to] = may & 1 ? sourceBegin * scale : -Infinity;
  scores[to + 1] = may & 2 ? sourceEnd * scale : -Infinity;
  scores[to + 2] = may & 4 ? contentBegin * scale : -Infinity;
  scores[to + 3] = may & 8 ? contentEnd * scale : -Infinity;
}

/** Adds the weights of a word's own features at a row of the window: its place, and the side of the cue. */
function addWindow(
  weights: Weights,
  word: WordAtoms,
  row: number,
  sums: Float64Array | Int16Array,
  at: number,
): void {
  const found = windowFeatures(word, row >> 1, row & 1, features);
  for (let index = 0; index < found; index += 1) addRow(weights, features[index]!, sums, at);
}

/** So many best places for a beginning, and for an end, are paired. */
const widest = 3;

/** Pairs whose sides score so much less than the best sides of all are left out. */
const widestGap = 4;

/** Pairs of boundaries, with "none" as the first: from and to are -1. */
export interface Candidates {
  count: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly score: Float64Array;
}

const mostCandidates = 2 * (widest + 1) ** 2 + 1;
const candidates: Candidates = {
  count: 0,
  from: new Int32Array(mostCandidates),
  to: new Int32Array(mostCandidates),
  score: new Float64Array(mostCandidates),
};
const begins = new Int32Array(widest + 1);
const ends = new Int32Array(widest + 1);

/** What a part may be, with its scores, after `scoreBoundaries`; `wanted` is among them in any case. */
export function findCandidates(
  finder: ArgumentFinder,
  scene: Scene,
  part: number,
  source: Stretch | undefined,
  wanted?: Stretch,
): Candidates {
  const { cue, count } = scene;
  candidates.count = 0;
  addCandidate(-1, -1, scorePair(finder, noneFeatures(scene, part, source, features)));
  if (part !== parts.behind) addRegion(0, cue.from);
  if (part !== parts.before) addRegion(cue.to, count);
  return candidates;

  function addRegion(low: number, high: number): void {
    const column = part === parts.source ? 0 : 2;
    const isWanted = wanted !== undefined && wanted.from >= low && wanted.to <= high;
    const beginCount = pick(begins, low, high - 1, column, isWanted ? wanted.from : -1);
    const endCount = pick(ends, low + 1, high, column + 1, isWanted ? wanted.to : -1);
    if (beginCount === 0 || endCount === 0) return;
    const best = sidesOf(begins[0]!, ends[0]!, column);
    const least = finder.sums ? best - widestGap : -Infinity;
    for (let first = 0; first < beginCount; first += 1)
      for (let last = 0; last < endCount; last += 1) {
        const from = begins[first]!;
        const to = ends[last]!;
        if (from >= to || (source && from < source.to && to > source.from)) continue;
        const score = sidesOf(from, to, column);
        if (score < least) continue;
        const found = pairFeatures(scene, part, from, to, source, features);
        addCandidate(from, to, score + scorePair(finder, found));
      }
  }
}

/** What a beginning and an end score each by itself. */
const sidesOf = (from: number, to: number, column: number): number =>
  scores[from * boundaryColumns + column]! + scores[to * boundaryColumns + column + 1]!;

function addCandidate(from: number, to: number, score: number): void {
  const at = candidates.count;
  candidates.from[at] = from;
  candidates.to[at] = to;
  candidates.score[at] = score;
  candidates.count = at + 1;
}

function scorePair({ pairs: { values, mask, scale } }: ArgumentFinder, count: number): number {
  let sum = 0;
  for (let index = 0; index < count; index += 1) sum += values[features[index]! & mask]!;
  return sum * scale;
}

/** As `pickBest` of `scores`; `wanted` is added where it is none of them. */
function pick(best: Int32Array, low: number, high: number, column: number, wanted: number): number {
  const count = pickBest(best, widest, low, high, scores, boundaryColumns, column);
  if (wanted < 0 || best.subarray(0, count).includes(wanted)) return count;
  best[count] = wanted;
  return count + 1;
}

function findPart(
  finder: ArgumentFinder,
  scene: Scene,
  part: number,
  source: Stretch | undefined,
): FoundPart | undefined {
  const { count, from, to, score } = findCandidates(finder, scene, part, source);
  let best = 0;
  for (let at = 1; at < count; at += 1) if (score[at]! > score[best]!) best = at;
  if (best === 0) return undefined;
  let total = 0;
  for (let at = 0; at < count; at += 1) total += Math.exp(score[at]! - score[best]!);
  return { from: from[best]!, to: to[best]!, probability: 1 / total };
}
