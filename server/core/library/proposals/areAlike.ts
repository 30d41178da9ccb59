/** Whether two names that meet by a key are alike enough to ask if they are one actor's. */
import {
  fieldWords,
  institutionWords,
  nationalInstitutions,
  sameInstitutions,
} from "../../languages/sameWords";
import { isStopTermAnywhere } from "../../text/terms";
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
      return isShortFor(a, b) || isShortFor(b, a) ? "acronym" : undefined;
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

const numbersOf = ({ words, name }: NameShape): string =>
  words
    .flatMap((word, at) => (at > 0 && ordinal.test(word) ? word : (word.match(/\p{N}+/gu) ?? [])))
    .concat(/ (\p{Lu})$/u.exec(name)?.[1] ?? [])
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

/** Letters from which an acronym is more than a common sign: "IP" is of "Install Path" only where that is somebody. */
const tellingLetters = 4;

const isShortFor = (short: NameShape, long: NameShape): boolean =>
  short.isAcronym &&
  !long.isAcronym &&
  (isInstitution(long) || lettersOf(short).length >= tellingLetters);

/** Institutions, known as such or by a word that only these have. */
function isTranslation(a: NameShape, b: NameShape): boolean {
  if (isPerson(a) || isPerson(b) || isStateWithUnknown(a, b) || isStateWithUnknown(b, a))
    return false;
  const [one, ...others] = tellingWords(a);
  if (one === undefined) return false;
  if (others.length === 0 && tellingWords(b).length === 1)
    return isInstitution(a) && isInstitution(b) && haveOneWord(a, b);
  // "The court", "il partito democratico": every country has one, and every theme its short signs.
  if (isEverywhere(a) || isEverywhere(b)) return false;
  if (isInstitution(a) || isInstitution(b)) return true;
  return a.words.some((word) => institutionWords.has(word));
}

/** "Korea", "Korean": a state, and what may be the adjective of its people. */
const isStateWithUnknown = (a: NameShape, b: NameShape): boolean =>
  a.kind === "state" && b.kind === "unknown";

/** Single words: of states, or long ones that no table of common words has. */
const haveOneWord = (a: NameShape, b: NameShape): boolean =>
  (a.kind === "state" && b.kind === "state") ||
  (Math.min(a.name.length, b.name.length) > 3 &&
    ![a, b].some((shape) => sameInstitutions.has(tellingWords(shape)[0]!)));

/** Whether a name tells only what many countries have: "Ministry of Defence". */
function isEverywhere({ words }: NameShape): boolean {
  const kinds = words.map((word) => institutionWords.get(word) ?? fieldWords.get(word));
  if (!kinds.some((kind) => kind !== undefined && nationalInstitutions.has(kind)))
    return words.every((word) => institutionWords.has(word));
  return words.every((word, at) => kinds[at] !== undefined || isStopTermAnywhere(word));
}

const tellingWords = ({ words }: NameShape): string[] =>
  words.filter((word) => !isStopTermAnywhere(word));

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
