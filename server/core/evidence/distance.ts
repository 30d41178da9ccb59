/** Distance: whether sources speak of a claim at all, or may tell it in words that are not recognised. */
import type { Library } from "../library/library";
import type { Source } from "../library/sources/source";
import { isDate } from "../text/concepts";
import { sliceOf } from "../text/span";
import type { Bearing } from "./bearing";
import { weightOf } from "./compare";
import type { Item, NameItem, Proposition } from "./proposition";

/** Of the claim's weight, what is found anywhere in sources that name none of its actors, and do not speak of it. */
const mostUnnamed = 0.5;
/** Of the claim's words, what is found anywhere in sources that lack one of its names. */
const mostPartlyNamed = 0.5;
/** The same of sources that have all of its names, or where it has none. */
const mostNamed = 0.25;
/** Fewer words are too few to miss. */
const fewestWords = 3;
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
  if (weight < leastWeight) return "near";
  const found = new Set(bearings.flatMap(({ matches }) => matches.map(({ own }) => own)));
  const names = items.filter((item): item is NameItem => item.kind === "name");
  const absent = names.filter((name) => !found.has(name) && !standsIn(library, name, sources));
  if (absent.some((name) => isSlip(library, claim, name))) return "near";
  if (names.length > 0 && absent.length === names.length)
    return sum(comparable.filter((item) => found.has(item))) <= weight * mostUnnamed
      ? "far"
      : "near";
  const words = comparable.filter(
    ({ kind, concepts }) => kind === "word" && !concepts.some(isDate),
  );
  const hasFigure = items.some(({ kind }) => kind === "figure") && bearings.some(sharesFigure);
  if (!isSameLanguage || words.length < fewestWords || hasFigure) return "near";
  const told = words.filter((word) => found.has(word)).length / words.length;
  return told <= (absent.length > 0 ? mostPartlyNamed : mostNamed) ? "far" : "near";
}

/** Whether a passage has a figure of the claim that is no year. */
const sharesFigure = ({ matches }: Bearing): boolean =>
  matches.some(
    ({ own, isWithin }) => isWithin && own.kind === "figure" && own.figure.kind !== "year",
  );

const sum = (items: readonly Item[]): number =>
  items.reduce((total, item) => total + weightOf(item), 0);

/** A name that nobody bears and that looks like another's: it may be written wrongly. */
const isSlip = ({ actors }: Library, { text }: Proposition, name: NameItem): boolean =>
  name.actors.length === 0 && actors.nearNames(sliceOf(text, name), 1).length > 0;

/** A word of a name with fewer letters tells nothing by itself. */
const fewestLetters = 5;

/** Whether a name, or a word of it, stands in the sources. */
function standsIn({ index, actors }: Library, name: NameItem, sources: readonly Source[]): boolean {
  const keys = name.actors.flatMap((id) => {
    const actor = actors.actorOf(id);
    return actor ? [actor.name, ...actor.aliases.map((alias) => alias.name)] : [];
  });
  const distinct = name.stem.split(" ").filter((word) => word.length >= fewestLetters);
  return [name.stem, ...keys, ...distinct].some((key) =>
    index.withPhrase(key).some(({ source }) => sources.includes(source)),
  );
}
