/** What the finder of arguments looks at: features of a boundary beside a cue, of a pair of boundaries, and of there being none. */
import type { Stretch } from "../reading";
import { margin, nameKindOf, shapes, type Atoms } from "./atoms";
import { looseMarks, seen, sides, type Scene } from "./argumentScene";
import { mix } from "./weights";
import type { WordAtoms } from "./wordClasses";

/** Words around a boundary that are looked at one by one: so many before it and behind it. */
export const before = 2;
export const behind = 2;

/** Lengths and distances in steps that grow. */
const steps = Uint8Array.from({ length: 64 }, (_, words) =>
  words < 5
    ? words
    : words < 7
      ? 5
      : words < 10
        ? 6
        : words < 15
          ? 7
          : words < 22
            ? 8
            : words < 32
              ? 9
              : 10,
);
const stepOf = (words: number): number => (words < 64 ? steps[words]! : 10);

/** Features that depend on one word alone; it is word `place` of the window around a boundary. */
export function windowFeatures(
  word: WordAtoms,
  place: number,
  side: number,
  out: Int32Array,
): number {
  const template = (place * 2 + side) * 8;
  let count = 0;
  out[count++] = mix(template, word.word);
  out[count++] = mix(template + 1, word.cluster);
  if (place === 0 || place === 3) return count;
  out[count++] = mix(template + 2, word.lemma);
  out[count++] = mix(template + 3, word.tag, word.role);
  out[count++] = mix(template + 4, word.suffix);
  out[count++] = mix(template + 5, word.nounSense, word.verbSense);
  return count;
}

/** Signs of a word that count: quotation marks, capitals, whether it begins a name; see `shapes`. */
const looks = 63;

/** Features of the boundary before word `at` that are the same for all cues on a side of it, but for those of single words. */
export function placeFeatures(
  { words, shape }: Atoms,
  at: number,
  side: number,
  out: Int32Array,
): number {
  const place = at + margin;
  const here = words[place]!;
  const next = words[place + 1]!;
  const prior = words[place - 1]!;
  const earlier = words[place - 2]!;
  const nameKinds = nameKindOf(shape[place]!) * 8 + nameKindOf(shape[place - 1]!);
  const look = (shape[place]! & looks) * 64 + (shape[place - 1]! & looks);
  const tags = prior.tag * 64 + here.tag;
  const base = 100 + side;
  out[0] = mix(base, next.tag, tags);
  out[1] = mix(base + 2, earlier.tag, tags);
  out[2] = mix(base + 4, prior.word, here.word);
  out[3] = mix(base + 6, prior.word, here.tag);
  out[4] = mix(base + 8, prior.tag, here.word);
  out[5] = mix(base + 10, look, nameKinds);
  out[6] = mix(base + 12, earlier.tag, tags, next.tag);
  return 7;
}

/** Features of the boundary before word `at` beside the scene's cue. */
export function boundaryFeatures(scene: Scene, at: number, side: number, out: Int32Array): number {
  const { atoms, cue, last, kind } = scene;
  const { words, shape } = atoms;
  const place = at + margin;
  const here = words[place]!;
  const prior = words[place - 1]!;
  const look = (shape[place]! & looks) * 64 + (shape[place - 1]! & looks);
  const far = stepOf(side === sides.before ? cue.from - at : at - cue.to);
  const between = scene.between[at]!;
  const tags = prior.tag * 64 + here.tag;
  const ends = at === 0 ? 1 : at === scene.count ? 2 : at === scene.count - 1 ? 3 : 0;
  const base = 100 + side;
  out[0] = mix(base + 14, far, tags);
  out[1] = mix(base + 16, far, prior.word);
  out[2] = mix(base + 18, far, here.word);
  out[3] = mix(base + 20, between, far);
  out[4] = mix(base + 22, between, tags);
  out[5] = mix(base + 24, last, between, here.tag);
  out[6] = mix(base + 26, last, between, prior.tag);
  out[7] = mix(base + 28, kind, far, between);
  out[8] = mix(base + 30, ends, between, look);
  return 9;
}

/** What is looked for; each has its own weights of pairs. */
export const parts = { source: 0, before: 1, behind: 2 } as const;

/** Features of words `[from, to)` as a part; `source` is known where the content is looked for. */
export function pairFeatures(
  scene: Scene,
  part: number,
  from: number,
  to: number,
  source: Stretch | undefined,
  out: Int32Array,
): number {
  const { atoms, cue, between, verbsBefore, last, kind, edge } = scene;
  const { words, shape } = atoms;
  const side = from >= cue.to ? sides.behind : sides.before;
  const gap = side === sides.behind ? from - cue.to : cue.from - to;
  const near = Math.min(gap, 4);
  const nearBetween = between[side === sides.behind ? from : to]!;
  const farBetween = between[side === sides.behind ? to : from]!;
  const length = stepOf(to - from);
  const start = words[from + margin]!;
  const end = words[to - 1 + margin]!;
  const prior = words[from - 1 + margin]!;
  const next = words[to + margin]!;
  const verbs = Math.min(3, verbsBefore[to]! - verbsBefore[from]!);
  const quotes = looseMarks(scene, from, to);
  const limits =
    (shape[from + margin]! & shapes.opens ? 1 : 0) |
    (shape[to - 1 + margin]! & shapes.closes ? 2 : 0);
  const edges =
    (from === 0 ? 1 : 0) | (to === scene.count ? 2 : 0) | (to === scene.count - 1 ? 4 : 0);
  const base = 1000 + part * 2 + side;
  let count = 0;
  out[count++] = mix(base, length, near);
  out[count++] = mix(base + 8, start.tag, end.tag);
  out[count++] = mix(base + 16, start.word, length);
  out[count++] = mix(base + 24, prior.word, next.word);
  out[count++] = mix(base + 32, limits, quotes, length);
  out[count++] = mix(base + 40, near, nearBetween, farBetween);
  out[count++] = mix(base + 48, verbs, length);
  out[count++] = mix(base + 56, verbs, nearBetween, farBetween);
  out[count++] = mix(base + 64, start.tag * 64 + end.tag, prior.tag, next.tag);
  out[count++] = mix(base + 72, last, length, near);
  out[count++] = mix(base + 80, kind, length, near);
  out[count++] = mix(base + 88, prior.word, next.word, near);
  out[count++] = mix(base + 96, quotes, limits, near);
  out[count++] = mix(base + 104, edges, near, limits);
  out[count++] = mix(base + 112, edges, edge, quotes);
  out[count++] = mix(base + 120, start.word, end.word, next.word);
  const rest = Math.min(3, verbsBefore[scene.count]! - verbsBefore[to]!);
  const isCueAhead = holdsCue(scene, to, side) ? 1 : 0;
  const following = words[to + 1 + margin]!;
  out[count++] = mix(base + 200, rest, next.word, verbs);
  out[count++] = mix(base + 208, rest, next.tag, following.tag);
  out[count++] = mix(base + 216, isCueAhead, next.word, following.tag);
  out[count++] = mix(base + 224, isCueAhead, length, rest);
  if (part === parts.source) return count;
  const relation = relate(from, to, cue, source);
  out[count++] = mix(base + 128, relation, near, limits);
  out[count++] = mix(base + 136, relation, nearBetween, length);
  out[count++] = mix(base + 144, relation, next.word, end.word);
  out[count++] = mix(base + 152, relation, prior.word, start.tag);
  out[count++] = mix(base + 160, relation, last, near);
  out[count++] = mix(base + 168, relation, kind, near);
  out[count++] = mix(base + 176, relation, edges);
  return count;
}

/** Words behind a part in which another cue tells that somebody else speaks there. */
const cueReach = 5;

/** Whether another cue stands right behind a part that ends at `to`. */
function holdsCue({ between, count, cue }: Scene, to: number, side: number): boolean {
  const ahead = Math.min(to + cueReach, side === sides.behind ? count : cue.from);
  return ((between[ahead]! ^ between[to]!) & seen.cue) !== 0;
}

/** How a stretch lies to the source, in one number. */
function relate(from: number, to: number, cue: Stretch, source: Stretch | undefined): number {
  if (!source) return 0;
  const isBehind = from >= cue.to ? 16 : 0;
  if (source.from >= to) return isBehind + 1 + Math.min(4, source.from - to);
  return isBehind + 6 + Math.min(4, from - source.to);
}

/** Features of there being no such part. */
export function noneFeatures(
  scene: Scene,
  part: number,
  source: Stretch | undefined,
  out: Int32Array,
): number {
  const { atoms, cue, first, last, kind, around, edge, nextMark, lastMark } = scene;
  const { words, shape } = atoms;
  const next = words[cue.to + margin]!;
  const prior = words[cue.from - 1 + margin]!;
  const relation = !source ? 0 : source.from > cue.from ? 3 : source.from > 0 ? 2 : 1;
  const marks = (nextMark[cue.to]! < scene.count ? 2 : 0) | (lastMark[cue.from]! >= 0 ? 1 : 0);
  const base = 2000 + part;
  let count = 0;
  out[count++] = mix(base, 0);
  out[count++] = mix(base + 4, last, relation);
  out[count++] = mix(base + 8, kind, relation);
  out[count++] = mix(base + 12, around, relation);
  out[count++] = mix(base + 16, edge, relation);
  out[count++] = mix(base + 20, first, relation);
  out[count++] = mix(base + 24, next.word, relation);
  out[count++] = mix(base + 28, prior.word, relation);
  out[count++] = mix(base + 32, relation, stepOf(cue.from), stepOf(scene.count - cue.to));
  out[count++] = mix(base + 36, relation, shape[margin]! & looks, edge);
  out[count++] = mix(base + 40, next.word, last, relation);
  out[count++] = mix(base + 44, prior.word, last, relation);
  out[count++] = mix(base + 48, next.tag, words[cue.to + 1 + margin]!.tag, relation);
  out[count++] = mix(base + 52, prior.tag, words[cue.from - 2 + margin]!.tag, relation);
  out[count++] = mix(base + 56, relation, marks, edge);
  return count;
}
