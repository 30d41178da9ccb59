/** Terms grouped by stem, so that all forms of a word are one look-up. */
import { stemOf } from "../text/terms";
import { decodeText } from "./letters";
import { hashLetters, isSameLetters, slotsFor, type TermList } from "./termTable";

export interface Stems {
  /** From the hash of a stem to its group: see `slotsFor`. */
  readonly slots: Uint32Array<ArrayBuffer>;
  /** Where the terms of each group begin, and behind the last their number. */
  readonly starts: Uint32Array<ArrayBuffer>;
  /** Terms by group, ascending. */
  readonly terms: Uint32Array<ArrayBuffer>;
}

/** A stem is the beginning of its terms: it is found in the letters of the first of them, and stored nowhere else. */
export function groupStems(list: TermList): Stems {
  const count = list.ends.length;
  const slots = slotsFor(count);
  const groups = new Uint32Array(count);
  const groupCount = findGroups(list, slots, groups);
  const starts = new Uint32Array(groupCount + 1);
  for (let term = 0; term < count; term += 1) starts[groups[term]! + 1]! += 1;
  for (let group = 0; group < groupCount; group += 1) starts[group + 1]! += starts[group]!;
  const next = starts.slice();
  const terms = new Uint32Array(count);
  for (let term = 0; term < count; term += 1) terms[next[groups[term]!]!++] = term;
  return { slots, starts, terms };
}

/** Fills slots and the group of each term; the number of groups. */
function findGroups({ letters, ends }: TermList, slots: Uint32Array, groups: Uint32Array): number {
  const { values } = letters;
  const mask = slots.length - 1;
  /** Where the stem of each group stands in the letters. */
  const stemStarts = new Uint32Array(ends.length);
  const stemEnds = new Uint32Array(ends.length);
  let count = 0;
  for (let term = 0, start = 0; term < ends.length; term += 1) {
    const end = start + stemLength(values, start, ends.values[term]!);
    const hash = hashLetters(values, start, end);
    let slot = (2 * hash) & mask;
    for (let taken; (taken = slots[slot + 1]!) > 0; slot = (slot + 2) & mask) {
      const first = stemStarts[taken - 1]!;
      const isAsLong = slots[slot] === hash && stemEnds[taken - 1]! - first === end - start;
      if (isAsLong && isSameLetters(values, start, end, values, first)) break;
    }
    if (slots[slot + 1] === 0) {
      stemStarts[count] = start;
      stemEnds[count] = end;
      slots[slot] = hash;
      slots[slot + 1] = ++count;
    }
    groups[term] = slots[slot + 1]! - 1;
    start = ends.values[term]!;
  }
  return count;
}

/** Bytes of the stem of letters[start, end): as `stemOf` has it, read from the bytes where all are plain. */
function stemLength(letters: Uint8Array, start: number, end: number): number {
  for (let at = start; at < end; at += 1) {
    if (letters[at]! < 128) continue;
    const term = decodeText(letters.subarray(start, end));
    // What a stem lacks is plain letters, a byte each.
    return end - start - (term.length - stemOf(term).length);
  }
  if (end - start < 4) return end - start;
  let length = end - start;
  const before = letters[end - 2];
  if (letters[end - 1] === s && before !== s && before !== u) length -= 1;
  for (let vowel = 0; vowel < 2; vowel += 1)
    if (length > 4 && isDropped[letters[start + length - 1]!] === 1) length -= 1;
  const last = start + length - 1;
  const isHard = letters[last] === h && (letters[last - 1] === c || letters[last - 1] === g);
  return length > 4 && isHard ? length - 1 : length;
}

const [c, g, h, s, u] = [99, 103, 104, 115, 117] as const;
const isDropped = new Uint8Array(128);
for (const vowel of "aeioy") isDropped[vowel.charCodeAt(0)] = 1;
