/** Distance: whether sources speak of a claim at all, or may tell it in words that are not recognised. */
import { namesOfActor } from "../library/actors/findActorNames";
import type { Library } from "../library/library";
import type { Source } from "../library/sources/source";
import { areKin, isDate, isDeedConcept, isDistinctPlace, isLightDeed } from "../text/concepts";
import { sliceOf, spansOverlap } from "../text/span";
import { namesOf, type Bearing } from "./bearing";
import { weightOf } from "./compare";
import { isDeedWord, type Item, type NameItem, type Proposition } from "./proposition";

/** Of the claim's weight, what is found anywhere in sources that name none of its actors, and do not speak of it. */
const mostUnnamed = 0.5;
/** Of the claim's words, what is found anywhere in sources that lack one of its names, or never name these together. */
const mostPartlyNamed = 0.5;
/** The same of sources that have all of its names. */
const mostNamed = 1 / 3;
/** Fewer words are too few to miss. */
const fewestMissed = 2;
/** Fewer words are too few to miss in a claim that names nobody. */
const fewestUnnamed = 4;
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
  const absent = absentAmong(library, names, bearings, sources);
  if (absent.some((name) => isSlip(library, claim, name))) return "near";
  if (names.length > 0 && absent.length === names.length)
    return sum(comparable.filter((item) => found.has(item))) <= weight * mostUnnamed
      ? "far"
      : "near";
  const words = comparable.filter(
    ({ kind, concepts }) => kind === "word" && !concepts.some(isDate),
  );
  const hasFigure = items.some(({ kind }) => kind === "figure") && bearings.some(sharesFigure);
  if (!isSameLanguage || hasFigure) return "near";
  const missed = words.filter((word) => !found.has(word));
  const toldOf = (among: readonly Item[], isTold: (word: Item) => boolean): number =>
    among.filter(isTold).length / Math.max(1, among.length);
  const told = toldOf(words, (word) => found.has(word));
  if (names.length === 0) return told === 0 && words.length >= fewestUnnamed ? "far" : "near";
  if (missed.length < fewestMissed) return "near";
  if (absent.length > 0) return told <= mostPartlyNamed ? "far" : "near";
  // Whom the source does not name may be the one who speaks in it.
  if (claim.items.find(({ kind }) => kind === "name") !== names[0]) return "near";
  const touches = touchedBy(bearings);
  const telling = words.filter((word) => !isCue(claim, word));
  if (!telling.some((word) => !found.has(word) && isTellingDeed(word) && !touches(word)))
    return "near";
  const most = areApart(names, bearings) ? mostPartlyNamed : mostNamed;
  return toldOf(telling, (word) => found.has(word) || touches(word)) <= most ? "far" : "near";
}

/** Whether a word tells a deed that a source would hardly tell without a word for it. */
const isTellingDeed = ({ concepts }: Item): boolean =>
  concepts.some((concept) => isDeedConcept(concept) && !isLightDeed(concept));

/** Whether a word of the claim only tells who says it. */
const isCue = ({ attributions }: Proposition, word: Item): boolean =>
  attributions.some(
    ({ kind, cue }) => kind === "statement" && cue.some((part) => spansOverlap(part, word)),
  );

/** What words of the passages mean. */
const conceptsIn = (bearings: readonly Bearing[]): ReadonlySet<string> =>
  new Set(bearings.flatMap(({ told }) => told.items.flatMap((item) => item.concepts)));

/** Whether passages have a word of which the meaning is kin to another's. */
function touchedBy(bearings: readonly Bearing[]): (word: Item) => boolean {
  const there = conceptsIn(bearings);
  return ({ concepts }) =>
    concepts.some((concept) => [...there].some((other) => areKin(concept, other)));
}

/** Whether no passage, with what stands around it, names two of them. */
const areApart = (names: readonly NameItem[], bearings: readonly Bearing[]): boolean =>
  names.length > 1 &&
  !bearings.some(
    ({ matches }) => names.filter((name) => matches.some(({ own }) => own === name)).length > 1,
  );

/** Whether the sources tell the deed of another: a name that it is done to in the claim stands nowhere in them, where a passage names somebody whom the claim does not. */
export function isOfAnother(
  library: Library,
  claim: Proposition,
  bearings: readonly Bearing[],
  sources: readonly Source[],
): boolean {
  const absent = absentAmong(library, namesOf(claim), bearings, sources).filter(
    (name) => !isSlip(library, claim, name),
  );
  if (absent.length === 0) return false;
  return bearings.some(({ told, matches }) =>
    matches.some(({ own, other, isWithin }) => {
      if (!isWithin || !own.concepts.some(isDeedConcept)) return false;
      const theirs = struckAt(told, other);
      return (
        struckAt(claim, own).some((name) => absent.includes(name)) &&
        theirs.length > 0 &&
        !theirs.some((name) =>
          matches.some((match) => match.other === name && match.own.kind === "name"),
        )
      );
    }),
  );
}

/** Whether a passage tells the claim's deed by the same, at another place, and no passage has the claim's: the port attacked, and not the railway. */
export function isElsewhere(claim: Proposition, bearings: readonly Bearing[]): boolean {
  const there = conceptsIn(bearings);
  const touches = touchedBy(bearings);
  const own = placesIn(claim.items).filter(
    (place) => !place.concepts.some((concept) => there.has(concept)) && !touches(place),
  );
  if (own.length === 0) return false;
  return bearings.some(({ told, matches }) => {
    const within = matches.filter(({ isWithin }) => isWithin);
    return (
      within.some((match) => match.own.kind === "name") &&
      within.some((match) => isDeedWord(match.own) && isDeedWord(match.other)) &&
      placesIn(told.items).some((place) => !within.some(({ other }) => other === place))
    );
  });
}

const placesIn = (items: readonly Item[]): Item[] =>
  items.filter(({ kind, concepts }) => kind === "word" && concepts.some(isDistinctPlace));

/** Those named beside a deed, but for who does it. */
function struckAt(proposition: Proposition, deed: Item): NameItem[] {
  const doing = proposition.doingAt(deed.start);
  if (!doing?.agent) return [];
  const beside = doing.patient ? [doing.patient, ...doing.others] : doing.others;
  return namesOf(proposition).filter((name) => beside.some((span) => spansOverlap(span, name)));
}

/** Names that stand nowhere in the sources. */
function absentAmong(
  library: Library,
  names: readonly NameItem[],
  bearings: readonly Bearing[],
  sources: readonly Source[],
): NameItem[] {
  const found = new Set(bearings.flatMap(({ matches }) => matches.map(({ own }) => own)));
  return names.filter((name) => !found.has(name) && !standsIn(library, name, sources));
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
    return actor ? namesOfActor(actor) : [];
  });
  const distinct = name.words.filter((word) => word.length >= fewestLetters);
  return [name.stem, ...keys, ...distinct].some((key) => index.hasPhrase(key, sources));
}
