/** Finds the names of actors that a wrong name may have meant. */
import { isMisspelling } from "../../text/spelling";
import { termsOf } from "../../text/terms";
import {
  keysIn,
  namesOfActor,
  namesWithKey,
  type NamedActor,
  type NameStock,
} from "./findActorNames";
import { listedNamesOf } from "./listedNames";
import type { NamesByWord } from "../nameParts/namesByWord";
import { termsBeginning, type NameTable } from "../nameParts/nameTable";

/** A name with more letters more or less is another. */
const farthest = 2;

/** See `ActorBook.nearNames`. */
export function nearNames(stock: NameStock, text: string, limit: number): string[] {
  const terms = termsOf(text);
  if (terms.length === 0) return [];
  const find = ({ table, isName }: NamesByWord): number[] =>
    namesWithLetters(table, terms).filter(isName);
  const list = listedNamesOf(stock.listed);
  const named: NamedActor[] = [
    ...find(list.byWord)
      .flatMap(list.namesAt)
      .flatMap(({ id, name }) => toNamed(stock, id, name)),
    ...keysIn(stock.tables, find)
      .filter((key) => isLike(text, terms, key))
      .flatMap((key) => namesWithKey(stock.resolver, key)),
  ];
  const near = named
    .filter(({ name }) => isNear(text, name))
    .sort((a, b) => nearness(text, a) - nearness(text, b) || compareNamed(a, b))
    .map(({ name }) => name);
  return [...new Set(near)].slice(0, limit);
}

const toNamed = ({ resolver }: NameStock, id: string, name: string): NamedActor[] => {
  const actor = resolver.actorOf(id);
  return actor ? [{ actor, name }] : [];
};

const isNear = (text: string, name: string): boolean =>
  Math.abs(text.length - name.length) <= farthest &&
  text.charAt(0).toLowerCase() === name.charAt(0).toLowerCase() &&
  isMisspelling(text, name);

/** Names of the same length first, then those a letter shorter, a letter longer, two shorter, two longer. */
const nearness = (text: string, { name }: NamedActor): number =>
  [0, -1, 1, -2, 2].indexOf(name.length - text.length);

/** By actor, then as the actor has its names. */
const compareNamed = (a: NamedActor, b: NamedActor): number =>
  a.actor.id === b.actor.id
    ? namesOfActor(a.actor).indexOf(a.name) - namesOfActor(b.actor).indexOf(b.name)
    : a.actor.id < b.actor.id
      ? -1
      : 1;

/** Whether a name with a key may be meant; a key tells unless marks within words make more terms of it. */
const isLike = (text: string, terms: readonly string[], key: string): boolean =>
  key.split(" ").length !== terms.length ||
  text.split(/[\s\-‐‑]+/).length !== terms.length ||
  isMisspelling(text, key);

/** A word of another ending may differ in so many letters, one with slips in fewer. */
const mostLetters = 3;

/**
 * Names with the same first letter as some terms and nearly the same letters, whatever their order: word by word, or in
 * all where marks within words make other terms of them. Looks at the first words with this letter, and at the names
 * that begin with one of those that fit.
 */
function namesWithLetters(table: NameTable, terms: readonly string[]): number[] {
  const { nameStarts, nameTerms, firstNames } = table;
  const [from, to] = termsBeginning(table, String.fromCodePoint(terms[0]!.codePointAt(0)!));
  const [first = "", ...later] = terms;
  const isLikeLater = later.map((term) => createWordTest(table, term));
  const found: number[] = [];
  for (let term = from; term < to; term += 1) {
    const isFirst = isLikeWord(table, term, first);
    if (!isFirst && first.length > mostCutOff && lengthOf(table, term) > mostCutOff) continue;
    const past = firstNames[term + 1]!;
    for (let name = firstNames[term]!; name < past; name += 1) {
      const start = nameStarts[name]!;
      const end = nameStarts[name + 1]!;
      const isAlike =
        end - start === terms.length
          ? isFirst && isLikeLater.every((isLike, index) => isLike(nameTerms[start + 1 + index]!))
          : isLikeInAll(table, start, end, terms);
      if (isAlike) found.push(name);
    }
  }
  return found;
}

const lengthOf = ({ terms }: NameTable, term: number): number =>
  terms.starts[term + 1]! - terms.starts[term]!;

/** `isLikeWord` of one word, found out once a term. */
function createWordTest(table: NameTable, word: string): (term: number) => boolean {
  const known = new Map<number, boolean>();
  return (term) => {
    let isAlike = known.get(term);
    if (isAlike === undefined) {
      isAlike = isLikeWord(table, term, word);
      known.set(term, isAlike);
    }
    return isAlike;
  };
}

/** Whether a term differs from a word in what follows the first three letters, an ending perhaps, or in no more letters than slips change: see `isMisspelling`. */
function isLikeWord(table: NameTable, term: number, word: string): boolean {
  const { units, starts } = table.terms;
  const start = starts[term]!;
  const end = starts[term + 1]!;
  if (Math.abs(end - start - word.length) > mostLetters) return false;
  let shared = 0;
  while (shared < 3 && word.charCodeAt(shared) === units[start + shared]) shared += 1;
  if (shared === 3) return true;
  const length = Math.min(word.length, end - start);
  return lettersApart(word, units, start, end) <= (length < 5 ? 0 : length < 8 ? 1 : 2);
}

/** What a mark cuts off within a word has so many letters at most: O'Neill, U.S., Reuters's. */
const mostCutOff = 2;

/** Whether a name of other terms, [start, end), has nearly the same letters in all: "OBrien" for "O'Brien". */
function isLikeInAll(
  table: NameTable,
  start: number,
  end: number,
  others: readonly string[],
): boolean {
  const all = others.join("");
  let length = 0;
  let shortest = Infinity;
  for (let at = start; at < end; at += 1) {
    const letters = lengthOf(table, table.nameTerms[at]!);
    length += letters;
    if (letters < shortest) shortest = letters;
  }
  if (Math.abs(length - all.length) > mostLetters) return false;
  if (end - start < others.length) shortest = Math.min(...others.map((term) => term.length));
  if (shortest > mostCutOff) return false;
  const units = new Uint16Array(length);
  for (let at = start, filled = 0; at < end; at += 1) {
    const { units: letters, starts } = table.terms;
    const term = table.nameTerms[at]!;
    units.set(letters.subarray(starts[term], starts[term + 1]), filled);
    filled += lengthOf(table, term);
  }
  return lettersApart(all, units, 0, length) <= mostLetters;
}

/** How often each letter is still to come; all 0 between two calls. */
const left = new Int16Array(65536);

/** Letters that one has beyond the other, the greater of both counts: no more than the edits between them (bag distance, Bartolini, Ciaccia and Patella 2002). */
function lettersApart(text: string, units: Uint16Array, start: number, end: number): number {
  for (let at = 0; at < text.length; at += 1) left[text.charCodeAt(at)]! += 1;
  let others = 0;
  for (let at = start; at < end; at += 1) {
    const rest = left[units[at]!]! - 1;
    left[units[at]!] = rest;
    if (rest < 0) others += 1;
  }
  for (let at = start; at < end; at += 1) left[units[at]!]! += 1;
  for (let at = 0; at < text.length; at += 1) left[text.charCodeAt(at)]! -= 1;
  return Math.max(others, text.length - (end - start - others));
}
