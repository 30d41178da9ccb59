/** The text of a source: its language, paragraphs and sentences. */
import { fallbackLanguage, type LanguageCode } from "../languages";
import { detectLanguage } from "../text/detectLanguage";
import { parseParagraphs } from "../text/paragraphs";
import type { TextMap } from "../text/textMap";
import { t } from "../localisation";
import type { SourceText } from "./document";
import type { Fault } from "./problems";

/** A plain text with its map to the file. */
export interface MappedText {
  readonly plain: string;
  readonly map: TextMap;
}

/** Finds language, paragraphs and sentences; an index does so in the pass that reads the words. */
export type TextReader = (text: MappedText, declared?: LanguageCode) => SourceText;

/** `declared` is the language the file states; else it is told by the text, and English where that tells nothing. */
export function toSourceText({ plain, map }: MappedText, declared?: LanguageCode): SourceText {
  const language = declared ?? detectLanguage(plain) ?? fallbackLanguage;
  return { plain, map, language, paragraphs: parseParagraphs(plain, language) };
}

/** What there is to tell of a source without words. */
export const faultsOfText = (plain: string): Fault[] =>
  plain.trim() === ""
    ? [{ severity: "warning", message: t("This file has no text to cite.") }]
    : [];
