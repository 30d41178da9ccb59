/** Names in other cases than the one they are known in: "der Deutschen Bahn", "des Auswärtigen Amtes". */
import { declensions, type Declension } from "../../languages/declensions";

/** Most words of a declined name. */
export const longestDeclined = 5;
/** Fewest letters of a word before its ending. */
const fewestStem = 3;

/** Whether a folded word may stand right before a declined name. */
export const mayPrecede = (term: string): boolean =>
  declensions.some(({ articles }) => articles.has(term));

/** Keys that a name may have where nothing declines it, by the key that it has; without that key itself. */
export function plainKeysOf(key: string): readonly string[] {
  const words = key.split(" ");
  if (words.length > longestDeclined) return [];
  const found = new Set<string>();
  for (const declension of declensions) {
    if (words.length === 1) for (const noun of plainNouns(key, declension)) found.add(noun);
    else for (const plain of plainPhrases(words, declension)) found.add(plain);
  }
  found.delete(key);
  return [...found];
}

/** Only nouns for bodies: "Peters" and "Lions" are none. */
const plainNouns = (word: string, { nouns, bodies }: Declension): string[] =>
  withoutEndings(word, nouns).filter((noun) => bodies.some((body) => noun.endsWith(body)));

const withoutEndings = (word: string, endings: readonly string[]): string[] =>
  endings
    .filter((ending) => word.endsWith(ending) && word.length - ending.length >= fewestStem)
    .map((ending) => word.slice(0, -ending.length));

/** Either the first word is an adjective and the second, perhaps, a declined noun, or the first is such a noun. */
function* plainPhrases(words: readonly string[], declension: Declension): Generator<string> {
  const [first = "", second = "", ...rest] = words;
  const { adjectives, plainAdjectives, nouns } = declension;
  const seconds = [second, ...withoutEndings(second, nouns)];
  for (const stem of withoutEndings(first, adjectives))
    for (const ending of plainAdjectives)
      for (const noun of seconds) yield [stem + ending, noun, ...rest].join(" ");
  for (const noun of plainNouns(first, declension)) yield [noun, second, ...rest].join(" ");
}
