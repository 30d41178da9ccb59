/** What identities are made of: the word for what somebody is to another, whom it names, and where it ends. */
import { foldedAt, isAdverb, phraseAt, type Reading, type Stretch } from "../reading";
import { phraseKinds, type Lexicon } from "../lexicon/lexicon";

/** The word that says what somebody is to another, before any preposition. */
export function relationIn(reading: Reading, from: number): number | undefined {
  const { words, lexicon } = reading;
  for (let at = from; at < Math.min(words.length, from + 7); at += 1) {
    const { folded, isWord } = words[at]!;
    if (!isWord && folded !== '"') return undefined;
    if (isAffiliation(lexicon, folded) || isGroupOf(reading, at)) return at;
    if (at > from && lexicon.grammar.prepositions.has(folded)) return undefined;
  }
  return undefined;
}

/** front, arm; where nouns are joined, also "Cyberarm". */
const isAffiliation = ({ nouns, habits }: Lexicon, noun: string): boolean =>
  nouns.affiliations.has(noun) ||
  (habits.capitalisesNouns === true &&
    [...nouns.affiliations].some((last) => last.length < noun.length && noun.endsWith(last)));

/** "a group of students", "a group secretly run by Russians": who is in it, or behind it, is told. */
export function isGroupOf(reading: Reading, at: number): boolean {
  const { nouns, names } = reading.lexicon;
  if (!nouns.groups.has(foldedAt(reading, at))) return false;
  let next = at + 1;
  if (names.connectors.has(foldedAt(reading, next))) return true;
  while (isAdverb(reading, next)) next += 1;
  return phraseAt(reading, next, phraseKinds.composedOf) !== undefined;
}

/** Whether a phrase names somebody who may be somebody else: a name but a place's or a state's, "the group". */
export function isActor(reading: Reading, { from, to }: Stretch): boolean {
  const { lexicon, words, nameAt } = reading;
  for (let at = to - 1; at >= from; at -= 1) {
    const name = nameAt[at];
    if (name) return name.kind !== "place" && name.kind !== "state";
    const { folded } = words[at]!;
    if (lexicon.nouns.groups.has(folded) || lexicon.nouns.doers.has(folded)) return to - from > 1;
  }
  return false;
}

const people =
  /^(?:people|members|hackers|persons|men|persone|membri|uomini|combattenti|elementi|personen|mitgliedern|personnes|membres|personas|miembros)$/;

/** Whether the first words of a stretch name somebody, or a kind of people. */
export function namesSomebody(reading: Reading, { from, to }: Stretch): boolean {
  const { lexicon, words } = reading;
  for (let at = from; at < Math.min(to, from + 10); at += 1) {
    const { folded } = words[at]!;
    const name = reading.nameAt[at];
    if (name && name.kind !== "place") return true;
    if (
      lexicon.names.demonyms.has(folded) ||
      lexicon.nouns.doers.has(folded) ||
      people.test(folded)
    )
      return true;
  }
  return false;
}

/** The end of the clause that holds a word. */
export function clauseEnd({ words, lexicon }: Reading, at: number): number {
  let end = at;
  while (end < words.length) {
    const { folded } = words[end]!;
    if (/^[,;:.!?]$/.test(folded)) break;
    const { relatives, complementisers } = lexicon.grammar;
    if (relatives.has(folded) && !complementisers.has(folded) && end > at) break;
    end += 1;
  }
  return end;
}
