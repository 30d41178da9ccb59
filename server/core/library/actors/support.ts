/** Support: what all texts together teach about one name; sums only, so that the order of reading leaves no trace. */
import type { NameKind } from "../../attribution/names/name";
import type { ActorKind } from "../../documents/document";
import type { Declaration } from "./discoveries";
import { nameKey, surnameOf } from "./names";

export interface Support {
  readonly count: number;
  readonly cued: number;
  readonly spellings: ReadonlyMap<string, number>;
  readonly kinds: ReadonlyMap<NameKind, number>;
  /** Texts that use the name. */
  readonly texts: number;
  /** Declarations with the name on either side. */
  readonly declarations: readonly Declaration[];
}

/** Whether any text uses or declares the name. */
export const isBorne = ({ count, declarations }: Support): boolean =>
  count > 0 || declarations.length > 0;

/** The kind most uses tell; "unknown" only where none tells. Of equals the first by the alphabet. A state is one wherever it is spoken of as a place. */
export function kindOf({ kinds }: Support): NameKind {
  if (kinds.has("state")) return "state";
  let best: NameKind = "unknown";
  let most = 0;
  for (const [kind, count] of [...kinds].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (kind === "unknown" || count <= most) continue;
    best = kind;
    most = count;
  }
  return best;
}

/** The commonest spelling; of equals the first by code units. */
export function spellingOf({ spellings }: Support): string | undefined {
  let best: string | undefined;
  let most = 0;
  for (const [spelling, count] of spellings) {
    if (count < most || (count === most && best !== undefined && spelling > best)) continue;
    best = spelling;
    most = count;
  }
  return best;
}

/** Uses from which a name of a telling kind is an actor's. */
const fewestUses = 2;
/** Uses from which a name of several words is one though nothing tells its kind, unless two texts have it. */
const manyUses = 3;
/** A name whose kind nothing tells is no actor for one sentence in so many that seems to make it act. */
const usesPerCue = 20;

/** Whether a name is an actor's: of a kind that is one, and of several words, seen again, or speaking or acting somewhere. Something with capitals that is met once, or a word with a capital whose kind nothing tells, is not. */
export function isActor(support: Support): boolean {
  const { count, cued, texts } = support;
  const kind = kindOf(support);
  if (kind === "place") return false;
  const isLong = spellingOf(support)?.includes(" ") ?? false;
  if (kind !== "unknown") return isLong || cued > 0 || count >= fewestUses;
  if (cued * usesPerCue >= count && cued > 0) return true;
  return isLong && (texts > 1 || count >= manyUses);
}

/** The key of the surname under which a person of the sources goes. */
export function surnameKeyOf(support: Support | undefined): string | undefined {
  if (!support || kindOf(support) !== "person" || !isActor(support)) return undefined;
  const surname = surnameOf(spellingOf(support) ?? "");
  return surname === undefined ? undefined : nameKey(surname);
}

export const actorKindOf = (support: Support): ActorKind => {
  const kind = kindOf(support);
  return kind === "place" ? "unknown" : kind;
};
