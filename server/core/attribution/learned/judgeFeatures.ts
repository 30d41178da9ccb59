/** What tells a cue from words that only look like one: its arguments, and how sure those who found cue and arguments are. */
import type { Stretch } from "../reading";
import type { Arguments } from "./argumentsOf";
import { margin, nameKindOf, shapes, type Atoms } from "./atoms";
import { mix } from "./weights";

/** A cue with its arguments, before it is judged. */
export interface Candidate {
  readonly cue: Stretch & { readonly probability: number };
  readonly arguments: Arguments;
  /** How many cues the sentence may have, and whether one of them stands in what is said. */
  readonly cues: number;
  readonly holdsCue: boolean;
}

/** Logarithm of the odds, in steps of a half. */
function oddsStep(probability: number): number {
  const bounded = Math.min(0.999, Math.max(0.001, probability));
  return Math.round(Math.log(bounded / (1 - bounded)) * 2) + 20;
}

const lengths = [0, 1, 2, 3, 4, 4, 4, 5, 5, 5, 5, 5];
const lengthStep = (words: number): number => lengths[words] ?? (words < 20 ? 6 : 7);

/** No such part. */
const none = 99;

/** Features of a candidate; returns how many `out` holds. */
export function judgeFeatures(atoms: Atoms, candidate: Candidate, out: Int32Array): number {
  const { words, shape } = atoms;
  const { cue, arguments: found, cues, holdsCue } = candidate;
  const { source, content } = found;
  const head = words[cue.from + margin]!;
  const end = words[cue.to - 1 + margin]!;
  const prior = words[cue.from - 1 + margin]!;
  const next = words[cue.to + margin]!;
  const last = end.lemma || end.suffix;
  const order =
    (source ? (source.from < cue.from ? 1 : 2) : 0) +
    (content.some(({ from }) => from < cue.from) ? 3 : 0) +
    (content.some(({ from }) => from >= cue.to) ? 6 : 0);
  const sure = oddsStep(cue.probability);
  const sourceSure = source ? oddsStep(source.probability) : none;
  const contentSure =
    content.length > 0 ? oddsStep(Math.max(...content.map((each) => each.probability))) : none;
  const isQuoted = shape[cue.from + margin]! & shapes.isQuoted;
  let count = 0;
  out[count++] = mix(3000, 0);
  out[count++] = mix(3001, sure);
  out[count++] = mix(3002, sure, order);
  out[count++] = mix(3003, order, last);
  out[count++] = mix(3004, sourceSure, order);
  out[count++] = mix(3005, contentSure, order);
  out[count++] = mix(3006, sure, last);
  out[count++] = mix(3007, sourceSure, contentSure);
  out[count++] = mix(3008, cue.to - cue.from, order);
  out[count++] = mix(3009, last, head.lemma);
  out[count++] = mix(3010, sure, sourceSure, contentSure);
  out[count++] = mix(3011, holdsCue ? 1 : 0, Math.min(cues, 6));
  out[count++] = mix(3012, holdsCue ? 1 : 0, last);
  out[count++] = mix(3013, isQuoted, order);
  out[count++] = mix(3014, isQuoted, last);
  out[count++] = mix(3015, isQuoted, sure);
  out[count++] = mix(3016, head.tag, end.tag, order);
  out[count++] = mix(3017, prior.word, order);
  out[count++] = mix(3018, next.word, order);
  out[count++] = mix(3019, prior.tag, next.tag, order);
  out[count++] = mix(3020, end.role, order);
  out[count++] = mix(3021, end.verbSense, order, sourceSure);
  out[count++] = mix(3022, end.cluster, order);
  if (source) count = sourceFeatures(atoms, source, last, order, out, count);
  const said = content.at(-1);
  if (said) return contentFeatures(atoms, said, last, order, out, count);
  out[count++] = mix(3060, last, sourceSure);
  return count;
}

function sourceFeatures(
  { words, shape }: Atoms,
  { from, to }: Stretch,
  last: number,
  order: number,
  out: Int32Array,
  count: number,
): number {
  const first = words[from + margin]!;
  const head = words[to - 1 + margin]!;
  const kind = head.nounSense * 8 + nameKindOf(shape[to - 1 + margin]!);
  out[count++] = mix(3030, head.lemma);
  out[count++] = mix(3031, head.cluster);
  out[count++] = mix(3032, kind);
  out[count++] = mix(3033, kind, last);
  out[count++] = mix(3034, kind, order);
  out[count++] = mix(3035, first.word, to - from);
  out[count++] = mix(3036, first.word, last);
  out[count++] = mix(3037, lengthStep(to - from), order);
  out[count++] = mix(3038, head.cluster, last);
  out[count++] = mix(3039, head.word, last);
  out[count++] = mix(3040, first.tag, head.tag, order);
  return count;
}

function contentFeatures(
  { words, shape }: Atoms,
  { from, to }: Stretch,
  last: number,
  order: number,
  out: Int32Array,
  count: number,
): number {
  const first = words[from + margin]!;
  const second = words[from + 1 + margin]!;
  const length = lengthStep(to - from);
  const opens = shape[from + margin]! & shapes.opens;
  out[count++] = mix(3050, first.word, last);
  out[count++] = mix(3051, first.tag, last);
  out[count++] = mix(3052, length, order);
  out[count++] = mix(3053, length, last);
  out[count++] = mix(3054, first.word, order, length);
  out[count++] = mix(3055, opens, order, last);
  out[count++] = mix(3056, first.cluster, last);
  out[count++] = mix(3057, first.nounSense, last);
  out[count++] = mix(3058, words[to - 1 + margin]!.word, last);
  out[count++] = mix(3059, second.tag, first.tag, last);
  return count;
}
