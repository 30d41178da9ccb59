/** Finds who says what, given a cue: the source and the stretches of content, as the best pairs of boundaries. */
import type { Stretch } from "../reading";
import type { Word } from "../word";
import {
  before,
  behind,
  boundaryFeatures,
  noneFeatures,
  pairFeatures,
  parts,
  windowFeatures,
} from "./argumentFeatures";
import { readScene, sides, type Scene } from "./argumentScene";
import { margin, type Atoms } from "./atoms";
import { addRow, readWeights, type ModelFile, type Weights } from "./weights";
import type { WordAtoms } from "./wordClasses";

/** Four weights a boundary: where the source begins and ends, where a content does. */
export const boundaryColumns = 4;

export interface ArgumentFinder {
  readonly boundaries: Weights;
  /** Of pairs of boundaries, and of there being none. */
  readonly pairs: Weights;
  /** Of each class of words (`tag`): one where they are verbs. */
  readonly isVerb: Uint8Array;
  /** False while it is learned: then sums are not kept, and no pair is left out. */
  readonly isLearned: boolean;
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
  return { boundaries, pairs, isVerb, isLearned: true };
}

/** The arguments of a cue; `atoms` are of its sentence's words, `cues` all of that sentence. */
export function findArguments(
  finder: ArgumentFinder,
  atoms: Atoms,
  words: readonly Word[],
  cue: Stretch,
  cues: readonly Stretch[],
): Arguments {
  const scene = readScene(atoms, words, cue, cues, finder.isVerb);
  scoreBoundaries(finder, scene);
  const source = findPart(finder, scene, parts.source, undefined);
  const prior = findPart(finder, scene, parts.before, source);
  const later = findPart(finder, scene, parts.behind, source);
  return { source, content: [prior, later].filter((each) => each !== undefined) };
}

/** `boundaryColumns` scores of the boundary before each word and behind the last. */
let scores = new Float64Array(0);
const features = new Int32Array(64);

/** Scores all boundaries of the scene. */
export function scoreBoundaries(finder: ArgumentFinder, scene: Scene): void {
  const { count, cue } = scene;
  if (scores.length < (count + 1) * boundaryColumns)
    scores = new Float64Array((count + 1) * boundaryColumns * 2);
  scores.fill(0, 0, (count + 1) * boundaryColumns);
  for (let at = 0; at <= cue.from; at += 1) scoreBoundary(finder, scene, at, sides.before);
  for (let at = cue.to; at <= count; at += 1) scoreBoundary(finder, scene, at, sides.behind);
}

function scoreBoundary(
  { boundaries, isLearned }: ArgumentFinder,
  scene: Scene,
  at: number,
  side: number,
): void {
  const to = at * boundaryColumns;
  for (let place = 0; place < before + behind; place += 1) {
    const word = scene.atoms.words[at + margin - before + place]!;
    if (isLearned) {
      const sums = sumsOf(boundaries, word);
      const from = (place * 2 + side) * boundaryColumns;
      for (let column = 0; column < boundaryColumns; column += 1)
        scores[to + column] = scores[to + column]! + sums[from + column]!;
    } else addAll(boundaries, windowFeatures(word, place, side, features), scores, to);
  }
  addAll(boundaries, boundaryFeatures(scene, at, side, features), scores, to);
  for (let column = 0; column < boundaryColumns; column += 1)
    scores[to + column] = scores[to + column]! * boundaries.scale;
}

function addAll(
  weights: Weights,
  count: number,
  sums: Float64Array | Float32Array,
  to: number,
): void {
  for (let index = 0; index < count; index += 1) addRow(weights, features[index]!, sums, to);
}

/** Where a word keeps its sums for this finder. */
const slot = 1;

/** Sums of a word's own features at each place of the window, on either side of a cue. */
function sumsOf(weights: Weights, word: WordAtoms): Float32Array {
  const known = word.sums[slot];
  if (known) return known;
  const sums = new Float32Array((before + behind) * 2 * boundaryColumns);
  for (let place = 0; place < before + behind; place += 1)
    for (const side of [sides.before, sides.behind])
      addAll(
        weights,
        windowFeatures(word, place, side, features),
        sums,
        (place * 2 + side) * boundaryColumns,
      );
  word.sums[slot] = sums;
  return sums;
}

/** So many best places for a beginning, and for an end, are paired. */
const widest = 5;

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
    const beginCount = pickBest(begins, low, high - 1, column, isWanted ? wanted.from : -1);
    const endCount = pickBest(ends, low + 1, high, column + 1, isWanted ? wanted.to : -1);
    if (beginCount === 0 || endCount === 0) return;
    const best = sidesOf(begins[0]!, ends[0]!, column);
    const least = finder.isLearned ? best - widestGap : -Infinity;
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

/** Fills `best` with the boundaries from `low` to `high` that score best in a column, and `wanted` where it is none of them. */
function pickBest(
  best: Int32Array,
  low: number,
  high: number,
  column: number,
  wanted: number,
): number {
  let count = 0;
  for (let at = low; at <= high; at += 1) {
    const score = scores[at * boundaryColumns + column]!;
    let place = count;
    while (place > 0 && scores[best[place - 1]! * boundaryColumns + column]! < score) place -= 1;
    if (place >= widest) continue;
    if (count < widest) count += 1;
    for (let later = count - 1; later > place; later -= 1) best[later] = best[later - 1]!;
    best[place] = at;
  }
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
