/** What somebody says: the question that asks for it ("what does X say about Y?"), and the rows that answer. */
import { isSure } from "../../attribution/attribution";
import { lexiconOf } from "../../attribution/lexicon/lexicon";
import type { LanguageCode } from "../../languages";
import { attributionsOf, isAnalysed } from "../../library/attributions/attributionsOf";
import { speakerSpans } from "../../library/attributions/speakers";
import { viewOf, type View } from "../../library/attributions/views";
import type { Library } from "../../library/library";
import { isArticle, nameKey } from "../../library/actors/names";
import { passagesOf } from "../../library/passages/passages";
import { compareNewest, type Passage, type Source } from "../../library/sources/source";
import { sliceOf, type Span } from "../../text/span";
import { stemOf, termsOf, type Word } from "../../text/terms";
import { foldToken } from "../../text/tokens";
import { isWordOfSaying, languagesOf, type AskedName, type AskedWords } from "./askedWords";

export interface SpeechQuestion {
  /** Whose words are asked for; undefined for anybody's. */
  readonly speaker?: AskedName;
  /** Whom or what they are to speak of: any of these. */
  readonly about: readonly AskedName[];
  /** Stems of the words besides names and those that ask. */
  readonly stems: ReadonlySet<string>;
}

/** What is asked of whom; undefined for a text that does not ask what somebody says. */
export function speechAsked(asked: AskedWords): SpeechQuestion | undefined {
  const { names, others } = asked;
  const language = languagesOf(asked).find((code) => asksForSpeech(asked, code));
  if (!language) return undefined;
  const speaker = names.find((name) => !isLedTo(asked, name, language));
  return {
    ...(speaker && { speaker }),
    about: names.filter((name) => name !== speaker),
    stems: new Set(
      others.filter((word) => !isAsking(asked, word, language)).map(({ term }) => stemOf(term)),
    ),
  };
}

const asksForSpeech = (asked: AskedWords, language: LanguageCode): boolean =>
  asked.words[0] !== undefined &&
  asksWhat(asked, asked.words[0], language) &&
  asked.words.some((word) => isWordOfSaying(asked, word, language));

const asksWhat = ({ text }: AskedWords, word: Word, language: LanguageCode): boolean =>
  lexiconOf(language).grammar.askingWhat.has(foldToken(sliceOf(text, word)));

const isAsking = (asked: AskedWords, word: Word, language: LanguageCode): boolean =>
  asksWhat(asked, word, language) || isWordOfSaying(asked, word, language);

/** Whether a preposition leads to a name, over an article: what stands so is spoken of. */
function isLedTo({ text, words }: AskedWords, name: Span, language: LanguageCode): boolean {
  const { prepositions, determiners } = lexiconOf(language).grammar;
  const before = words
    .filter(({ end }) => end <= name.start)
    .map((word) => foldToken(sliceOf(text, word)));
  const last = before.at(-1) ?? "";
  const isPlain = determiners.has(last) && isArticle(last) && !prepositions.has(last);
  const leading = isPlain ? (before.at(-2) ?? "") : last;
  return prepositions.has(leading);
}

/** Places of a name that are looked at for what its bearer says. */
const mostPlaces = 200;
/** Sources that are analysed for an answer before the indexer comes to them. */
const mostAnalysed = 8;
/** Publishers of more sources are not looked through. */
const mostPublished = 2000;
const mostRows = 12;

/** What is said, newest source first. */
export function statementsFor(library: Library, question: SpeechQuestion): View[] {
  const { speaker, about } = question;
  const keys = (speaker ? [speaker] : about).flatMap((name) => name.keys);
  let further = mostAnalysed;
  return sourcesNaming(library, keys)
    .filter((source) => isAnalysed(library, source) || (further -= 1) >= 0)
    .flatMap((source) =>
      oneEachPassage(
        viewsIn(library, source).filter(
          (view) => (!speaker || isSaidBy(view, speaker)) && isAbout(view, question),
        ),
      ),
    )
    .slice(0, mostRows);
}

function sourcesNaming(library: Library, keys: readonly string[]): Source[] {
  const places = keys.flatMap((key) => [...library.index.withPhrase(key, mostPlaces)]);
  const published = keys.flatMap((key) => publishersIn(library).get(key) ?? []);
  return [...new Set([...places.map(({ source }) => source), ...published])].sort(compareNewest);
}

const published = new WeakMap<Library, ReadonlyMap<string, readonly Source[]>>();

/** Sources by the keys of those who publish and write them; none of a large library. */
export function publishersIn(library: Library): ReadonlyMap<string, readonly Source[]> {
  let found = published.get(library);
  if (!found) {
    const { sources } = library;
    const pairs = (sources.size <= mostPublished ? [...sources.values()] : []).flatMap((source) =>
      publishersOf(source).map((key) => [key, source] as const),
    );
    const byKey = new Map<string, Source[]>();
    for (const [key, source] of pairs) byKey.set(key, [...(byKey.get(key) ?? []), source]);
    found = byKey;
    published.set(library, found);
  }
  return found;
}

const publishersOf = ({ bibliography: { publisher, authors = [] } }: Source): string[] =>
  [...authors, ...(publisher === undefined ? [] : [publisher])].map(nameKey);

/** Statements, and what the source tells for itself of who did what and who is whom. */
const viewsIn = (library: Library, source: Source): View[] =>
  attributionsOf(library, source)
    .filter((each) => each.kind !== "alias" && each.mood === "told" && isSure(each))
    .flatMap((each) => viewOf(library, source, each) ?? [])
    .filter(({ words }) => words !== "");

const oneEachPassage = (views: readonly View[]): View[] =>
  [...new Map([...views].reverse().map((view) => [view.passage, view])).values()].reverse();

/** Whether the words that tell who says it name the speaker, or the source is theirs. */
function isSaidBy({ attribution, passage, kind }: View, { keys }: AskedName): boolean {
  if (publishersOf(passage.source).some((key) => keys.includes(key))) return true;
  const { plain } = passage.source.text!;
  return (
    kind === "statement" &&
    speakerSpans(attribution).some((span) => holdsAny(sliceOf(plain, span), keys))
  );
}

/** Paragraphs before a statement in which it may be told what is spoken of. */
const nearby = 3;

/** Whether what is asked for is named in the statement's passage or the few paragraphs before. */
function isAbout({ passage }: View, { about, stems }: SpeechQuestion): boolean {
  if (about.length + stems.size === 0) return true;
  const near = passagesOf(passage.source).filter(
    ({ paragraph, start }) => paragraph >= passage.paragraph - nearby && start <= passage.start,
  );
  const keys = about.flatMap((name) => name.keys);
  if (about.length > 0) return near.some((each) => holdsAny(textOf(each), keys));
  return near.some((each) => termsOf(textOf(each)).some((term) => stems.has(stemOf(term))));
}

const textOf = (passage: Passage): string => sliceOf(passage.source.text!.plain, passage);

const holdsAny = (text: string, keys: readonly string[]): boolean => {
  const held = ` ${nameKey(text)} `;
  return keys.some((key) => held.includes(` ${key} `));
};
