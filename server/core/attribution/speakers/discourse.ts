/** Discourse: what a text has told so far, as far as who speaks next hangs on it. */
import type { Paragraph } from "../../text/paragraph";
import type { Span } from "../../text/span";
import type { Attribution } from "../attribution";
import { newBearers, type Bearer, type Bearers } from "./bearers";
import { lexiconOf, type Lexicon } from "../lexicon/lexicon";
import type { Gender } from "../names/nameForms";
import type { KnownName } from "../reading";
import type { Word } from "../words/word";
import { findSentenceWords } from "../words/words";

/** A quotation that a paragraph leaves open: the next goes on with it if that opens anew. */
export interface OpenQuotation {
  /** Place of its statement among the discourse's attributions; undefined until one is met. */
  readonly owner: number | undefined;
  readonly spans: Span[];
}

/** Somebody spoken of. */
export interface Referent {
  /** The full name, or what stands for one. */
  readonly span: Span;
  readonly isName: boolean;
  readonly isPlural: boolean;
  /** Undefined where it cannot be told. */
  readonly isPerson: boolean | undefined;
  readonly gender: Gender | undefined;
  readonly bearer?: Bearer;
}

/** A statement, and who makes it; undefined where that cannot be told. */
export interface Spoken {
  readonly statement: Attribution;
  readonly referent: Referent | undefined;
  /** Its place among the discourse's attributions. */
  readonly index: number;
}

/** A sentence with what the search for who is meant needs of it. */
export interface Line {
  /** Among the discourse's lines. */
  place: number;
  readonly span: Span;
  readonly words: readonly Word[];
  readonly lexicon: Lexicon;
  /** Of its paragraph. */
  readonly names: readonly KnownName[];
  readonly spoken: Spoken[];
  /** Of each word whether it stands in a name or in what tells of one, once that was asked. */
  inNames?: Uint8Array;
}

export interface Discourse {
  readonly text: string;
  readonly bearers: Bearers;
  /** All attributions so far, in order, with what later sentences told of them. */
  readonly attributions: Attribution[];
  /** The last sentences, in order. */
  lines: Line[];
  /** The quotation that the last paragraph left open. */
  open: OpenQuotation | undefined;
  /** The statement that the last paragraph's final colon announces, by its place among the attributions. */
  leadIn: number | undefined;
  /** Where a quotation mark stands next, as far as the text is searched. */
  nextMark: number;
}

export const newDiscourse = (text: string): Discourse => ({
  text,
  bearers: newBearers(text),
  attributions: [],
  lines: [],
  open: undefined,
  leadIn: undefined,
  nextMark: -1,
});

/** Sentences before a paragraph that may tell who speaks in it. */
const mostBefore = 12;

/** Goes on with a paragraph; returns its lines. */
export function openParagraph(
  discourse: Discourse,
  paragraph: Paragraph,
  names: readonly KnownName[],
): readonly Line[] {
  const lexicon = lexiconOf(paragraph.language);
  const sentences = findSentenceWords(discourse.text, paragraph);
  const before = discourse.lines.slice(-mostBefore);
  const lines = paragraph.sentences.map((span, index): Line => ({
    place: before.length + index,
    span,
    words: sentences[index]!,
    lexicon,
    names,
    spoken: [],
  }));
  discourse.bearers.waiting.push({ names, lexicon });
  before.forEach((line, place) => (line.place = place));
  discourse.lines = before.concat(lines);
  return lines;
}

/** Words of a line within a span. */
export function wordsWithin({ words }: Line, { start, end }: Span): readonly Word[] {
  const from = firstFrom(words, start);
  let to = from;
  while (to < words.length && words[to]!.end <= end) to += 1;
  return words.slice(from, to);
}

/** The first word of a line within a span. */
export function firstWithin({ words }: Line, { start, end }: Span): Word | undefined {
  const word = words[firstFrom(words, start)];
  return word && word.end <= end ? word : undefined;
}

/** Names of a line that begin within a span. */
export function namesWithin({ names }: Line, { start, end }: Span): KnownName[] {
  const found: KnownName[] = [];
  for (let at = firstFrom(names, start); at < names.length && names[at]!.start < end; at += 1)
    found.push(names[at]!);
  return found;
}

/** Index of the first of some spans in order that begins at or behind `start`; their number for none. */
export function firstFrom(spans: readonly Span[], start: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
