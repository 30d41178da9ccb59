/** Names of actors: the key under which spellings of one name meet, surnames, and whether a text's letters fit a name's. */
import { findTokens } from "../../text/tokens";
import { isStopTermAnywhere, wordsOf, type Word } from "../../text/terms";

/** Articles of five languages; optional before a name of two words or more ("The Associated Press", but "Die Zeit"). */
const articles = new Set(
  "the a an il lo la i gli le l un una uno der die das den dem ein eine les el los las".split(" "),
);

/** Whether `text` is an article at most. */
export function isArticle(text: string): boolean {
  const words = wordsOf(findTokens(text));
  return words.length === 0 || (words.length === 1 && articles.has(words[0]!.term));
}

/** Words that belong to the surname behind them ("von der Leyen", "De Luca"). */
const particles = new Set(
  "de di da del della dello dei degli d do dos das du des von van der den zu zur ter la le lo el al bin ibn san mac mc".split(
    " ",
  ),
);

/** The words of a name that count: without a leading article where two words remain. */
export function nameWords(name: string): Word[] {
  const words = wordsOf(findTokens(name));
  return words.length > 2 && articles.has(words[0]!.term) ? words.slice(1) : words;
}

/** Folded words joined by a blank; "" for a name without words. Two names with one key are one name. */
export const nameKey = (name: string): string =>
  nameWords(name)
    .map(({ term }) => term)
    .join(" ");

/** The name as the key has it: without a leading article, as written. */
export function nameWithoutArticle(name: string): string {
  const [first] = nameWords(name);
  return first ? name.slice(first.start).trim() : name.trim();
}

/** The key that the surname of a name has by the name's key, if letters and capitals allow one: see `surnameOf`. */
export function surnameInKey(key: string): string | undefined {
  const words = withoutArticle(key.split(" "));
  let first = words.length - 1;
  if (first < 1) return undefined;
  while (first > 1 && particles.has(words[first - 1]!)) first -= 1;
  return withoutArticle(words.slice(first)).join(" ");
}

const withoutArticle = (terms: readonly string[]): readonly string[] =>
  terms.length > 2 && articles.has(terms[0]!) ? terms.slice(1) : terms;

const fewestSurnameLetters = 3;

/** The surname of a full name with its particles, as written; undefined for one word or what is no surname (Jr., XVI). */
export function surnameOf(name: string): string | undefined {
  const words = nameWords(name);
  let first = words.length - 1;
  const last = words[first];
  if (!last || first < 1 || last.end - last.start < fewestSurnameLetters) return undefined;
  const written = name.slice(last.start, last.end);
  if (!/^\p{Lu}/u.test(written) || /^[IVX]+$/.test(written)) return undefined;
  if (isStopTermAnywhere(last.term)) return undefined;
  while (first > 1 && particles.has(words[first - 1]!.term)) first -= 1;
  return name.slice(words[first]!.start, last.end);
}

/** Longer names in capitals are no acronyms but headlines or brands. */
const mostAcronymLetters = 6;

/** Letters in capitals only, with digits perhaps: AP, ISIS, APT28. */
export const isAcronym = (name: string): boolean =>
  name.length <= mostAcronymLetters && /^[\p{Lu}\p{N}.&-]*\p{Lu}[\p{Lu}\p{N}.&-]*$/u.test(name);

/**
 * Whether `shown`, words of a text with a name's key, has letters that fit the name's `spelling`. An acronym and a
 * name that is a word of any language must stand as spelt, the latter not at the start of a sentence, where every word
 * has a capital; other names need their first capital, and a second one where the sentence lends them the first.
 */
export function fitsCase(spelling: string, shown: string, startsSentence: boolean): boolean {
  const words = spelling.split(/\s+/);
  if (words.length === 1) {
    if (isAcronym(spelling)) return lettersOf(shown) === lettersOf(spelling);
    if (isStopTermAnywhere(nameKey(spelling)))
      return lettersOf(shown) === lettersOf(spelling) && !startsSentence;
  }
  if (!startsWithCapital(spelling))
    return lettersOf(shown).slice(1) === lettersOf(spelling).slice(1);
  if (!startsWithCapital(shown)) return false;
  const capitals = words.filter(startsWithCapital).length;
  if (!startsSentence || capitals < 2) return true;
  return shown.split(/\s+/).filter(startsWithCapital).length > 1;
}

const lettersOf = (text: string): string =>
  text.normalize("NFC").replace(/[^\p{L}\p{M}\p{N}]/gu, "");

const startsWithCapital = (text: string): boolean => /^[\p{Lu}\p{Lt}\p{N}\p{Lo}]/u.test(text);
