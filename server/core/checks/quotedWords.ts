/** Holds each quotation of a subject against the library, once for all the rules about quotations. */
import { isQuotedSpeech } from "../draft/claims";
import type { LanguageCode } from "../languages";
import { findQuotation, type FoundQuotation } from "../library/passages/quotations";
import type { Source } from "../library/sources/source";
import { detectLanguage } from "../text/detectLanguage";
import type { Quotation } from "../text/quotations";
import { spansOverlap, type Span } from "../text/span";
import { createMemory, questionOf } from "./askedOnce";
import { isSpelling } from "./changedMeaning";
import { joinBrokenUp, type QuotedStretch } from "./brokenQuotations";
import { placeChanges, type Replacement } from "./quotedChanges";
import type { ResolvedCitation, Subject } from "./rule";
import { citedSources, coverageAt, isVerifiable } from "./subject";

/**
 * How a quotation stands to the library: word for word; but for typography and spelling; with other words; in no source
 * that could hold it; or `unchecked`, where a source that may hold it has no text, or one in another language.
 */
export type QuotationGrade = "exact" | "typographic" | "altered" | "unfound" | "unchecked";

export interface CheckedQuotation extends QuotedStretch {
  readonly language: LanguageCode;
  readonly citations: readonly ResolvedCitation[];
  /** Sources cited for it that have a text in its language. */
  readonly sources: readonly Source[];
  /** The best match in the cited sources, else in the whole library; undefined where no source holds the words. */
  readonly found: FoundQuotation | undefined;
  readonly grade: QuotationGrade;
  /** All sources cited for it can be read, in its language; so also where none is cited. */
  readonly isKnowable: boolean;
  /** For `altered`: what differs, in order of place in `words`. */
  readonly changes: readonly Replacement[];
}

const checked = new WeakMap<Subject, readonly CheckedQuotation[]>();

/** Quotations of the subject's prose that are somebody's words, checked. Headings and footnotes are left alone. */
export function checkedQuotations(subject: Subject): readonly CheckedQuotation[] {
  let result = checked.get(subject);
  if (!result) {
    const { kind, plain } = subject.prose;
    const isChecked = kind !== "heading" && kind !== "footnote";
    result = isChecked
      ? joinBrokenUp(subject)
          .filter(({ pieces }) => pieces.length > 1 || isQuotedSpeech(plain, pieces[0]!))
          .map((stretch) => checkQuotation(stretch, subject))
      : [];
    checked.set(subject, result);
  }
  return result;
}

function checkQuotation(stretch: QuotedStretch, subject: Subject): CheckedQuotation {
  const { words, span } = stretch;
  const citations = coverageAt(subject, lastSentenceOf(span, subject));
  const language = detectLanguage(words) ?? subject.prose.language;
  const cited = citedSources(citations);
  const sources = cited.filter(({ text }) => text?.language === language);
  const isKnowable =
    citations.length === 0 || (isVerifiable(citations) && sources.length === cited.length);
  const found = findBest(words, subject, sources, isKnowable);
  const changes = found?.match.grade === "altered" ? changesOf(found, words, language) : [];
  const grade = gradeOf(found, changes, isKnowable);
  return { ...stretch, language, citations, sources, isKnowable, found, grade, changes };
}

function gradeOf(
  found: FoundQuotation | undefined,
  changes: readonly Replacement[],
  isKnowable: boolean,
): QuotationGrade {
  if (!found) return isKnowable ? "unfound" : "unchecked";
  if (found.match.grade === "altered" && changes.length === 0) return "typographic";
  return found.match.grade;
}

const changesOf = (
  { match }: FoundQuotation,
  words: string,
  language: LanguageCode,
): Replacement[] =>
  placeChanges(words, match.changes).filter((change) => !isSpelling(change, language));

/** The best match in the cited sources; a near one there gives way to another source's true one. Elsewhere near matches count only where nothing that cannot be looked into is cited. */
function findBest(
  words: string,
  subject: Subject,
  sources: readonly Source[],
  countsNear: boolean,
): FoundQuotation | undefined {
  const cited = sources.length > 0 ? findWords(words, subject, sources) : undefined;
  if (cited && cited.match.grade !== "altered") return cited;
  const anywhere = findWords(words, subject);
  const isTrue = anywhere && anywhere.match.grade !== "altered";
  if (isTrue) return anywhere;
  return cited ?? (countsNear ? anywhere : undefined);
}

const rememberFound = createMemory<FoundQuotation | undefined>();

const findWords = (
  words: string,
  { library }: Subject,
  within?: readonly Source[],
): FoundQuotation | undefined =>
  rememberFound(library, questionOf(words, within?.map(({ key }) => key) ?? []), () =>
    findQuotation(library, words, within && { within }),
  );

/** Whether the quotation, or a piece of it, begins where `quotation` does. */
export const isPieceOf = ({ pieces }: CheckedQuotation, quotation: Quotation): boolean =>
  pieces.some(({ span }) => span.start === quotation.span.start);

/** A quotation of several sentences is covered by what covers its end. */
const lastSentenceOf = (span: Span, { prose }: Subject): Span =>
  prose.sentences.findLast((sentence) => spansOverlap(sentence, span)) ?? span;
