/** The pass over the characters of a text: words are folded, hashed and numbered, and marks noted, in one loop. */
import { CharKind, charKind, isInWord, plainLetters } from "./charKinds";
import { addMark, addWord, createFoundWords, type FoundWords } from "./foundWords";
import { lengthened } from "./lengthened";
import { isSentenceMark } from "./sentences";
import { foldToken } from "./tokens";
import type { Vocabulary } from "./vocabulary";
import { createWordForms } from "./wordForms";
import { emptyHash, hashLetter } from "./wordTable";
import { cuesOf, traitsOf, type CueTest, type Traits } from "./wordTraits";

/** Longer words are read as forms. */
const longestPlain = 64;

/** Readings of a mark, beside the bits of its cues. */
const isRead = 1;
const isNoted = 0x8000;

/** Scans texts with one vocabulary. What is given back is overwritten by the next text. */
export function createWordScan(
  vocabulary: Vocabulary,
  isCue: CueTest,
): (text: string) => FoundWords {
  const found = createFoundWords();
  const readForm = createWordForms(vocabulary, isCue);
  const readMark = createMarkReader(isCue);
  const plainTraits = createPlainTraits(isCue);
  const letters = new Uint16Array(longestPlain);
  const { table } = vocabulary;

  /** Reads a run of letters and joiners; its end. */
  function addForm(text: string, start: number): number {
    const end = runEnd(text, start);
    const { term, traits } = readForm(text, start, end);
    if (term >= 0) addWord(found, term, start, end, traits);
    return end;
  }

  /** Reads a blank, a sign or a word that does not begin with a plain letter; its end. */
  function addOther(text: string, at: number): number {
    const kind = charKind(text, at);
    if (kind === CharKind.letter || kind === CharKind.joiner) return addForm(text, at);
    const reading = readMark(text.charCodeAt(at));
    if (reading & isNoted) addMark(found, at, reading & ~(isNoted | isRead));
    return at + 1;
  }

  return (text) => {
    found.wordCount = found.markCount = 0;
    const { length } = text;
    for (let at = 0; at < length;) {
      let code = text.charCodeAt(at);
      let letter = code < 128 ? plainLetters[code]! : 0;
      if (letter === 0) {
        at = code === 32 ? at + 1 : addOther(text, at);
        continue;
      }
      const start = at;
      let hash = emptyHash;
      do {
        letters[(at - start) & (longestPlain - 1)] = letter;
        hash = hashLetter(hash, letter);
        code = ++at < length ? text.charCodeAt(at) : 32;
        letter = code < 128 ? plainLetters[code]! : 0;
      } while (letter !== 0);
      if (at - start > longestPlain || (code >= 128 && isInWord(text, at)))
        at = addForm(text, start);
      else {
        const term = table.intern(letters, at - start, hash);
        addWord(found, term, start, at, plainTraits(term, text, start, at));
      }
    }
    return found;
  };
}

function runEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && isInWord(text, end)) end += text.codePointAt(end)! > 0xffff ? 2 : 1;
  return end;
}

/** The traits of plain words, which are their own terms, by the number of the term; worked out from the word as it stands in a text. */
function createPlainTraits(isCue: CueTest) {
  let known: Uint32Array = new Uint32Array(1024);
  const read = (term: number, word: string): Traits => {
    if (term >= known.length) known = lengthened(known, term + 1);
    return (known[term] = traitsOf(word.toLowerCase(), isCue));
  };
  return (term: number, text: string, start: number, end: number): Traits =>
    (term < known.length ? known[term]! : 0) || read(term, text.slice(start, end));
}

function createMarkReader(isCue: CueTest): (code: number) => number {
  const known = new Uint16Array(0x10000);
  const read = (code: number): number => {
    const cues = cuesOf(foldToken(String.fromCharCode(code)), isCue);
    return (known[code] = cues | isRead | (cues || isSentenceMark(code) ? isNoted : 0));
  };
  return (code) => known[code]! || read(code);
}
