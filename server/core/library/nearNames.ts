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

/** How often each letter is still to come; all 0 between two calls. */
const letters = new Int16Array(65536);

/**
 * Names with the same first letter as some terms and nearly the same letters, whatever their order: a slip changes two
 * letters of a word at most, an ending three. Looks at all names with this first letter; one subtraction a letter.
 */
function namesWithLetters(table: NameTable, terms: readonly string[]): number[] {
  const [from, to] = termsBeginning(table, String.fromCodePoint(terms[0]!.codePointAt(0)!));
  const wanted = terms.join("");
  const most = 2 * terms.length + 1;
  count(wanted, 1);
  const found: number[] = [];
  const past = table.firstNames[to]!;
  for (let name = table.firstNames[from]!; name < past; name += 1) {
    const length = lengthOf(table, name);
    if (Math.abs(length - wanted.length) > farthest + 1) continue;
    const others = countOthers(table, name);
    if (others <= most && wanted.length - (length - others) <= most) found.push(name);
  }
  count(wanted, -1);
  return found;
}

function count(text: string, by: 1 | -1): void {
  for (let at = 0; at < text.length; at += 1) letters[text.charCodeAt(at)]! += by;
}

/** Letters of a name, in UTF-16 units. */
function lengthOf({ terms, nameStarts, nameTerms }: NameTable, name: number): number {
  let length = 0;
  const end = nameStarts[name + 1]!;
  for (let at = nameStarts[name]!; at < end; at += 1) {
    const term = nameTerms[at]!;
    length += terms.starts[term + 1]! - terms.starts[term]!;
  }
  return length;
}

/** Letters of a name beyond those that `letters` counts. */
function countOthers({ terms, nameStarts, nameTerms }: NameTable, name: number): number {
  const { units, starts } = terms;
  const first = nameStarts[name]!;
  const end = nameStarts[name + 1]!;
  let others = 0;
  for (let at = first; at < end; at += 1) {
    const past = starts[nameTerms[at]! + 1]!;
    for (let unit = starts[nameTerms[at]!]!; unit < past; unit += 1) {
      const left = letters[units[unit]!]! - 1;
      letters[units[unit]!] = left;
      if (left < 0) others += 1;
    }
  }
  for (let at = first; at < end; at += 1) {
    const past = starts[nameTerms[at]! + 1]!;
    for (let unit = starts[nameTerms[at]!]!; unit < past; unit += 1) letters[units[unit]!]! += 1;
  }
  return others;
}
