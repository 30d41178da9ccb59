/** Splits a plain text into paragraphs, each with its language and sentences. */
import type { LanguageCode } from "../languages";
import type { Paragraph } from "./paragraph";

/** Paragraphs are parted by line ends where no line is wrapped, by blank lines else. `fallback` is the language of a paragraph too short to tell. */
export function parseParagraphs(_text: string, _fallback: LanguageCode = "en"): Paragraph[] {
  return [];
}
