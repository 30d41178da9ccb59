/** Tables of letters: each text once, numbered in the order of coming, found by its hash. */
import {
  append,
  byteColumn,
  filledOf,
  push,
  wordColumn,
  type ByteColumn,
  type WordColumn,
} from "./columns";

/** Open addressing: two words a slot, the hash and the number plus one; both 0 where it is free. */
export interface TermTable {
  readonly letters: ByteColumn;
  /** Where the letters of each text end. */
  readonly ends: WordColumn;
  slots: Uint32Array<ArrayBuffer>;
}

const fewestSlots = 16;
/** Share of the slots that may be taken. */
const mostFilled = 2 / 3;

export const createTermTable = (): TermTable => ({
  letters: byteColumn(),
  ends: wordColumn(),
  slots: new Uint32Array(2 * fewestSlots),
});

/** FNV-1a (Fowler, Noll, Vo), mixed once more so that its low bits are good. */
export function hashLetters(letters: Uint8Array, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ letters[at]!, 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** The number of letters[start, end); new ones are added. */
export function internTerm(
  table: TermTable,
  letters: Uint8Array,
  start: number,
  end: number,
): number {
  const hash = hashLetters(letters, start, end);
  const mask = table.slots.length / 2 - 1;
  let slot = hash & mask;
  for (;;) {
    const taken = table.slots[2 * slot + 1]!;
    if (taken === 0) break;
    if (table.slots[2 * slot] === hash && holds(table, taken - 1, letters, start, end))
      return taken - 1;
    slot = (slot + 1) & mask;
  }
  table.slots[2 * slot] = hash;
  table.slots[2 * slot + 1] = table.ends.length + 1;
  append(table.letters, letters.subarray(start, end));
  push(table.ends, table.letters.length);
  if (table.ends.length > (mask + 1) * mostFilled) table.slots = widen(table.slots);
  return table.ends.length - 1;
}

function holds(
  { letters, ends }: TermTable,
  term: number,
  wanted: Uint8Array,
  start: number,
  end: number,
): boolean {
  const first = term === 0 ? 0 : ends.values[term - 1]!;
  if (ends.values[term]! - first !== end - start) return false;
  for (let at = start; at < end; at += 1)
    if (letters.values[first + at - start] !== wanted[at]) return false;
  return true;
}

function widen(slots: Uint32Array): Uint32Array<ArrayBuffer> {
  const wide = new Uint32Array(slots.length * 2);
  const mask = slots.length - 1;
  // In the order of numbers, so that a table depends on what it holds and not on how it grew.
  const order = new Uint32Array(slots.length / 2);
  for (let at = 1; at < slots.length; at += 2) if (slots[at]! > 0) order[slots[at]! - 1] = at;
  for (const at of order) {
    if (at === 0) continue;
    let slot = slots[at - 1]! & mask;
    while (wide[2 * slot + 1]! > 0) slot = (slot + 1) & mask;
    wide[2 * slot] = slots[at - 1]!;
    wide[2 * slot + 1] = slots[at]!;
  }
  return wide;
}

/**
 * The number that a stored table's slots give for a hash; -1 for none. `read` gives the words [from, to) of the slots,
 * undefined where they cannot be read; `isSought` tells among numbers of one hash.
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

const probedAtOnce = 8;

/** Columns of a table as they are stored. */
export const storedTable = ({ letters, ends, slots }: TermTable) => ({
  letters: filledOf(letters),
  ends: filledOf(ends),
  slots,
});
