/** Concepts that words of five languages stand for, so that "sciopero" meets "walkout". */
import { languages, type LanguageCode } from "../languages";
import {
  mutualConcepts,
  negativeConcepts,
  distinctPlaces,
  lightDeeds,
  dayConcepts,
  deedConcepts,
  monthConcepts,
  marginConcepts,
  measureConcepts,
  refusalConcepts,
  relativeConcepts,
  speechConcepts,
  singleConcepts,
  stanceConcepts,
  tradeConcepts,
  type Concept,
} from "../languages/concepts";
import {
  conversePairs,
  endingPairs,
  exclusivePairs,
  passingPairs,
  rivalQualities,
} from "../languages/opposites";
import { conceptKin } from "../languages/conceptKin";
import { conceptIndexOf, foldConceptWord, toConceptTerm } from "./conceptIndex";
import { isStopTermOf } from "./terms";

export type { Concept } from "../languages/concepts";

const none: readonly Concept[] = [];

/** Concepts of a word in any of its forms, or of a phrase of a few words; none where it is unknown or too vague. */
export function conceptsOf(word: string, language: LanguageCode): readonly Concept[] {
  const known = conceptsOfTerm(foldConceptWord(word), language);
  if (known.length > 0 || !/[\s'’ʼ‘`´\p{Pd}]/u.test(word)) return known;
  const parts = word
    .split(/[\s'’ʼ‘`´\p{Pd}]+/u)
    .map(foldConceptWord)
    .filter(Boolean);
  const { forms } = conceptIndexOf(language);
  return (
    forms.get(parts.join(" ")) ??
    forms.get(parts.join("")) ?? [
      ...new Set(parts.flatMap((part) => conceptsOfTerm(part, language))),
    ]
  );
}

/** As `conceptsOf`, of a word folded as the index folds it (`Word.term`). */
export function conceptsOfTerm(term: string, language: LanguageCode): readonly Concept[] {
  const word = toConceptTerm(term);
  return conceptIndexOf(language).forms.get(word) ?? conceptsOfCompound(word, language);
}

/** How far behind its verb a particle is looked for. */
const farthestParticle = 25;

/**
 * Concepts of each of the words of a sentence, which are folded as the index folds them (`Word.term`). Those of a
 * phrase and of a verb that has left its particle ("griff … an") stand with its first word; what belongs to it behind
 * that has none of its own.
 */
export function conceptsAmong(
  terms: readonly string[],
  language: LanguageCode,
): (readonly Concept[])[] {
  const { forms, phraseLengths, parted } = conceptIndexOf(language);
  const words = terms.map(toConceptTerm);
  const found = words.map((): readonly Concept[] => none);
  const taken = new Uint8Array(words.length);
  for (const [at, word] of words.entries()) {
    if (taken[at]) continue;
    for (
      let length = Math.min(phraseLengths.get(word) ?? 1, words.length - at);
      length > 1;
      length--
    ) {
      const ofPhrase = forms.get(words.slice(at, at + length).join(" "));
      if (!ofPhrase) continue;
      found[at] = ofPhrase;
      taken.fill(1, at, at + length);
      break;
    }
    if (taken[at]) continue;
    found[at] = conceptsOfTerm(word, language);
    const particles = parted.get(word);
    const particle = particles ? particleBehind(words, at, particles, language) : -1;
    if (particle < 0) continue;
    found[at] = particles!.get(words[particle]!)!;
    taken[particle] = 1;
  }
  return found;
}

/** Place of the particle that closes the clause of the verb at `at`: no article follows it, as one does a preposition; -1 if there is none. */
function particleBehind(
  words: readonly string[],
  at: number,
  particles: ReadonlyMap<string, unknown>,
  language: LanguageCode,
): number {
  const articles = determinersOf(language);
  const limit = Math.min(words.length, at + farthestParticle);
  for (let next = at + 1; next < limit; next++)
    if (particles.has(words[next]!) && !articles.has(words[next + 1] ?? "")) return next;
  return -1;
}

const determiners = new Map<LanguageCode, ReadonlySet<string>>();

function determinersOf(language: LanguageCode): ReadonlySet<string> {
  let folded = determiners.get(language);
  if (!folded) {
    folded = new Set(languages[language].cues.grammar.determiners.map(foldConceptWord));
    determiners.set(language, folded);
  }
  return folded;
}

const shortestMember = 4;
/** Of a last member whose first one is unknown, and that may be no member at all. */
const shortestLast = 6;

/** Longer words, which are none, would cost the square of their length. */
const longestCompound = 60;

/** Those of both members of a compound; of the last one alone where the first is unknown. */
function conceptsOfCompound(word: string, language: LanguageCode): readonly Concept[] {
  const { compoundJoints: joints, changingMembers = [] } = languages[language].concepts;
  if (word.length < 2 * shortestMember || word.length > longestCompound) return none;
  if (!joints) return conceptsBehindPrefix(word, language);
  const { forms, members } = conceptIndexOf(language);
  let ofLast = none;
  for (let at = 3; at + 3 <= word.length; at++) {
    const last = members.get(word.slice(at));
    if (!last) continue;
    const head = word.slice(0, at);
    if (changingMembers.includes(head) || isStopTermOf(head, language)) continue;
    for (const joint of joints) {
      if (!head.endsWith(joint) || head.length - joint.length < 3) continue;
      const first = forms.get(head.slice(0, head.length - joint.length));
      if (first) return [...new Set([...first, ...last])];
    }
    const isTold = head.length >= shortestMember && word.length - at >= shortestLast;
    if (isTold && ofLast === none) ofLast = last;
  }
  return ofLast;
}

/** Of "cyberspies", those of what it begins with and of the rest; none where the rest is unknown. */
function conceptsBehindPrefix(word: string, language: LanguageCode): readonly Concept[] {
  for (const [prefix, concept] of Object.entries(languages[language].concepts.prefixes)) {
    if (!word.startsWith(prefix) || word.length - prefix.length < shortestMember) continue;
    const rest = conceptIndexOf(language).forms.get(word.slice(prefix.length));
    if (rest) return concept === undefined ? rest : [...new Set([concept, ...rest])];
  }
  return none;
}

function pairUp(
  pairs: readonly (readonly [Concept, Concept])[],
): ReadonlyMap<Concept, ReadonlySet<Concept>> {
  const partners = new Map<Concept, Set<Concept>>();
  for (const [one, other] of pairs)
    for (const [a, b] of [
      [one, other],
      [other, one],
    ] as const)
      partners.set(a, (partners.get(a) ?? new Set()).add(b));
  return partners;
}

const converses = pairUp(conversePairs);
const exclusives = pairUp(exclusivePairs);
const passing = pairUp(passingPairs);
const endings = pairUp(endingPairs);
const rivals = pairUp(
  rivalQualities.flatMap((row) =>
    row.flatMap((one, at) => row.slice(at + 1).map((other) => [one, other] as const)),
  ),
);

/** Whether two concepts tell one event from its two sides: to buy, to sell. */
export const areConverse = (a: Concept, b: Concept): boolean => converses.get(a)?.has(b) ?? false;

let kin: ReadonlyMap<Concept, ReadonlySet<Concept>> | undefined;

/** Whether what is told of one may be told by the other: fish, fisherman. */
export function areKin(a: Concept, b: Concept): boolean {
  kin ??= new Map(
    conceptKin
      .flat()
      .map((each) => [each, new Set(conceptKin.filter((row) => row.includes(each)).flat())]),
  );
  return kin.get(a)?.has(b) ?? false;
}

/** Whether one thing cannot be both, at whatever time. */
export const areExclusive = (a: Concept, b: Concept): boolean => exclusives.get(a)?.has(b) ?? false;

/** Whether one thing cannot be both at one time, and may be one after the other: opened, closed. */
export const areSuccessive = (a: Concept, b: Concept): boolean =>
  (passing.get(a)?.has(b) ?? false) || (endings.get(a)?.has(b) ?? false);

/** Whether the one ends what the other began: released, arrested. */
export const isEndOf = (a: Concept, b: Concept): boolean =>
  endingPairs.some(([end, beginning]) => end === a && beginning === b);

/** Whether they are qualities of one kind, of which a thing has only one: north, south. */
export const areRivals = (a: Concept, b: Concept): boolean => rivals.get(a)?.has(b) ?? false;

const mutual: ReadonlySet<Concept> = new Set(mutualConcepts);

/** Whether two do it to each other, so that either may be named first. */
export const isMutual = (concept: Concept): boolean => mutual.has(concept);

const negatives: ReadonlySet<Concept> = new Set(negativeConcepts);

/** Whether it says by itself that something is not so. */
export const isNegative = (concept: Concept): boolean => negatives.has(concept);

const trades: ReadonlySet<Concept> = new Set(tradeConcepts);

/** Whether it is one side of a deal, of which the other may follow: bought, and sold on. */
export const isTrade = (concept: Concept): boolean => trades.has(concept);

const singles: ReadonlySet<Concept> = new Set(singleConcepts);

/** Whether it tells that there is not more than one: "not a single one". */
export const isSingle = (concept: Concept): boolean => singles.has(concept);

const refusals: ReadonlySet<Concept> = new Set(refusalConcepts);

/** Whether it tells that what follows was not done. */
export const isRefusal = (concept: Concept): boolean => refusals.has(concept);

/** Whether it tells that somebody did without what follows, be it a deed or a thing. */
export const isForgoing = (concept: Concept): boolean => concept === "forgo";

const stances: ReadonlySet<Concept> = new Set(stanceConcepts);

/** Whether it only tells how sure something is. */
export const isStance = (concept: Concept): boolean => stances.has(concept);

const dates: ReadonlySet<Concept> = new Set(monthConcepts);

const days: ReadonlySet<Concept> = new Set(dayConcepts);

/** Whether it is a day of the week. */
export const isDayOfWeek = (concept: Concept): boolean => days.has(concept);

/** Whether it is part of a date. */
export const isDate = (concept: Concept): boolean => dates.has(concept);

/** Whether it tells that somebody says it is not so. */
export const isDenial = (concept: Concept): boolean => concept === "deny";

const speech: ReadonlySet<Concept> = new Set(speechConcepts);

/** Whether it only tells that somebody speaks. */
export const isSpeech = (concept: Concept): boolean => speech.has(concept);

const deeds: ReadonlySet<Concept> = new Set(deedConcepts);

/** Whether it is something that happens, so that a sentence may turn on it: an arrest, an election. */
export const isDeedConcept = (concept: Concept): boolean => deeds.has(concept);

const measures: ReadonlySet<Concept> = new Set(measureConcepts);

/** Whether things are measured in it: hours, metres. */
export const isMeasure = (concept: Concept): boolean => measures.has(concept);

const light: ReadonlySet<Concept> = new Set(lightDeeds);

/** Whether a source that tells a deed may do so without any word for it. */
export const isLightDeed = (concept: Concept): boolean => light.has(concept);

const places: ReadonlySet<Concept> = new Set(distinctPlaces);

/** Whether it is a place that is not another one of these: a port is no museum. */
export const isDistinctPlace = (concept: Concept): boolean => places.has(concept);

const relatives: ReadonlySet<Concept> = new Set(relativeConcepts);

/** Whether a number with it tells a difference: two days fewer. */
export const isRelative = (concept: Concept): boolean => relatives.has(concept);

const margins: ReadonlySet<Concept> = new Set(marginConcepts);

/** Whether a number of it tells by how much: a majority of seven. */
export const isMargin = (concept: Concept): boolean => margins.has(concept);
