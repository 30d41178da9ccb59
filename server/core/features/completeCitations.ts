/** Completes citations by key, title, author and publisher words: first the sources whose passages fit the sentence. */
import { writeKey } from "../checks/unknownCitation";
import type { DraftReading } from "../draft/readDraft";
import type { Library } from "../library/library";
import { newestSources } from "../library/sources/newestSources";
import { searchPassages } from "../library/passages/search";
import { yearOf, type Source } from "../library/sources/source";
import { spanContains } from "../text/span";
import { toPlainOffset } from "../text/textMap";
import { mostCompletions, type Completion } from "./completion";
import { foldLetters, wordsOf } from "./typedWords";

/** Fitting passages that are looked at for the order. */
const mostPassages = 20;

/** Citations for what is typed after an `@`; undefined where no citation is being typed. */
export function completeCitations(reading: DraftReading, offset: number): Completion[] | undefined {
  const typed = typedCitation(reading.draft.text, offset);
  if (!typed) return undefined;
  return matchingSources(reading, typed).map((source) => ({
    kind: "source",
    id: source.key,
    label: source.key,
    description: [source.bibliography.title, yearOf(source)].filter(Boolean).join(" · "),
    filterText: `@${typed.query} ${searchable(source).text}`,
    edit: { start: typed.start, end: typed.end, newText: writeKey(source.key) },
  }));
}

interface TypedCitation {
  /** Of the `@`. */
  readonly start: number;
  /** Of the key's characters behind the caret. */
  readonly end: number;
  readonly query: string;
  /** Where the citation as a whole begins: what stands before it is the sentence. */
  readonly bracket: number;
}

/** In brackets several words may be typed (a title); outside, a key alone. */
const openBracket = /\[[^[\]\n]*$/;
const inBrackets = /(?:^\[|[\s;(-])@\{?([^@;[\]{}\n]*)$/;
const inProse = /(?:^|[\s(“"«„])-?@\{?([\p{L}\p{N}_][^\s@;,[\](){}]*|)$/u;
const keyRest = /^[\p{L}\p{N}_:.#$%&\-+?<>~/]*[\p{L}\p{N}_]\}?/u;
/** No citation is longer; what is farther away is not looked at. */
const farthest = 500;

function typedCitation(text: string, offset: number): TypedCitation | undefined {
  const lineStart = Math.max(text.lastIndexOf("\n", offset - 1) + 1, offset - farthest);
  const before = text.slice(lineStart, offset);
  const bracket = openBracket.exec(before);
  const match = bracket ? inBrackets.exec(bracket[0]) : inProse.exec(before);
  if (!match) return undefined;
  const query = match[1] ?? "";
  const start = lineStart + before.lastIndexOf("@");
  const rest = keyRest.exec(text.slice(offset, offset + 100))?.[0] ?? "";
  return {
    start,
    end: offset + rest.length,
    query,
    bracket: bracket ? lineStart + bracket.index : start,
  };
}

/** Sources that match what is typed: first those that fit the sentence, best first, then the newest. */
function matchingSources(
  reading: DraftReading,
  { query, bracket }: Pick<TypedCitation, "query" | "bracket">,
): Source[] {
  const newest = newestSources(reading.library);
  const isMatch = matcherOf(query);
  const first = newest.findIndex(isMatch);
  if (first === -1) return [];
  const matching = new Set([...fittingSources(reading, bracket)].filter(isMatch));
  for (let at = first; at < newest.length && matching.size < mostCompletions; at++)
    if (isMatch(newest[at]!)) matching.add(newest[at]!);
  return [...matching];
}

/** Whether each of the words typed begins a word of a source's key, title, authors or publisher. */
function matcherOf(query: string): (source: Source) => boolean {
  const typed = wordsOf(query);
  return (source) => {
    const { words } = searchable(source);
    return typed.every((word) => words.some((each) => each.startsWith(word)));
  };
}

interface Searchable {
  readonly text: string;
  readonly words: readonly string[];
}

const searchables = new WeakMap<Source, Searchable>();

function searchable(source: Source): Searchable {
  let known = searchables.get(source);
  if (!known) {
    const { title = "", authors = [], publisher = "" } = source.bibliography;
    const text = [source.key, title, ...authors, publisher, yearOf(source) ?? ""].join(" ");
    known = { text, words: [foldLetters(source.key), ...wordsOf(text)] };
    searchables.set(source, known);
  }
  return known;
}

/** Prepares the completion of citations some sources at a time, so that the first one need not wait. */
export function* prepareCitations(library: Library): Generator<undefined> {
  let count = 0;
  for (const key of library.sources.keys()) {
    const source = library.sources.get(key);
    if (source) searchable(source);
    if ((count += 1) % 50 === 0) yield;
  }
  newestSources(library);
}

/** Sources whose passages speak of the sentence before `bracket`, best first. */
function fittingSources(reading: DraftReading, bracket: number): Set<Source> {
  const sentence = sentenceBefore(reading, bracket);
  if (!sentence) return new Set();
  const found = searchPassages(reading.library, { ...sentence, limit: mostPassages });
  return new Set(found.map(({ passage }) => passage.source));
}

function sentenceBefore(reading: DraftReading, offset: number) {
  for (const { placed, reading: block } of reading.blocks) {
    const at = offset - placed.start;
    if (at < 0 || at > placed.block.text.length) continue;
    const content = block.proses.find(
      ({ prose }) => prose.span.start <= at && at <= prose.span.end,
    );
    if (!content) return undefined;
    const { prose, mentions } = content;
    const caret = toPlainOffset(prose.map, at);
    const sentence = prose.sentences.findLast(({ start }) => start < caret);
    if (!sentence) return undefined;
    const written = { start: sentence.start, end: Math.min(sentence.end, caret) };
    return {
      text: prose.plain.slice(written.start, written.end),
      actors: mentions
        .filter((mention) => spanContains(written, mention))
        .flatMap(({ candidates }) => candidates),
    };
  }
  return undefined;
}
