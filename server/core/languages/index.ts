/** The register of languages. */
import { de } from "./de";
import { en } from "./en";
import { es } from "./es";
import { fr } from "./fr";
import { it } from "./it";
import type { Language, LanguageCode } from "./language";

export type { Language, LanguageCode } from "./language";

export const languages: Readonly<Record<LanguageCode, Language>> = { en, it, de, fr, es };

/** The language of a tag such as `it`, `it-IT` or `en_US`; undefined for one Whence does not know. */
export function languageOfTag(tag: string): LanguageCode | undefined {
  const code = tag.trim().toLowerCase().split(/[-_]/)[0] ?? "";
  return Object.hasOwn(languages, code) ? (code as LanguageCode) : undefined;
}
