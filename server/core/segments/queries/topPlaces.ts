/** Keeps the best of many scored passages: a heap with the worst of them on top. */

/** A passage by number of segment and number within the segment. */
export interface Scored {
  readonly segment: number;
  readonly passage: number;
  readonly score: number;
}

export interface TopPlaces {
  readonly limit: number;
  /** A heap: each is no better than the two below it. */
  readonly heap: Scored[];
}

export const noPlaces = (limit: number): TopPlaces => ({ limit, heap: [] });

/** What a score must reach to be among the best, by its place if it is equal. */
export const leastOf = ({ heap, limit }: TopPlaces): number =>
  heap.length < limit ? 0 : heap[0]!.score;

/** The best first; of equals the earlier place. */
export const sortPlaces = ({ heap }: TopPlaces): Scored[] => heap.slice().sort(compareScored);

export function offerPlace(
  { heap, limit }: TopPlaces,
  segment: number,
  passage: number,
  score: number,
): void {
  const scored = { segment, passage, score };
  if (heap.length < limit) {
    heap.push(scored);
    rise(heap, heap.length - 1);
  } else if (compareScored(scored, heap[0]!) < 0) {
    heap[0] = scored;
    sink(heap);
  }
}

const compareScored = (a: Scored, b: Scored): number =>
  b.score - a.score || a.segment - b.segment || a.passage - b.passage;

function rise(heap: Scored[], from: number): void {
  const risen = heap[from]!;
  let at = from;
  while (at > 0) {
    const above = (at - 1) >> 1;
    if (compareScored(heap[above]!, risen) >= 0) break;
    heap[at] = heap[above]!;
    at = above;
  }
  heap[at] = risen;
}

function sink(heap: Scored[]): void {
  const sunk = heap[0]!;
  let at = 0;
  for (;;) {
    let below = at * 2 + 1;
    if (below >= heap.length) break;
    if (below + 1 < heap.length && compareScored(heap[below + 1]!, heap[below]!) > 0) below += 1;
    if (compareScored(sunk, heap[below]!) >= 0) break;
    heap[at] = heap[below]!;
    at = below;
  }
  heap[at] = sunk;
}
