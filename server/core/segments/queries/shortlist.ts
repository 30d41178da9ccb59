/** A short list of documents by weight: the heaviest, each once. */
import { comparePlaces, type DocumentPlace } from "./shelves";

export interface WeighedDocument extends DocumentPlace {
  readonly weight: number;
  /** Number within the segment of the passage where the weight was found. */
  readonly passage: number;
}

/** Heavier documents first; of equals the earlier. */
export const compareWeights = (a: WeighedDocument, b: WeighedDocument): number =>
  b.weight - a.weight || comparePlaces(a, b);

/** Puts a document into its place in the list, which grows to `limit` at most. */
export function enlist(list: WeighedDocument[], document: WeighedDocument, limit: number): void {
  const known = list.findIndex((each) => comparePlaces(each, document) === 0);
  if (known >= 0) {
    if (list[known]!.weight >= document.weight) return;
    list.splice(known, 1);
  }
  let at = list.length;
  while (at > 0 && compareWeights(document, list[at - 1]!) < 0) at -= 1;
  list.splice(at, 0, document);
  if (list.length > limit) list.pop();
}

/** What a weight must reach for its document to be listed. */
export const leastWeight = (list: readonly WeighedDocument[], limit: number): number =>
  list.length < limit ? 0 : (list[limit - 1]?.weight ?? 0);
