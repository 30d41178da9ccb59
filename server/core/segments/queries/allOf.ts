/** Finds the passages that hold all of some terms. */
import type { HeldSegment } from "../segment";
import { placePassage, type PassagePlace, type Shelves } from "./shelves";
import { cutPostings, gallop, stretchesOf } from "./stretches";

/** Passages that hold all terms, in order; at most `limit`. None for no terms. */
export function findAllOf(
  shelves: Shelves,
  terms: readonly string[],
  limit = Infinity,
): PassagePlace[] {
  const found: PassagePlace[] = [];
  shelves.held.forEach((held, number) => {
    for (const passage of meetAll(held, terms, limit - found.length))
      found.push(placePassage(shelves, number, passage));
  });
  return found;
}

/** Numbers of the passages: each list in turn says how far all may leap (leapfrog join, Veldhuizen 2014). */
function meetAll(held: HeldSegment, terms: readonly string[], limit: number): number[] {
  const met: number[] = [];
  const lists = listsOf(held, terms);
  if (lists.length === 0) return met;
  const places = new Uint32Array(lists.length);
  let wanted = 0;
  let agreed = 0;
  for (let turn = 0; met.length < limit; turn = (turn + 1) % lists.length) {
    const list = lists[turn]!;
    const at = gallop(list, places[turn]!, wanted * 16);
    if (at === list.length) return met;
    places[turn] = at;
    const passage = list[at]! >>> 4;
    agreed = passage === wanted ? agreed + 1 : 1;
    wanted = passage;
    if (agreed < lists.length) continue;
    met.push(passage);
    wanted += 1;
    agreed = 0;
  }
  return met;
}

/** Postings of each different term, the rarest first and without dead documents; none where a term is absent. */
function listsOf(held: HeldSegment, terms: readonly string[]): Uint32Array[] {
  const { segment } = held;
  const numbers = [...new Set(terms)].map((term) => segment.findTerm(term));
  if (numbers.includes(-1)) return [];
  numbers.sort((a, b) => segment.frequencyOf(a) - segment.frequencyOf(b));
  return numbers.map((term, index) => {
    const postings = segment.postingsOf(term);
    return index === 0 ? cutPostings(postings, stretchesOf(held)) : postings;
  });
}
