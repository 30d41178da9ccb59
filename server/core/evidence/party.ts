/** Parties: whom the words of an answer point to, as actors of the library and as states. */
import { languageCodes, languages } from "../languages";
import type { Cues } from "../languages/cues";
import { statesByRuler, statesByWord } from "../languages/states";
import type { Actor } from "../library/actors/actor";
import type { ActorBook } from "../library/actors/actorBook";
import { nameKey } from "../library/actors/names";
import type { Span } from "../text/span";
import { isStopTermAnywhere, toTerm, wordsOf, type Word } from "../text/terms";
import { findTokens, foldToken } from "../text/tokens";

/** Empty lists where the words point to nobody that is known ("a gang", "one man"). */
export interface Party {
  readonly actors: readonly Actor[];
  /** ISO 3166 codes, each once. */
  readonly states: readonly string[];
}

export const isEmptyParty = ({ actors, states }: Party): boolean =>
  actors.length + states.length === 0;

/**
 * The party of a noun phrase: "the same Russian hackers who …" is Russia, "a division of ISIS" is ISIS. What a relative
 * clause, a comma or a preposition of aim ("against") leads to is none of it, nor the object of a participle
 * ("a group attacking ISIS").
 */
export function partyIn(book: ActorBook, plain: string, span: Span): Party {
  const zone = headZone(plain, span);
  const tokens = findTokens(plain, zone);
  const words = wordsOf(tokens);
  const actors = book
    .findMentions(plain, tokens, zone)
    .filter(({ start }) => isLedTo(plain, words, start))
    .flatMap(({ candidates }) => candidates);
  const states = [...placedStates(words), ...placedRulers(words)]
    .filter(({ start }) => isLedTo(plain, words, start) || isInHead(words, start))
    .map(({ state }) => state);
  if (actors.length > 0) states.push(...(apposedAt(plain, zone.end)?.states ?? []));
  return {
    actors: withoutStates(actors),
    states: [...new Set(states)],
  };
}

/** Actors, each once, but for states: these are told by their codes. */
const withoutStates = (actors: readonly Actor[]): Actor[] =>
  [...new Set(actors)].filter(({ name }) => stateNamed(name) === undefined);

/** Words of an apposition that are looked at. */
const mostApposed = 8;

interface Apposed extends Span {
  readonly states: readonly string[];
}

/** "a group from Iran", "a Russian crew" behind the comma at an offset, where it tells whose a group is. */
function apposedAt(plain: string, comma: number): Apposed | undefined {
  if (plain[comma] !== ",") return undefined;
  const length = plain.slice(comma + 1).search(/[,;:.()!?]/);
  const span = { start: comma + 1, end: length < 0 ? plain.length : comma + 1 + length };
  const words = wordsOf(findTokens(plain, span));
  const isPhrase = words.length <= mostApposed && isStopTermAnywhere(words[0]?.term ?? "");
  if (!isPhrase || !words.some(({ term }) => isDoer(term))) return undefined;
  const states = placedStates(words)
    .filter(({ start }) => isLedTo(plain, words, start) || isInHead(words, start))
    .map(({ state }) => state);
  return states.length > 0 ? { ...span, states } : undefined;
}

/** Words that name somebody, with what stands behind them and tells whose they are. */
export function withApposition(plain: string, span: Span): Span {
  const apposed = apposedAt(plain, headZone(plain, span).end);
  return apposed ? { start: span.start, end: Math.max(span.end, apposed.end) } : span;
}

const named = new WeakMap<ActorBook, WeakMap<object, Party>>();

/** All that a text names, whatever for; found once for each text of a draft. */
export function partyNamed(book: ActorBook, text: { readonly plain: string }): Party {
  const known = named.get(book) ?? new WeakMap<object, Party>();
  named.set(book, known);
  let party = known.get(text);
  if (!party) {
    const tokens = findTokens(text.plain);
    const actors = book.findMentions(text.plain, tokens).flatMap(({ candidates }) => candidates);
    const states = placedStates(wordsOf(tokens)).map(({ state }) => state);
    party = { actors: withoutStates(actors), states: [...new Set(states)] };
    known.set(text, party);
  }
  return party;
}

export interface PlacedState extends Span {
  readonly state: string;
}

/** States that words name, by name, people or seat. */
export const placedStates = (words: readonly Word[]): PlacedState[] => placed(words, statesByWord);

/** States whose rulers a group belongs to: "Putin's troll farm", but not "Putin". */
const placedRulers = (words: readonly Word[]): PlacedState[] =>
  words.some(({ term }) => isDoer(term)) ? placed(words, statesByRuler) : [];

function placed(words: readonly Word[], states: ReadonlyMap<string, string>): PlacedState[] {
  const found: PlacedState[] = [];
  for (let at = 0; at < words.length;) {
    let length = Math.min(longestOf(states).get(words[at]!.term) ?? 0, words.length - at);
    const stateOf = (count: number): string | undefined =>
      states.get(
        words
          .slice(at, at + count)
          .map(({ term }) => term)
          .join(" "),
      );
    while (length > 0 && stateOf(length) === undefined) length -= 1;
    const state = length > 0 ? stateOf(length) : undefined;
    if (state !== undefined)
      found.push({ state, start: words[at]!.start, end: words[at + length - 1]!.end });
    at += Math.max(1, length);
  }
  return found;
}

type Longest = ReadonlyMap<string, number>;

const longest = new WeakMap<ReadonlyMap<string, string>, Longest>();

/** How many words the longest name of a state has that begins with a word. */
function longestOf(states: ReadonlyMap<string, string>): Longest {
  const known = longest.get(states);
  if (known) return known;
  const found = new Map<string, number>();
  for (const name of states.keys()) {
    const words = name.split(" ");
    found.set(words[0]!, Math.max(words.length, found.get(words[0]!) ?? 0));
  }
  longest.set(states, found);
  return found;
}

/** The state that a name is the name of: "Russia", "the United States". */
export const stateNamed = (name: string): string | undefined => statesByWord.get(nameKey(name));

/** States in a name: the Russian one of "Russian Foreign Ministry". */
export const statesOfName = (name: string): string[] =>
  placedStates(wordsOf(findTokens(name))).map(({ state }) => state);

const termsOfCues = (listOf: (cues: Cues) => readonly string[]): ReadonlySet<string> =>
  new Set(
    languageCodes.flatMap((code) =>
      listOf(languages[code].cues).map((word) => toTerm(foldToken(word))),
    ),
  );

/** Shorter prepositions of aim also tell whose something is: "a", "an". */
const shortestAim = 5;

let closers: ReadonlySet<string> | undefined;

/** Words behind which a phrase names others: relatives, what opens another clause, against. */
const isCloser = (term: string): boolean =>
  (closers ??= termsOfCues(({ grammar, deeds }) => [
    ...grammar.relatives,
    ...grammar.complementisers,
    ...deeds.against.filter(({ length }) => length >= shortestAim),
  ])).has(term);

/** The part of a phrase before a comma, a relative clause or an aim. */
function headZone(plain: string, span: Span): Span {
  let hasWord = false;
  for (const { folded, isWord, start } of findTokens(plain, span)) {
    if (hasWord && (isWord ? isCloser(toTerm(folded)) : /^[,;:()]$/.test(folded)))
      return { start: span.start, end: start };
    hasWord ||= isWord;
  }
  return span;
}

let callings: ReadonlySet<string> | undefined;
let doers: ReadonlySet<string> | undefined;

/** Participles of verbs that give a name: called, noto. */
const isCalling = (term: string): boolean =>
  (callings ??= termsOfCues(({ namingVerbs }) =>
    namingVerbs.flatMap(({ participle }) => participle),
  )).has(term);

/** Nouns of those who act together: hackers, gruppo, Geheimdienst. */
export const isDoer = (term: string): boolean =>
  (doers ??= termsOfCues(({ nouns, names }) => [
    ...nouns.doers,
    ...nouns.groups,
    ...nouns.affiliations,
    ...names.groupNouns,
    ...names.bodies,
  ])).has(term);

/** Whether nothing with a meaning of its own stands right before: at the head, or behind "of the", "by", "dell'", "the group", "called". */
function isLedTo(plain: string, words: readonly Word[], start: number): boolean {
  const before = words.findLast((word) => word.end <= start);
  if (!before) return true;
  const { term } = before;
  if (isStopTermAnywhere(term) || isDoer(term) || isCalling(term)) return true;
  return /['’]/.test(plain.slice(before.start - 1, start));
}

/** Whether neither a preposition or the like stands before, articles apart, nor a doer: adjectives pile up there ("the same old Russian hackers"). */
const isInHead = (words: readonly Word[], start: number): boolean =>
  !words.some(
    ({ term, end }, index) =>
      end <= start && ((index > 0 && isStopTermAnywhere(term)) || isDoer(term)),
  );
