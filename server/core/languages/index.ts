/** The register of languages. */
import { de } from "./de";
import { en } from "./en";
import { es } from "./es";
import { fr } from "./fr";
import { it } from "./it";
import type { Language } from "./language";

export type { Language } from "./language";

const register = { en, it, de, fr, es } satisfies Readonly<Record<string, Language>>;

export type LanguageCode = keyof typeof register;

export const languages: Readonly<Record<LanguageCode, Language>> = register;

/** Of a text that does not tell. */
export const fallbackLanguage: LanguageCode = "en";

export const languageCodes = Object.keys(languages) as readonly LanguageCode[];

/** The language of a tag such as `it`, `it-IT` or `en_US`; undefined for one Whence does not know. */
export function languageOfTag(tag: string): LanguageCode | undefined {
  const code = tag.trim().toLowerCase().split(/[-_]/)[0] ?? "";
  return Object.hasOwn(languages, code) ? (code as LanguageCode) : undefined;
}
