/** figure-mismatch: a number, amount or date that differs from the passage's. */
import { figuresIn, figuresOf } from "../library/passages/passageFigures";
import { searchPassages } from "../library/passages/search";
import { passageText, type Passage, type Source } from "../library/sources/source";
import { t } from "../localisation";
import { findFigures, type Figure } from "../text/figures";
import { sliceOf, spansOverlap, type Span } from "../text/span";
import { isStopTermAnywhere, stemOf, termsOf } from "../text/terms";
import { createMemory, questionOf } from "./askedOnce";
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
  const { prose } = subject;
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
  const passages = passagesFor(sentence, sources, subject);
  return missing.flatMap((figure) => {
    for (const passage of passages) {
      const other = counterpart(figure, sentence, subject, passage);
      if (other) return [report(figure, other, passage, subject)];
    }
    return [];
  });
}

const rememberPassages = createMemory<readonly Passage[]>();

function passagesFor(
  sentence: Span,
  within: readonly Source[],
  subject: Subject,
): readonly Passage[] {
  const { prose, library } = subject;
  const text = sliceOf(prose.plain, sentence);
  const actors = mentionsIn(subject, sentence).flatMap(({ candidates }) => candidates);
  const question = questionOf(
    text,
    actors.map(({ id }) => id),
    within.map(({ key }) => key),
  );
  return rememberPassages(library, question, () =>
    searchPassages(library, { text, actors, within, limit: mostPassages }).map(
      ({ passage }) => passage,
    ),
  );
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
  const alike = figuresIn(passage)
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
  const after = termsOf(sliceOf(text, { start: figure.span.end, end: within.end })).slice(0, reach);
  return stemsOf(after);
}

function contentWords(text: string, within: Span, except: Span | undefined): Set<string> {
  const words = termsOf(sliceOf(text, { start: within.start, end: except?.start ?? within.end }));
  const others = except ? termsOf(sliceOf(text, { start: except.end, end: within.end })) : [];
  return stemsOf([...words, ...others]);
}

const stemsOf = (terms: readonly string[]): Set<string> =>
  new Set(terms.filter(isContentWord).map(stemOf));

const isContentWord = (term: string): boolean =>
  term.length > 2 && !/^\d/.test(term) && !isStopTermAnywhere(term);

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
