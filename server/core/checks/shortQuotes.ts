/** Quotations of a word or three with which somebody is said to call something: too short to look for elsewhere, they should stand in the cited sources. */
import { lexiconOf } from "../attribution/lexicon/lexicon";
import { hasArticle } from "../attribution/names/nameKind";
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
  const { capitalisesNouns } = lexiconOf(subject.prose.language).habits;
  const isPlain = capitalisesNouns === true || words.every((word) => /^\p{Ll}/u.test(word));
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

/** Whether the word before a quotation makes it what something is called by all: “the ‘experts’”. */
function isNamed({ start }: Span, { prose }: Subject): boolean {
  const before = /([\p{L}\p{M}]+)['’]?\s*$/u.exec(prose.plain.slice(0, start))?.[1]?.toLowerCase();
  if (before === undefined) return false;
  const { language } = prose;
  return !figureLexicon(language).ones.has(before) && hasArticle(before, lexiconOf(language));
}

const remember = createMemory<boolean>();

/** Whether a source has a word that tells, in whatever form: of two words one may be a term's. */
function isHeld(words: string, sources: readonly Source[], { library }: Subject): boolean {
  const wanted = termsOf(words)
    .filter((term) => !isStopTermAnywhere(term))
    .map(stemOf);
  if (wanted.length === 0) return true;
  const keys = sources.map(({ key }) => key);
  return remember(library, questionOf(words, keys), () =>
    sources.some((source) => holdsAny(stemsOf(source), wanted)),
  );
}

const stems = new WeakMap<Source, ReadonlySet<string>>();

/** Of all words of a source, and of its title. */
function stemsOf(source: Source): ReadonlySet<string> {
  let found = stems.get(source);
  if (!found) {
    const { plain } = source.text!;
    const passages = passagesOf(source).flatMap((passage) => stemsIn(sliceOf(plain, passage)));
    found = new Set([...stemsIn(source.bibliography.title ?? ""), ...passages]);
    stems.set(source, found);
  }
  return found;
}

const stemsIn = (text: string): string[] => termsOf(text).map(stemOf);

/** Words that share so many first letters are forms of one. */
const sharedLetters = 5;

function holdsAny(held: ReadonlySet<string>, wanted: readonly string[]): boolean {
  const beginnings = wanted
    .filter((stem) => stem.length >= sharedLetters)
    .map((stem) => stem.slice(0, sharedLetters));
  const isForm = (other: string): boolean =>
    beginnings.some((beginning) => other.startsWith(beginning));
  return wanted.some((stem) => held.has(stem)) || [...held].some(isForm);
}
