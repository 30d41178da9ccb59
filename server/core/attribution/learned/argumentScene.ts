/** The scene of a cue: its sentence, and for each place beside the cue what stands between the two. */
import type { Stretch } from "../reading";
import { margin, shapes, type Atoms } from "./atoms";
import { joints, wordBits } from "./wordClasses";

/** Where a boundary lies: before the cue or behind it. */
export const sides = { before: 0, behind: 1 } as const;

/** What a cue's arguments are read from. Lists are filled anew for each cue; they hold until the next one. */
export interface Scene {
  count: number;
  atoms: Atoms;
  cue: Stretch;
  /** What the cue is, in numbers. */
  first: number;
  last: number;
  kind: number;
  around: number;
  edge: number;
  /** Of the boundary before word `at` (there is one behind the last word as well): what stands between it and the cue. */
  between: Int32Array;
  /** Of each boundary: verbs before it. */
  verbsBefore: Int32Array;
  /** Of each boundary: where the first quotation mark behind it is (the count of words for none), and the last one before it (-1). */
  nextMark: Int32Array;
  lastMark: Int32Array;
}

const none = new Int32Array(0);
const noAtoms: Atoms = { count: 0, words: [], numbers: none, round: 0, shape: none };

const scene: Scene = {
  count: 0,
  atoms: noAtoms,
  cue: { from: 0, to: 0 },
  first: 0,
  last: 0,
  kind: 0,
  around: 0,
  edge: 0,
  between: new Int32Array(0),
  verbsBefore: new Int32Array(0),
  nextMark: new Int32Array(0),
  lastMark: new Int32Array(0),
};

function makeRoom(boundaries: number): void {
  if (scene.between.length >= boundaries) return;
  scene.between = new Int32Array(boundaries * 2);
  scene.verbsBefore = new Int32Array(boundaries * 2);
  scene.nextMark = new Int32Array(boundaries * 2);
  scene.lastMark = new Int32Array(boundaries * 2);
}

/** Reads what does not depend on the cue; `isVerb` tells of each class of words (`tag`) whether these are verbs. */
export function beginScene(atoms: Atoms, isVerb: Uint8Array): void {
  const { count, words } = atoms;
  makeRoom(count + 1);
  scene.count = count;
  scene.atoms = atoms;
  markQuotes(atoms);
  scene.verbsBefore[0] = 0;
  for (let at = 0; at < count; at += 1)
    scene.verbsBefore[at + 1] = scene.verbsBefore[at]! + isVerb[words[at + margin]!.tag]!;
}

/** The scene of a cue of the sentence that was begun last; `cues` are all of it. */
export function readScene(cue: Stretch, cues: readonly Stretch[]): Scene {
  const { count } = scene;
  const { words } = scene.atoms;
  scene.cue = cue;
  const head = words[cue.from + margin]!;
  const end = words[cue.to - 1 + margin]!;
  scene.first = head.lemma;
  scene.last = end.lemma || end.suffix;
  scene.kind = head.tag * 256 + end.tag + (end.verbSense << 16);
  scene.around = words[cue.from - 1 + margin]!.tag * 256 + words[cue.to + margin]!.tag;
  scene.edge = (count - cue.to < 2 ? 2 : 0) | (cue.from < 2 ? 1 : 0);
  fillBetween(cues, cue.from, -1);
  fillBetween(cues, cue.to, 1);
  return scene;
}

function markQuotes({ count, shape }: Atoms): void {
  const { nextMark, lastMark } = scene;
  lastMark[0] = -1;
  nextMark[count] = count;
  for (let at = 0; at < count; at += 1)
    lastMark[at + 1] = markOf(shape[at + margin]!) ? at : lastMark[at]!;
  for (let at = count - 1; at >= 0; at -= 1)
    nextMark[at] = markOf(shape[at + margin]!) ? at : nextMark[at + 1]!;
}

/** Zero for no quotation mark, 1 for one that opens, 2 for one that closes. */
const markOf = (shape: number): number =>
  shape & shapes.opens ? 1 : shape & shapes.closes ? 2 : 0;

/** How quotation marks stand within words `[from, to)`: 1 where one closes what was opened before, 2 where one is left open, 3 for both. */
export function looseMarks({ atoms, nextMark, lastMark }: Scene, from: number, to: number): number {
  const first = nextMark[from]!;
  if (first >= to) return 0;
  const last = lastMark[to]!;
  const closes = markOf(atoms.shape[first + margin]!) === 2 ? 1 : 0;
  return closes | (markOf(atoms.shape[last + margin]!) === 1 ? 2 : 0);
}

/** Bits of `between`: how many commas (0–2), how quotation marks stand (−1–1), and whether these stand there. */
const quoteShift = 2;
export const seen = { cue: 16, that: 32, sign: 64, and: 128 } as const;

/** Fills `between` from the cue's edge on. */
function fillBetween(cues: readonly Stretch[], edge: number, step: 1 | -1): void {
  const { atoms, between, count } = scene;
  let commas = 0;
  let quote = 0;
  let met = 0;
  for (let boundary = edge; ; boundary += step) {
    between[boundary] = commas | (((quote + 2) & 3) << quoteShift) | met;
    if (step < 0 ? boundary === 0 : boundary === count) return;
    const at = step < 0 ? boundary - 1 : boundary;
    const { joint, bits: ofWord } = atoms.words[at + margin]!;
    const mark = markOf(atoms.shape[at + margin]!);
    if (mark === 1) quote = Math.min(1, quote + 1);
    else if (mark === 2) quote = Math.max(-1, quote - 1);
    else if (joint === joints.comma) commas = Math.min(2, commas + 1);
    else if (joint === joints.parting) met |= seen.sign;
    if (ofWord & wordBits.opensClause) met |= seen.that;
    if (joint === joints.joining) met |= seen.and;
    if (isInCue(cues, at)) met |= seen.cue;
  }
}

function isInCue(cues: readonly Stretch[], at: number): boolean {
  for (const { from, to } of cues) if (at >= from && at < to) return true;
  return false;
}
