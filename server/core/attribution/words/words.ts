/** Words of a paragraph as names and cues need them: hyphened words and abbreviations in one piece, quoted words marked. */
import { languages, type LanguageCode } from "../../languages";
import type { Paragraph } from "../../text/paragraph";
import type { Span } from "../../text/span";
import { markQuotations } from "./markQuotations";
import { entryOfFolded, vocabularyOf, type Vocabulary } from "./vocabulary";
import type { Entry, MutableWord, Word } from "./word";
import { isUpper, scanTokens, TokenKind, type TokenLists } from "./wordScan";

interface Remembered {
  readonly text: string;
  readonly paragraph: Paragraph;
  readonly sentences: readonly Word[][];
}

let last: Remembered | undefined;

/** Words of each sentence of a paragraph of `text`. The last paragraph's are remembered, since names and attributions are read from them in turn. */
export function findSentenceWords(text: string, paragraph: Paragraph): readonly Word[][] {
  if (last?.paragraph === paragraph && last.text === text) return last.sentences;
  const vocabulary = vocabularyOf(paragraph.language);
  const words = joinTokens(text, scanTokens(text, paragraph, vocabulary), vocabulary);
  markQuotations(text, words, openingMarks(paragraph.language));
  const sentences: Word[][] = [];
  let at = 0;
  for (const sentence of paragraph.sentences) {
    while (at < words.length && words[at]!.start < sentence.start) at += 1;
    const from = at;
    while (at < words.length && words[at]!.start < sentence.end) at += 1;
    sentences.push(from === 0 && at === words.length ? words : words.slice(from, at));
  }
  last = { text, paragraph, sentences };
  return sentences;
}

const openingMarksOf = new Map<LanguageCode, string>();

/** The marks that open quotations in a language, in one string. */
function openingMarks(code: LanguageCode): string {
  let marks = openingMarksOf.get(code);
  if (marks === undefined) {
    marks = languages[code].quotationMarks.map(({ open }) => open).join("");
    openingMarksOf.set(code, marks);
  }
  return marks;
}

/** The words that tokens make. */
function joinTokens(text: string, tokens: TokenLists, vocabulary: Vocabulary): MutableWord[] {
  const { count, starts, ends, entries, kinds } = tokens;
  const words: MutableWord[] = [];
  for (let at = 0; at < count; at += 1) {
    const start = starts[at]!;
    const kind = kinds[at]!;
    const last = kind === TokenKind.sign ? words[words.length - 1] : undefined;
    if (last?.isWord) {
      const taken =
        last.end === start
          ? joinSign(text, tokens, at, words, vocabulary)
          : joinSetOff(text, tokens, at, words, vocabulary);
      if (taken > 0) {
        at += taken - 1;
        continue;
      }
    }
    settle(words, vocabulary);
    words.push(newWord(start, ends[at]!, entries[at]!, kind));
  }
  settle(words, vocabulary);
  return words;
}

/** What may stand behind an apostrophe, with it. */
const contractions = new Map(["s", "re", "ve", "ll", "d", "m"].map((each) => [each, `'${each}`]));

/**
 * Joins "U.S.", "al-Awlaki", "O'Malley" and "doesn't" into one word each by the sign at `at`, which stands right behind
 * the last word; parts "group's" before its apostrophe. Tells how many tokens it took, none where the sign stands alone.
 */
function joinSign(
  text: string,
  tokens: TokenLists,
  at: number,
  words: MutableWord[],
  vocabulary: Vocabulary,
): number {
  const { count, starts, ends, entries, kinds } = tokens;
  const sign = entries[at]!.folded;
  const last = words[words.length - 1]!;
  const next = at + 1;
  const isBeforeWord = next < count && kinds[next] !== TokenKind.sign && starts[next] === ends[at];
  if (sign === ".") {
    if (!isInitials(text, last)) return 0;
    const isLetter = isBeforeWord && starts[next]! + 1 === ends[next];
    const letter = isLetter ? entries[next]!.folded : "";
    respell(last, `.${letter}`, ends[isLetter ? next : at]!);
    return isLetter ? 2 : 1;
  }
  if (!isBeforeWord) return isElidedHere(last, sign, vocabulary) ? 1 : 0;
  const { folded } = entries[next]!;
  if (sign === "-" && text[starts[at]!] !== "—") {
    if (isEncliticAt(tokens, next, vocabulary)) return 0;
    respell(last, `${plainMark(text, last.end)}${folded}`, ends[next]!);
    return 2;
  }
  if (sign !== "'") return 0;
  const contraction = contractions.get(folded);
  const isName = !vocabulary.lexicon.reporting || kinds[next] === TokenKind.capital;
  if (folded === "t" || (contraction === undefined && isName && isElision(last)))
    respell(last, `${plainMark(text, last.end)}${folded}`, ends[next]!);
  else if (contraction !== undefined) {
    settle(words, vocabulary);
    const entry = entryOfFolded(vocabulary, contraction);
    words.push(newWord(starts[at]!, ends[next]!, entry, TokenKind.word));
  } else {
    settle(words, vocabulary);
    words.push(newWord(starts[next]!, ends[next]!, entries[next]!, kinds[next]!));
  }
  return 2;
}

/** Joins the contraction of a text cut into tokens, "the group 's", at its apostrophe; tells how many tokens it took. */
function joinSetOff(
  text: string,
  { count, starts, ends, entries }: TokenLists,
  at: number,
  words: MutableWord[],
  vocabulary: Vocabulary,
): number {
  const next = at + 1;
  if (entries[at]!.folded !== "'" || next >= count || starts[next] !== ends[at]) return 0;
  const contraction = contractions.get(entries[next]!.folded);
  if (contraction === undefined || /\S/.test(text[ends[next]!] ?? " ")) return 0;
  settle(words, vocabulary);
  const entry = entryOfFolded(vocabulary, contraction);
  words.push(newWord(starts[at]!, ends[next]!, entry, TokenKind.word));
  return 2;
}

/** The apostrophe of a text cut into tokens, "l' école", which belongs to the word before it. */
const isElidedHere = ({ folded }: Word, sign: string, { lexicon }: Vocabulary): boolean =>
  sign === "'" && lexicon.reporting?.elided.has(folded) === true;

/** "-il", "-t-elle" at the word behind a hyphen. */
function isEncliticAt({ entries }: TokenLists, at: number, { lexicon }: Vocabulary): boolean {
  const enclitics = lexicon.reporting?.enclitics;
  if (!enclitics || enclitics.size === 0) return false;
  const { folded } = entries[at]!;
  if (enclitics.has(folded)) return true;
  return (
    folded === "t" &&
    entries[at + 1]?.folded === "-" &&
    enclitics.has(entries[at + 2]?.folded ?? "")
  );
}

/** "O'Malley", but neither "l'hacker" nor "D'après". */
const isElision = ({ start, end, isCapital, folded }: Word): boolean =>
  end - start === 1 && isCapital && folded !== "l" && folded !== "c";

/** A single letter, or letters parted by full stops. */
const isInitials = (text: string, word: Span): boolean =>
  (word.end - word.start === 1 || text[word.end - 2] === ".") && isUpper(text, word.end - 1);

const plainMark = (text: string, at: number): string =>
  text[at]!.replace(/[’‘ʼ]/, "'").replace(/[‐‑–]/, "-");

/** Makes a word longer by what it is joined with; its entry is looked up once it is whole, see `settle`. */
function respell(word: MutableWord, folded: string, end: number): void {
  word.folded += folded;
  word.end = end;
}

/** Looks the last word up anew where it was joined with others. */
function settle(words: readonly MutableWord[], vocabulary: Vocabulary): void {
  const word = words[words.length - 1];
  if (!word || word.folded === word.entry.folded) return;
  word.entry = entryOfFolded(vocabulary, word.folded);
  word.folded = word.entry.folded;
}

const newWord = (start: number, end: number, entry: Entry, kind: number): MutableWord => ({
  start,
  end,
  folded: entry.folded,
  entry,
  isWord: kind !== TokenKind.sign,
  isCapital: kind === TokenKind.capital,
  isQuoted: false,
  mark: undefined,
});
