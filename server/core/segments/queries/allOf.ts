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
    if (found.length >= limit) return;
    meetAll(listsOf(held, terms), (passage) => {
      found.push(placePassage(shelves, number, passage));
      return found.length < limit;
    });
  });
  return found;
}

/** How many passages hold all terms. */
export function countAllOf({ held }: Shelves, terms: readonly string[]): number {
  let count = 0;
  for (const each of held) {
    const lists = listsOf(each, terms);
    if (lists.length === 1) count += lists[0]!.length;
    else
      meetAll(lists, () => {
        count += 1;
        return true;
      });
  }
  return count;
}

/** Shows the passages until `visit` is false: each list in turn says how far all may leap (leapfrog join, Veldhuizen 2014). */
function meetAll(lists: readonly Uint32Array[], visit: (passage: number) => boolean): void {
  if (lists.length === 0) return;
  const places = new Uint32Array(lists.length);
  let wanted = 0;
  let agreed = 0;
  for (let turn = 0; ; turn = turn + 1 === lists.length ? 0 : turn + 1) {
    const list = lists[turn]!;
    const at = gallop(list, places[turn]!, wanted * 16);
    if (at === list.length) return;
    places[turn] = at;
    const passage = list[at]! >>> 4;
    agreed = passage === wanted ? agreed + 1 : 1;
    wanted = passage;
    if (agreed < lists.length) continue;
    if (!visit(passage)) return;
    wanted += 1;
    agreed = 0;
  }
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
