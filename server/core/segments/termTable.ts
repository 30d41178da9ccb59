/** Terms as they are stored: their letters one behind the other, and slots in which their hash finds them. */
import { append, byteColumn, push, wordColumn, type ByteColumn, type WordColumn } from "./columns";

/** Terms numbered from 0. */
export interface TermList {
  readonly letters: ByteColumn;
  /** Where the letters of each end. */
  readonly ends: WordColumn;
}

export const createTermList = (): TermList => ({ letters: byteColumn(), ends: wordColumn() });

/** FNV-1a (Fowler, Noll, Vo), mixed once more so that its low bits are good. */
export function hashLetters(letters: Uint8Array, start: number, end: number): number {
  let hash = 0x811c9dc5 | 0;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ letters[at]!, 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** Whether two stretches of letters are the same; the second begins at `start` of `others`. */
export function isSameLetters(
  letters: Uint8Array,
  from: number,
  to: number,
  others: Uint8Array,
  start: number,
): boolean {
  for (let at = from; at < to; at += 1) if (letters[at] !== others[start + at - from]) return false;
  return true;
}

/** Slots are two words each: a hash, and a number plus one; both 0 where a slot is free. Two thirds are filled at most. */
export const slotsFor = (count: number): Uint32Array<ArrayBuffer> => {
  let slots = 8;
  while (slots * 2 < count * 3) slots *= 2;
  return new Uint32Array(2 * slots);
};

/** Slots that find the terms of a list. */
export function tabulateTerms({ letters, ends }: TermList): Uint32Array<ArrayBuffer> {
  const slots = slotsFor(ends.length);
  const mask = slots.length - 1;
  for (let term = 0, start = 0; term < ends.length; term += 1) {
    const end = ends.values[term]!;
    const hash = hashLetters(letters.values, start, end);
    let slot = (2 * hash) & mask;
    while (slots[slot + 1]! > 0) slot = (slot + 2) & mask;
    slots[slot] = hash;
    slots[slot + 1] = term + 1;
    start = end;
  }
  return slots;
}

/** A list of terms that grows, each term once. */
export interface TermTable extends TermList {
  slots: Uint32Array<ArrayBuffer>;
}

export const createTermTable = (): TermTable => ({ ...createTermList(), slots: slotsFor(0) });

/** The number of letters[start, end); a new term gets the next one. */
export function internTerm(
  table: TermTable,
  letters: Uint8Array,
  start: number,
  end: number,
): number {
  const { ends, slots } = table;
  const hash = hashLetters(letters, start, end);
  const mask = slots.length - 1;
  let slot = (2 * hash) & mask;
  for (let taken; (taken = slots[slot + 1]!) > 0; slot = (slot + 2) & mask) {
    if (slots[slot] !== hash) continue;
    const first = taken === 1 ? 0 : ends.values[taken - 2]!;
    const isAsLong = ends.values[taken - 1]! - first === end - start;
    if (isAsLong && isSameLetters(letters, start, end, table.letters.values, first))
      return taken - 1;
  }
  append(table.letters, letters.subarray(start, end));
  push(ends, table.letters.length);
  slots[slot] = hash;
  slots[slot + 1] = ends.length;
  if (ends.length * 3 > slots.length) table.slots = widen(slots);
  return ends.length - 1;
}

function widen(slots: Uint32Array): Uint32Array<ArrayBuffer> {
  const wide = new Uint32Array(slots.length * 4);
  const mask = wide.length - 1;
  for (let at = 0; at < slots.length; at += 2) {
    if (slots[at + 1] === 0) continue;
    let slot = (2 * slots[at]!) & mask;
    while (wide[slot + 1]! > 0) slot = (slot + 2) & mask;
    wide[slot] = slots[at]!;
    wide[slot + 1] = slots[at + 1]!;
  }
  return wide;
}

/** Slots read at once. */
const probedAtOnce = 8;

/**
 * The number that stored slots give for a hash; -1 for none. `read` gives words [from, to) of the slots, undefined
 * where they cannot be read; `isSought` tells among numbers of one hash.
 */
export function findSlot(
  slotCount: number,
  hash: number,
  read: (from: number, to: number) => Uint32Array | undefined,
  isSought: (number: number) => boolean,
): number {
  const mask = slotCount - 1;
  for (let probed = 0, slot = hash & mask; probed < slotCount;) {
    const until = Math.min(slot + probedAtOnce, slotCount);
    const slots = read(2 * slot, 2 * until);
    if (!slots) return -1;
    for (let at = 0; at < slots.length; at += 2) {
      const taken = slots[at + 1]!;
      if (taken === 0) return -1;
      if (slots[at] === hash && isSought(taken - 1)) return taken - 1;
    }
    probed += until - slot;
    slot = until & mask;
  }
  return -1;
}
