/** Words of a paragraph as names and cues need them: hyphened words and abbreviations in one piece, quoted words marked. */
import type { Paragraph } from "../text/paragraph";
import type { Span } from "../text/span";
import { findTokens, type Token } from "../text/tokens";

export interface Word extends Span {
  readonly folded: string;
  readonly isWord: boolean;
  readonly isCapital: boolean;
  /** Within quotation marks, or one of them. */
  readonly isQuoted: boolean;
  /** A quotation mark. */
  readonly mark: "open" | "close" | undefined;
}

type Mutable = { -readonly [Key in keyof Word]: Word[Key] };

const remembered = new WeakMap<Paragraph, { text: string; sentences: readonly Word[][] }>();

/** Words of each sentence of a paragraph of `text`; remembered, since names and attributions both read them. */
export function findSentenceWords(text: string, paragraph: Paragraph): readonly Word[][] {
  const known = remembered.get(paragraph);
  if (known?.text === text) return known.sentences;
  const words = joinTokens(text, findTokens(text, paragraph));
  markQuotations(text, words);
  const sentences: Word[][] = [];
  let at = 0;
  for (const sentence of paragraph.sentences) {
    while (at < words.length && words[at]!.start < sentence.start) at += 1;
    const from = at;
    while (at < words.length && words[at]!.start < sentence.end) at += 1;
    sentences.push(from === 0 && at === words.length ? words : words.slice(from, at));
  }
  remembered.set(paragraph, { text, sentences });
  return sentences;
}

const contractions = new Set(["s", "re", "ve", "ll", "d", "m"]);

/** Joins "U.S.", "al-Awlaki", "O'Malley" and "doesn't" into one word each; parts "group's" before its apostrophe. */
function joinTokens(text: string, tokens: readonly Token[]): Mutable[] {
  const words: Mutable[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]!;
    const last = words.at(-1);
    const next = tokens[at + 1];
    if (last?.isWord && last.end === token.start && !token.isWord && next?.start === token.end) {
      const joint = token.folded;
      if (joint === "-" && next.isWord && text[token.start] !== "—") {
        extend(text, last, next);
        at += 1;
        continue;
      }
      if (joint === "'" && next.isWord) {
        if (next.folded === "t") extend(text, last, next);
        else if (contractions.has(next.folded))
          words.push(newWord(text, token.start, next.end, `'${next.folded}`, true));
        else if (
          last.end - last.start === 1 &&
          last.isCapital &&
          last.folded !== "l" &&
          last.folded !== "c"
        )
          extend(text, last, next);
        else words.push(newWord(text, next.start, next.end, next.folded, true));
        at += 1;
        continue;
      }
    }
    if (
      token.folded === "." &&
      last?.isWord &&
      last.end === token.start &&
      isInitials(text, last)
    ) {
      const following = tokens[at + 1];
      last.end = token.end;
      last.folded += ".";
      if (
        following?.isWord &&
        following.start === token.end &&
        following.end - following.start === 1
      ) {
        last.end = following.end;
        last.folded += following.folded;
        at += 1;
      }
      continue;
    }
    words.push(newWord(text, token.start, token.end, token.folded, token.isWord));
  }
  return words;
}

/** A single letter, or letters parted by full stops. */
const isInitials = (text: string, word: Span): boolean =>
  (word.end - word.start === 1 || text[word.end - 2] === ".") && isUpper(text, word.end - 1);

function extend(text: string, word: Mutable, by: Span & { readonly folded: string }): void {
  const joint = text.slice(word.end, by.start).replace(/[’‘ʼ]/, "'").replace(/[‐‑–]/, "-");
  word.folded += joint + by.folded;
  word.end = by.end;
}

const newWord = (
  text: string,
  start: number,
  end: number,
  folded: string,
  isWord: boolean,
): Mutable => ({
  start,
  end,
  folded,
  isWord,
  isCapital: isWord && isUpper(text, start),
  isQuoted: false,
  mark: undefined,
});

function isUpper(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return code >= 65 && code <= 90;
  const letter = text[at]!;
  return letter !== letter.toLowerCase();
}

const closers: Readonly<Record<string, string>> = {
  "“": '”"“',
  "„": '“”"',
  "«": "»",
  "»": "«",
  '"': '"”',
  "''": "''",
  "‘": "’",
};

/** Marks what stands in quotation marks; a mark that closes what no mark opened quotes all before it. */
function markQuotations(text: string, words: Mutable[]): void {
  let closing: string | undefined;
  let hasMarks = false;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]!;
    if (word.isWord || (word.folded !== '"' && word.folded !== "'")) {
      word.isQuoted = closing !== undefined;
      continue;
    }
    const mark = readMark(text, words, at);
    if (mark === "") continue;
    const gapBefore = word.start === 0 || /\s|[([]/.test(text[word.start - 1]!);
    const closes =
      closing?.includes(mark) ?? (mark === "”" || (!gapBefore && "\"''".includes(mark)));
    if (closing === undefined && mark === "’") continue;
    word.isQuoted = true;
    if (closing !== undefined && closes) {
      closing = undefined;
      word.mark = "close";
    } else if (closing === undefined && !closes && closers[mark]) {
      closing = closers[mark];
      word.mark = "open";
    } else if (closing === undefined && !hasMarks) {
      word.mark = "close";
      for (let before = 0; before < at; before += 1) words[before]!.isQuoted = true;
    }
    if (mark === "''" && words[at + 1]) {
      words.splice(at + 1, 1);
      word.end += 1;
    }
    hasMarks = true;
  }
}

/** The quotation mark at a word; "" for an apostrophe. */
function readMark(text: string, words: readonly Word[], at: number): string {
  const word = words[at]!;
  const raw = text[word.start]!;
  if (word.folded === '"') return raw;
  const next = words[at + 1];
  if (raw === "'" && next?.start === word.end && text[next.start] === "'") return "''";
  if (raw === "‘") return raw;
  if (raw === "’" && !/\p{L}/u.test(text[word.end] ?? "")) return raw;
  return "";
}
