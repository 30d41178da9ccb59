/** Finds the names of actors that a wrong name may have meant. */
import { isMisspelling } from "../text/spelling";
import { termsOf } from "../text/terms";
import {
  keysIn,
  namesOfActor,
  namesWithKey,
  type NamedActor,
  type NameStock,
} from "./findActorNames";
import { listedNamesOf } from "./listedNames";
import type { NamesByWord } from "./nameParts/namesByWord";
import { termsBeginning, type NameTable } from "./nameParts/nameTable";

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
 * all where marks within words make other terms of them. Looks at all names with this first letter, and at the letters
 * of a term once.
 */
function namesWithLetters(table: NameTable, terms: readonly string[]): number[] {
  const { nameStarts, nameTerms, firstNames } = table;
  const [from, to] = termsBeginning(table, String.fromCodePoint(terms[0]!.codePointAt(0)!));
  const words = terms.map((term) => createWordTest(table, term));
  const all = terms.join("");
  const found: number[] = [];
  const past = firstNames[to]!;
  for (let name = firstNames[from]!; name < past; name += 1) {
    const start = nameStarts[name]!;
    const end = nameStarts[name + 1]!;
    const isAlike =
      end - start === terms.length
        ? words.every((isLikeWord, index) => isLikeWord(nameTerms[start + index]!))
        : isLikeInAll(table, start, end, all, 2 * terms.length + 1);
    if (isAlike) found.push(name);
  }
  return found;
}

/** Whether a term has nearly the letters of a word, found out once a term. */
function createWordTest({ terms }: NameTable, word: string): (term: number) => boolean {
  const known = new Map<number, boolean>();
  return (term) => {
    let isAlike = known.get(term);
    if (isAlike === undefined) {
      const start = terms.starts[term]!;
      const length = terms.starts[term + 1]! - start;
      isAlike =
        Math.abs(length - word.length) <= mostLetters &&
        lettersApart(word, terms.units.subarray(start, start + length)) <= mostLetters;
      known.set(term, isAlike);
    }
    return isAlike;
  };
}

/** Whether the terms of a name, [start, end), have nearly the letters of a text between them. */
function isLikeInAll(
  { terms, nameTerms }: NameTable,
  start: number,
  end: number,
  text: string,
  most: number,
): boolean {
  let length = 0;
  for (let at = start; at < end; at += 1)
    length += terms.starts[nameTerms[at]! + 1]! - terms.starts[nameTerms[at]!]!;
  if (Math.abs(length - text.length) > mostLetters) return false;
  const units = new Uint16Array(length);
  let filled = 0;
  for (let at = start; at < end; at += 1) {
    const term = nameTerms[at]!;
    units.set(terms.units.subarray(terms.starts[term], terms.starts[term + 1]), filled);
    filled += terms.starts[term + 1]! - terms.starts[term]!;
  }
  return lettersApart(text, units) <= most;
}

/** How often each letter is still to come; all 0 between two calls. */
const left = new Int16Array(65536);

/** Letters that one has beyond the other, the greater of both counts: no more than the edits between them (bag distance, Bartolini, Ciaccia and Patella 2002). */
function lettersApart(text: string, units: Uint16Array): number {
  for (let at = 0; at < text.length; at += 1) left[text.charCodeAt(at)]! += 1;
  let others = 0;
  for (const unit of units) {
    const rest = left[unit]! - 1;
    left[unit] = rest;
    if (rest < 0) others += 1;
  }
  for (const unit of units) left[unit]! += 1;
  for (let at = 0; at < text.length; at += 1) left[text.charCodeAt(at)]! -= 1;
  return Math.max(others, text.length - (units.length - others));
}
