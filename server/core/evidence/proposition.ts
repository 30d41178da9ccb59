/** Propositions: a sentence of a draft or a source as what it says of whom, in items that compare across words and languages. */
import type { Attribution } from "../attribution/attribution";
import {
  isSaying,
  readClauses,
  type Clause,
  type ClausedSentence,
} from "../attribution/phrases/clauses";
import type { KnownName } from "../attribution/reading";
import type { LanguageCode } from "../languages";
import {
  conceptsAmong,
  conceptsOf,
  conceptsOfTerm,
  isDeedConcept,
  isSpeech,
  isStance,
} from "../text/concepts";
import type { Mention } from "../library/actors/actor";
import type { ActorBook } from "../library/actors/actorBook";
import { mergeNames } from "../library/actors/mergeNames";
import { nameKey } from "../library/actors/names";
import type { Name } from "../attribution/names/name";
import { findFigures, type Figure } from "../text/figures";
import type { Paragraph } from "../text/paragraph";
import { sliceOf, spanContains, spansOverlap, type Span } from "../text/span";
import { isStopTermAnywhere, toTerm } from "../text/terms";
import { stemIn } from "./inflection";
import { identitiesOf } from "./sameActor";
import { findWrittenNames } from "./writtenNames";

interface ItemOf<Kind extends string> extends Span {
  readonly kind: Kind;
  /** For a name its key, for a word its stem; what a figure counts is told by itself. */
  readonly stem: string;
  readonly concepts: readonly string[];
}

export interface NameItem extends ItemOf<"name"> {
  /** Of the stem. */
  readonly words: readonly string[];
  /** Under which the actors that it may name are known (see `identitiesOf`). */
  readonly actors: readonly string[];
  /** Stems of its words that mean nothing else, by each of which it may be called. */
  readonly parts: readonly string[];
}

export interface FigureItem extends ItemOf<"figure"> {
  readonly figure: Figure;
}

/** A word that carries what is said: neither a function word nor one that only tells who says it, or how surely. */
export type WordItem = ItemOf<"word">;

export type Item = NameItem | FigureItem | WordItem;

/** Whether an item tells a deed by a word, rather than by somebody's name. */
export const isDeedWord = ({ kind, concepts }: Item): boolean =>
  kind === "word" && concepts.some(isDeedConcept);

/** Spans are in the text. */
export interface Proposition {
  readonly text: string;
  readonly language: LanguageCode;
  readonly sentence: Span;
  readonly items: readonly Item[];
  readonly clauses: readonly Clause[];
  readonly mood: ClausedSentence["mood"];
  readonly doingAt: ClausedSentence["doingAt"];
  /** Those whose cue stands in the sentence. */
  readonly attributions: readonly Attribution[];
}

/** What was found in the text of a paragraph before. */
export interface FoundInText {
  /** Of the library. */
  readonly book: ActorBook;
  readonly names: readonly Name[];
  readonly mentions: readonly Mention[];
  readonly attributions: readonly Attribution[];
}

/** Propositions of a paragraph, one a sentence, in order. */
export function readPropositions(
  text: string,
  paragraph: Paragraph,
  found: FoundInText,
): readonly Proposition[] {
  const merged = mergeNames(found.mentions, found.names);
  const names = [...merged, ...findWrittenNames(text, paragraph, merged)].sort(
    (a, b) => a.start - b.start,
  );
  return readClauses(text, paragraph, names).map((sentence) => {
    const attributions = found.attributions.filter(({ cue }) =>
      spanContains(sentence.span, cue[0]!),
    );
    return {
      text,
      language: paragraph.language,
      sentence: sentence.span,
      items: itemsOf(text, paragraph.language, sentence, names, { ...found, attributions }),
      clauses: sentence.clauses,
      mood: sentence.mood,
      doingAt: sentence.doingAt,
      attributions,
    };
  });
}

const shortestWord = 3;

function itemsOf(
  text: string,
  language: LanguageCode,
  { span, words, clauses }: ClausedSentence,
  names: readonly KnownName[],
  found: FoundInText,
): Item[] {
  const { attributions } = found;
  const items: Item[] = names
    .filter((name) => spansOverlap(name, span))
    .map((name) => nameItem(text, language, name, found));
  for (const figure of findFigures(text, language, span))
    if (!items.some((item) => spansOverlap(item, figure.span)))
      items.push({ kind: "figure", ...figure.span, stem: "", concepts: [], figure });
  const silent = [...items, ...clauses.flatMap(({ negations }) => negations)];
  const hedges = [...clauses, ...attributions].flatMap(({ certainty }) => certainty.words);
  const cues = attributions.flatMap(({ kind, cue }) =>
    kind === "statement" || kind === "alias" ? cue : [],
  );
  const terms = words.map(({ folded }) => toTerm(folded));
  const conceptsAt = conceptsAmong(terms, language);
  for (const [at, { start, end, folded, isWord }] of words.entries()) {
    const term = terms[at]!;
    const concepts = conceptsAt[at]!;
    const isFunctional = term.length < shortestWord || isStopTermAnywhere(term);
    // "Go up", "più grande"
    const isPhrase = concepts.length > 0 && concepts !== conceptsOfTerm(term, language);
    if (!isWord || (isFunctional && !isPhrase)) continue;
    if (silent.some((other) => spansOverlap(other, { start, end }))) continue;
    const isCue = cues.some((cue) => spansOverlap(cue, { start, end }));
    if (isCue && (concepts.length > 0 ? concepts.every(isSpeech) : isSaying(language, folded)))
      continue;
    const isHedge = hedges.some((hedge) => spansOverlap(hedge, { start, end }));
    if (isHedge && concepts.every(isStance)) continue;
    items.push({ kind: "word", start, end, stem: stemIn(folded, language), concepts });
  }
  return items.sort((a, b) => a.start - b.start);
}

function nameItem(
  text: string,
  language: LanguageCode,
  { start, end }: Span,
  { mentions, book }: FoundInText,
): NameItem {
  const mention = mentions.find((each) => each.start === start && each.end === end);
  const name = sliceOf(text, { start, end });
  const stem = nameKey(name);
  return {
    kind: "name",
    start,
    end,
    stem,
    words: stem.split(" "),
    concepts: conceptsOf(name, language),
    parts: partsOf(name, language),
    actors: mention?.candidates.flatMap((actor) => identitiesOf(book, actor)) ?? [],
  };
}

/** Shorter words of a name do not stand for it. */
const shortestPart = 4;

const partsOf = (name: string, language: LanguageCode): string[] =>
  nameKey(name)
    .split(" ")
    .filter((part) => part.length >= shortestPart && conceptsOf(part, language).length === 0)
    .map((part) => stemIn(part, language));
