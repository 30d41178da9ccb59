/** Disputes: passages of other sources that say otherwise than a claim does, whatever it tells. */
import type { Library } from "../library/library";
import { searchPassages } from "../library/passages/search";
import { nameKey } from "../library/actors/names";
import { compareNewest, type Source } from "../library/sources/source";
import { sliceOf } from "../text/span";
import { bearingOf, namesOf, type Bearing } from "./bearing";
import { leastSame, opposedBy, type Opposed } from "./opposed";
import type { Opposition } from "./opposition";
import type { Proposition } from "./proposition";
import { isWithdrawn } from "./withdrawal";

/** A passage that says otherwise; without an opposition, one that says so and is taken back by its source. */
export interface Dispute extends Bearing {
  readonly opposition?: Opposition;
}

/** Passages that are held against a claim. */
const mostHeld = 8;

/** Passages of sources but those `except` that are opposed to a claim, the newest source first; one a source. */
export function disputesOn(
  library: Library,
  claim: Proposition,
  except: readonly Source[],
): readonly Dispute[] {
  const ids = new Set(namesOf(claim).flatMap(({ actors }) => actors));
  if (claim.mood !== "told" || namesOf(claim).length === 0) return [];
  const found = searchPassages(library, {
    text: sliceOf(claim.text, claim.sentence),
    actors: [...ids].flatMap((id) => library.actors.actorOf(id) ?? []),
    limit: mostHeld * (1 + except.length),
  });
  const disputes = found
    .filter(({ source }) => !except.includes(source))
    .slice(0, mostHeld)
    .flatMap(({ passage }) => bearingOf(library, claim, claim.items, passage) ?? [])
    .flatMap((bearing) => disputeOf(library, claim, bearing) ?? []);
  const sources = [...new Set(disputes.map(({ passage }) => passage.source))].sort(compareNewest);
  return sources.map((source) => disputes.find(({ passage }) => passage.source === source)!);
}

function disputeOf(library: Library, claim: Proposition, bearing: Bearing): Dispute | undefined {
  const opposed = opposedBy(claim, bearing);
  if (opposed) return isOfSame(opposed) && isOfTime(opposed) ? opposed : undefined;
  const saysSo = bearing.share >= leastSame && bearing.core >= leastSame;
  return saysSo && isWithdrawn(library, bearing.passage) ? bearing : undefined;
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
