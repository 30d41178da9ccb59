/** How surely a sentence puts the part of it that bears on a claim. */
import { certaintyLevels, type Certainty } from "../attribution/attribution";
import { coverOf, spanContains } from "../text/span";
import { clauseHolding } from "./compare";
import type { Item, Proposition } from "./proposition";

/** Of what an attribution spans, so much must bear on the claim for its certainty to be the claim's. */
const leastCovered = 0.6;

/**
 * The lowest certainty among the attributions that hold most of `items`, and of the clause that does: a chain is as sure
 * as its weakest link. `items` are those of the proposition that bear on the claim.
 */
export function suretyOf(proposition: Proposition, items: readonly Item[]): Certainty {
  const telling = items.filter(({ kind }) => kind !== "name");
  const held = telling.length > 0 ? telling : items;
  const bearing = proposition.attributions
    .filter(({ kind, mood }) => kind !== "alias" && mood === "told")
    .filter(({ source, cue, content }) => {
      const cover = coverOf([...source, ...cue, ...content])!;
      const inside = held.filter((item) => spanContains(cover, item)).length;
      return inside >= held.length * leastCovered;
    })
    .map(({ certainty }) => certainty);
  const clause = clauseHolding(proposition, held);
  return [...bearing, ...(clause ? [clause.certainty] : [])].reduce(weakerOf, asserted);
}

const asserted: Certainty = { level: "asserted", words: [] };

const rankOf = ({ level }: Certainty): number => certaintyLevels.indexOf(level);

const weakerOf = (a: Certainty, b: Certainty): Certainty => (rankOf(b) < rankOf(a) ? b : a);

/** How many steps surer `a` is than `b`. */
export const stepsAbove = (a: Certainty, b: Certainty): number => rankOf(a) - rankOf(b);
