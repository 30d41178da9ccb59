/** Whom a deed was done to. */
import type { DeedVerb } from "../../languages/deedCues";
import { foldedAt, type Reading, type Stretch } from "../reading";

/** Words in which a deed's noun may stand. */
const deedReach = 8;

/** "FB's attack on the bank failed": as `affectedByNoun`, but only somebody named, since a verb may follow. */
export function affectedByName(reading: Reading, stretch: Stretch): Stretch | undefined {
  const found = affectedByNoun(reading, stretch);
  return found && reading.nameAt[found.to - 1] ? found : undefined;
}

/** "an attack on the bank", "the murder of the envoy": who stands behind the deed's noun in a stretch. */
export function affectedByNoun(reading: Reading, { from, to }: Stretch): Stretch | undefined {
  const { deeds: cues, nouns, names } = reading.lexicon;
  for (let at = from; at < Math.min(to, from + deedReach); at += 1) {
    const { folded } = reading.words[at]!;
    if (!nouns.deeds.has(folded) && !nouns.undertakings.has(folded)) continue;
    const next = foldedAt(reading, at + 1);
    const isOf = cues.ofWhom.has(folded) && names.connectors.has(next);
    return cues.against.has(next) || isOf ? affectedAt(reading, at + 2, to) : undefined;
  }
  return undefined;
}

/** Whom a verb's object names: the object of hacking, but whom something was stolen from. */
export function affectedByVerb(
  reading: Reading,
  verb: DeedVerb,
  object: Stretch,
): Stretch | undefined {
  const { deeds: cues } = reading.lexicon;
  const byNoun = affectedByNoun(reading, object);
  if (byNoun || verb.gravity === "done") return byNoun;
  if (!verb.infinitive.some((each) => cues.taking.has(each)))
    return holdsDeed(reading, object) ? undefined : affectedAt(reading, object.from, object.to);
  for (let at = object.from + 1; at < object.to - 1; at += 1)
    if (cues.takenFrom.has(foldedAt(reading, at))) return affectedAt(reading, at + 1, object.to);
  return undefined;
}

function holdsDeed({ words, lexicon }: Reading, { from, to }: Stretch): boolean {
  for (let at = from; at < Math.min(to, from + deedReach / 2); at += 1)
    if (lexicon.nouns.deeds.has(words[at]!.folded)) return true;
  return false;
}

/** The noun phrase that begins at a word, with what "of" adds to it; undefined for a pronoun. */
export function affectedAt(reading: Reading, from: number, limit: number): Stretch | undefined {
  const { words, lexicon, nameAt } = reading;
  const { grammar, names } = lexicon;
  if (from >= limit || grammar.pronouns.has(foldedAt(reading, from))) return undefined;
  let to = from;
  let hasNoun = false;
  for (; to < limit; to += 1) {
    const { folded, isWord, isQuoted } = words[to]!;
    const isNamed = nameAt[to] !== undefined;
    if (!isWord || isQuoted || /^\d/.test(folded)) break;
    // "the Bundestag shocked": behind a name anything but "of" and another name may be a verb.
    const isBehindName = nameAt[to - 1] !== undefined && to > from && folded !== "'s";
    if (isBehindName && !isNamed && !names.connectors.has(folded)) break;
    if (!isNamed && (endsPhrase(reading, to) || opensAnother(reading, from, to))) break;
    if (grammar.prepositions.has(folded) && !isNamed && !(hasNoun && names.connectors.has(folded)))
      break;
    hasNoun ||= !grammar.determiners.has(folded);
  }
  while (to > from && isLoose(reading, to - 1)) to -= 1;
  return hasNoun && to > from ? { from, to } : undefined;
}

/** "la banca la scorsa settimana": an article that no preposition holds to what stands before. */
const opensAnother = ({ words, lexicon }: Reading, from: number, at: number): boolean =>
  at > from &&
  lexicon.grammar.determiners.has(words[at]!.folded) &&
  !lexicon.grammar.prepositions.has(words[at - 1]!.folded);

function endsPhrase({ words, lexicon }: Reading, at: number): boolean {
  const { grammar, names, deeds } = lexicon;
  const { folded } = words[at]!;
  return (
    grammar.conjunctions.has(folded) ||
    grammar.relatives.has(folded) ||
    names.calendar.has(folded) ||
    deeds.times.has(folded) ||
    words[at]!.entry.isAdverb ||
    (grammar.auxiliaries.has(folded) && !grammar.determiners.has(folded) && folded !== "'s") ||
    (grammar.subordinators.has(folded) && !grammar.prepositions.has(folded))
  );
}

/** A phrase does not end with an article or a preposition. */
const isLoose = ({ words, lexicon, nameAt }: Reading, at: number): boolean =>
  nameAt[at] === undefined &&
  (lexicon.grammar.determiners.has(words[at]!.folded) ||
    lexicon.grammar.prepositions.has(words[at]!.folded));
