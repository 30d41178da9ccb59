/** Clusters of words that stand in like places: k-means over what stands right before and behind them. */
import type { Reading } from "../server/core/attribution/reading";
import { createRandom } from "./random";

/** Neighbours that count, and clusters. */
const featureWords = 400;
const clusterCount = 250;
const rounds = 12;
const width = 2 * featureWords;

/** The cluster of each of the `forms`, from one on; `forms` are in order of frequency. */
export function findClusters(
  readings: readonly Reading[],
  forms: readonly string[],
): Map<string, number> {
  const numbers = new Map(forms.map((form, index) => [form, index]));
  const counts = countNeighbours(readings, numbers);
  const vectors = toVectors(counts, forms.length);
  const of = cluster(project(vectors, forms.length), forms.length);
  return new Map(forms.map((form, index) => [form, of[index]! + 1]));
}

function countNeighbours(
  readings: readonly Reading[],
  numbers: ReadonlyMap<string, number>,
): Float32Array {
  const counts = new Float32Array(numbers.size * width);
  for (const { words } of readings) {
    let last = -1;
    for (const { folded } of words) {
      const here = numbers.get(folded) ?? -1;
      if (here >= 0 && last >= 0) {
        if (last < featureWords) counts[here * width + last]! += 1;
        if (here < featureWords) counts[last * width + featureWords + here]! += 1;
      }
      last = here;
    }
  }
  return counts;
}

/** Positive pointwise mutual information, each row of length one. */
function toVectors(counts: Float32Array, size: number): Float32Array {
  const columns = new Float64Array(width);
  const rows = new Float64Array(size);
  let total = 0;
  for (let row = 0; row < size; row += 1)
    for (let column = 0; column < width; column += 1) {
      const count = counts[row * width + column]!;
      columns[column]! += count;
      rows[row]! += count;
      total += count;
    }
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < width; column += 1) {
      const at = row * width + column;
      const count = counts[at]!;
      counts[at] =
        count === 0
          ? 0
          : Math.max(0, Math.log((count * total) / (rows[row]! * columns[column]!))) *
            Math.min(1, count / 3);
    }
  }
  return counts;
}

const dimensions = 96;

/** Random directions keep distances about as they are (Johnson & Lindenstrauss 1984). */
function project(vectors: Float32Array, size: number): Float32Array {
  const random = createRandom(20);
  const signs = Int8Array.from({ length: width * dimensions }, () => [1, -1, 0, 0][random(4)]!);
  const points = new Float32Array(size * dimensions);
  for (let row = 0; row < size; row += 1) {
    const to = row * dimensions;
    for (let column = 0; column < width; column += 1) {
      const value = vectors[row * width + column]!;
      if (value === 0) continue;
      for (let each = 0; each < dimensions; each += 1)
        points[to + each]! += value * signs[column * dimensions + each]!;
    }
    normalise(points, to);
  }
  return points;
}

function normalise(points: Float32Array, at: number): void {
  let square = 0;
  for (let each = 0; each < dimensions; each += 1) square += points[at + each]! ** 2;
  if (square === 0) return;
  const factor = 1 / Math.sqrt(square);
  for (let each = 0; each < dimensions; each += 1) points[at + each]! *= factor;
}

/** Spherical k-means; the centres begin at frequent words. */
function cluster(points: Float32Array, size: number): Int32Array {
  const of = new Int32Array(size);
  const count = Math.min(clusterCount, size);
  const centres = points.slice(0, count * dimensions);
  for (let round = 0; round < rounds; round += 1) {
    for (let row = 0; row < size; row += 1)
      of[row] = nearest(points, row * dimensions, centres, count);
    centres.fill(0);
    for (let row = 0; row < size; row += 1)
      for (let each = 0; each < dimensions; each += 1)
        centres[of[row]! * dimensions + each]! += points[row * dimensions + each]!;
    for (let centre = 0; centre < count; centre += 1) normalise(centres, centre * dimensions);
  }
  return of;
}

function nearest(points: Float32Array, at: number, centres: Float32Array, count: number): number {
  let best = 0;
  let most = -Infinity;
  for (let centre = 0; centre < count; centre += 1) {
    const to = centre * dimensions;
    let product = 0;
    for (let each = 0; each < dimensions; each += 1)
      product += points[at + each]! * centres[to + each]!;
    if (product > most) {
      most = product;
      best = centre;
    }
  }
  return best;
}
