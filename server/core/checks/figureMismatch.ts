/** figure-mismatch: a number, amount or date that differs from the passage's. */
import { searchPassages } from "../library/search";
import { passageText, type Passage, type Source } from "../library/source";
import { languages } from "../languages";
import { t } from "../localisation";
import { findFigures, type Figure } from "../text/figures";
import { sliceOf, spansOverlap, type Span } from "../text/span";
import { findTokens } from "../text/tokens";
import type { Rule, RuleFinding, Subject } from "./rule";
import { citedSources, isVerifiable, mentionsIn } from "./subject";

export const figureMismatch: Rule = {
  code: "figure-mismatch",
  severity: "warning",
  check: (subject) =>
    subject.prose.kind === "heading" || subject.prose.kind === "footnote"
      ? []
      : subject.prose.sentences.flatMap((sentence, index) =>
          checkSentence(sentence, index, subject),
        ),
};

/** Passages of the cited sources that are held against one sentence. */
const mostPassages = 3;
/** A figure counts what stands within so many words after it (or one before). */
const reach = 3;

function checkSentence(sentence: Span, index: number, subject: Subject): RuleFinding[] {
  const { prose, library } = subject;
  const covering = subject.coverage[index] ?? [];
  const figures = findFigures(prose.plain, prose.language, sentence).filter(
    ({ span }) => !prose.quotations.some((quotation) => spansOverlap(quotation.span, span)),
  );
  if (figures.length === 0 || !isVerifiable(covering)) return [];
  const sources = citedSources(covering);
  const missing = figures.filter(
    (figure) => !sources.some((source) => holdsFigure(source, figure)),
  );
  if (missing.length === 0) return [];
  const passages = searchPassages(library, {
    text: sliceOf(prose.plain, sentence),
    actors: mentionsIn(subject, sentence).flatMap(({ candidates }) => candidates),
    within: sources,
    limit: mostPassages,
  }).map(({ passage }) => passage);
  return missing.flatMap((figure) => {
    for (const passage of passages) {
      const other = counterpart(figure, sentence, subject, passage);
      if (other) return [report(figure, other, passage, subject)];
    }
    return [];
  });
}

/** The figure of a passage that counts the same thing; undefined where two come into question or none. */
function counterpart(
  figure: Figure,
  sentence: Span,
  subject: Subject,
  passage: Passage,
): Figure | undefined {
  const { prose } = subject;
  const plain = passage.source.text!.plain;
  const own = contentWords(prose.plain, sentence, figure.span);
  const its = contentWords(plain, passage, undefined);
  if ([...own].filter((word) => its.has(word)).length < 2) return undefined;
  const counted = countedWords(prose.plain, sentence, figure);
  const alike = figuresOf(passage.source)
    .filter((other) => other.span.start >= passage.start && other.span.end <= passage.end)
    .filter((other) => other.kind === figure.kind && other.value !== figure.value)
    .filter((other) => isOfSameThing(figure, counted, countedWords(plain, passage, other)));
  return alike.length === 1 ? alike[0] : undefined;
}

const isOfSameThing = (
  figure: Figure,
  counted: ReadonlySet<string>,
  other: ReadonlySet<string>,
): boolean =>
  figure.kind === "year" || figure.kind === "date"
    ? false
    : [...counted].some((word) => other.has(word));

function countedWords(text: string, within: Span, figure: Figure): Set<string> {
  const after = wordsOf(text, { start: figure.span.end, end: within.end }).slice(0, reach);
  return new Set(after.filter(isContentWord).map(stem));
}

function contentWords(text: string, within: Span, except: Span | undefined): Set<string> {
  const words = findTokens(text, within)
    .filter((token) => token.isWord && !(except && spansOverlap(token, except)))
    .map((token) => token.folded);
  return new Set(words.filter(isContentWord).map(stem));
}

const wordsOf = (text: string, within: Span): string[] =>
  findTokens(text, within)
    .filter((token) => token.isWord)
    .map((token) => token.folded);

const stopWords: ReadonlySet<string> = new Set(
  Object.values(languages).flatMap((language) => language.stopWords),
);

const isContentWord = (word: string): boolean =>
  word.length > 2 && !stopWords.has(word) && !/^\d/.test(word);

/** Enough to see one noun in singular and plural, in English and Italian. */
const stem = (word: string): string =>
  word.length > 4 ? word.replace(/(?:es|s|[aeio])$/, "") : word;

const figures = new WeakMap<object, readonly Figure[]>();

function figuresOf(source: Source): readonly Figure[] {
  const { text } = source;
  if (!text) return [];
  let found = figures.get(text);
  if (!found) {
    found = text.paragraphs.flatMap((paragraph) =>
      findFigures(text.plain, paragraph.language, paragraph),
    );
    figures.set(text, found);
  }
  return found;
}

/** A figure is held where its value stands anywhere in the source; one that is about so much, where one within a tenth does. */
const holdsFigure = (source: Source, figure: Figure): boolean =>
  figuresOf(source).some(
    ({ value, isApproximate }) =>
      value === figure.value ||
      ((figure.isApproximate || isApproximate) &&
        Math.abs(value - figure.value) <= Math.abs(value) / 10),
  );

function report(figure: Figure, other: Figure, passage: Passage, subject: Subject): RuleFinding {
  const { prose } = subject;
  const start = other.span.start - passage.start;
  const theirs = passageText(passage).slice(start, start + other.span.end - other.span.start);
  const ours = sliceOf(prose.plain, figure.span);
  return {
    span: subject.toBlock(figure.span),
    message: t("{key} gives {theirs}, not {ours}.", { key: passage.source.key, theirs, ours }),
    evidence: [{ passage, reason: t("counts the same thing") }],
    fixes: [
      {
        title: t("Write {figure} as in the source", { figure: theirs }),
        edits: [{ ...subject.toBlock(figure.span), newText: theirs }],
        preferred: true,
      },
    ],
  };
}
