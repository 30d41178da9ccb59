/**
 * A table of names: their keys, sorted, over their terms, sorted, in typed arrays. The sorted names are their own trie:
 * those that share their first words stand together, so that a word more is a narrower range.
 */
import { filledOf, push, wordColumn } from "../../segments/columns";
import { compareText, packTexts, textOf, type Texts } from "./texts";

/** Terms and names are numbered from 0 in their order by code units, which for keys is the order of their terms. */
export interface NameTable {
  readonly terms: Texts;
  /** A term by the hash of its units, open addressing: its number and one, or 0. The length is a power of two. */
  readonly termSlots: Uint32Array;
  /** First name that begins with a term, or would stand there; behind the last term, the count of names. */
  readonly firstNames: Uint32Array;
  /** Terms of all names one behind the other. */
  readonly nameTerms: Uint32Array;
  /** Where the terms of each name begin; behind the last, their end. */
  readonly nameStarts: Uint32Array;
}

export const nameCountOf = ({ nameStarts }: NameTable): number => nameStarts.length - 1;

export const termCountOf = ({ firstNames }: NameTable): number => firstNames.length - 1;

/** Builds a table of keys (`nameKey`), in any order, each as often as may be; "" is none. */
export function buildNameTable(keys: Iterable<string>): NameTable {
  const distinct = new Set(keys);
  distinct.delete("");
  const { met, words, nameStarts } = numberWords([...distinct].sort());
  const sorted = [...met.keys()].sort();
  const ranks = new Uint32Array(sorted.length);
  for (let rank = 0; rank < sorted.length; rank += 1) ranks[met.get(sorted[rank]!)!] = rank;
  const nameTerms = words.map((word) => ranks[word]!);
  const terms = packTexts(sorted);
  return {
    terms,
    termSlots: slotTerms(terms),
    firstNames: findFirstNames(sorted.length, nameTerms, nameStarts),
    nameTerms,
    nameStarts,
  };
}

/** The words of keys, numbered in the order they are met. */
function numberWords(keys: readonly string[]): {
  met: ReadonlyMap<string, number>;
  words: Uint32Array;
  nameStarts: Uint32Array;
} {
  const met = new Map<string, number>();
  const words = wordColumn();
  const nameStarts = new Uint32Array(keys.length + 1);
  for (let name = 0; name < keys.length; name += 1) {
    const key = keys[name]!;
    for (let start = 0; start <= key.length;) {
      const blank = key.indexOf(" ", start);
      const end = blank < 0 ? key.length : blank;
      const word = key.slice(start, end);
      let number = met.get(word);
      if (number === undefined) {
        number = met.size;
        met.set(word, number);
      }
      push(words, number);
      start = end + 1;
    }
    nameStarts[name + 1] = words.length;
  }
  return { met, words: filledOf(words), nameStarts };
}

function findFirstNames(
  termCount: number,
  nameTerms: Uint32Array,
  nameStarts: Uint32Array,
): Uint32Array {
  const count = nameStarts.length - 1;
  const firstNames = new Uint32Array(termCount + 1).fill(count);
  let filled = 0;
  for (let name = 0; name < count; name += 1) {
    const first = nameTerms[nameStarts[name]!]!;
    while (filled <= first) firstNames[filled++] = name;
  }
  return firstNames;
}

function slotTerms(terms: Texts): Uint32Array {
  const count = terms.starts.length - 1;
  let size = 4;
  while (size < count * 2) size *= 2;
  const slots = new Uint32Array(size);
  for (let term = 0; term < count; term += 1) {
    let slot = hashUnits(terms, term) & (size - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
    slots[slot] = term + 1;
  }
  return slots;
}

/** FNV-1a by UTF-16 units (Fowler, Noll, Vo), its high bits folded into the low ones. */
const hashStart = 0x811c9dc5;
const addUnit = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);
const endHash = (hash: number): number => (hash ^ (hash >>> 15)) >>> 0;

function hashUnits({ units, starts }: Texts, number: number): number {
  let hash = hashStart;
  const end = starts[number + 1]!;
  for (let at = starts[number]!; at < end; at += 1) hash = addUnit(hash, units[at]!);
  return endHash(hash);
}

function hashTerm(term: string): number {
  let hash = hashStart;
  for (let at = 0; at < term.length; at += 1) hash = addUnit(hash, term.charCodeAt(at));
  return endHash(hash);
}

/** Number of a term; -1 where no name has it. */
export function findTerm({ terms, termSlots }: NameTable, term: string): number {
  const last = termSlots.length - 1;
  let slot = hashTerm(term) & last;
  for (let tries = 0; tries <= last; tries += 1) {
    const number = termSlots[slot]! - 1;
    if (number < 0) return -1;
    if (compareText(terms, number, term) === 0) return number;
    slot = (slot + 1) & last;
  }
  return -1;
}

/** Names, [from, to), and how many of their first words are shared. */
export interface NameRange {
  from: number;
  to: number;
  depth: number;
}

/** Makes of `range` all names that begin with a term; whether there are any. */
export function openRange({ firstNames }: NameTable, term: number, range: NameRange): boolean {
  range.from = firstNames[term]!;
  range.to = firstNames[term + 1]!;
  range.depth = 1;
  return range.from < range.to;
}

/** Narrows a range to the names that go on with a term, [term, past) for a run of terms; whether any is left. Binary search. */
export function narrowRange(
  table: NameTable,
  range: NameRange,
  term: number,
  past = term + 1,
): boolean {
  range.from = firstFrom(table, range, term);
  range.to = firstFrom(table, range, past);
  range.depth += 1;
  return range.from < range.to;
}

/** First name of a range whose next term is `term` or a later one. */
function firstFrom(
  { nameStarts, nameTerms }: NameTable,
  { from, to, depth }: NameRange,
  term: number,
): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    const at = nameStarts[middle]! + depth;
    if (at < nameStarts[middle + 1]! && nameTerms[at]! >= term) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The name that consists of the shared words of a range alone; -1 where it is none of it. */
export function nameEnding({ nameStarts }: NameTable, { from, to, depth }: NameRange): number {
  if (from >= to) return -1;
  const length = nameStarts[from + 1]! - nameStarts[from]!;
  return length === depth ? from : -1;
}

/** Number of a name by its key; -1 where the table has none such. */
export function findKey(table: NameTable, key: string): number {
  const range: NameRange = { from: 0, to: nameCountOf(table), depth: 0 };
  for (const word of key.split(" ")) {
    const term = findTerm(table, word);
    if (term < 0) return -1;
    const isFound =
      range.depth === 0 ? openRange(table, term, range) : narrowRange(table, range, term);
    if (!isFound) return -1;
  }
  return nameEnding(table, range);
}

/** Key of a name by its number. */
export function keyOf({ terms, nameStarts, nameTerms }: NameTable, name: number): string {
  let key = "";
  const end = nameStarts[name + 1] ?? 0;
  for (let at = nameStarts[name] ?? end; at < end; at += 1)
    key += key === "" ? textOf(terms, nameTerms[at]!) : ` ${textOf(terms, nameTerms[at]!)}`;
  return key;
}

/** Terms that begin with a prefix: [from, to). */
export function termsBeginning(table: NameTable, prefix: string): [from: number, to: number] {
  const count = termCountOf(table);
  const { units, starts } = table.terms;
  const isBefore = (term: number, isPastPrefix: boolean): boolean => {
    const start = starts[term]!;
    const length = Math.min(starts[term + 1]! - start, prefix.length);
    for (let at = 0; at < length; at += 1) {
      const difference = units[start + at]! - prefix.charCodeAt(at);
      if (difference !== 0) return difference < 0;
    }
    return length < prefix.length || isPastPrefix;
  };
  const bound = (isPastPrefix: boolean): number => {
    let low = 0;
    let high = count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isBefore(middle, isPastPrefix)) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return [bound(false), bound(true)];
}
