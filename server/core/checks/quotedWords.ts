/** Holds each quotation of a subject against the library, once for all the rules about quotations. */
import { isQuotedSpeech } from "../draft/claims";
import { findQuotation, type FoundQuotation } from "../library/quotations";
import type { Source } from "../library/source";
import { detectLanguage } from "../text/detectLanguage";
import type { Quotation } from "../text/quotations";
import { sliceOf, spansOverlap } from "../text/span";
import { createMemory, questionOf } from "./askedOnce";
import type { ResolvedCitation, Subject } from "./rule";
import { citedSources, coverageAt } from "./subject";

export interface CheckedQuotation {
  readonly quotation: Quotation;
  readonly words: string;
  readonly citations: readonly ResolvedCitation[];
  /** Sources cited for it that have a text in its language. */
  readonly sources: readonly Source[];
  /** The best match in the cited sources, else in the whole library; undefined where no source holds the words. */
  readonly found: FoundQuotation | undefined;
}

const checked = new WeakMap<Subject, readonly CheckedQuotation[]>();

/** Quotations of the subject's prose that are somebody's words, checked. Headings and footnotes are left alone. */
export function checkedQuotations(subject: Subject): readonly CheckedQuotation[] {
  let result = checked.get(subject);
  if (!result) {
    const { prose } = subject;
    const isChecked = prose.kind !== "heading" && prose.kind !== "footnote";
    result = isChecked
      ? prose.quotations
          .filter((quotation) => isQuotedSpeech(prose.plain, quotation))
          .map((quotation) => checkQuotation(quotation, subject))
      : [];
    checked.set(subject, result);
  }
  return result;
}

function checkQuotation(quotation: Quotation, subject: Subject): CheckedQuotation {
  const { prose } = subject;
  const words = sliceOf(prose.plain, quotation.content);
  const citations = coverageAt(subject, lastSentenceOf(quotation, subject));
  const language = detectLanguage(words) ?? prose.language;
  const sources = citedSources(citations).filter(({ text }) => text?.language === language);
  const cited = sources.length > 0 ? findWords(words, subject, sources) : undefined;
  const found =
    cited && cited.match.grade !== "altered" ? cited : bestOf(cited, findWords(words, subject));
  return { quotation, words, citations, sources, found };
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

/** A cited source's near match gives way to another source's true one. */
function bestOf(
  cited: FoundQuotation | undefined,
  anywhere: FoundQuotation | undefined,
): FoundQuotation | undefined {
  if (!cited) return anywhere;
  return anywhere && anywhere.match.grade !== "altered" ? anywhere : cited;
}

/** A quotation of several sentences is covered by what covers its end. */
const lastSentenceOf = (quotation: Quotation, subject: Subject) =>
  subject.prose.sentences.findLast((sentence) => spansOverlap(sentence, quotation.span)) ??
  quotation.span;
