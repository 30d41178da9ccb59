/** Tells how well the arguments of given cues are found in annotated sentences. */
import { beginArguments, findArguments } from "../server/core/attribution/learned/argumentsOf";
import { readAtoms } from "../server/core/attribution/learned/atoms";
import type { Model } from "../server/core/attribution/learned/model";
import type { Stretch } from "../server/core/attribution/reading";
import type { Sentence } from "./corpus";
import { count, createCount, renderCount } from "./figures";

/** Exact stretches of sources and contents, where the cues are given as people marked them. */
export function measureArguments(model: Model, sentences: readonly Sentence[]): string[] {
  const source = createCount();
  const content = createCount();
  for (const { reading, attributions } of sentences) {
    const atoms = readAtoms(reading, model.classes);
    const cues = attributions.flatMap(({ cue }) => cue);
    beginArguments(model.arguments!, atoms, cues);
    for (const marked of attributions) {
      const cue = marked.cue[0];
      if (!cue) continue;
      const found = findArguments(model.arguments!, cue, cues);
      count(source, found.source ? [keyOf(found.source)] : [], marked.source.map(keyOf));
      count(content, found.content.map(keyOf), marked.content.map(keyOf));
    }
  }
  return [
    `arguments of given cues: source ${renderCount(source)}; content ${renderCount(content)}`,
  ];
}

const keyOf = ({ from, to }: Stretch): string => `${from}:${to}`;
