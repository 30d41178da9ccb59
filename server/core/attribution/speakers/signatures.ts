/** Signatures: a quotation with who says it behind a dash, "“…” — Lee Foster, FireEye", on its line or the next. */
import type { Span } from "../../text/span";
import type { Attribution, Certainty } from "../attribution";
import { toCertainty, weigh } from "../certainty/certainty";
import type { Discourse, Line } from "./discourse";
import type { Lexicon } from "../lexicon/lexicon";
import { readSentence, type KnownName } from "../reading";
import type { Word } from "../words/word";

/** Most words of a signature: a name, an office, a firm. */
const longestSignature = 12;
const dashes: ReadonlySet<string> = new Set(["-", "–", "—", "―"]);

/** The statement of a paragraph that ends with a signature behind its last quotation; `sentences` are the words of each of its sentences. */
export function findSigned(
  text: string,
  sentences: readonly (readonly Word[])[],
  names: readonly KnownName[],
  lexicon: Lexicon,
): Attribution | undefined {
  const last = sentences.at(-1);
  if (!last) return undefined;
  for (let at = last.length - 1; at >= Math.max(0, last.length - longestSignature - 1); at -= 1) {
    const word = last[at]!;
    if (word.isQuoted) return undefined;
    if (!dashes.has(word.folded)) continue;
    if (!closesQuotation(at > 0 ? last.slice(0, at) : sentences.at(-2))) return undefined;
    const source = signatureAt(last, at + 1, names, lexicon);
    const quotation = source && quotationBefore(sentences, word.start);
    if (!quotation) return undefined;
    const certainty = certaintyOf(text, quotation, word, names, lexicon);
    return { ...statement(source, word, quotation, last), certainty };
  }
  return undefined;
}

/** How surely a quotation of one sentence puts what it says; one of several is taken as it stands. */
function certaintyOf(
  text: string,
  { words, sentences }: Quotation,
  dash: Word,
  names: readonly KnownName[],
  lexicon: Lexicon,
): Certainty {
  if (sentences > 1) return asserted;
  const at = words.length;
  const span = { start: words[0]!.start, end: dash.end };
  const reading = readSentence(text, span, [...words, dash], names, 0, lexicon);
  const found = { source: [], cue: [{ from: at, to: at + 1 }], content: [{ from: 0, to: at }] };
  return toCertainty(reading, weigh(reading, "statement", found).whole);
}

/** Signs the quotation that closes the paragraph before, where a paragraph is nothing but a signature. */
export function signQuotation(discourse: Discourse, lines: readonly Line[]): void {
  const [line, more] = lines;
  if (!line || more || !dashes.has(line.words[0]?.folded ?? "")) return;
  const { words, names, lexicon } = line;
  if (words.length > longestSignature + 2) return;
  const source = signatureAt(words, 1, names, lexicon);
  const before = discourse.lines.slice(0, line.place);
  const paragraph = before.filter((each) => each.names === before.at(-1)!.names);
  const isUntold = paragraph.every(({ spoken }) => spoken.length === 0);
  if (!source || !isUntold || !closesQuotation(paragraph.at(-1)?.words)) return;
  const quotation = quotationBefore(
    paragraph.map((each) => each.words),
    line.span.start,
  );
  if (quotation) discourse.attributions.push(statement(source, words[0]!, quotation, words));
}

/** Whether words end with a quotation, a full stop behind it left out. */
function closesQuotation(words: readonly Word[] | undefined): boolean {
  const last = words?.at(-1);
  const close = last?.folded === "." && !last.isQuoted ? words?.at(-2) : last;
  return close?.mark === "close";
}

/** The words from `from` to the end, where they are a name and no more than belongs to it; undefined where they tell something. */
function signatureAt(
  words: readonly Word[],
  from: number,
  names: readonly KnownName[],
  { grammar }: Lexicon,
): Span | undefined {
  const first = words[from];
  if (!first?.isCapital || grammar.determiners.has(first.folded)) return undefined;
  const known = names.find(({ start, end }) => start <= first.start && first.end <= end);
  if (known?.kind === "place" || known?.kind === "state") return undefined;
  const second = words[from + 1];
  const name = known ?? (second?.isCapital ? { start: first.start, end: second.end } : undefined);
  if (!name) return undefined;
  let end = name.end;
  for (let at = from; at < words.length; at += 1) {
    const { folded, isWord, end: to } = words[at]!;
    const isLast = at === words.length - 1;
    if (!isWord && !(folded === "," || folded === "&" || folded === "-" || folded === "."))
      return undefined;
    if (to > name.end && grammar.auxiliaries.has(folded) && !grammar.determiners.has(folded))
      return undefined;
    if (isWord || !isLast) end = Math.max(end, to);
  }
  return { start: name.start, end };
}

/** Fewest words of what is signed; less is a title or a word. */
const shortestQuotation = 3;

interface Quotation {
  /** Marks included. */
  readonly words: readonly Word[];
  /** How many sentences it touches. */
  readonly sentences: number;
}

/** The quotation that closes right before a place, if it begins a sentence. */
function quotationBefore(
  sentences: readonly (readonly Word[])[],
  before: number,
): Quotation | undefined {
  const words = sentences.flat().filter(({ start }) => start < before);
  let last = words.length - 1;
  while (last > 0 && words[last]!.mark !== "close") last -= 1;
  let first = last;
  while (first > 0 && words[first]!.mark !== "open" && words[first - 1]!.isQuoted) first -= 1;
  const isLong =
    words.slice(first, last).filter(({ isWord }) => isWord).length >= shortestQuotation;
  if (!isLong) return undefined;
  const from = sentences.findIndex(([head]) => head === words[first]);
  const to = sentences.findIndex((each) => each.includes(words[last]!));
  return from < 0 ? undefined : { words: words.slice(first, last + 1), sentences: to - from + 1 };
}

const asserted: Certainty = { level: "asserted", words: [] };

const statement = (
  source: Span,
  { start, end }: Span,
  quotation: Quotation,
  words: readonly Word[],
): Attribution => ({
  kind: "statement",
  source: [source],
  cue: [{ start, end }],
  content: [{ start: quotation.words[0]!.start, end: quotation.words.at(-1)!.end }],
  certainty: asserted,
  sentence: { start: words[0]!.start, end: words.at(-1)!.end },
  mood: "told",
});
