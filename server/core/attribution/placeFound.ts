/** Places what was found in a sentence in its text, with how surely it is put there. */
import type { Attribution, AttributionKind } from "./attribution";
import { dateOfDeed } from "./deeds/dateOfDeed";
import { toCertainty, weaker, weigh, type Weight } from "./certainty/certainty";
import type { Found } from "./found";
import { moodAt } from "./certainty/mood";
import { spanOf, type Reading, type Stretch } from "./reading";

/** What was found, with what its words make of it. */
export interface Weighed {
  readonly kind: AttributionKind;
  readonly found: Found;
  readonly weight: Weight;
  readonly mood: Attribution["mood"];
}

export function weighFound(reading: Reading, kind: AttributionKind, found: Found): Weighed {
  const weight = weigh(reading, kind, found);
  const isUnreal = found.isUnreal === true && !isHedgedByModal(reading, found, weight);
  const mood = found.isAsked ? "asked" : moodAt(reading, found.cue[0]!.from, isUnreal);
  return { kind, found, weight, mood };
}

/** Places one of all that was found in a sentence, in order of their cues. What stands within a statement is no surer than the statement, and asked or supposed with it. */
export function placeFound(reading: Reading, all: readonly Weighed[], index: number): Attribution {
  const inner = all[index]!;
  const outer = statementsAround(all, index);
  const { kind, found } = inner;
  const toSpans = (stretches: readonly Stretch[]) => stretches.map((each) => spanOf(reading, each));
  const weighed = outer.reduce((sum, each) => weaker(sum, each.weight.frame), inner.weight.whole);
  const moods = [inner, ...outer].map((each) => each.mood);
  const mood = (["asked", "supposed"] as const).find((each) => moods.includes(each)) ?? "told";
  const within = outer.flatMap((each) => each.found.content);
  const date = kind === "responsibility" ? dateOfDeed(reading, found, within) : undefined;
  return {
    kind,
    source: toSpans(found.source),
    cue: toSpans(found.cue),
    content: toSpans(found.content),
    certainty: toCertainty(reading, weighed),
    sentence: reading.sentence,
    mood,
    ...(found.affected && { affected: spanOf(reading, found.affected) }),
    ...(date && { date }),
    ...(found.teller && { teller: spanOf(reading, found.teller) }),
    ...(found.bearer && { bearer: spanOf(reading, found.bearer) }),
    ...(found.confidence !== undefined && {
      confidence: Math.round(found.confidence * 100) / 100,
    }),
    ...(found.isVague && { vague: true as const }),
    ...(found.isAbbreviation && { abbreviation: true as const }),
  };
}

/** "could have attacked", "può aver attaccato": a hedged claim, and no supposition. */
const isHedgedByModal = ({ words, lexicon }: Reading, { cue }: Found, { frame }: Weight): boolean =>
  frame.words.some(
    ({ from, to }) =>
      cue.some((part) => part.from <= from && from < part.to) &&
      words.slice(from, to).some(({ folded }) => lexicon.grammar.modals.has(folded)),
  );

/** Attributions before and behind another in which the statement that holds it is looked for. */
const nearby = 8;

/** The statements within which an attribution stands. */
const statementsAround = (all: readonly Weighed[], index: number): readonly Weighed[] =>
  all.length === 1
    ? []
    : all
        .slice(Math.max(0, index - nearby), index + nearby)
        .filter(
          (outer) =>
            outer !== all[index] &&
            outer.kind === "statement" &&
            all[index]!.found.cue.every((cue) =>
              outer.found.content.some((part) => part.from <= cue.from && cue.to <= part.to),
            ),
        );
