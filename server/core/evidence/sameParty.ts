/** Whether two answers point to the same: by name, by the lists, by what registries and sources tell of each. */
import { namesOfActor } from "../library/actors/findActorNames";
import type { Actor } from "../library/actors/actor";
import type { Library } from "../library/library";
import { mentionsInPassage, mentionsOf } from "../library/actors/mentionsOf";
import type { RegistryEntry } from "../library/actors/registryBook";
import type { Passage } from "../library/sources/source";
import { isArticle } from "../library/actors/names";
import { viewsOf } from "../library/attributions/views";
import { coverOf, sliceOf, type Span } from "../text/span";
import { isStopTermAnywhere, wordsOf } from "../text/terms";
import { findTokens } from "../text/tokens";
import { isSameActor } from "./sameActor";
import { isDoer, isEmptyParty, placedStates, stateNamed, statesOfName, type Party } from "./party";

/** `same` and `linked` are no contest: linked is a part and its whole, a state and its agency; `unclear` where one of the two names nobody. */
export type Relation = "same" | "linked" | "unclear" | "other";

export function relate(library: Library, a: Party, b: Party): Relation {
  if (isEmptyParty(a) || isEmptyParty(b)) return "unclear";
  const haveSameState = a.states.some((state) => b.states.includes(state));
  const pairs = a.actors.flatMap((one) => b.actors.map((other) => [one, other] as const));
  // "Velvet Bear, a Russian group" and "Velvet Bear, a group from Iran" are two answers.
  const areElsewhere = a.states.length > 0 && b.states.length > 0 && !haveSameState;
  if (pairs.some(([one, other]) => isSameActor(library.actors, one, other)))
    return areElsewhere ? "other" : "same";
  if (pairs.some(([one, other]) => areLinked(library, one, other))) return "linked";
  if (pairs.length > 0 && haveOneState(library, a, b))
    return pairs.some(([one, other]) => areApart(library, one, other)) ? "other" : "linked";
  if (haveSameState) return "same";
  const isOf = (actors: readonly Actor[], states: readonly string[]): boolean =>
    actors.some((actor) => statesOf(library, actor).some((state) => states.includes(state)));
  return isOf(a.actors, b.states) || isOf(b.actors, a.states) ? "linked" : "other";
}

const haveOneState = (library: Library, a: Party, b: Party): boolean => {
  const [mine, theirs] = [a, b].map(({ actors, states }) => [
    ...states,
    ...actors.flatMap((actor) => statesOf(library, actor)),
  ]) as [string[], string[]];
  return mine.some((state) => theirs.includes(state));
};

/**
 * Whether two actors of one state are known to be two: groups that the writer's list or a registry has one beside the
 * other. Else one may be another name of the other, or its master: a group is told to be its state's, and an agency's.
 */
function areApart({ actors }: Library, one: Actor, other: Actor): boolean {
  if (isAgency(one) !== isAgency(other)) return false;
  if (one.listedAt && other.listedAt) return true;
  const registries = actors.entriesOf(other).map(({ registry }) => registry.path);
  return actors.entriesOf(one).some(({ registry }) => registries.includes(registry.path));
}

const isAgency = ({ kind }: Actor): boolean => kind === "organisation" || kind === "state";

/** Whether a source tells that one is a part of the other, or a registry's entry of one names the other. */
const areLinked = (library: Library, a: Actor, b: Actor): boolean =>
  isToldToBe(library, a, b) ||
  isToldToBe(library, b, a) ||
  isDescribedWith(library, a, b) ||
  isDescribedWith(library, b, a);

const isToldToBe = (library: Library, actor: Actor, whole: Actor): boolean =>
  viewsOf(library, actor).some(({ kind, isSubject, attribution, passage }) => {
    if (kind !== "identity" || !isSubject || attribution.certainty.level === "denied") return false;
    const { plain } = passage.source.text!;
    const content = coverOf(attribution.content)!;
    return library.actors
      .findMentions(plain, findTokens(plain, content), content)
      .some(({ candidates }) => candidates.some(({ id }) => id === whole.id));
  });

const isDescribedWith = (library: Library, actor: Actor, other: Actor): boolean =>
  library.actors
    .entriesOf(actor)
    .some(({ actor: { description = "" } }) =>
      library.actors
        .findMentions(description, findTokens(description))
        .some(({ candidates }) => candidates.some(({ id }) => id === other.id)),
    );

const statesByActor = new WeakMap<Library, Map<string, readonly string[]>>();

/** States that an actor is laid to: by its name, by registries, and by sources that put the two side by side ("the Russian group Fancy Bear", "Fancy Bear, a Russian group"). */
function statesOf(library: Library, actor: Actor): readonly string[] {
  const known = statesByActor.get(library) ?? new Map<string, readonly string[]>();
  statesByActor.set(library, known);
  let states = known.get(actor.id);
  if (!states) {
    states = [
      ...new Set([
        ...namesOfActor(actor).flatMap(statesOfName),
        ...library.actors.entriesOf(actor).flatMap(stateOfEntry),
        ...statesBeside(library, actor),
      ]),
    ];
    known.set(actor.id, states);
  }
  return states;
}

/** The country of an entry: a code, a name in any order of its words ("Korea (Republic of)"). */
function stateOfEntry({ actor: { country = "" } }: RegistryEntry): string[] {
  if (/^[A-Z]{2}$/.test(country)) return [country];
  const state = stateNamed(country);
  return state === undefined ? statesOfName(country) : [state];
}

/** Words between a state and a name that belongs to it, at most. */
const mostBetween = 5;
/** Letters that a phrase of so many words has, at most. */
const reach = 60;

function statesBeside(library: Library, actor: Actor): string[] {
  return mentionsOf(library, actor).placed.flatMap(({ passage, span }) => {
    const { plain } = passage.source.text!;
    const near = {
      start: Math.max(passage.start, span.start - reach),
      end: Math.min(passage.end, span.end + reach),
    };
    return placedStates(wordsOf(findTokens(plain, near)))
      .filter((state) => isBeside(plain, state, span) && !isParted(library, passage, state, span))
      .map(({ state }) => state);
  });
}

/** Whether another actor is named between: "Russian hackers of Velvet Bear met Amber Owl". */
const isParted = ({ actors }: Library, passage: Passage, state: Span, name: Span): boolean =>
  mentionsInPassage(actors, passage).some(
    ({ start, end }) => start >= state.end && end <= name.start,
  );

/** "Russian military hackers Fancy Bear" and "Russia's GRU"; "Fancy Bear, a Russian group" and "Fancy Bear (Russia)". */
function isBeside(plain: string, state: Span, name: Span): boolean {
  const isBefore = state.end <= name.start;
  const gap = isBefore
    ? { start: state.end, end: name.start }
    : { start: name.end, end: state.start };
  const between = sliceOf(plain, gap);
  const words = wordsOf(findTokens(plain, gap));
  if (words.length > mostBetween) return false;
  if (isBefore)
    return (
      !/[,;:.()!?"“”«»]/.test(between) &&
      words.every(({ term }, at) => !isLink(term) || isDoer(words[at - 1]?.term ?? ""))
    );
  return /^\s*(?:[,(–—-]\s*)/.test(between) && words.every(({ term }) => isArticleLike(term));
}

/** Function words keep a state and a name apart, but for the "s" of a genitive and articles of a name. */
const isLink = (term: string): boolean => isStopTermAnywhere(term) && !isArticleLike(term);

const isArticleLike = (term: string): boolean => term === "s" || isArticle(term);
