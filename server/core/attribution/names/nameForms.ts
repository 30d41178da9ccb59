/** Name forms: what the words of a name tell by themselves, found out once for each name as written. */
import { menNames, womenNames } from "../../languages/givenNames";
import { foldToken } from "../../text/tokens";
import type { Lexicon } from "../lexicon/lexicon";

export type Gender = "man" | "woman";

export interface NameForm {
  /** Where the name of a person begins behind a title or an origin: "Florida Sen. Marco Rubio"; 0 for none. */
  readonly titleEnd: number;
  readonly wordCount: number;
  /** The first and the last word, folded. */
  readonly first: string;
  readonly last: string;
  /** The first and the last word in small letters alone, joined by a blank. */
  readonly ends: string;
  readonly hasDigit: boolean;
  /** By the first name of several words. */
  readonly gender: Gender | undefined;
}

/** So many forms of a language are remembered before all are forgotten. */
const mostForms = 1 << 13;

const formsOf = new WeakMap<Lexicon, Map<string, NameForm>>();

/** The form of a name as it is written in a text. */
export function nameFormOf(written: string, lexicon: Lexicon): NameForm {
  let forms = formsOf.get(lexicon);
  if (!forms) formsOf.set(lexicon, (forms = new Map()));
  let form = forms.get(written);
  if (!form) {
    form = readForm(written, lexicon);
    if (forms.size >= mostForms) forms.clear();
    forms.set(written, form);
  }
  return form;
}

function readForm(written: string, lexicon: Lexicon): NameForm {
  const words = written.split(/\s+/);
  const small = written.toLowerCase().split(/\s+/);
  const first = foldToken(words[0]!);
  return {
    titleEnd: titleEndOf(written, lexicon),
    wordCount: words.length,
    first,
    last: foldToken(words.at(-1)!),
    ends: fullNameKey(small[0]!, small.at(-1)!),
    hasDigit: /\d/.test(written),
    gender: words.length > 1 ? genderOfFirstName(first, lexicon.references) : undefined,
  };
}

/** What a person is known by: the folded first and last word of the full name. */
export const fullNameKey = (first: string, last: string): string => `${first} ${last}`;

const men: ReadonlySet<string> = new Set(menNames);
const women: ReadonlySet<string> = new Set(womenNames);

/** "Florida Sen. Marco Rubio" and "Democrat Marco Rubio" are Marco Rubio. */
function titleEndOf(written: string, { names }: Lexicon): number {
  if (written.indexOf(" ") === written.lastIndexOf(" ")) return 0;
  const parts = [...written.matchAll(/\S+/g)];
  for (let at = parts.length - 3; at >= 0; at -= 1) {
    const word = foldToken(parts[at]![0].replace(/\.$/, ""));
    const isOrigin = at === 0 && names.demonyms.has(word) && !men.has(word);
    if (isOrigin || names.titles.has(word) || names.personNouns.has(word))
      return parts[at + 1]!.index;
  }
  return 0;
}

function genderOfFirstName(
  first: string,
  { menHere, womenHere }: Lexicon["references"],
): Gender | undefined {
  if (menHere.has(first)) return "man";
  if (womenHere.has(first)) return "woman";
  const isMan = men.has(first);
  if (isMan === women.has(first)) return undefined;
  return isMan ? "man" : "woman";
}
