/** Where names that may be one actor's meet: keys that alike names share, each by one way of being alike. */
import { legalForms, sameGivenNames, sameInstitutions } from "../../languages/sameWords";
import { isStopTermAnywhere, toTerm } from "../../text/terms";
import { foldToken } from "../../text/tokens";
import type { ActorKind } from "../../documents/document";
import { isAcronym, nameWords, surnameOf } from "../actors/names";
import { cognateStem, habitCount, soundOf, toPlainLetters } from "./sounds";

/**
 * Ways of being alike: letters parted differently, the form of a company left out, one sound in two spellings, the
 * same words in two languages, first letters, a first name cut short.
 */
export type Likeness =
  "spacing" | "legalForm" | "sound" | "translation" | "acronym" | "initial" | "registry";

/** A name with what is compared of it. */
export interface NameShape {
  readonly name: string;
  readonly kind: ActorKind;
  /** Words in plain letters, those written together with a capital apart. */
  readonly words: readonly string[];
  readonly hasLegalForm: boolean;
  readonly isAcronym: boolean;
  /** The first word is one letter. */
  readonly isInitial: boolean;
}

export interface Meeting {
  readonly likeness: Likeness;
  readonly key: string;
}

export function shapeOf(name: string, kind: ActorKind): NameShape {
  const words = nameWords(name)
    .flatMap(({ start, end }) => name.slice(start, end).split(/(?<=\p{Ll}\p{M}*)(?=\p{Lu}\p{Ll})/u))
    .map(toPlainLetters)
    .filter((word) => word !== "");
  return {
    name,
    kind,
    words,
    hasLegalForm: words.length > 1 && words.some((word) => legalForms.has(word)),
    isAcronym: isAcronym(name) && !/[\p{N}&]/u.test(name),
    isInitial: words.length > 1 && words[0]!.length === 1,
  };
}

/** Keys of a name, each once. */
export function meetingsOf(shape: NameShape): Meeting[] {
  const { name, kind, words, isAcronym: isShort } = shape;
  if (words.length === 0) return [];
  if (isShort) return [{ likeness: "acronym", key: words.join("") }];
  const keys = new Map<string, Meeting>();
  const add = (likeness: Likeness, key: string): void => {
    if (key !== "") keys.set(`${likeness} ${key}`, { likeness, key });
  };
  add("spacing", lettersOf(words));
  if (kind !== "person") {
    if (shape.hasLegalForm)
      add("spacing", lettersOf(words.filter((word) => !legalForms.has(word))));
    for (const initials of initialsOf(name)) add("acronym", initials);
  }
  for (let habit = 0; habit < habitCount; habit += 1) {
    add("sound", words.map((word) => sameGivenNames.get(word) ?? soundOf(word, habit)).join(" "));
    if (kind !== "person") add("translation", translationKey(words, habit));
  }
  const surname = kind === "person" || shape.isInitial ? surnameOf(name) : undefined;
  if (surname !== undefined && words.length > 1)
    add("initial", `${words[0]![0]!} ${toPlainLetters(surname)}`);
  return [...keys.values()];
}

const fewestLetters = 6;

function lettersOf(words: readonly string[]): string {
  const letters = words.join("");
  return letters.length < fewestLetters ? "" : letters;
}

/** Words that tell, whatever their order and language. */
function translationKey(words: readonly string[], habit: number): string {
  const telling = words.filter((word) => sameInstitutions.has(word) || !isStopTermAnywhere(word));
  return telling
    .map((word) => sameInstitutions.get(word) ?? soundOf(cognateStem(word), habit))
    .sort()
    .join(" ");
}

/** First letters of a name of several words, with and without its small words. */
function initialsOf(name: string): string[] {
  const words = wordsFor(name);
  if (words.length < 2 || words.some((word) => /^\p{N}/u.test(word))) return [];
  return [words, ...tellingWords(words)].filter((each) => each.length > 1).map(lettersFor);
}

/** Whether letters are those of the words of weight in a name, none of a small word among them. */
export const areTellingInitials = (letters: string, name: string): boolean =>
  tellingWords(wordsFor(name)).some((words) => lettersFor(words) === toPlainLetters(letters));

const wordsFor = (name: string): string[] =>
  nameWords(name).map(({ start, end }) => name.slice(start, end));

const tellingWords = (words: readonly string[]): string[][] => [
  words.filter((word) => !isStopTermAnywhere(toTerm(foldToken(word)))),
  words.filter((word) => /^\p{Lu}/u.test(word)),
];

const lettersFor = (words: readonly string[]): string =>
  words.map((word) => toPlainLetters(word).slice(0, 1)).join("");
