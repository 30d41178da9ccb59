/** Splits a plain text into paragraphs, each with its language and sentences. */
import type { LanguageCode } from "../languages";
import { detectLanguage } from "./detectLanguage";
import type { Paragraph } from "./paragraph";
import { findParagraphSpans } from "./paragraphSpans";
import { findSentences } from "./sentences";
import { sliceOf } from "./span";

/** Paragraphs are parted by line ends where no line is wrapped, by blank lines else. A paragraph too short to tell has the language that most of the text has, or `fallback` where none is told. */
export function parseParagraphs(text: string, fallback: LanguageCode = "en"): Paragraph[] {
  const spans = findParagraphSpans(text);
  const told = spans.map((span) => detectLanguage(sliceOf(text, span)));
  const lengths = new Map<LanguageCode, number>();
  spans.forEach((span, index) => {
    const code = told[index];
    if (code) lengths.set(code, (lengths.get(code) ?? 0) + span.end - span.start);
  });
  const [majority] = [...lengths].sort((a, b) => b[1] - a[1])[0] ?? [fallback];
  return spans.map((span, index): Paragraph => {
    const language = told[index] ?? majority;
    return { ...span, language, sentences: findSentences(text, span, language) };
  });
}
