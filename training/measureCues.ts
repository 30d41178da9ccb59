/** Tells how well cues are found in annotated sentences. */
import { readAtoms } from "../server/core/attribution/learned/atoms";
import { findLearnedCues } from "../server/core/attribution/learned/cueTagger";
import type { Model } from "../server/core/attribution/learned/model";
import type { Sentence } from "./corpus";

/** Sentences that attribute, and exact spans of cues, at several thresholds. */
export function measureCues(model: Model, sentences: readonly Sentence[]): string[] {
  return [0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.6].map((least) => {
    const whole = { hit: 0, found: 0, gold: 0 };
    const exact = { hit: 0, found: 0, gold: 0 };
    for (const { reading, attributions } of sentences) {
      const cues = findLearnedCues(model.cues!, readAtoms(reading, model.classes), least);
      const keys = new Set(
        attributions.flatMap(({ cue }) => cue).map(({ from, to }) => `${from}:${to}`),
      );
      whole.found += cues.length > 0 ? 1 : 0;
      whole.gold += keys.size > 0 ? 1 : 0;
      whole.hit += cues.length > 0 && keys.size > 0 ? 1 : 0;
      exact.found += cues.length;
      exact.gold += keys.size;
      exact.hit += cues.filter(({ from, to }) => keys.has(`${from}:${to}`)).length;
    }
    return `at ${least}: sentences ${render(whole)}; cues exact ${render(exact)}`;
  });
}

function render({ hit, found, gold }: { hit: number; found: number; gold: number }): string {
  const precision = (100 * hit) / found;
  const recall = (100 * hit) / gold;
  const f = (2 * precision * recall) / (precision + recall);
  return `P ${precision.toFixed(1)} R ${recall.toFixed(1)} F ${f.toFixed(1)}`;
}
