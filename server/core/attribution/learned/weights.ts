/** Opens a model file: named sections of bytes, and in them matrices of weights that are looked up by the hash of a feature. */

/** "WHMO" and the version of the format. */
const magic = 0x57484d4f;
const version = 1;
const headLength = 20;
const entryLength = 24;
const nameLength = 16;

/** The sections of a model file by their names, at most sixteen letters of ASCII each. */
export interface ModelFile {
  section(name: string): Uint8Array | undefined;
}

/** Opens a model file; undefined for one that is damaged, cut off or of another version. */
export function openModelFile(bytes: Uint8Array): ModelFile | undefined {
  if (bytes.length < headLength) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  if (view.getUint32(0, true) !== magic || view.getUint32(4, true) !== version) return undefined;
  if (view.getUint32(8, true) !== bytes.length) return undefined;
  if (view.getUint32(12, true) !== checksumOf(bytes, headLength)) return undefined;
  const sections = new Map<string, Uint8Array>();
  const count = view.getUint32(16, true);
  for (let index = 0; index < count; index += 1) {
    const at = headLength + index * entryLength;
    if (at + entryLength > bytes.length) return undefined;
    const start = view.getUint32(at + nameLength, true);
    const end = start + view.getUint32(at + nameLength + 4, true);
    if (end > bytes.length) return undefined;
    sections.set(readName(bytes, at), bytes.subarray(start, end));
  }
  return { section: (name) => sections.get(name) };
}

/** The file that holds these sections, in this order. */
export function packModelFile(sections: readonly (readonly [string, Uint8Array])[]): Uint8Array {
  const aligned = (length: number): number => (length + 7) & ~7;
  let at = aligned(headLength + sections.length * entryLength);
  const length = sections.reduce((sum, [, data]) => sum + aligned(data.length), at);
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  sections.forEach(([name, data], index) => {
    const entry = headLength + index * entryLength;
    for (let letter = 0; letter < Math.min(name.length, nameLength); letter += 1)
      bytes[entry + letter] = name.charCodeAt(letter);
    view.setUint32(entry + nameLength, at, true);
    view.setUint32(entry + nameLength + 4, data.length, true);
    bytes.set(data, at);
    at += aligned(data.length);
  });
  view.setUint32(0, magic, true);
  view.setUint32(4, version, true);
  view.setUint32(8, length, true);
  view.setUint32(16, sections.length, true);
  view.setUint32(12, checksumOf(bytes, headLength), true);
  return bytes;
}

function readName(bytes: Uint8Array, at: number): string {
  let name = "";
  for (let letter = at; letter < at + nameLength && bytes[letter] !== 0; letter += 1)
    name += String.fromCharCode(bytes[letter]!);
  return name;
}

/** FNV-1a over the bytes from `from` on. */
function checksumOf(bytes: Uint8Array, from: number): number {
  let hash = 0x811c9dc5 | 0;
  for (let at = from; at < bytes.length; at += 1) hash = Math.imul(hash ^ bytes[at]!, 0x01000193);
  return hash >>> 0;
}

/** Weights of hashed features: a row of `columns` numbers a feature, each to be multiplied by `scale`. */
export interface Weights {
  readonly columns: number;
  /** Rows less one; rows are a power of two. */
  readonly mask: number;
  readonly scale: number;
  /** Row by row; of full precision while they are learned. */
  readonly values: Int8Array | Float64Array;
}

const weightsHead = 12;

/** The weights in a section; undefined where it is missing or no such section. */
export function readWeights(file: ModelFile, name: string): Weights | undefined {
  const bytes = file.section(name);
  if (!bytes || bytes.length < weightsHead) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const columns = view.getUint32(0, true);
  const rows = view.getUint32(4, true);
  if (columns === 0 || rows === 0 || (rows & (rows - 1)) !== 0) return undefined;
  if (bytes.length !== weightsHead + rows * columns) return undefined;
  const values = new Int8Array(bytes.buffer, bytes.byteOffset + weightsHead, rows * columns);
  return { columns, mask: rows - 1, scale: view.getFloat32(8, true), values };
}

/** A section of weights of full precision, row by row; the largest of them becomes 127. */
export function packWeights(weights: Float64Array, columns: number): Uint8Array {
  const bytes = new Uint8Array(weightsHead + weights.length);
  const view = new DataView(bytes.buffer);
  let largest = 0;
  for (const weight of weights) largest = Math.max(largest, Math.abs(weight));
  const scale = Math.fround(largest / 127) || 1;
  view.setUint32(0, columns, true);
  view.setUint32(4, weights.length / columns, true);
  view.setFloat32(8, scale, true);
  for (let at = 0; at < weights.length; at += 1)
    view.setInt8(weightsHead + at, Math.max(-127, Math.min(127, Math.round(weights[at]! / scale))));
  return bytes;
}

/** The numbers of a section that `packNumbers` packed; undefined where it is missing or holds other than `count`. */
export function readNumbers(
  file: ModelFile,
  name: string,
  count: number,
): Float64Array | undefined {
  const bytes = file.section(name);
  if (bytes?.length !== count * 4) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  return Float64Array.from({ length: count }, (_, at) => view.getFloat32(at * 4, true));
}

/** A section of numbers in single precision. */
export function packNumbers(numbers: ArrayLike<number>): Uint8Array {
  const bytes = new Uint8Array(numbers.length * 4);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < numbers.length; at += 1) view.setFloat32(at * 4, numbers[at]!, true);
  return bytes;
}

/** Hash of a feature: `template` numbers the template, `a` to `c` are its values. The low bits are its row. */
export function mix(template: number, a: number, b = 0, c = 0): number {
  // Products are taken side by side and joined, so that none waits for another.
  let hash =
    Math.imul(template + 0x3c6ef35f, 0x9e3779b1) ^
    Math.imul(a + 0x7f4a7c15, 0x85ebca6b) ^
    Math.imul(b + 0x165667b1, 0xc2b2ae35) ^
    Math.imul(c + 0x51633e2d, 0x27d4eb2f);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
}

/** Adds the row of a feature to `sums[at…]`, without the scale. */
export function addRow(
  { columns, mask, values }: Weights,
  feature: number,
  sums: Float64Array | Int16Array,
  at: number,
): void {
  const row = (feature & mask) * columns;
  for (let column = 0; column < columns; column += 1)
    sums[at + column] = sums[at + column]! + values[row + column]!;
}
