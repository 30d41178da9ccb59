/** Verdicts: whether the cited sources bear a claim out, contradict it or are silent; it abstains rather than guess, and shows the passage. */
import type { Certainty } from "../attribution/attribution";
import type { Library } from "../library/library";
import type { Source } from "../library/source";
import { nameKey } from "../library/names";
import { t } from "../localisation";
import { sliceOf } from "../text/span";
import { bearingsOn, type Bearing } from "./bearing";
import { weightOf } from "./compare";
import { distanceOf } from "./distance";
import type { Evidence } from "./evidence";
import { oppositionOf, type Opposition } from "./opposition";
import type { Item, Proposition } from "./proposition";
import { stepsAbove, suretyOf } from "./surety";

export type VerdictKind = "supported" | "contradicted" | "silent" | "unchecked";

export interface Verdict {
  readonly kind: VerdictKind;
  /** One sentence. */
  readonly reason: string;
  /** The passages nearest to the claim, best first; empty where there are none. */
  readonly evidence: readonly Evidence[];
  /** For `contradicted`: how, and by the first passage. */
  readonly opposition?: Opposition;
  /** For `supported`: how surely the surest of the passages that say so puts it. */
  readonly certainty?: Certainty;
}

/** A passage that shares so much of a claim speaks of the same. */
const leastSame = 0.6;
/** A passage that shares less is not asked whether it says otherwise. */
const leastOpposed = 0.4;
/** Passages whose share is as near to the best count with it. */
const margin = 0.15;
const mostShown = 3;

/** The verdict of `sources`, which are all that is cited, on the claim that a sentence of a draft makes. */
export function judge(library: Library, claim: Proposition, sources: readonly Source[]): Verdict {
  if (sources.length === 0 || sources.some(({ text }) => !text))
    return { kind: "unchecked", reason: t("A cited source has no text."), evidence: [] };
  const items = claim.items.filter((item) => !isTeller(item, sources));
  const bearings = bearingsOn(library, claim, items, sources);
  const best = bearings[0]?.share ?? 0;
  const near = bearings.filter(({ share }) => share >= Math.max(leastSame, best - margin));
  const agreeing = near.filter((bearing) => !oppositionOf(claim, bearing));
  if (agreeing.length > 0) return supported(agreeing);
  const opposed = firstOpposed(claim, bearings);
  if (opposed) return opposed;
  const distance = distanceOf(library, claim, items, bearings, sources);
  return {
    kind: distance === "far" ? "silent" : "unchecked",
    reason:
      distance === "far"
        ? t("No passage of the cited source speaks of it.")
        : t("The nearest passage may tell it in other words."),
    evidence: shown(bearings.slice(0, mostShown)),
  };
}

/** The publisher and the authors of a source are not named in it as a rule. */
function isTeller(item: Item, sources: readonly Source[]): boolean {
  if (item.kind !== "name") return false;
  return sources.some(({ bibliography: { publisher, authors = [] } }) =>
    [publisher ?? "", ...authors].some((name) => {
      const key = nameKey(name);
      return key !== "" && (` ${key} `.includes(` ${item.stem} `) || item.actors.includes(key));
    }),
  );
}

function supported(agreeing: readonly Bearing[]): Verdict {
  const certainties = agreeing.map(({ told, matches }) =>
    suretyOf(
      told,
      matches.filter(({ isWithin }) => isWithin).map(({ other }) => other),
    ),
  );
  const surest = certainties.reduce((a, b) => (stepsAbove(b, a) > 0 ? b : a));
  const first = agreeing[certainties.indexOf(surest)]!;
  return {
    kind: "supported",
    reason: t("A passage of the cited source says so."),
    evidence: shown([first, ...agreeing.filter((each) => each !== first)]),
    certainty: surest,
  };
}

function firstOpposed(claim: Proposition, bearings: readonly Bearing[]): Verdict | undefined {
  for (const bearing of bearings) {
    if (bearing.share < leastOpposed) return undefined;
    const opposition = oppositionOf(claim, bearing);
    if (!opposition || shareBut(bearing, opposition) < leastSame) continue;
    return {
      kind: "contradicted",
      reason: t("A passage of the cited source says otherwise."),
      evidence: shown([bearing]),
      opposition,
    };
  }
  return undefined;
}

/** The share of what is matched, the word left out in which the two differ. */
function shareBut({ share, weight, missing }: Bearing, opposition: Opposition): number {
  if (opposition.kind === "negation" || !missing.includes(opposition.own)) return share;
  return (share * weight) / Math.max(1, weight - weightOf(opposition.own));
}

function shown(bearings: readonly Bearing[]): Evidence[] {
  return bearings.slice(0, mostShown).map((bearing) => ({
    passage: bearing.passage,
    reason: reasonOf(bearing),
  }));
}

/** What the passage shares, names and figures first, in its own words. */
function reasonOf({ told, matches }: Bearing): string {
  const written = matches
    .filter(({ isWithin }) => isWithin)
    .sort((a, b) => Number(a.own.kind === "word") - Number(b.own.kind === "word"))
    .map(({ other }) => sliceOf(told.text, other));
  return t("shares {things}", { things: [...new Set(written)].slice(0, 4).join(", ") });
}
