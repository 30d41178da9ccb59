/** Reads a sentence as the tests see it: each attribution in one line. */
import { isSure, type Attribution } from "../../../server/core/attribution/attribution";
import { findAttributions } from "../../../server/core/attribution/findAttributions";
import { findNames } from "../../../server/core/attribution/names/findNames";
import type { Name } from "../../../server/core/attribution/names/name";
import type { LanguageCode } from "../../../server/core/languages";
import { joinParagraph, newDiscourse } from "../../../server/core/attribution/speakers/speakers";
import { parseParagraphs } from "../../../server/core/text/paragraphs";
import { findSentences } from "../../../server/core/text/sentences";
import { sliceOf, type Span } from "../../../server/core/text/span";
import type { Paragraph } from "../../../server/core/text/paragraph";

export function paragraphOf(text: string, language: LanguageCode): Paragraph {
  const whole = { start: 0, end: text.length };
  return { ...whole, language, sentences: findSentences(text, whole, language) };
}

/** Those that are sure enough to be claimed. */
export function readAttributions(text: string, language: LanguageCode = "en"): Attribution[] {
  const paragraph = paragraphOf(text, language);
  return findAttributions(text, paragraph, findNames(text, paragraph)).filter(isSure);
}

export function readNames(text: string, language: LanguageCode = "en"): readonly Name[] {
  return findNames(text, paragraphOf(text, language));
}

/** "statement | Lee Foster | said | the groups were linked", with what is not plain in brackets at the end. */
export function draw(text: string, attribution: Attribution): string {
  const { kind, source, cue, content, certainty, mood, vague, bearer } = attribution;
  const words = (spans: readonly Span[]) => spans.map((span) => sliceOf(text, span)).join(" … ");
  const notes = [
    certainty.level !== "asserted" &&
      `${certainty.level}${certainty.hearsay ? " hearsay" : ""}: ${words(certainty.words)}`,
    mood !== "told" && mood,
    vague && "vague",
    bearer && `of ${sliceOf(text, bearer)}`,
  ].filter(Boolean);
  return [kind, words(source), words(cue), words(content)]
    .concat(notes.length > 0 ? [`(${notes.join(", ")})`] : [])
    .join(" | ");
}

export const drawAll = (text: string, language: LanguageCode = "en"): string[] =>
  readAttributions(text, language).map((attribution) => draw(text, attribution));

/** What a sentence tells as so, neither asked nor supposed. */
export const drawTold = (text: string, language: LanguageCode): string[] =>
  readAttributions(text, language)
    .filter(({ mood }) => mood === "told")
    .map((attribution) => draw(text, attribution));

/** "possible, hearsay: sarebbe composto". */
export function drawCertainty(text: string, language: LanguageCode): string {
  const last = readAttributions(text, language).at(-1);
  if (!last) return "no attribution";
  const { level, words, hearsay } = last.certainty;
  const told = words.map((span) => sliceOf(text, span)).join(" … ");
  return `${level}${hearsay ? ", hearsay" : ""}${told && `: ${told}`}`;
}

/** The deeds of a text, with whom they were done to and when: "Fancy Bear | hacked | the bank | to the bank | on 8 May 2015". */
export const drawDeeds = (text: string, language: LanguageCode): string[] =>
  readAttributions(text, language)
    .filter(({ kind }) => kind === "responsibility")
    .map((deed) =>
      [
        draw(text, deed).replace(/^responsibility \| /, ""),
        ...(deed.affected ? [`to ${sliceOf(text, deed.affected)}`] : []),
        ...(deed.date ? [`on ${sliceOf(text, deed.date)}`] : []),
      ].join(" | "),
    );

/** Attributions of a whole text, with what its sentences and paragraphs tell of each other's. */
export function readDocument(text: string, language: LanguageCode = "en"): readonly Attribution[] {
  const discourse = newDiscourse(text);
  for (const each of parseParagraphs(text, language)) {
    const paragraph = { ...each, language };
    const names = findNames(text, paragraph);
    joinParagraph(discourse, paragraph, names, findAttributions(text, paragraph, names));
  }
  return discourse.attributions;
}

/** The identities of a text, with who tells them where their own words do: "Velvet Bear | calls itself | the arm of the GRU | by Velvet Bear". */
export const drawIdentities = (text: string, language: LanguageCode): string[] =>
  readAttributions(text, language)
    .filter(({ kind }) => kind === "identity")
    .map((identity) =>
      [
        draw(text, identity).replace(/^identity \| /, ""),
        ...(identity.teller ? [`by ${sliceOf(text, identity.teller)}`] : []),
      ].join(" | "),
    );
