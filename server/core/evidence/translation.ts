/** Translations: where a source in another language holds what a quotation says, told by the names, figures and concepts that the two share. */
import { findNames } from "../attribution/names/findNames";
import type { LanguageCode } from "../languages";
import { mayBeSame, speakersAt, type Speaker } from "../library/attributions/speakers";
import type { Library } from "../library/library";
import { passageAt, passagesOf } from "../library/passages/passages";
import { searchPassages } from "../library/passages/search";
import type { Passage, Source } from "../library/sources/source";
import { findQuotations } from "../text/quotations";
import { findSentences } from "../text/sentences";
import { sliceOf, spanContains, spansOverlap, type Span } from "../text/span";
import { findTokens } from "../text/tokens";
import { compare } from "./compare";
import { propositionsIn } from "./passagePropositions";
import { readPropositions, type Item, type Proposition } from "./proposition";

/** Quoted words of a draft. */
export interface QuotedWords {
  readonly text: string;
  readonly language: LanguageCode;
  /** Whom the draft has say them; none where it does not tell. */
  readonly speakers: readonly Speaker[];
}

/** A source of so many passages is read as a whole, of longer ones the passages that share a name or a figure. */
const mostRead = 60;
const mostFound = 12;
/** What is quoted is not much longer or shorter in another language. */
const longest = 1.9;
/** What a stretch by the same speaker needs, a long one or one of few words, and one where it is not known who speaks. */
const bySame: readonly Threshold[] = [
  { fewest: 3, least: 0.5, leastBack: 0.5 },
  { fewest: 2, least: 0.75, leastBack: 0.75 },
];
const byUnknown: readonly Threshold[] = [{ fewest: 4, least: 0.7, leastBack: 0.6 }];
/** The next best stretch must share so much less. */
const margin = 0.2;

interface Threshold {
  /** Names, figures and words in common. */
  readonly fewest: number;
  /** Share of the quotation's items, of those that compare, and of the stretch's. */
  readonly least: number;
  readonly leastBack: number;
}

/** Words that a source quotes, else a sentence of it. */
interface Stretch extends Span {
  readonly passage: Passage;
  readonly propositions: readonly Proposition[];
}

/**
 * The passage of which quoted words are a translation, in one of `sources`; undefined where that cannot be told. Figures
 * and negations must agree, nobody else may be told to say it, and no other stretch may be nearly as like.
 */
export function findTranslation(
  library: Library,
  quoted: QuotedWords,
  sources: readonly Source[],
): Passage | undefined {
  const own = propositionsOf(library, quoted);
  const ranked = sources
    .filter(({ text }) => text && text.language !== quoted.language)
    .flatMap((source) => stretchesOf(library, quoted, source))
    .map((stretch) => ({ stretch, likeness: likenessOf(own, quoted, stretch) }))
    .filter(({ likeness }) => likeness.matched > 0)
    .sort((a, b) => b.likeness.share - a.likeness.share);
  const [best, next] = ranked;
  if (!best) return undefined;
  const { stretch, likeness } = best;
  if (next && next.likeness.share > likeness.share - margin) return undefined;
  const who = whoSays(library, quoted, stretch);
  if (who === "another" || !areAlike(likeness, who === "same" ? bySame : byUnknown))
    return undefined;
  return hasNegation(own) === hasNegation(stretch.propositions) ? stretch.passage : undefined;
}

const hasNegation = (propositions: readonly Proposition[]): boolean =>
  propositions.some(({ clauses }) => clauses.some(({ negations }) => negations.length > 0));

interface Likeness {
  readonly matched: number;
  readonly share: number;
  readonly back: number;
  readonly hasAllFigures: boolean;
}

const areAlike = (
  { matched, share, back, hasAllFigures }: Likeness,
  thresholds: readonly Threshold[],
): boolean =>
  hasAllFigures &&
  thresholds.some(
    ({ fewest, least, leastBack }) => matched >= fewest && share >= least && back >= leastBack,
  );

function likenessOf(
  own: readonly Proposition[],
  quoted: QuotedWords,
  { propositions }: Stretch,
): Likeness {
  const [first] = propositions;
  const items = own.flatMap((each) => each.items);
  const others = propositions.flatMap((each) => each.items);
  const there = compare(items, quoted.language, { ...first!, items: others }, []);
  const back = compare(others, first!.language, { ...own[0]!, items }, []);
  return {
    matched: there.matches.length,
    share: there.share,
    back: back.share,
    hasAllFigures: [...there.missing, ...back.missing].every(({ kind }) => kind !== "figure"),
  };
}

/** Whether the source has the same speaker say it, another, or does not tell. */
function whoSays(
  library: Library,
  { speakers }: QuotedWords,
  { passage, start, end }: Stretch,
): "same" | "another" | "unknown" {
  const theirs = speakersAt(library, passage.source, { start, end })?.flat() ?? [];
  if (speakers.length === 0 || theirs.length === 0) return "unknown";
  return theirs.some((their) => speakers.some((our) => mayBeSame(our, their))) ? "same" : "another";
}

function propositionsOf(library: Library, { text, language }: QuotedWords): readonly Proposition[] {
  const whole = { start: 0, end: text.length };
  const paragraph = { ...whole, language, sentences: findSentences(text, whole, language) };
  return readPropositions(text, paragraph, {
    book: library.actors,
    names: findNames(text, paragraph),
    mentions: library.actors.findMentions(text, findTokens(text)),
    attributions: [],
  });
}

function stretchesOf(library: Library, quoted: QuotedWords, source: Source): Stretch[] {
  const { plain, paragraphs } = source.text!;
  const numbers = new Set(candidatesIn(library, quoted, source).map((each) => each.paragraph));
  return [...numbers].flatMap((number) => {
    const propositions = propositionsIn(library, source, number);
    const quotations = findQuotations(plain, paragraphs[number - 1]);
    const spans = [
      ...quotations.map(({ content }) => content),
      ...propositions
        .map(({ sentence }) => sentence)
        .filter((sentence) => !quotations.some(({ span }) => spansOverlap(span, sentence))),
    ];
    return spans
      .filter((span) => isAsLong(quoted.text, sliceOf(plain, span)))
      .flatMap((span) => {
        const passage = passageAt(source, span.start);
        const told = propositions
          .filter(({ sentence }) => spansOverlap(sentence, span))
          .map((each) => within(each, span));
        return passage && told.length > 0 ? [{ ...span, passage, propositions: told }] : [];
      });
  });
}

const within = (proposition: Proposition, span: Span): Proposition => ({
  ...proposition,
  items: proposition.items.filter((item: Item) => spanContains(span, item)),
  clauses: proposition.clauses.map((clause) => ({
    ...clause,
    negations: clause.negations.filter((word) => spanContains(span, word)),
  })),
});

const isAsLong = (a: string, b: string): boolean =>
  Math.max(a.length, b.length) <= Math.min(a.length, b.length) * longest;

function candidatesIn(library: Library, quoted: QuotedWords, source: Source): readonly Passage[] {
  const all = passagesOf(source);
  if (all.length <= mostRead) return all;
  const { text, speakers } = quoted;
  const actors = [
    ...speakers.flatMap((speaker) => speaker.actors),
    ...library.actors.findMentions(text, findTokens(text)).flatMap(({ candidates }) => candidates),
  ];
  return searchPassages(library, { text, actors, within: [source], limit: mostFound }).map(
    ({ passage }) => passage,
  );
}
