/** The other names of an actor: as listed, then as sources declare them, with who uses each. */
import type { Owned } from "./known";
import type { Alias, AliasUse } from "./actor";
import type { Declaration } from "./discoveries";
import { nameKey } from "./names";
import { namesakesOf } from "./stateActors";
import { spellingOf } from "./support";
import { passageAt } from "../passages/passages";

import { compareSources, type Passage, type Source } from "../sources/source";

/** A declaration in its source. */
interface Placed {
  readonly declaration: Declaration;
  readonly source: Source;
}

/** An alias that is being gathered. */
interface OpenAlias {
  readonly key: string;
  readonly name: string;
  readonly listed: readonly AliasUse[];
  readonly declared: Placed[];
}

/** Aliases of an actor; texts of sources are read when the uses of one are asked for. */
export function findAliases(known: Owned, id: string): Alias[] {
  const aliases = listedAliases(known, id);
  const byKey = new Map<string, OpenAlias>();
  for (const alias of aliases) if (!byKey.has(alias.key)) byKey.set(alias.key, alias);
  const add = (key: string, name: string, placed: Placed): void => {
    let alias = byKey.get(key);
    if (!alias) {
      alias = { key, name, listed: [], declared: [] };
      byKey.set(key, alias);
      aliases.push(alias);
    }
    alias.declared.push(placed);
  };
  const keys = [id, ...aliases.map(({ key }) => key)];
  for (const placed of placeDeclarations(known, declarationsInto(known, id, keys))) {
    const { bearer, bearerName, other, otherName } = placed.declaration;
    if (other !== id) add(other, otherName, placed);
    if (bearer !== id) add(bearer, bearerName, placed);
  }
  return [...aliases, ...stateAliases(known, id, new Set([id, ...byKey.keys()]))].map(toAlias);
}

const listedAliases = ({ listed }: Owned, id: string): OpenAlias[] =>
  (listed.actors.get(id)?.aliases ?? []).map(({ name, path }) => ({
    key: nameKey(name),
    name,
    listed: [{ by: "list", path }],
    declared: [],
  }));

/** The other names of a state that sources use. */
const stateAliases = (known: Owned, id: string, names: ReadonlySet<string>): OpenAlias[] =>
  [...new Set([...names].flatMap(namesakesOf))].flatMap((key) => {
    const support = known.supportOf(key);
    if (names.has(key) || !support || !known.ownersOf(key).includes(id)) return [];
    const name = spellingOf(support);
    return name === undefined ? [] : [{ key, name, listed: [{ by: "states" }], declared: [] }];
  });

/** What sources declare of the actor's names, name by name until nothing new comes. */
function declarationsInto(known: Owned, id: string, names: readonly string[]): Declaration[] {
  const keys = new Set(names);
  const found = new Set<Declaration>();
  for (const key of keys)
    for (const declaration of known.supportOf(key)?.declarations ?? []) {
      const ends = [declaration.bearer, declaration.other];
      if (!ends.every((end) => known.ownersOf(end).includes(id))) continue;
      found.add(declaration);
      for (const end of ends) keys.add(end);
    }
  return [...found];
}

/** Declarations in the order of sources, then of places. */
const placeDeclarations = (known: Owned, declarations: readonly Declaration[]): Placed[] =>
  declarations
    .flatMap((declaration) => {
      const source = known.sourceOf(declaration);
      return source ? [{ declaration, source }] : [];
    })
    .sort(
      (a, b) =>
        compareSources(a.source, b.source) || a.declaration.span.start - b.declaration.span.start,
    );

function toAlias({ key, name, listed, declared }: OpenAlias): Alias {
  let uses: readonly AliasUse[] | undefined;
  return {
    name,
    get uses() {
      return (uses ??= [...listed, ...findUses(key, declared)]);
    },
  };
}

/** A use for each passage and coiner. */
function findUses(key: string, declared: readonly Placed[]): AliasUse[] {
  const coiners = new Map<Passage, Set<string | undefined>>();
  const uses: AliasUse[] = [];
  for (const { source, declaration } of declared) {
    const passage = passageAt(source, declaration.span.start);
    if (!passage) continue;
    const coiner = declaration.other === key ? declaration.coiner : undefined;
    const known = coiners.get(passage) ?? new Set();
    if (known.has(coiner)) continue;
    coiners.set(passage, known.add(coiner));
    uses.push({ by: "source", passage, ...(coiner !== undefined && { coiner }) });
  }
  return uses;
}
