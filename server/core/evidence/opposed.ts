/** Opposed passages: those that speak of the same as a claim and say otherwise. */
import type { Bearing } from "./bearing";
import { nearbyWorth, weightOf, weights } from "./compare";
import { oppositionOf, type Opposition } from "./opposition";
import type { Proposition } from "./proposition";

export interface Opposed extends Bearing {
  readonly opposition: Opposition;
}

/** A passage that shares so much of a claim speaks of the same. */
export const leastSame = 0.6;
/** A passage that shares less is not asked whether it says otherwise. */
const leastOpposed = 0.3;

/** The bearing of a passage with how it is opposed to a claim; undefined where it is not, or may speak of something else. */
export function opposedBy(claim: Proposition, bearing: Bearing): Opposed | undefined {
  if (bearing.share < leastOpposed) return undefined;
  const opposition = oppositionOf(claim, bearing);
  if (!opposition) return undefined;
  const isOfSame = opposition.kind === "contrary" && opposition.isOfSame === true;
  return isOfSame || shareBut(bearing, opposition) >= leastSame
    ? { ...bearing, opposition }
    : undefined;
}

/** The share of what is matched, the word in which the two differ and figures left out. */
function shareBut({ share, weight, matches, missing }: Bearing, opposition: Opposition): number {
  const figures = missing.filter(({ kind }) => kind === "figure").length * weights.figure;
  const all = weight - figures;
  const matched = share * weight;
  if (opposition.kind === "negation") return matched / Math.max(1, all);
  const differing = opposition.kind === "agent" ? opposition.agents : [opposition.own];
  let [told, whole] = [matched, all];
  for (const item of differing) {
    const match = matches.find(({ own }) => own === item);
    if (match?.isWithin) continue;
    if (match) told -= weightOf(item) * nearbyWorth[item.kind];
    if (match ?? missing.includes(item)) whole -= weightOf(item);
  }
  return told / Math.max(1, whole);
}
