/** Verdicts: whether the cited sources bear a claim out, contradict it or are silent; it abstains rather than guess, and shows the passage. */
import type { Certainty } from "../attribution/attribution";
import type { Library } from "../library/library";
import type { Source } from "../library/sources/source";
import { nameKey } from "../library/actors/names";
import { t } from "../localisation";
import { sliceOf, spanContains, type Span } from "../text/span";
import { bearingsOn, type Bearing } from "./bearing";
import type { Match } from "./compare";
import { distanceOf, isElsewhere, isOfAnother } from "./distance";
import type { Evidence } from "./evidence";
import { leastSame, opposedBy, type Opposed } from "./opposed";
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
  /** For `supported`: what the first passage puts least surely of all clauses of the claim, where no other passage is surer of it. */
  readonly surety?: { readonly certainty: Certainty; readonly clause: Span };
}

/** Passages whose share is as near to the best count with it. */
const margin = 0.15;
const mostShown = 3;

/**
 * The verdict of `sources`, which are all that is cited, on the claim that a sentence of a draft makes. Where each stands
 * for a part of the sentence (`isParted`), what contradicts one part may be what another tells.
 */
export function judge(
  library: Library,
  claim: Proposition,
  sources: readonly Source[],
  isParted = false,
): Verdict {
  if (sources.length === 0 || sources.some(({ text }) => !text))
    return { kind: "unchecked", reason: t("A cited source has no text."), evidence: [] };
  if (claim.mood !== "told")
    return { kind: "unchecked", reason: t("The sentence claims nothing."), evidence: [] };
  const items = claim.items.filter((item) => !isTeller(item, sources));
  const bearings = bearingsOn(library, claim, items, sources);
  const best = bearings[0]?.share ?? 0;
  const near = bearings.filter(({ share }) => share >= Math.max(leastSame, best - margin));
  const agreeing = near.filter((bearing) => saysSo(bearing) && !oppositionOf(claim, bearing));
  const opposed = isParted ? undefined : firstOpposed(claim, bearings);
  if (opposed && !agreeing.some((bearing) => outweighs(bearing, opposed)))
    return contradicted(opposed);
  const isSilent =
    isOfAnother(library, claim, near, sources) ||
    isElsewhere(claim, bearings) ||
    (agreeing.length === 0 && distanceOf(library, claim, items, bearings, sources) === "far");
  if (agreeing.length > 0 && !isSilent) return supported(claim, agreeing);
  return {
    kind: isSilent ? "silent" : "unchecked",
    reason: isSilent
      ? t("No passage of the cited source speaks of it.")
      : t("The nearest passage may tell it in other words."),
    evidence: shown(bearings.slice(0, mostShown)),
  };
}

/** Of a claim's words, so many must stand in the passage that says so. */
const leastCore = 0.6;

/** Whether a passage tells it by itself: most of the words, and of nobody else where it does not name whom the claim names. */
function saysSo({ core, matches, told }: Bearing): boolean {
  if (core < leastCore) return false;
  const isElsewhere = matches.some(({ own, isWithin }) => own.kind === "name" && !isWithin);
  if (!isElsewhere) return true;
  const shared = new Set(matches.map(({ other }) => other));
  return !told.items.some((item) => item.kind === "name" && !shared.has(item));
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

function supported(claim: Proposition, agreeing: readonly Bearing[]): Verdict {
  const [least] = claim.clauses
    .flatMap((clause) => {
      const surest = surestOf(clause, agreeing);
      return surest ? [{ ...surest, clause: { start: clause.start, end: clause.end } }] : [];
    })
    .sort((a, b) => stepsAbove(a.certainty, b.certainty));
  const first = least?.bearing ?? agreeing[0]!;
  return {
    kind: "supported",
    reason: t("A passage of the cited source says so."),
    evidence: shown([first, ...agreeing.filter((each) => each !== first)]),
    ...(least && { surety: { certainty: least.certainty, clause: least.clause } }),
  };
}

/** Of the passages that hold words of a clause, the one that puts these most surely. */
function surestOf(
  clause: Span,
  agreeing: readonly Bearing[],
): { readonly bearing: Bearing; readonly certainty: Certainty } | undefined {
  return agreeing
    .flatMap((bearing) => {
      const items = bearing.matches
        .filter(({ own, isWithin }) => isWithin && spanContains(clause, own))
        .map(({ other }) => other);
      const isTold = items.some(({ kind }) => kind === "word");
      return isTold ? [{ bearing, certainty: suretyOf(bearing.told, items) }] : [];
    })
    .sort((a, b) => stepsAbove(b.certainty, a.certainty))[0];
}

function firstOpposed(claim: Proposition, bearings: readonly Bearing[]): Opposed | undefined {
  for (const bearing of bearings) {
    const opposed = opposedBy(claim, bearing);
    if (opposed) return opposed;
  }
  return undefined;
}

const contradicted = (opposed: Opposed): Verdict => ({
  kind: "contradicted",
  reason: t("A passage of the cited source says otherwise."),
  evidence: shown([opposed]),
  opposition: opposed.opposition,
});

/** Whether a passage that says so names as many as one that says otherwise, and tells the deed. */
function outweighs({ matches }: Bearing, { opposition, matches: others }: Opposed): boolean {
  const deed = "deed" in opposition ? opposition.deed : undefined;
  const isTold = !deed || matches.some(({ own, isWithin }) => own === deed && isWithin);
  return isTold && namesWithin(matches) >= namesWithin(others);
}

const namesWithin = (matches: readonly Match[]): number =>
  matches.filter(({ own, isWithin }) => isWithin && own.kind === "name").length;

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
