/** figure-mismatch: a number, amount, date or time that differs from the passage's. */
import { bearingsOn, type Bearing } from "../evidence/bearing";
import { figuresIn } from "../library/passages/passageFigures";
import { languageOfPassage, passagesOf } from "../library/passages/passages";
import type { Passage, Source } from "../library/sources/source";
import type { LanguageCode } from "../languages";
import { t } from "../localisation";
import { findClockTimes } from "../text/clockTimes";
import { findDays } from "../text/dates";
import { findFigures, type Figure } from "../text/figures";
import { sliceOf, spansOverlap, type Span } from "../text/span";
import { createMemory, questionOf } from "./askedOnce";
import { agree, countAlike, countsBefore, isReckoned, type PlacedFigure } from "./countedAlike";
import type { Rule, RuleFinding, Subject } from "./rule";
import { citedSources, isVerifiable } from "./subject";
import { propositionAt } from "./verdicts";

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
/** A passage that shares so many words or names may count the same. */
const fewestShared = 2;
/** Of a claim's words, so many must stand in a passage whose only date, time, share or amount is held against the claim's. */
const leastCore = 0.6;

function checkSentence(sentence: Span, index: number, subject: Subject): RuleFinding[] {
  const { prose } = subject;
  const covering = subject.coverage[index] ?? [];
  if (!isVerifiable(covering)) return [];
  const figures = [
    ...findFigures(prose.plain, prose.language, sentence),
    ...timesWithin(prose.plain, prose.language, sentence),
  ].map((figure) => ({ text: prose.plain, language: prose.language, sentence, figure }));
  const sources = citedSources(covering);
  const missing = figures.filter(
    (placed) =>
      !prose.quotations.some(({ span }) => spansOverlap(span, placed.figure.span)) &&
      !sources.some((source) => holds(source, placed) || implies(source, placed)),
  );
  if (missing.length === 0) return [];
  const bearings = bearingsFor(index, sources, subject);
  const reported = new Map<number, RuleFinding>();
  for (const placed of missing) {
    const { start } = placed.figure.span;
    const others = figures.filter((each) => each !== placed);
    const found = firstReport(placed, others, bearings, subject);
    // A date differs as a whole or in its day, and is told of once.
    if (found && !reported.has(start)) reported.set(start, found);
  }
  return [...reported.values()];
}

function firstReport(
  placed: PlacedFigure,
  others: readonly PlacedFigure[],
  bearings: readonly Bearing[],
  subject: Subject,
): RuleFinding | undefined {
  for (const bearing of bearings) {
    const other = counterpart(placed, others, bearing);
    if (other) return report(placed, other, bearing.passage, subject);
  }
  return undefined;
}

const timesWithin = (text: string, language: LanguageCode, within: Span): Figure[] => [
  ...findClockTimes(text, language, within),
  ...findDays(text, language, within),
];

/** A figure is held where one that agrees with it stands anywhere in the source. */
const holds = (source: Source, placed: PlacedFigure): boolean =>
  passagesOf(source).some((passage) =>
    figuresWithin(passage).some((other) => isOfKind(other, placed) && agree(placed, other)),
  );

const implies = (source: Source, placed: PlacedFigure): boolean =>
  !isOfTime(placed) &&
  passagesOf(source).some((passage) => isReckoned(placed, figuresWithin(passage)));

const isOfTime = ({ figure: { kind } }: PlacedFigure): boolean =>
  kind === "year" || kind === "date" || kind === "day" || kind === "time";

/** A number in digits may be read as another kind: "2022" as a year. */
const isOfKind = ({ figure: a }: PlacedFigure, { figure: b }: PlacedFigure): boolean =>
  a.kind === b.kind || a.value === b.value;

const placedFigures = new WeakMap<Passage, readonly PlacedFigure[]>();

function figuresWithin(passage: Passage): readonly PlacedFigure[] {
  let found = placedFigures.get(passage);
  if (!found) {
    const { plain } = passage.source.text!;
    const language = languageOfPassage(passage) ?? "en";
    found = [...figuresIn(passage), ...timesWithin(plain, language, passage)].map((figure) => ({
      text: plain,
      language,
      sentence: passage,
      figure,
    }));
    placedFigures.set(passage, found);
  }
  return found;
}

const rememberBearings = createMemory<readonly Bearing[]>();

function bearingsFor(
  index: number,
  sources: readonly Source[],
  subject: Subject,
): readonly Bearing[] {
  const { prose, library } = subject;
  const claim = propositionAt(index, subject);
  const question = questionOf(
    sliceOf(prose.plain, prose.sentences[index]!),
    claim.items.flatMap((item) => (item.kind === "name" ? [...item.actors, ","] : [])),
    sources.map(({ key }) => key),
    [prose.language],
  );
  return rememberBearings(library, question, () =>
    bearingsOn(library, claim, claim.items, sources).slice(0, mostPassages),
  );
}

/** The figure of a passage that counts the same thing; undefined where two come into question or none. */
function counterpart(
  placed: PlacedFigure,
  others: readonly PlacedFigure[],
  { passage, matches, core }: Bearing,
): PlacedFigure | undefined {
  const shared = matches.filter(({ own, isWithin }) => isWithin && own.kind !== "figure").length;
  const isCount = placed.figure.kind === "number" && !countsBefore(placed);
  // "The attendance was 24,150": one word, and no other, tells what is counted.
  if (shared < (core === 1 ? 1 : fewestShared)) return undefined;
  if (!isCount && core < leastCore) return undefined;
  const alike = figuresWithin(passage).filter(
    (other) =>
      countAlike(placed, other) &&
      !agree(placed, other) &&
      !others.some((each) => isOfKind(each, other) && agree(each, other)),
  );
  return alike.length === 1 ? alike[0] : undefined;
}

function report(
  { figure }: PlacedFigure,
  { figure: other, text }: PlacedFigure,
  passage: Passage,
  subject: Subject,
): RuleFinding {
  const theirs = sliceOf(text, other.span);
  const ours = sliceOf(subject.prose.plain, figure.span);
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
