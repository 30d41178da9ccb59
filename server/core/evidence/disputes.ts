/** Disputes: passages of other sources that say otherwise than a claim does, whatever it tells. */
import { namesOfActor } from "../library/actors/findActorNames";
import type { Library } from "../library/library";
import { languageOfPassage } from "../library/passages/passages";
import type { RankedPassage } from "../library/passages/passageIndex";
import { nameKey } from "../library/actors/names";
import { compareNewest, type Source } from "../library/sources/source";
import { sliceOf } from "../text/span";
import { isStopTermAnywhere, termsOf } from "../text/terms";
import { bearingOf, namesOf, type Bearing } from "./bearing";
import { weightOf, weights } from "./compare";
import { leastSame, opposedBy, type Opposed } from "./opposed";
import type { Opposition } from "./opposition";
import type { Proposition } from "./proposition";
import { partyIn } from "./party";
import { relate } from "./sameParty";
import { isWithdrawn } from "./withdrawal";

/** A passage that says otherwise; without an opposition, one that says so and is taken back by its source. */
export interface Dispute extends Bearing {
  readonly opposition?: Opposition;
}

/** Passages that are held against a claim. */
const mostHeld = 4;
/** Of a claim's weight, so much must be found in a passage by search for it to be read: reading costs more. */
const leastFound = 0.25;

/** Passages of sources but those `except` that are opposed to a claim, the newest source first; one a source. */
export function disputesOn(
  library: Library,
  claim: Proposition,
  except: readonly Source[],
): readonly Dispute[] {
  const names = namesOf(claim);
  if (claim.mood !== "told" || names.length === 0) return [];
  const actors = names.flatMap((name) =>
    name.actors.flatMap((id) => library.actors.actorOf(id) ?? []),
  );
  const called = [
    ...names.map((name) => sliceOf(claim.text, name)),
    ...actors.flatMap(namesOfActor),
  ].join(" ");
  // By words alone: to look for the actors in every passage costs more than to read a few.
  const found = library.index.rank(`${sliceOf(claim.text, claim.sentence)} ${called}`, {
    limit: mostHeld * (2 + except.length),
  });
  const naming = new Set(termsOf(called));
  const disputes = found
    .filter((each) => !except.includes(each.source) && isWorthReading(claim, naming, each))
    .slice(0, mostHeld)
    .flatMap(({ passage }) => bearingOf(library, claim, claim.items, passage) ?? [])
    .flatMap((bearing) => disputeOf(library, claim, bearing) ?? []);
  const sources = [...new Set(disputes.map(({ passage }) => passage.source))].sort(compareNewest);
  return sources.map((source) => disputes.find(({ passage }) => passage.source === source)!);
}

/** Whether a passage shares a name and enough words with a claim, or a name in another language, to say the same or otherwise. */
function isWorthReading(
  { items, language }: Proposition,
  naming: ReadonlySet<string>,
  { terms, passage }: RankedPassage,
): boolean {
  const words = [...terms].filter((term) => !naming.has(term) && !isStopTermAnywhere(term)).length;
  const isNamed = [...terms].some((term) => naming.has(term) && !isStopTermAnywhere(term));
  if (languageOfPassage(passage) !== language) return isNamed;
  const weight = items.reduce((sum, item) => sum + weightOf(item), 0);
  return (isNamed ? weights.name : 0) + words >= weight * leastFound;
}

function disputeOf(library: Library, claim: Proposition, bearing: Bearing): Dispute | undefined {
  const opposed = opposedBy(claim, bearing);
  if (opposed) {
    // What a sentence of another language negates is less sure than who does it.
    // So is what may have changed from one source to the other.
    const { opposition } = opposed;
    const isSure =
      (opposition.kind !== "negation" || bearing.told.language === claim.language) &&
      !(opposition.kind === "contrary" && opposition.isPassing === true);
    const isOpposed = isSure && isOfSame(opposed) && isOfTime(opposed);
    return isOpposed && !areOneParty(library, claim, opposed) ? opposed : undefined;
  }
  const saysSo = bearing.share >= leastSame && bearing.core >= leastSame;
  return saysSo && isWithdrawn(library, bearing.passage) ? bearing : undefined;
}

/** Whether the two who are told to have done it are one, or one is the other's: a group and its state's agency. */
function areOneParty(library: Library, claim: Proposition, opposed: Opposed): boolean {
  const { opposition, told } = opposed;
  const { actors } = library;
  if (opposition.kind !== "agent") return false;
  const relation = relate(
    library,
    partyIn(actors, claim.text, opposition.own),
    partyIn(actors, told.text, opposition.other),
  );
  return relation === "same" || relation === "linked";
}

/** Whether the passage itself names one whom the claim names, or its source names the other doer: many do the same to others. */
function isOfSame({ matches, opposition, passage }: Opposed): boolean {
  if (
    matches.some(
      ({ own, other, isWithin }) => isWithin && (own.kind === "name" || other.kind === "name"),
    )
  )
    return true;
  if (opposition.kind !== "agent") return false;
  const { text, bibliography } = passage.source;
  const told = [text!.plain, bibliography.publisher ?? "", ...(bibliography.authors ?? [])];
  return nameKey(told.join(" ")).includes(opposition.own.stem);
}

/** Whether claim and passage may be of one time: no year or date of the claim is missing where the passage has another. Who did something is asked at any time. */
const isOfTime = ({ missing, told, opposition }: Opposed): boolean =>
  opposition.kind === "agent" ||
  !missing.some((item) => item.kind === "figure" && isTime(item.figure.kind)) ||
  !told.items.some((item) => item.kind === "figure" && isTime(item.figure.kind));

const isTime = (kind: string): boolean => kind === "year" || kind === "date";
