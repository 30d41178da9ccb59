/** Fields of bibliographic records, in the forms that CSL, front matter and web pages give them. */
import { languageOfTag, languages, type LanguageCode } from "../languages";
import type { Bibliography } from "./document";
import { toIsoDate } from "./dates";

export type Fields = Readonly<Record<string, unknown>>;

export const isRecord = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A string or number as one line of text without markup; undefined for anything else and for blanks. */
export function toText(value: unknown): string | undefined {
  if (typeof value === "number") return String(value);
  if (typeof value !== "string") return undefined;
  const text = value.replace(/\s+/g, " ").trim();
  return text === "" ? undefined : text;
}

const richText = /<\/?(?:b|em|i|strong|sub|sup|span)(?:\s[^<>]*)?>/gi;

/** A title as plain text: CSL and BibTeX mark italics and the like with HTML tags. */
export const toTitle = (value: unknown): string | undefined =>
  toText(typeof value === "string" ? value.replace(richText, "") : value);

/** The first of the fields that holds a text. */
export function textOf(fields: Fields, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const text = toText(fields[name]);
    if (text) return text;
  }
  return undefined;
}

/** Names in reading order: from a text ("A; B"), a CSL name, anything with a `name`, or a list of these. */
export function toNames(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(toNames);
  if (!isRecord(value)) return (toText(value) ?? "").split(/\s*;\s*/).filter(Boolean);
  const whole = textOf(value, "literal", "name");
  if (whole) return [whole];
  const parts = ["given", "dropping-particle", "non-dropping-particle", "family"]
    .map((part) => toText(value[part]))
    .filter(Boolean);
  const suffix = toText(value["suffix"]);
  const name = parts.join(" ") + (suffix ? `, ${suffix}` : "");
  return parts.length > 0 ? [name] : [];
}

const codesByName: Readonly<Record<string, LanguageCode>> = {
  ...Object.fromEntries(
    Object.values(languages).map(({ name, code }) => [name.toLowerCase(), code]),
  ),
  // What babel and biblatex call the variants, and what the languages call themselves.
  american: "en",
  australian: "en",
  british: "en",
  canadian: "en",
  newzealand: "en",
  ukenglish: "en",
  usenglish: "en",
  austrian: "de",
  deutsch: "de",
  german: "de",
  naustrian: "de",
  ngerman: "de",
  nswissgerman: "de",
  swissgerman: "de",
  acadian: "fr",
  canadien: "fr",
  francais: "fr",
  français: "fr",
  italiano: "it",
  español: "es",
};

const threeLetterCodes: Readonly<Record<string, LanguageCode>> = {
  eng: "en",
  ita: "it",
  deu: "de",
  ger: "de",
  fra: "fr",
  fre: "fr",
  spa: "es",
};

/** The language of a tag (`it-IT`, `ita`) or of a name ("Italian", "ngerman"); undefined for one Whence does not know. */
export function toLanguage(value: unknown): LanguageCode | undefined {
  const written = toText(value)?.toLowerCase();
  if (!written) return undefined;
  const known = languageOfTag(written);
  if (known) return known;
  if (Object.hasOwn(codesByName, written)) return codesByName[written];
  return Object.hasOwn(threeLetterCodes, written) ? threeLetterCodes[written] : undefined;
}

/** What a bibliography may hold before its empty fields are left out. */
type Draft = { readonly [Field in keyof Bibliography]: Bibliography[Field] | undefined };

/** A bibliography of the fields that are there. */
export function toBibliography(draft: Draft): Bibliography {
  const filled = Object.entries(draft).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(filled);
}

/** The bibliographic data of a CSL item. */
export function toCslBibliography(item: Fields): Bibliography {
  const doi = textOf(item, "DOI", "doi");
  return toBibliography({
    title: toTitle(item["title"]) ?? toTitle(item["title-short"]),
    authors: toNames(item["author"]),
    publisher: textOf(item, "publisher", "container-title"),
    issued: toIsoDate(item["issued"]),
    url: textOf(item, "URL", "url") ?? (doi && `https://doi.org/${doi}`),
    language: toLanguage(item["language"]),
    type: textOf(item, "type"),
  });
}
