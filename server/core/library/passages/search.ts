/** Searches the library for passages that speak of the same thing as a sentence: words, actors under any name, figures. */
import type { LanguageCode } from "../../languages";
import { detectLanguage } from "../../text/detectLanguage";
import { findFigures, type Figure } from "../../text/figures";
import type { Span } from "../../text/span";
import type { Actor } from "../actors/actor";
import type { Library } from "../library";
import { countPlaces, mayName, mentionsInPassage, placesOfNames } from "../actors/mentionsOf";
import { figuresIn } from "./passageFigures";
import type { NumberedPassage, RankedPassage } from "./passageIndex";
import { passagesOf } from "./passages";
import { languageOfPassage } from "./passages";
import { comparePassages, compareSources, type Passage, type Source } from "../sources/source";
import { isStopTermAnywhere, stemOf, termsOf } from "../../text/terms";

export interface PassageQuery {
  readonly text: string;
  /** Actors the sentence names; those of ambiguous mentions may be among them. */
  readonly actors?: readonly Actor[];
  /** Figures of the sentence; found in `text` if absent. */
  readonly figures?: readonly Figure[];
  /** Only passages of these sources. */
  readonly within?: readonly Source[];
  /** Of passages that name the actors and fit alike, those in this language come first. */
  readonly language?: LanguageCode;
  /** Ten if absent. */
  readonly limit?: number;
}

/** A passage with what it shares with the query, for the reason of an evidence. */
export interface FoundPassage extends RankedPassage {
  readonly actors: readonly Actor[];
  /** Figures of the passage with a value of the query's, as written there. */
  readonly figures: readonly string[];
}

/** Passages looked at for what they share besides words. */
const mostLooked = 60;
/** What a shared actor weighs against a word as rare, and a shared figure against a word met in one passage. */
const actorWeight = 1.5;
const figureWeight = 0.75;

/** Fewest words in common that make a passage speak of the same thing, if it shares neither an actor nor a figure; a shorter text needs all of its words but one. */
const fewestShared = 2;

/** Passages best first: BM25 for shared words, and the weight of rare words for shared actors and figures, which meet across languages. Empty where nothing is shared. */
export function searchPassages(library: Library, query: PassageQuery): FoundPassage[] {
  const limit = query.limit ?? 10;
  const options = {
    limit: Math.max(mostLooked, limit),
    ...(query.within && { within: query.within }),
  };
  const ranked = library.index.rank(query.text, options);
  const actors = [...new Map((query.actors ?? []).map((actor) => [actor.id, actor])).values()];
  const figures = query.figures ?? findFigures(query.text, detectLanguage(query.text) ?? "en");
  const fewest = Math.min(fewestShared, stemsOf(termsOf(query.text)).size - 1);
  if (actors.length + figures.length === 0)
    return ranked
      .filter(({ terms }) => stemsOf([...terms]).size >= fewest)
      .slice(0, limit)
      .map((each) => toFound(each, each.score, [], []));
  const weighed = weighActors(library, actors);
  return [...ranked, ...furtherNaming(library, actors, ranked, query.within)]
    .map((each) => weigh(library, each, weighed, figures))
    .filter(
      (found) =>
        found.actors.length > 0 ||
        found.figures.length > 0 ||
        stemsOf([...found.terms]).size >= fewest,
    )
    .sort(
      (a, b) =>
        gradeOf(b.score) - gradeOf(a.score) ||
        compareLanguages(a.passage, b.passage, query.language) ||
        b.score - a.score ||
        comparePassages(a.passage, b.passage),
    )
    .slice(0, limit);
}

/** Scores of one grade are alike: less than a common word lies between them. */
const gradeOf = (score: number): number => Math.round(score * 2);

function compareLanguages(a: Passage, b: Passage, language: LanguageCode | undefined): number {
  if (language === undefined) return 0;
  return Number(languageOfPassage(b) === language) - Number(languageOfPassage(a) === language);
}

/** Passages that hold names of actors and are not ranked for their words: those with most of the actors, so many as are looked at. */
function furtherNaming(
  library: Library,
  actors: readonly Actor[],
  ranked: readonly RankedPassage[],
  within: readonly Source[] | undefined,
): RankedPassage[] {
  if (actors.length === 0) return [];
  const known = new Set(ranked.map(({ passage }) => passage));
  return placesNaming(library, actors, within)
    .flatMap(({ source, passage: number }) => {
      const passage = passagesOf(source)[number];
      return passage && !known.has(passage) ? [{ number, passage }] : [];
    })
    .map(({ number, passage }) => ({
      source: passage.source,
      number,
      passage,
      score: 0,
      shared: [],
      terms: new Set<string>(),
    }));
}

/** More sources than these are not put in order. */
const mostSorted = 2000;

interface NamingPlace extends NumberedPassage {
  readonly actors: number;
}

function placesNaming(
  library: Library,
  actors: readonly Actor[],
  within: readonly Source[] | undefined,
): NamingPlace[] {
  const allowed = within && new Set(within);
  const counts = new Map<Source, Map<number, number>>();
  for (const actor of actors)
    for (const [source, numbers] of placesOfNames(library, actor)) {
      if (allowed && !allowed.has(source)) continue;
      const here = counts.get(source) ?? new Map<number, number>();
      counts.set(source, here);
      for (const number of numbers) here.set(number, (here.get(number) ?? 0) + 1);
    }
  return [...counts]
    .slice(0, mostSorted)
    .flatMap(([source, here]) =>
      [...here].map(([passage, count]): NamingPlace => ({ source, passage, actors: count })),
    )
    .sort(
      (a, b) => b.actors - a.actors || compareSources(a.source, b.source) || a.passage - b.passage,
    )
    .slice(0, mostLooked);
}

/** The weight of each actor: that of a word met in as many passages, and half as much again. */
const weighActors = (
  library: Library,
  actors: readonly Actor[],
): readonly { readonly actor: Actor; readonly weight: number }[] =>
  actors.map((actor) => ({
    actor,
    weight: actorWeight * rarity(library, countPlaces(placesOfNames(library, actor))),
  }));

/** The idf of what stands in `count` passages, as the index weighs words. */
const rarity = ({ index: { passageCount } }: Library, count: number): number =>
  Math.log(1 + (passageCount - count + 0.5) / (count + 0.5));

function weigh(
  library: Library,
  ranked: RankedPassage,
  wanted: readonly { readonly actor: Actor; readonly weight: number }[],
  figures: readonly Figure[],
): FoundPassage {
  const named = wanted.filter(({ actor }) => isNamedIn(library, actor, ranked));
  const shared = figures.length === 0 ? [] : sharedFigures(ranked.passage, figures);
  const score =
    ranked.score +
    named.reduce((sum, { weight }) => sum + weight, 0) +
    shared.length * figureWeight * rarity(library, 1);
  return toFound(
    ranked,
    score,
    named.map(({ actor }) => actor),
    shared,
  );
}

/** What is ranked, with its text still unread. */
const toFound = (
  ranked: RankedPassage,
  score: number,
  actors: readonly Actor[],
  figures: readonly string[],
): FoundPassage => ({
  source: ranked.source,
  number: ranked.number,
  terms: ranked.terms,
  score,
  actors,
  figures,
  get passage() {
    return ranked.passage;
  },
  get shared() {
    return ranked.shared;
  },
});

const stemsOf = (terms: readonly string[]): ReadonlySet<string> =>
  new Set(terms.filter((term) => !isStopTermAnywhere(term)).map(stemOf));

/** Whether the passage names an actor: the index tells which may, the actor book which do. */
const isNamedIn = (library: Library, actor: Actor, ranked: RankedPassage): boolean =>
  mayName(library, actor, ranked.source, ranked.number) &&
  mentionsInPassage(library.actors, ranked.passage).some(({ candidates }) =>
    candidates.some(({ id }) => id === actor.id),
  );

/** Figures of the passage, as written, that equal one of `figures` in kind and value; each value once. */
function sharedFigures(passage: Passage, figures: readonly Figure[]): string[] {
  const plain = passage.source.text!.plain;
  const wanted = new Set(figures.map(valueOf));
  const found = new Map<string, Span>();
  for (const figure of figuresIn(passage)) {
    const value = valueOf(figure);
    if (wanted.has(value) && !found.has(value)) found.set(value, figure.span);
  }
  return [...found.values()].map(({ start, end }) => plain.slice(start, end));
}

const valueOf = ({ kind, value, unit }: Figure): string => `${kind} ${value} ${unit ?? ""}`;
