/** Tells how well deeds are found in annotated sentences. */
import { readAtoms } from "../server/core/attribution/learned/atoms";
import { findDeeds } from "../server/core/attribution/learned/deedFinder";
import type { Model } from "../server/core/attribution/learned/model";
import type { DeedSentence } from "./deedWords";
import { count, createCount, renderCount } from "./figures";

/** Rows that tell of a deed, at several thresholds, and doers of those that are found rightly. */
export function measureDeeds(model: Model, sentences: readonly DeedSentence[]): string[] {
  return [0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5, 0.6, 0.7].map((least) => {
    const rows = new Map<string, boolean>();
    const doers = createCount();
    for (const { reading, row } of sentences) {
      const found = findDeeds(
        model.deeds!,
        readAtoms(reading, model.classes),
        reading.words,
        least,
      );
      rows.set(row.id, (rows.get(row.id) ?? false) || (found?.deeds.length ?? 0) > 0);
      for (const { trigger, doer } of found?.deeds ?? []) {
        const from = reading.words[trigger.from]!.start;
        const end = reading.words[trigger.to - 1]!.end;
        const event = row.events.find(
          (each) => each.trigger.start < end && from < each.trigger.end,
        );
        const word = reading.words[doer]!;
        if (!event) continue;
        const isRight = event.attackers.some(
          ({ start, end }) => word.start < end && start < word.end,
        );
        count(doers, [String(isRight)], ["true"]);
      }
    }
    const whole = createCount();
    const gold = new Set(
      sentences.filter(({ row }) => row.events.length > 0).map(({ row }) => row.id),
    );
    for (const [id, is] of rows) count(whole, is ? [id] : [], gold.has(id) ? [id] : []);
    return `deeds at ${least}: sentences ${renderCount(whole)}; doers ${renderCount(doers)}`;
  });
}
