/** Other ways in which texts write a name that a registry has: "APT 40", "Muddy Water", and "Lazarus" for "Lazarus Group". */
import { languageCodes, languages } from "../../languages";
import { foldToken } from "../../text/tokens";
import { isStopTermAnywhere, toTerm } from "../../text/terms";
import { nameKey } from "./names";

export interface NameVariant {
  readonly name: string;
  /** Without the word for what the name's bearer is: it means them only where no other name can stand. */
  readonly isShort: boolean;
}

const numbered = /^(\p{L}{2,10})[ -]?(\d{1,5})$/u;
const camel = /^(\p{Lu}\p{Ll}{2,})(\p{Lu}\p{Ll}{2,})$/u;
const headed = /^(?:the )?(\p{Lu}\p{L}{3,}) (\p{L}+)$/iu;

/** Words for a band of people behind its name, in five languages. */
const heads = new Set(
  "group team gang crew collective apt hackers gruppe gruppo groupe grupo collettivo banda".split(
    " ",
  ),
);

/** Whether a folded word may stand behind a band's name and tell what it is. */
export const isBandNoun = (term: string): boolean => heads.has(term);

/** Variants with other keys than the name's own; few names have any. */
export function variantsOf(name: string): readonly NameVariant[] {
  const variants = [...spellings(name), ...shortened(name)];
  if (variants.length === 0) return variants;
  const own = nameKey(name);
  return variants.filter((variant) => nameKey(variant.name) !== own);
}

function spellings(name: string): NameVariant[] {
  const [, letters, digits] = numbered.exec(name) ?? [];
  if (letters !== undefined)
    return ["", " ", "-"].map((gap) => ({ name: `${letters}${gap}${digits}`, isShort: false }));
  const [, first, second] = camel.exec(name) ?? [];
  return first === undefined ? [] : [{ name: `${first} ${second}`, isShort: false }];
}

function shortened(name: string): NameVariant[] {
  const [, rest, head] = headed.exec(name) ?? [];
  if (rest === undefined || !heads.has(head!.toLowerCase())) return [];
  const term = toTerm(foldToken(rest));
  return isStopTermAnywhere(term) || isOrigin(term) ? [] : [{ name: rest, isShort: true }];
}

let origins: ReadonlySet<string> | undefined;

/** "Russian" of "Russian hackers". */
function isOrigin(term: string): boolean {
  origins ??= new Set(
    languageCodes.flatMap((code) => languages[code].cues.names.demonyms.map(toTerm)),
  );
  return origins.has(term);
}
