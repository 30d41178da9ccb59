/** misattributed-quote: words that a source holds, but that another says there, or that another source holds. */
import type { Attribution } from "../attribution/attribution";
import { placesOfNames } from "../library/actors/mentionsOf";
import { nameKey } from "../library/actors/names";
import type { Library } from "../library/library";
import type { Source } from "../library/sources/source";
import {
  mayBeOneName,
  mayBeSame,
  speakersAt,
  type Speaker,
} from "../library/attributions/speakers";
import { t } from "../localisation";
import { findQuotations, type Quotation } from "../text/quotations";
import { isContentWord } from "../text/quoteHits";
import { coverOf, spanContains, spansOverlap, type Span } from "../text/span";
import { findWords } from "../text/words";
import { citeFixes } from "./citing";
import type { Fix } from "./finding";
import { speakersOf, statementOf } from "./quotedSpeaker";
import { checkedQuotations, type CheckedQuotation } from "./quotedWords";
import type { ResolvedCitation, Rule, RuleFinding, Subject } from "./rule";
import { citedSources, excerpt } from "./subject";
import { writeKey } from "./unknownCitation";

export const misattributedQuote: Rule = {
  code: "misattributed-quote",
  severity: "warning",
  check: (subject) =>
    checkedQuotations(subject)
      .filter(({ grade }) => grade === "exact" || grade === "typographic")
      .flatMap((checked) => checkSource(checked, subject) ?? checkSpeaker(checked, subject) ?? []),
};

/** Fewer words that mean something, or that number in a short quotation, may stand in two sources by chance. */
const fewestTelling = 2;
const enoughTelling = 3;
const longEnough = 7;
/** Sentences with a name that are asked for. */
const mostPlaces = 1000;
/** Quoted words are underlined with what is wrong about them where that stands so near. */
const nearby = 160;

/** Words of another source than those cited, all of which can be read. */
function checkSource(checked: CheckedQuotation, subject: Subject): RuleFinding | undefined {
  const { citations, found, isKnowable } = checked;
  const cited = citedSources(citations);
  const { source, passage } = found!;
  if (cited.length === 0 || !isKnowable || cited.includes(source) || !isTelling(checked.words))
    return undefined;
  const key = `${source.key} ¶${passage.paragraph}`;
  const message =
    cited.length === 1
      ? t("{cited} does not hold these words; they are from {key}.", { cited: cited[0]!.key, key })
      : t("The cited sources do not hold these words; they are from {key}.", { key });
  return {
    span: underline(checked, citations[0]?.citation.targetSpan, subject),
    message,
    evidence: [{ passage, reason: t("the quoted words") }],
    fixes: [
      ...replaceKey(citations, source),
      ...citeFixes([passage], sentenceOf(checked, subject), subject),
    ],
  };
}

function isTelling(words: string): boolean {
  const { folded } = findWords(words);
  const telling = folded.filter(isContentWord).length;
  return telling >= (folded.length < longEnough ? enoughTelling : fewestTelling);
}

function replaceKey(citations: readonly ResolvedCitation[], source: Source): Fix[] {
  const [only, ...others] = citations;
  if (only?.citation.kind !== "pandoc" || others.length > 0) return [];
  const newText = writeKey(source.key);
  return [
    {
      title: t("Cite {key} instead of {other}", { key: source.key, other: only.citation.target }),
      edits: [{ ...only.citation.targetSpan, newText }],
    },
  ];
}

/** Words that the source has somebody else say. */
function checkSpeaker(checked: CheckedQuotation, subject: Subject): RuleFinding | undefined {
  const { source, match, passage } = checked.found!;
  const statement = statementOf(checked, subject);
  const ours = statement ? speakersOf(statement, subject) : [];
  if (!statement || ours.length === 0 || isQuotedWithin(source, match.span)) return undefined;
  const theirs = speakersAt(subject.library, source, match.span);
  if (!theirs || !areOthers(ours, theirs, source, subject)) return undefined;
  const [speaker] = theirs[0]!;
  const [draft] = ours;
  const words = coverOf(statement.source);
  return {
    span: underline(checked, words && subject.toBlock(words), subject),
    message: t("In {key}, {speaker} says these words, not {draft}.", {
      key: source.key,
      speaker: speaker!.name,
      draft: draft!.name,
    }),
    evidence: [{ passage, reason: t("the quoted words") }],
    fixes:
      words && isAlone(checked, statement, subject)
        ? [nameSpeaker(words, speaker!.name, subject)]
        : [],
  };
}

/** Whether whoever is quoted in a source quotes the words from somebody else: “He told me that ‘thieves come back’.” */
function isQuotedWithin({ text }: Source, span: Span): boolean {
  const { plain, paragraphs } = text!;
  const paragraph = paragraphs.find((each) => spanContains(each, span));
  const holds = ({ content }: Quotation): boolean => spanContains(content, span);
  const outer = findQuotations(plain, paragraph).find(holds);
  return outer !== undefined && findQuotations(plain, outer.content).some(holds);
}

/** Whether the statement quotes nothing else, for which another name would be wrong. */
const isAlone = (checked: CheckedQuotation, { content }: Attribution, subject: Subject): boolean =>
  subject.prose.quotations.every(
    (quotation) =>
      checked.pieces.includes(quotation) ||
      !content.some((part) => spansOverlap(part, quotation.content)),
  );

const nameSpeaker = (words: Span, name: string, subject: Subject): Fix => ({
  title: t("Write “{name}” for “{words}”", { name, words: excerpt(subject.prose.plain, words) }),
  edits: [{ ...subject.toBlock(words), newText: name }],
});

/** Whether none of the draft's names can mean anybody who says the words in the source, or who publishes it. */
function areOthers(
  ours: readonly Speaker[],
  theirs: readonly (readonly Speaker[])[],
  { bibliography: { publisher, authors = [], title } }: Source,
  subject: Subject,
): boolean {
  const houses = [publisher, title, ...authors].filter((name) => name !== undefined);
  return ours.every(
    (our) =>
      !houses.some((house) => mayBeOneName(our.name, house)) &&
      theirs.flat().every((their) => !mayBeSame(our, their)) &&
      theirs[0]!.some((their) => areApart(our, their, subject)),
  );
}

/** Whether two names are surely two speakers': a state speaks through anybody, a body through those who are named with it somewhere. */
function areApart(ours: Speaker, theirs: Speaker, { library }: Subject): boolean {
  const kinds = [kindOf(ours), kindOf(theirs)];
  if (kinds.some((kind) => kind === "state" || kind === "place")) return false;
  if (kinds.every((kind) => kind === "person")) return true;
  const [our, their] = [ours, theirs].map((speaker) => placesOf(speaker, library));
  if (our!.size === 0 || their!.size === 0) return false;
  const areBodies = kinds.every((kind) => kind === "organisation" || kind === "group");
  return areBodies || ![...our!].some((place) => their!.has(place));
}

const kindOf = ({ kind, actors }: Speaker): Speaker["kind"] =>
  kind === "unknown" ? (actors[0]?.kind ?? kind) : kind;

/** The sentences of the library that hold one of a speaker's names. */
function placesOf({ name, actors }: Speaker, library: Library): ReadonlySet<string> {
  const places = new Set<string>();
  for (const { source, passage } of library.index.withPhrase(nameKey(name), mostPlaces))
    places.add(`${source.key} ${passage}`);
  for (const actor of actors)
    for (const [source, numbers] of placesOfNames(library, actor))
      for (const number of numbers) places.add(`${source.key} ${number}`);
  return places;
}

/** In the block: the quoted words with what is wrong about them, or that alone where it stands far off. */
function underline(checked: CheckedQuotation, other: Span | undefined, subject: Subject): Span {
  const words = subject.toBlock(checked.span);
  const both = other && coverOf([words, other]);
  return both && both.end - both.start <= words.end - words.start + nearby
    ? both
    : (other ?? words);
}

const sentenceOf = ({ span }: CheckedQuotation, { prose }: Subject): Span =>
  prose.sentences.find((sentence) => spanContains(sentence, { start: span.end, end: span.end })) ??
  prose.sentences.findLast((sentence) => spansOverlap(sentence, span)) ??
  span;
