/** Whether two names that meet by a key are alike enough to ask if they are one actor's. */
import { institutionWords } from "../../languages/sameWords";
import type { Likeness, NameShape } from "./meetings";

/** How they are alike; undefined where they are not, so that a question about them would be a nuisance. */
export function likenessOf(met: Likeness, a: NameShape, b: NameShape): Likeness | undefined {
  if (isPersonWithOther(a, b) || !haveSameNumbers(a, b)) return undefined;
  if ((isSign(a) || isSign(b)) && lettersOf(a) !== lettersOf(b)) return undefined;
  switch (met) {
    case "spacing":
      if (a.hasLegalForm !== b.hasLegalForm)
        return isPerson(a) || isPerson(b) ? undefined : "legalForm";
      if (a.words.join("") !== b.words.join("")) return undefined;
      return isLatin(a) === isLatin(b) ? "spacing" : "sound";
    case "sound":
      return a.words.length > 1 || isLongInstitution(a, b) ? "sound" : undefined;
    case "translation":
      return isTranslation(a, b) ? "translation" : undefined;
    case "acronym":
      return a.isAcronym !== b.isAcronym ? "acronym" : undefined;
    case "initial":
      return isCutShort(a, b) || isCutShort(b, a) ? "initial" : undefined;
    case "registry":
      return "registry";
  }
}

const isPerson = ({ kind }: NameShape): boolean => kind === "person";

/** A person is no group, whatever they are called. */
const isPersonWithOther = (a: NameShape, b: NameShape): boolean =>
  a.kind !== b.kind && a.kind !== "unknown" && b.kind !== "unknown" && (isPerson(a) || isPerson(b));

const ordinal = /^(?:[ivx]+|jr|junior|sr|senior)$/;

const numbersOf = ({ words }: NameShape): string =>
  words
    .flatMap((word, at) => (at > 0 && ordinal.test(word) ? word : (word.match(/\p{N}+/gu) ?? [])))
    .join(" ");

const haveSameNumbers = (a: NameShape, b: NameShape): boolean => numbersOf(a) === numbersOf(b);

const lettersOf = ({ words }: NameShape): string => words.join("").replace(/[^\p{L}\p{N}]/gu, "");

/** Most letters of a word in a sign. */
const longestSign = 4;

/** A number with a few letters, "TIDE-C-28": who gives out such signs means another by each letter. */
const isSign = (shape: NameShape): boolean =>
  numbersOf(shape) !== "" &&
  shape.words.every((word) =>
    word.split(/[^\p{L}]+/u).every((letters) => letters.length <= longestSign),
  );

const isLatin = ({ name }: NameShape): boolean => !/\p{Script=Cyrillic}/u.test(name);

const isInstitution = ({ kind }: NameShape): boolean =>
  kind === "group" || kind === "organisation" || kind === "state";

const shortestWord = 5;

/** Single words that sound alike are the names of many people, but of few institutions. */
const isLongInstitution = (a: NameShape, b: NameShape): boolean =>
  (isInstitution(a) || isInstitution(b)) &&
  !isPerson(a) &&
  !isPerson(b) &&
  Math.min(a.words[0]!.length, b.words[0]!.length) >= shortestWord;

/** Institutions, known as such or by a word that only these have. */
function isTranslation(a: NameShape, b: NameShape): boolean {
  if (isPerson(a) || isPerson(b)) return false;
  // "The court", "il tribunale": every country has one, and every theme its short signs.
  if ([a, b].some(({ words }) => words.every((word) => institutionWords.has(word)))) return false;
  if (a.words.length === 1 && b.words.length === 1)
    return isInstitution(a) && isInstitution(b) && Math.min(a.name.length, b.name.length) > 3;
  if (isInstitution(a) || isInstitution(b)) return true;
  return a.words.some((word) => institutionWords.has(word));
}

/** Whether the first is the second with its first name as a letter, or without the letters between first and last. */
function isCutShort(short: NameShape, long: NameShape): boolean {
  const [first = "", ...rest] = short.words;
  const [name = "", ...others] = long.words;
  if (first.length === 1)
    return name.length > 1 && isSame(withoutLetters(rest), withoutLetters(others));
  return (
    first === name &&
    rest.every((word) => word.length > 1) &&
    others.length > rest.length &&
    isSame(rest, withoutLetters(others))
  );
}

const withoutLetters = (words: readonly string[]): string[] =>
  words.filter((word) => word.length > 1);

const isSame = (a: readonly string[], b: readonly string[]): boolean => a.join(" ") === b.join(" ");
