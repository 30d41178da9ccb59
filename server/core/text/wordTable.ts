/** A table of words numbered in order of first appearance, kept as letters in typed arrays. */
import { lengthened } from "./lengthened";

export interface WordTable {
  readonly size: number;
  /** Number of the word in `letters` up to `length`, whose hash is `hash` (see `hashLetter`); -1 where unknown. */
  find(letters: Uint16Array, length: number, hash: number): number;
  /** As `find`, but a new word gets the next number. */
  intern(letters: Uint16Array, length: number, hash: number): number;
  wordAt(id: number): string;
}

/** What the hash of a word starts from. */
export const emptyHash = 0x811c9dc5 | 0;

/** FNV-1a over UTF-16 units: the hash of a word with one more letter. */
export const hashLetter = (hash: number, letter: number): number =>
  Math.imul(hash ^ letter, 0x01000193);

const firstWords = 1024;

/**
 * Open addressing with linear probing, at most three quarters full. A slot is one integer: in its low bits, as many as
 * number the slots, the word's number + 1, in the others those of its hash; a slot of another word rarely needs its letters.
 */
export function createWordTable(): WordTable {
  let mask = 2 * firstWords - 1;
  let slots = new Uint32Array(mask + 1);
  /** Where the letters of each word begin, and behind the last one where they end. */
  let starts = new Uint32Array(firstWords + 1);
  let hashes = new Uint32Array(firstWords);
  let pool = new Uint16Array(8 * firstWords);
  let size = 0;

  /** The slot that holds the word, or the free one where it would go. */
  function slotOf(letters: Uint16Array, length: number, hash: number): number {
    for (let slot = firstSlot(hash, mask); ; slot = (slot + 1) & mask) {
      const held = slots[slot]!;
      if (held === 0) return slot;
      if (((held ^ hash) & ~mask) === 0 && isWord((held & mask) - 1, letters, length)) return slot;
    }
  }

  function isWord(id: number, letters: Uint16Array, length: number): boolean {
    const start = starts[id]!;
    if (starts[id + 1]! - start !== length) return false;
    for (let at = 0; at < length; at++) if (pool[start + at] !== letters[at]) return false;
    return true;
  }

  function add(slot: number, letters: Uint16Array, length: number, hash: number): number {
    const id = size++;
    if (id === hashes.length) {
      hashes = lengthened(hashes);
      starts = lengthened(starts);
    }
    const start = starts[id]!;
    if (start + length > pool.length) pool = lengthened(pool, start + length);
    for (let at = 0; at < length; at++) pool[start + at] = letters[at]!;
    hashes[id] = hash;
    starts[id + 1] = start + length;
    slots[slot] = (hash & ~mask) | (id + 1);
    if (4 * size > 3 * mask) rehash();
    return id;
  }

  function rehash(): void {
    mask = 2 * mask + 1;
    slots = new Uint32Array(mask + 1);
    for (let id = 0; id < size; id++) {
      const hash = hashes[id]!;
      let slot = firstSlot(hash, mask);
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = (hash & ~mask) | (id + 1);
    }
  }

  return {
    get size() {
      return size;
    },
    find: (letters, length, hash) => (slots[slotOf(letters, length, hash)]! & mask) - 1,
    intern(letters, length, hash) {
      const slot = slotOf(letters, length, hash);
      const held = slots[slot]!;
      return held === 0 ? add(slot, letters, length, hash) : (held & mask) - 1;
    },
    wordAt: (id) => (id < size ? decode(pool.subarray(starts[id]!, starts[id + 1]!)) : ""),
  };
}

/** The low bits alone would not do: FNV's last letters hardly reach the others. */
const firstSlot = (hash: number, mask: number): number => (hash ^ (hash >>> 15)) & mask;

/** Letters that are passed to one call at most; engines bound the number of arguments. */
const mostArguments = 4096;

function decode(letters: Uint16Array): string {
  let word = "";
  for (let at = 0; at < letters.length; at += mostArguments)
    word += String.fromCharCode(...letters.subarray(at, at + mostArguments));
  return word;
}
