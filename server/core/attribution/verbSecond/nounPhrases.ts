/** Noun phrases of a language that writes its nouns with capitals, forwards from their first word. */
import { isAdverb, type Reading, type Stretch } from "../reading";
import { isFigure, quotedNameEnd } from "./clauses";

/** Longest noun phrase, in words. */
const longestPhrase = 32;
/** Longest apposition, in words. */
const longestApposition = 16;

/** The noun phrase that begins at `from` and ends before `limit`, with its genitives, names and appositions. */
export function nounPhraseAt(reading: Reading, from: number, limit: number): Stretch | undefined {
  const bound = Math.min(limit, from + longestPhrase, reading.words.length);
  let to = headEnd(reading, from, bound);
  if (to === undefined) return undefined;
  for (
    let next: number | undefined = to;
    next !== undefined;
    next = attributeEnd(reading, to, bound)
  )
    to = next;
  return { from, to };
}

/** The end of "der neue Sprecher", "FireEye", "die Zeitung „Die Welt“". */
function headEnd(reading: Reading, from: number, limit: number): number | undefined {
  const { words, nameAt } = reading;
  let at = from;
  let hasHead = false;
  while (at < limit) {
    const word = words[at]!;
    const quoted = word.mark === "open" ? quotedNameEnd(reading, at) : undefined;
    if (quoted !== undefined) {
      hasHead = true;
      at = quoted;
    } else if (
      word.isWord &&
      (word.isCapital ||
        nameAt[at] !== undefined ||
        isAddress(reading, at) ||
        isCompound(reading, at))
    ) {
      hasHead = true;
      at += 1;
    } else if (isWithin(reading, at) || (!hasHead && isBeforeHead(reading, at))) at += 1;
    else break;
  }
  return hasHead ? at : undefined;
}

/** "dpa-Meldung", "al-Jazeera": a noun that begins in lower case. */
function isCompound({ text, words }: Reading, at: number): boolean {
  const { folded, start } = words[at]!;
  const hyphen = folded.indexOf("-");
  if (hyphen < 1) return false;
  const next = text[start + hyphen + 1] ?? "";
  return next !== next.toLowerCase();
}

/** "heise.de", "t-online.de": parts of an address. */
function isAddress({ words }: Reading, at: number): boolean {
  const word = words[at]!;
  const next = words[at + 1];
  if (next?.folded === "." && next.start === word.end && words[at + 2]?.start === next.end)
    return true;
  const before = words[at - 1];
  return before?.folded === "." && before.end === word.start && words[at - 2]?.end === before.start;
}

/** Marks within a phrase: "Dr. Meier", "AC/DC", "17. Juli". */
const isWithin = (reading: Reading, at: number): boolean =>
  joins(reading, at) || isHalf(reading, at);

/** "Luft- und Raumfahrt". */
const isHalf = ({ words, lexicon }: Reading, at: number): boolean =>
  (words[at]!.folded === "-" && words[at - 1]?.end === words[at]!.start) ||
  (words[at - 1]?.folded === "-" &&
    words[at - 2]?.end === words[at - 1]!.start &&
    lexicon.grammar.conjunctions.has(words[at]!.folded));

const joins = ({ words }: Reading, at: number): boolean =>
  /^[./&'+]$/.test(words[at]!.folded) &&
  words[at - 1]?.isWord === true &&
  words[at + 1]?.isWord === true &&
  (words[at + 1]!.isCapital ||
    isFigure(words[at + 1]!) ||
    words[at]!.folded !== "." ||
    words[at + 1]!.start === words[at]!.end);

/** Articles, figures and adjectives before a noun. */
export function isBeforeHead(reading: Reading, at: number): boolean {
  const word = reading.words[at];
  if (!word?.isWord) return false;
  const { grammar } = reading.lexicon;
  if (isFigure(word) || grammar.determiners.has(word.folded)) return true;
  return isAdjective(reading, at);
}

function isAdjective(reading: Reading, at: number): boolean {
  const { words, lexicon } = reading;
  const { folded, isCapital } = words[at]!;
  const { grammar } = lexicon;
  if (isCapital || !/(?:e|er|en|em|es)$/.test(folded)) return false;
  if (
    grammar.prepositions.has(folded) ||
    grammar.auxiliaries.has(folded) ||
    lexicon.fields.unreal.has(folded) ||
    grammar.pronouns.has(folded) ||
    grammar.conjunctions.has(folded) ||
    grammar.subordinators.has(folded) ||
    isAdverb(reading, at)
  )
    return false;
  const next = words[at + 1];
  if (!next) return false;
  if (next.folded === "," || grammar.conjunctions.has(next.folded))
    return words[at + 2] !== undefined && !words[at + 2]!.isCapital && isAdjective(reading, at + 2);
  return next.isCapital || isFigure(next) || next.mark === "open" || isAdjective(reading, at + 1);
}

/** The end of what follows a noun and belongs to it: a genitive, "von Berlin", "und der Minister", "(CDU)", an apposition. */
function attributeEnd(reading: Reading, at: number, limit: number): number | undefined {
  if (at >= limit) return undefined;
  const { words, lexicon } = reading;
  const { folded } = words[at]!;
  if (folded === "(") return bracketEnd(reading, at, limit);
  if (folded === ",") return appositionEnd(reading, at, limit);
  if (lexicon.fields.genitives.has(folded)) return headEnd(reading, at, limit);
  if (lexicon.fields.links.has(folded)) return headEnd(reading, at + 1, limit);
  if (lexicon.grammar.conjunctions.has(folded) && isBeforeNoun(reading, at + 1))
    return headEnd(reading, at + 1, limit);
  return undefined;
}

function isBeforeNoun(reading: Reading, at: number): boolean {
  const word = reading.words[at];
  if (!word?.isWord) return word?.mark === "open";
  if (reading.lexicon.fields.obliques.has(word.folded)) return false;
  return word.isCapital || isBeforeHead(reading, at);
}

function bracketEnd({ words }: Reading, open: number, limit: number): number | undefined {
  for (let at = open + 1; at < Math.min(limit, open + 8); at += 1)
    if (words[at]!.folded === ")") return at + 1;
  return undefined;
}

/** ", die Sprecherin des Ministeriums,": nouns with what belongs to them, no verb, up to a mark. */
function appositionEnd(reading: Reading, comma: number, limit: number): number | undefined {
  const { words, lexicon } = reading;
  const { grammar } = lexicon;
  let hasNoun = false;
  let at = comma + 1;
  for (; at < limit && at - comma <= longestApposition; at += 1) {
    const word = words[at]!;
    if (!word.isWord) {
      if (word.folded === "." && isWithin(reading, at)) continue;
      break;
    }
    if (word.isCapital) hasNoun = true;
    else if (grammar.prepositions.has(word.folded) || grammar.conjunctions.has(word.folded)) {
      if (at === comma + 1) return undefined;
    } else if (grammar.pronouns.has(word.folded) && !words[at + 1]?.isCapital) return undefined;
    else if (!isBeforeHead(reading, at)) {
      if (!hasNoun || !isAdverb(reading, at)) return undefined;
    }
  }
  const end = words[at];
  const isClosed =
    !end || end.folded === "," || end.folded === "." || end.mark === "open" || end.folded === ":";
  if (!hasNoun || !isClosed || at - comma > longestApposition) return undefined;
  return at;
}

/** The longest noun phrase that ends before `end`; one of the `heads` without an article begins one. */
export function nounPhraseBefore(
  reading: Reading,
  start: number,
  end: number,
  isHead: (at: number) => boolean,
): Stretch | undefined {
  const { words, lexicon } = reading;
  let found: Stretch | undefined;
  for (let from = end - 1; from >= start && end - from < longestBefore; from -= 1) {
    if (lexicon.grammar.prepositions.has(words[from]!.folded)) continue;
    const phrase = nounPhraseAt(reading, from, end);
    if (phrase?.to !== end) continue;
    found = phrase;
    const before = words[from - 1];
    const isBare =
      before?.isCapital &&
      !lexicon.grammar.determiners.has(before.folded) &&
      !lexicon.grammar.firstPersons.has(before.folded);
    if (isBare && isHead(from)) return phrase;
  }
  return found;
}

const longestBefore = 16;

/** Whether a phrase at a word may be a subject: no dative or accusative article, no preposition. */
export function mayBeSubject(reading: Reading, at: number): boolean {
  const { words, lexicon } = reading;
  const word = words[at];
  if (!word) return false;
  if (word.mark === "open") return quotedNameEnd(reading, at) !== undefined;
  if (!word.isWord) return false;
  const { grammar, fields } = lexicon;
  const { folded } = word;
  // "Von der Leyen betonte"
  const name = reading.nameAt[at];
  if (name && name.kind !== "place" && name === reading.nameAt[at + 1]) return true;
  if (fields.obliques.has(folded)) return false;
  if (grammar.pronouns.has(folded) || isAddress(reading, at)) return true;
  if (grammar.prepositions.has(folded) || grammar.subordinators.has(folded)) return false;
  if (isAdverb(reading, at) || grammar.conjunctions.has(folded)) return false;
  return word.isCapital || isBeforeHead(reading, at);
}
