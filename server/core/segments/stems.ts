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

/** Last letters that a stem may lack; a term with another is its own stem. */
const endings = new Uint8Array(256);
for (const letter of "aeiosyh") endings[letter.charCodeAt(0)] = 1;

/** Bytes of the stem of letters[start, end). */
function stemLength(letters: Uint8Array, start: number, end: number): number {
  if (endings[letters[end - 1]!] === 0) return end - start;
  const term = decodeText(letters.subarray(start, end));
  // What a stem lacks is plain letters, a byte each.
  return end - start - (term.length - stemOf(term).length);
}
