/** Splits a plain text into paragraphs, each with its language and sentences. */
import type { LanguageCode } from "../languages";
import { detectLanguage } from "./detectLanguage";
import type { Paragraph } from "./paragraph";
import { findParagraphSpans } from "./paragraphSpans";
import { findSentences } from "./sentences";
import type { Span } from "./span";

/** Paragraphs are parted by line ends where no line is wrapped, by blank lines else. A paragraph too short to tell has the language that most of the text has, or `fallback` where none is told. */
export function parseParagraphs(text: string, fallback: LanguageCode = "en"): Paragraph[] {
  const spans = findParagraphSpans(text);
  const told = spans.map((span) => detectLanguage(text, span));
  return settleLanguages(spans, told, fallback).map((language, index): Paragraph => {
    const span = spans[index]!;
    const { start, end } = span;
    return { start, end, language, sentences: findSentences(text, span, language) };
  });
}

/** The languages of paragraphs of which `told` says what their own words tell, in the same order. */
export function settleLanguages(
  spans: readonly Span[],
  told: readonly (LanguageCode | undefined)[],
  fallback: LanguageCode,
): LanguageCode[] {
  const lengths = new Map<LanguageCode, number>();
  spans.forEach((span, index) => {
    const code = told[index];
    if (code) lengths.set(code, (lengths.get(code) ?? 0) + span.end - span.start);
  });
  const [majority] = [...lengths].sort((a, b) => b[1] - a[1])[0] ?? [fallback];
  return told.map((code) => code ?? majority);
}
