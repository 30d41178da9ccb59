/** Marks what stands in quotation marks. */
import { closesQuotation } from "../../text/doubledMarks";
import type { MutableWord, Word } from "./word";

const closers: Readonly<Record<string, string>> = {
  "“": '”"“',
  "„": '“”"',
  "«": "»",
  "»": "«",
  '"': '"”',
  "''": "''",
  // As treebanks and TeX write them.
  "``": "''\"”",
  "‘": "’",
};

/** Marks what stands in quotation marks; a mark that closes what no mark opened quotes all before it. */
export function markQuotations(text: string, words: MutableWord[], opening: string): void {
  let closing: string | undefined;
  let hasMarks = false;
  // Doubled marks become one word: `to` words stand for the first `at`.
  let to = 0;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]!;
    if (to < at) words[to] = word;
    to += 1;
    if (word.isWord || (word.folded !== '"' && word.folded !== "'")) {
      if (closing !== undefined) word.isQuoted = true;
      continue;
    }
    const mark = readMark(text, words, at);
    if (mark === "") continue;
    const closes = closing?.includes(mark) ?? closesByItself(text, word.start, mark, opening);
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
      for (let before = 0; before < to - 1; before += 1) words[before]!.isQuoted = true;
    }
    if (mark.length === 2) {
      at += 1;
      word.end += 1;
    }
    hasMarks = true;
  }
  words.length = to;
}

/** Whether a mark with no open one before it looks like one that closes. */
function closesByItself(text: string, start: number, mark: string, opening: string): boolean {
  if (mark === "”" || (mark === "»" && !opening.includes(mark))) return true;
  const isSetOff = start === 0 || /\s|[([]/.test(text[start - 1]!);
  if (mark === "''" && isSetOff)
    return !/\S/.test(text[start + 2] ?? " ") && closesQuotation(text, start);
  if (mark === "''") return true;
  // “ closes what „ opened, maybe in the sentence before.
  if (mark === "“") return !isSetOff && !/[\p{L}\d]/u.test(text[start + 1] ?? " ");
  return mark === '"' && !isSetOff;
}

/** The quotation mark at a word, which may take the next one in; "" for an apostrophe. */
function readMark(text: string, words: readonly Word[], at: number): string {
  const word = words[at]!;
  const raw = text[word.start]!;
  if (word.folded === '"') return raw;
  const next = words[at + 1];
  const isDoubled = next?.start === word.end && text[next.start] === raw;
  if (isDoubled && (raw === "'" || raw === "`")) return raw + raw;
  if (raw === "‘") return raw;
  if (raw === "’" && !/\p{L}/u.test(text[word.end] ?? "")) return raw;
  return "";
}
