/** Judges cues by their arguments: finds candidates freely, and tells how probable each is. */
import { beginArguments, findArguments, type ArgumentFinder } from "./argumentsOf";
import type { Atoms } from "./atoms";
import type { FoundCue } from "./cueTagger";
import { judgeFeatures, type Candidate } from "./judgeFeatures";
import { readWeights, type ModelFile, type Weights } from "./weights";

/** Cues that are as probable are not candidates only: no other's content runs over them unless it holds them. */
const leastBarrier = 0.4;

/** The weights in the section "judge"; undefined where they are missing. */
export function readJudge(file: ModelFile): Weights | undefined {
  const weights = readWeights(file, "judge");
  return weights?.columns === 1 ? weights : undefined;
}

/** The candidates of a sentence with their arguments. */
export function findCandidates(
  finder: ArgumentFinder,
  atoms: Atoms,
  cues: readonly FoundCue[],
): Candidate[] {
  if (cues.length === 0) return [];
  beginArguments(finder, atoms, cues);
  const barriers = cues.filter(({ probability }) => probability >= leastBarrier);
  return cues.map((cue) => {
    const found = findArguments(finder, cue, barriers);
    const holdsCue = cues.some(
      (other) =>
        other !== cue && found.content.some(({ from, to }) => other.from >= from && other.to <= to),
    );
    return { cue, arguments: found, cues: cues.length, holdsCue };
  });
}

const features = new Int32Array(64);

/** How probable it is that a candidate is a cue, from 0 to 1. */
export function judge(weights: Weights, atoms: Atoms, candidate: Candidate): number {
  const count = judgeFeatures(atoms, candidate, features);
  const { values, mask, scale } = weights;
  let sum = 0;
  for (let index = 0; index < count; index += 1) sum += values[features[index]! & mask]!;
  return 1 / (1 + Math.exp(-sum * scale));
}
