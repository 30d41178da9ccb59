/** Finds documents with passages near each other that hold many of a quotation's rarest words. */
import type { Segment } from "../segment";
import type { QuotedWord } from "./quotedWords";
import { findHolder } from "./shelves";
import { enlist, leastWeight, type WeighedDocument } from "./shortlist";
import { lengthsOf } from "./shares";
import { cutPostings, type Stretches } from "./stretches";

/** Words that a passage can be marked with. */
export const mostLeads = 32;
/** A longer quotation tells by a part of it. */
const widest = 512;

export interface Neighbourhoods {
  /** At most `mostLeads`. */
  readonly leads: readonly QuotedWord[];
  /** Words of a text that are near each other. */
  readonly width: number;
  /** Lighter ones are passed over. */
  readonly least: number;
  /** Documents wanted. */
  readonly limit: number;
}

/** A bit for each lead that a passage holds; zero but for passages touched. Kept from query to query. */
let marks = new Uint32Array(0);
let touched = new Uint32Array(0);

/** Adds a segment's documents to the list, each with its heaviest neighbourhood. */
export function enlistNeighbours(
  list: WeighedDocument[],
  segment: Segment,
  number: number,
  search: Neighbourhoods,
  stretches: Stretches,
): void {
  const count = markPassages(segment, number, search.leads, stretches);
  const { limit } = search;
  const lengths = lengthsOf(segment);
  let least = Math.max(search.least, leastWeight(list, limit), 1);
  for (let index = 0; index < count; index += 1) {
    const passage = touched[index]!;
    if (weighFrom(lengths, passage, segment.passageCount, search) < least) continue;
    const document = findHolder(segment.firstPassages, passage);
    const end = segment.firstPassages[document + 1]!;
    const weight = weighFrom(lengths, passage, end, search);
    if (weight < least) continue;
    enlist(list, { segment: number, document, passage, weight }, limit);
    least = Math.max(least, leastWeight(list, limit));
  }
  for (let index = 0; index < count; index += 1) marks[touched[index]!] = 0;
}

/** Returns how many are touched. */
function markPassages(
  segment: Segment,
  number: number,
  leads: readonly QuotedWord[],
  stretches: Stretches,
): number {
  if (marks.length < segment.passageCount) {
    marks = new Uint32Array(segment.passageCount);
    touched = new Uint32Array(segment.passageCount);
  }
  let count = 0;
  leads.forEach(({ terms }, lead) => {
    const term = terms[number]!;
    if (term < 0) return;
    const postings = cutPostings(segment.postingsOf(term), stretches);
    for (const posting of postings) {
      const passage = posting >>> 4;
      if (marks[passage] === 0) touched[count++] = passage;
      marks[passage]! |= 1 << lead;
    }
  });
  return count;
}

/** Weight of the different leads in a passage and those after it, before `end`, that a window might take in with it. */
function weighFrom(
  lengths: Uint8Array,
  passage: number,
  end: number,
  { leads, width }: Neighbourhoods,
): number {
  let union = marks[passage]!;
  let room = Math.min(width, widest) - 1;
  for (let next = passage + 1; next < end && room > 0; next += 1) {
    union |= marks[next]!;
    room -= lengths[next]!;
  }
  let weight = 0;
  for (; union !== 0; union &= union - 1) weight += leads[31 - Math.clz32(union & -union)]!.weight;
  return weight;
}
