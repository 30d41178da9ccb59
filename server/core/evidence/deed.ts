/** Deeds: what was done, as concepts and dates, so that two sentences can be told to speak of one deed. */
import type { LanguageCode } from "../languages";
import { conceptsOfTerm, isDeedConcept, type Concept } from "../text/concepts";
import { findFigures } from "../text/figures";
import { sliceOf, type Span } from "../text/span";
import { isStopTermAnywhere, stemOf, wordsOf } from "../text/terms";
import { findTokens } from "../text/tokens";

export interface Deed {
  readonly concepts: ReadonlySet<Concept>;
  readonly stems: ReadonlySet<string>;
  /** Years that the sentence names. */
  readonly years: ReadonlySet<number>;
}

/** Deeds of one row may be one and the same, told more or less closely: an attack is a hack, which stole and leaked. */
const families: readonly ReadonlySet<Concept>[] = [
  new Set([
    "attack",
    "hack",
    "steal",
    "leak",
    "spying",
    "delete",
    "block",
    "destroy",
    "damage",
    "sabotage",
    "encrypt",
    "cyber",
    "malware",
    "control",
  ]),
  new Set([
    "attack",
    "bombing",
    "explode",
    "kill",
    "shoot",
    "wound",
    "murderer",
    "bomb",
    "die",
    "kidnap",
    "hostage",
    "terrorist",
  ]),
  new Set(["threaten", "blackmail", "attack", "hack"]),
  new Set([
    "influence",
    "manipulate",
    "lie",
    "propaganda",
    "false-flag",
    "spread",
    "forge",
    "troll",
    "campaign",
  ]),
];

/** The deed of some spans; the years are those of the date, or else of the sentence. */
export function deedIn(
  plain: string,
  spans: readonly Span[],
  language: LanguageCode,
  date: string | undefined,
  sentence: Span,
): Deed {
  const words = spans.flatMap((span) => wordsOf(findTokens(plain, span)));
  const years = yearsIn(date ?? sliceOf(plain, sentence), language);
  return {
    concepts: new Set(words.flatMap(({ term }) => conceptsOfTerm(term, language))),
    stems: new Set(
      words
        .filter(({ term, start, end }) => isTelling(term, plain.slice(start, end)))
        .map(({ term }) => stemOf(term)),
    ),
    years,
  };
}

/** Names and what stands for them tell whom it was done to, not what. */
const isTelling = (term: string, written: string): boolean =>
  term.length > 2 && !isStopTermAnywhere(term) && !/^[\p{Lu}\p{N}]/u.test(written);

const yearsIn = (text: string, language: LanguageCode): ReadonlySet<number> =>
  new Set(
    findFigures(text, language)
      .filter(({ kind }) => kind === "year" || kind === "date")
      .map(({ value }) => (value > 9999 ? Math.floor(value / 10000) : value)),
  );

/** Whether two may be one deed: of one family, and not in different years. */
export const areOneDeed = (a: Deed, b: Deed): boolean =>
  (families.some((family) => meets(family, a.concepts) && meets(family, b.concepts)) ||
    meets(a.stems, b.stems)) &&
  (a.years.size === 0 || b.years.size === 0 || meets(a.years, b.years));

/** Whether what the deeds were done to may be one thing: of known things, one that both name. */
export function areOfOneThing(a: Deed, b: Deed): boolean {
  const [things, others] = [thingsOf(a), thingsOf(b)];
  return things.size > 0 && others.size > 0 ? meets(things, others) : meets(a.stems, b.stems);
}

const thingsOf = ({ concepts }: Deed): ReadonlySet<Concept> =>
  new Set(
    [...concepts].filter(
      (concept) => !isDeedConcept(concept) && !families.some((family) => family.has(concept)),
    ),
  );

const meets = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean => {
  for (const each of a) if (b.has(each)) return true;
  return false;
};

/** Whether any words tell of a deed. */
export const isOfDeeds = ({ concepts }: Deed): boolean =>
  families.some((family) =>
    [...concepts].some((concept) => family.has(concept) && isDeedConcept(concept)),
  );
