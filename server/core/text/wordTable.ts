/** A table of words numbered in order of first appearance, kept as letters in typed arrays. */

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

/** Open addressing with linear probing. A slot is two integers, the hash and the number + 1, so that most misses never touch letters. */
export function createWordTable(): WordTable {
  let mask = 2 * firstWords - 1;
  let slots = new Int32Array(2 * (mask + 1));
  /** Where the letters of each word begin, and behind the last one where they end. */
  let starts = new Uint32Array(firstWords + 1);
  let pool = new Uint16Array(8 * firstWords);
  let size = 0;

  /** The slot that holds the word, or the free one where it would go. */
  function slotOf(letters: Uint16Array, length: number, hash: number): number {
    let slot = ((hash ^ (hash >>> 15)) & mask) << 1;
    for (;;) {
      const held = slots[slot + 1]!;
      if (held === 0) return slot;
      if (slots[slot] === hash && isWord(held - 1, letters, length)) return slot;
      slot = (slot + 2) & (2 * mask + 1);
    }
  }

  function isWord(id: number, letters: Uint16Array, length: number): boolean {
    const start = starts[id]!;
    if (starts[id + 1]! - start !== length) return false;
    for (let at = 0; at < length; at++) if (pool[start + at] !== letters[at]) return false;
    return true;
  }

  function add(slot: number, letters: Uint16Array, length: number, hash: number): number {
    const start = starts[size]!;
    if (start + length > pool.length) pool = grown(pool, Math.max(start + length, 2 * pool.length));
    for (let at = 0; at < length; at++) pool[start + at] = letters[at]!;
    slots[slot] = hash;
    slots[slot + 1] = size + 1;
    if (size + 2 > starts.length) starts = grown(starts, 2 * starts.length);
    starts[size + 1] = start + length;
    size += 1;
    if (2 * size > mask) rehash();
    return size - 1;
  }

  function rehash(): void {
    const old = slots;
    mask = 2 * mask + 1;
    slots = new Int32Array(2 * (mask + 1));
    for (let from = 0; from < old.length; from += 2) {
      if (old[from + 1] === 0) continue;
      const hash = old[from]!;
      let slot = ((hash ^ (hash >>> 15)) & mask) << 1;
      while (slots[slot + 1] !== 0) slot = (slot + 2) & (2 * mask + 1);
      slots[slot] = hash;
      slots[slot + 1] = old[from + 1]!;
    }
  }

  return {
    get size() {
      return size;
    },
    find: (letters, length, hash) => slots[slotOf(letters, length, hash) + 1]! - 1,
    intern(letters, length, hash) {
      const slot = slotOf(letters, length, hash);
      const held = slots[slot + 1]!;
      return held === 0 ? add(slot, letters, length, hash) : held - 1;
    },
    wordAt: (id) => (id < size ? decode(pool.subarray(starts[id]!, starts[id + 1]!)) : ""),
  };
}

function grown<Numbers extends Uint16Array | Uint32Array>(numbers: Numbers, length: number) {
  const larger = new (numbers.constructor as new (length: number) => Numbers)(length);
  larger.set(numbers);
  return larger;
}

/** Letters that are passed to one call at most; engines bound the number of arguments. */
const mostArguments = 4096;

function decode(letters: Uint16Array): string {
  let word = "";
  for (let at = 0; at < letters.length; at += mostArguments)
    word += String.fromCharCode(...letters.subarray(at, at + mostArguments));
  return word;
}
