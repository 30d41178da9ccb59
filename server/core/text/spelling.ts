/** Nearness of spellings, for keys and names. */
import { distance } from "fastest-levenshtein";

/** The `limit` candidates nearest to `word` by edit distance (Levenshtein, folded to lower case) within a third of its length, nearest first. */
export function nearestSpellings(word: string, candidates: Iterable<string>, limit = 3): string[] {
  const folded = word.normalize("NFC").toLowerCase();
  const farthest = Math.max(1, Math.floor(folded.length / 3));
  const near: { candidate: string; edits: number }[] = [];
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) > farthest) continue;
    const edits = distance(folded, candidate.normalize("NFC").toLowerCase());
    if (edits <= farthest) near.push({ candidate, edits });
  }
  return near
    .sort((a, b) => a.edits - b.edits || a.candidate.localeCompare(b.candidate, "en"))
    .slice(0, limit)
    .map(({ candidate }) => candidate);
}
