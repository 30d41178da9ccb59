/** Bounds: the most that words can add to the score of a passage, by the passage's length. */
import type { Segment } from "../segment";
import { postingsOfForm, type Form } from "./queryWords";
import { longest, mostCounted, type Shares } from "./shares";

/** Lengths that are told apart: longer ones count as the last. */
const lengths = longest + 1;

export interface Bounds {
  /** At `word * 256 + length`: the most that a word and those behind it can add. */
  readonly byLength: Float64Array;
  /** The same of whatever length. */
  readonly atMost: Float64Array;
}

/** Behind the last word bounds are 0. */
export function findBounds(
  segment: Segment,
  words: readonly { readonly idf: number; readonly forms: readonly Form[] }[],
  shares: Shares,
): Bounds {
  const byLength = new Float64Array((words.length + 1) * lengths);
  const atMost = new Float64Array(words.length + 1);
  for (let word = words.length - 1; word >= 0; word -= 1) {
    const { idf, forms } = words[word]!;
    const shortest = shortestOfForms(segment, forms, shares);
    let count = 0;
    for (let length = 0; length < lengths; length += 1) {
      while (count < mostCounted && shortest[count + 1]! <= length) count += 1;
      const at = word * lengths + length;
      byLength[at] = byLength[at + lengths]! + idf * shares.table[(count << 8) | length]!;
      atMost[word] = Math.max(atMost[word]!, byLength[at]!);
    }
  }
  return { byLength, atMost };
}

/** By count the length of the shortest passage that holds a word so many times or more. */
type Shortest = Uint8Array;

/** What holds of any word: a passage is as long as the word is frequent in it, at least. */
const shortestOfAny: Shortest = Uint8Array.from({ length: mostCounted + 1 }, (_, count) => count);

/** Words in fewer passages come early, and what they could add is seldom asked for. */
const fewPassages = 1_024;

function shortestOfForms(segment: Segment, forms: readonly Form[], shares: Shares): Shortest {
  let total = 0;
  for (const { term } of forms) total += segment.frequencyOf(term);
  if (total < fewPassages) return shortestOfAny;
  return forms.map((form) => shortestOf(segment, form, shares)).reduce(joinShortest);
}

const known = new WeakMap<Segment, Map<string, Shortest>>();

/** Remembered: a word that is rare enough to be passed over by this has never been counted. */
function shortestOf(segment: Segment, form: Form, { lengths }: Shares): Shortest {
  let ofSegment = known.get(segment);
  if (!ofSegment) known.set(segment, (ofSegment = new Map()));
  const key = `${form.term} ${form.silentIn ? "silent" : ""}`;
  let shortest = ofSegment.get(key);
  if (shortest) return shortest;
  shortest = new Uint8Array(mostCounted + 1).fill(longest);
  for (const posting of postingsOfForm(segment, form)) {
    const length = lengths[posting >>> 4]!;
    if (length < shortest[posting & 15]!) shortest[posting & 15] = length;
  }
  for (let count = mostCounted; count > 0; count -= 1)
    shortest[count - 1] = Math.min(shortest[count - 1]!, shortest[count]!);
  shortest[0] = 0;
  ofSegment.set(key, shortest);
  return shortest;
}

/** Of a word with two forms, held by the same passage or not. */
function joinShortest(a: Shortest, b: Shortest): Shortest {
  const joined = new Uint8Array(mostCounted + 1).fill(longest);
  for (let countA = 0; countA <= mostCounted; countA += 1)
    for (let countB = 0; countB <= mostCounted; countB += 1) {
      const count = Math.min(mostCounted, countA + countB);
      joined[count] = Math.min(joined[count]!, Math.max(a[countA]!, b[countB]!));
    }
  return joined;
}
