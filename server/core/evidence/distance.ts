/** Distance: whether sources speak of a claim at all, or may tell it in words that are not recognised. */
import type { Library } from "../library/library";
import type { Source } from "../library/source";
import { sliceOf } from "../text/span";
import type { Bearing } from "./bearing";
import { weightOf } from "./compare";
import type { Item, NameItem, Proposition } from "./proposition";

/** Of the claim's weight, what is found anywhere in sources that name none of its actors, and do not speak of it. */
const mostUnnamed = 0.5;
/** The share of the nearest passage in sources that lack one of its names. */
const mostPartlyNamed = 0.34;
/** The share of the nearest passage in sources that have all of its names, or where it has none. */
const mostNamed = 0.2;
/** A claim of less weight has too few words to tell by. */
const leastWeight = 3;

/** "far" where the sources do not speak of the claim; "near" where they may, or where it cannot be told. */
export function distanceOf(
  library: Library,
  claim: Proposition,
  items: readonly Item[],
  bearings: readonly Bearing[],
  sources: readonly Source[],
): "near" | "far" {
  const isSameLanguage = sources.every(({ text }) => text?.language === claim.language);
  const comparable = items.filter(
    ({ kind, concepts }) => isSameLanguage || kind !== "word" || concepts.length > 0,
  );
  const weight = sum(comparable);
  if (weight < leastWeight || claim.mood !== "told") return "near";
  const found = new Set(bearings.flatMap(({ matches }) => matches.map(({ own }) => own)));
  const names = items.filter((item): item is NameItem => item.kind === "name");
  const absent = names.filter((name) => !found.has(name) && !standsIn(library, name, sources));
  if (absent.some((name) => isSlip(library, claim, name))) return "near";
  const best = bearings[0]?.share ?? 0;
  if (names.length > 0 && absent.length === names.length)
    return sum(comparable.filter((item) => found.has(item))) <= weight * mostUnnamed
      ? "far"
      : "near";
  if (absent.length > 0) return best < mostPartlyNamed ? "far" : "near";
  return isSameLanguage && weight > leastWeight && best < mostNamed ? "far" : "near";
}

const sum = (items: readonly Item[]): number =>
  items.reduce((total, item) => total + weightOf(item), 0);

/** A name that nobody bears and that looks like another's: it may be written wrongly. */
const isSlip = ({ actors }: Library, { text }: Proposition, name: NameItem): boolean =>
  name.actors.length === 0 && actors.nearNames(sliceOf(text, name), 1).length > 0;

/** Whether a name stands in the sources where their passages were not all read. */
function standsIn({ index, actors }: Library, name: NameItem, sources: readonly Source[]): boolean {
  const keys = name.actors.flatMap((id) => {
    const actor = actors.actorOf(id);
    return actor ? [actor.name, ...actor.aliases.map((alias) => alias.name)] : [];
  });
  return [name.stem, ...keys].some((key) =>
    index.withPhrase(key).some(({ source }) => sources.includes(source)),
  );
}
