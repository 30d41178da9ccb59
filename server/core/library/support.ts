/** Support: what all texts together teach about one name; sums only, so that the order of reading leaves no trace. */
import type { NameKind } from "../attribution/name";
import type { ActorKind, SourceText } from "../documents/document";
import { discoveriesOf, type Declaration, type Discoveries, type NameUse } from "./discoveries";
import { lookUp, type Layers } from "./layers";
import { nameKey, surnameOf } from "./names";

/** A declaration, wherever it stands. */
export type Declared = Omit<Declaration, "text">;

export interface Support<D extends Declared = Declared> {
  readonly count: number;
  readonly cued: number;
  readonly spellings: ReadonlyMap<string, number>;
  readonly kinds: ReadonlyMap<NameKind, number>;
  /** Texts that use the name. */
  readonly texts: number;
  /** Declarations with the name on either side. */
  readonly declarations: readonly D[];
}

interface Summing extends Support<Declaration> {
  count: number;
  cued: number;
  readonly spellings: Map<string, number>;
  readonly kinds: Map<NameKind, number>;
  texts: number;
  declarations: Declaration[];
}

/** Support of the names that some texts use, after they came or went; undefined for a name that no text is left to use. */
export function changeSupport(
  supports: Layers<string, Support<Declaration>>,
  removed: readonly SourceText[],
  added: readonly SourceText[],
): ReadonlyMap<string, Support<Declaration> | undefined> {
  const changed = new Map<string, Summing>();
  const open = (key: string): Summing => {
    let summing = changed.get(key);
    if (!summing) {
      summing = copyOf(lookUp(supports, key));
      changed.set(key, summing);
    }
    return summing;
  };
  for (const text of removed) applyDiscoveries(discoveriesOf(text), -1, open);
  for (const text of added) applyDiscoveries(discoveriesOf(text), 1, open);
  return new Map(
    [...changed].map(([key, support]) => [key, isBorne(support) ? support : undefined]),
  );
}

function applyDiscoveries(
  { names, declarations }: Discoveries,
  by: 1 | -1,
  open: (key: string) => Summing,
): void {
  for (const use of names.values()) addUse(open(use.key), use, by);
  for (const declaration of declarations)
    for (const key of [declaration.bearer, declaration.other]) {
      const support = open(key);
      if (by === 1) support.declarations.push(declaration);
      else support.declarations = support.declarations.filter((each) => each !== declaration);
    }
}

function addUse(support: Summing, use: NameUse, by: 1 | -1): void {
  support.count += by * use.count;
  support.cued += by * use.cued;
  support.texts += by;
  for (const [spelling, count] of use.spellings) addTo(support.spellings, spelling, by * count);
  for (const [kind, count] of use.kinds) addTo(support.kinds, kind, by * count);
}

function addTo<K>(counts: Map<K, number>, key: K, by: number): void {
  const count = (counts.get(key) ?? 0) + by;
  if (count === 0) counts.delete(key);
  else counts.set(key, count);
}

/** Whether any text uses or declares the name. */
export const isBorne = ({ count, declarations }: Support): boolean =>
  count > 0 || declarations.length > 0;

const copyOf = (support: Support<Declaration> | undefined): Summing => ({
  count: support?.count ?? 0,
  cued: support?.cued ?? 0,
  texts: support?.texts ?? 0,
  spellings: new Map(support?.spellings),
  kinds: new Map(support?.kinds),
  declarations: [...(support?.declarations ?? [])],
});

/** The kind most uses tell; "unknown" only where none tells. Of equals the first by the alphabet. */
export function kindOf({ kinds }: Support): NameKind {
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

/** Whether a name is an actor's: of a kind that is one, and seen again, or speaking or acting somewhere. Something with capitals that is met once, or a word with a capital whose kind nothing tells, is not. */
export function isActor(support: Support): boolean {
  const { count, cued, texts } = support;
  const kind = kindOf(support);
  if (kind === "place") return false;
  if (kind !== "unknown") return cued > 0 || count >= fewestUses;
  if (cued * usesPerCue >= count && cued > 0) return true;
  const isLong = spellingOf(support)?.includes(" ") ?? false;
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
