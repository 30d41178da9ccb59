/** The citation keys that a wrong key may have meant. */
import { nearestSpellings } from "../../text/spelling";
import type { Library } from "../library";

/** Shorter keys are part of too many others. */
const fewestLetters = 4;

/** Up to `limit` keys: those nearest in spelling, then those that hold the key or are held by it, case apart. */
export function nearestKeys(library: Library, key: string, limit = 3): string[] {
  const near = nearestSpellings(key, library.sources.keys(), limit);
  if (near.length >= limit || key.length < fewestLetters) return near;
  const folded = key.toLowerCase();
  const kin = [...library.sources.keys()]
    .filter((each) => {
      const other = each.toLowerCase();
      return other.includes(folded) || (other.length >= fewestLetters && folded.includes(other));
    })
    .sort();
  return [...new Set([...near, ...kin])].slice(0, limit);
}
