/** Copies: texts that are mostly the same words, by shared shingles. */
import type { Source } from "../library/sources/source";
import { termsOf } from "../text/terms";

/** Words of a shingle. */
const width = 4;
/** Longer texts are compared by every so many-th shingle, of those whose hash is divisible. */
const longText = 4000;
const step = 16;
/** Words of a text that are read. */
const mostWords = 60_000;
/** Fewer shingles may be shared by chance: a slogan, a title. */
const fewestShingles = 12;
/** The part of the shorter text that a copy shares. */
const leastShared = 0.5;

interface Sketch {
  readonly isSampled: boolean;
  readonly shingles: ReadonlySet<number>;
}

const sketches = new WeakMap<Source, Sketch>();

/**
 * Whether most of the shorter of two texts stands in the other: containment of shingles, for long texts of those that
 * are 0 modulo a number (Broder 1997, "On the resemblance and containment of documents"). Costs both texts once.
 */
export function areCopies(a: Source, b: Source): boolean {
  const one = sketchOf(a);
  const other = sketchOf(b);
  const isSampled = one.isSampled || other.isSampled;
  const [few, many] = [one, other]
    .map(({ shingles }) => (isSampled ? sample(shingles) : shingles))
    .sort((left, right) => left.size - right.size) as [ReadonlySet<number>, ReadonlySet<number>];
  if (few.size < fewestShingles) return false;
  let shared = 0;
  for (const shingle of few) if (many.has(shingle)) shared += 1;
  return shared / few.size >= leastShared;
}

const sample = (shingles: ReadonlySet<number>): ReadonlySet<number> =>
  new Set([...shingles].filter((shingle) => shingle % step === 0));

function sketchOf(source: Source): Sketch {
  let sketch = sketches.get(source);
  if (!sketch) {
    const terms = termsOf(source.text?.plain ?? "").slice(0, mostWords);
    const isSampled = terms.length > longText;
    const shingles = new Set<number>();
    for (let at = 0; at + width <= terms.length; at += 1) {
      const hash = hashTerms(terms, at);
      if (!isSampled || hash % step === 0) shingles.add(hash);
    }
    sketch = { isSampled, shingles };
    sketches.set(source, sketch);
  }
  return sketch;
}

/** FNV-1a over the words. */
function hashTerms(terms: readonly string[], from: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < from + width; at += 1) {
    const term = terms[at]!;
    for (let letter = 0; letter < term.length; letter += 1)
      hash = Math.imul(hash ^ term.charCodeAt(letter), 0x01000193);
    hash = Math.imul(hash ^ 32, 0x01000193);
  }
  return hash >>> 0;
}
