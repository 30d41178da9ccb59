/** Quotations of a word or three with which somebody is said to call something: too short to look for elsewhere, they should stand in the cited sources. */
import { lexiconOf } from "../attribution/lexicon/lexicon";
import { isQuotedSpeech } from "../draft/claims";
import { passagesOf } from "../library/passages/passages";
import type { Source } from "../library/sources/source";
import { figureLexicon } from "../text/figureWords";
import type { Quotation } from "../text/quotations";
import { sliceOf, type Span } from "../text/span";
import { isStopTermAnywhere, stemOf, termsOf } from "../text/terms";
import { createMemory, questionOf } from "./askedOnce";
import type { Subject } from "./rule";
import { citedSources, coverageAt, isVerifiable } from "./subject";

export interface MissingWords {
  /** With the quotation marks. */
  readonly span: Span;
  readonly words: string;
  /** The cited sources; none holds a word of it in any form. */
  readonly sources: readonly Source[];
}

/** A shorter word is in a source by chance, or an abbreviation. */
const shortestWord = 5;

/** Short quotations that close what somebody is said to say, and of which the cited sources have no word. */
export function missingShortQuotes(subject: Subject): MissingWords[] {
  const { kind, plain, quotations } = subject.prose;
  if (kind === "heading" || kind === "footnote") return [];
  return quotations
    .filter((quotation) => !isQuotedSpeech(plain, quotation) && isCalling(quotation, subject))
    .flatMap(({ span, content }) => {
      const citations = coverageAt(subject, span);
      const sources = citedSources(citations);
      const words = sliceOf(plain, content);
      const isKnowable =
        isVerifiable(citations) &&
        sources.every(({ text }) => text?.language === subject.prose.language);
      return isKnowable && !isHeld(words, sources, subject) ? [{ span, words, sources }] : [];
    });
}

/** Whether a quotation is said of something by somebody: “called the plan ‘reckless’”, and is not a term, a title or a name: “the ‘experts’”. */
function isCalling({ span, content }: Quotation, subject: Subject): boolean {
  const { plain } = subject.prose;
  const words = sliceOf(plain, content).match(/[\p{L}\p{M}\p{N}'’-]+/gu) ?? [];
  const isPlain = words.every((word) => /^\p{Ll}/u.test(word) || isNoun(subject));
  if (!isPlain || !words.some(({ length }) => length >= shortestWord)) return false;
  return (
    !isNamed(span, subject) &&
    subject.attributions.some(
      (each) =>
        each.kind === "statement" &&
        each.mood === "told" &&
        !each.vague &&
        each.source.length > 0 &&
        each.content.some((part) => part.end >= content.end && part.end <= span.end + 1),
    )
  );
}

const isNoun = ({ prose }: Subject): boolean =>
  lexiconOf(prose.language).habits.capitalisesNouns === true;

/** Whether the word before a quotation makes it what something is called by all: “the ‘experts’”. */
function isNamed({ start }: Span, { prose }: Subject): boolean {
  const before = /([\p{L}\p{M}]+)['’]?\s*$/u.exec(prose.plain.slice(0, start))?.[1]?.toLowerCase();
  if (before === undefined) return false;
  const { grammar, names } = lexiconOf(prose.language);
  if (figureLexicon(prose.language).ones.has(before)) return false;
  return (
    grammar.determiners.has(before) ||
    (before.length > 2 && grammar.prepositions.has(before) && names.connectors.has(before))
  );
}

const remember = createMemory<boolean>();

/** Whether a passage has a word that tells, in whatever form: of two words one may be a term's. */
function isHeld(words: string, sources: readonly Source[], { library }: Subject): boolean {
  const wanted = termsOf(words)
    .filter((term) => !isStopTermAnywhere(term))
    .map(stemOf);
  if (wanted.length === 0) return true;
  const keys = sources.map(({ key }) => key);
  return remember(library, questionOf(words, keys), () =>
    sources.some((source) => textsOf(source).some((text) => holdsAny(text, wanted))),
  );
}

const textsOf = (source: Source): string[] => [
  source.bibliography.title ?? "",
  ...passagesOf(source).map((passage) => sliceOf(source.text!.plain, passage)),
];

/** Words that share so many first letters are forms of one. */
const sharedLetters = 5;

function holdsAny(text: string, wanted: readonly string[]): boolean {
  const stems = termsOf(text).map(stemOf);
  return wanted.some((stem) =>
    stems.some(
      (other) =>
        other === stem ||
        (stem.length >= sharedLetters && other.startsWith(stem.slice(0, sharedLetters))),
    ),
  );
}
