/** Packs the uses of a name, document by document, and sums them without unpacking. */
import type { NameKind } from "../../attribution/names/name";
import type { StoredUse, UseSum } from "./namePart";
import type { ByteColumn } from "../../segments/columns";
import {
  readCount,
  readNumber,
  readNumbers,
  writeNumber,
  type NumberReader,
} from "../../segments/varints";

/** Their places in this list are stored: new ones go to the end. */
const kinds: readonly NameKind[] = ["person", "group", "organisation", "state", "place", "unknown"];

/** Bits of a use's second number, below its count. */
const bits = { oneSpelling: 1, oneKind: 2, kindShift: 2, kindMask: 7, countUnit: 32 } as const;

/** The key as most names are spelt: each word with a capital, a blank between. */
function titleOf(key: string): string {
  let title = "";
  for (const word of key.split(" ")) {
    const first = (word.codePointAt(0) ?? 0) > 0xffff ? 2 : 1;
    title += `${title && " "}${word.slice(0, first).toUpperCase()}${word.slice(first)}`;
  }
  return title;
}

/** What spellings are numbered by, from 0: the part's list of texts. */
export interface SpellingStore {
  numberOf(text: string): number;
}

/**
 * Appends the uses of a name, documents ascending: its spellings (0 the key with capitals, else a text's number and
 * one), then for each document the step from the one before, count, kind and spelling, with lists only where there are
 * several.
 */
export function packUses(
  column: ByteColumn,
  key: string,
  uses: readonly StoredUse[],
  store: SpellingStore,
): void {
  const spellings = [...new Set(uses.flatMap((use) => [...use.spellings.keys()]))].sort();
  const title = titleOf(key);
  writeNumber(column, spellings.length);
  for (const spelling of spellings)
    writeNumber(column, spelling === title ? 0 : store.numberOf(spelling) + 1);
  const numbers = new Map(spellings.map((spelling, number) => [spelling, number]));
  let before = -1;
  for (const use of uses) {
    writeNumber(column, use.document - before);
    before = use.document;
    packUse(column, use, numbers);
  }
}

function packUse(
  column: ByteColumn,
  { count, cued, kinds: kindCounts, spellings }: StoredUse,
  numbers: ReadonlyMap<string, number>,
): void {
  const [kind] = kindCounts.keys();
  const [spelling] = spellings.keys();
  const oneKind = kindCounts.size === 1 && kindCounts.get(kind!) === count;
  const oneSpelling = spellings.size === 1 && spellings.get(spelling!) === count;
  writeNumber(
    column,
    count * bits.countUnit +
      (oneSpelling ? bits.oneSpelling : 0) +
      (oneKind ? bits.oneKind + (kinds.indexOf(kind!) << bits.kindShift) : 0),
  );
  writeNumber(column, cued);
  if (!oneKind) packCounts(column, kindCounts, (each) => kinds.indexOf(each));
  if (!oneSpelling) packCounts(column, spellings, (each) => numbers.get(each)!);
  else if (numbers.size > 1) writeNumber(column, numbers.get(spelling!)!);
}

function packCounts<K>(
  column: ByteColumn,
  counts: ReadonlyMap<K, number>,
  toNumber: (key: K) => number,
): void {
  writeNumber(column, counts.size);
  for (const [key, count] of counts) {
    writeNumber(column, toNumber(key));
    writeNumber(column, count);
  }
}

export const emptySum = (): UseSum => ({
  count: 0,
  cued: 0,
  texts: 0,
  kinds: new Map(),
  spellings: new Map(),
});

export function addTo<K>(counts: Map<K, number>, key: K, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}

/** A use as it is read, counts by number; one object serves for all uses of a name. */
interface OpenUse {
  document: number;
  count: number;
  cued: number;
  readonly kinds: number[];
  readonly spellings: number[];
}

/** Reads the uses of a name in bytes that `packUses` wrote; gives its spellings as stored. `visit` may not keep the use. */
function readUses(bytes: Uint8Array, visit: (use: OpenUse) => void): number[] {
  const reader = readNumbers(bytes);
  const spellings = Array.from({ length: readCount(reader) }, () => readNumber(reader));
  const use: OpenUse = { document: -1, count: 0, cued: 0, kinds: [], spellings: [] };
  while (reader.at < bytes.length) {
    use.document += readNumber(reader);
    const head = readNumber(reader);
    use.count = Math.floor(head / bits.countUnit);
    use.cued = readNumber(reader);
    use.kinds.length = 0;
    use.spellings.length = 0;
    if (head & bits.oneKind) use.kinds.push((head >> bits.kindShift) & bits.kindMask, use.count);
    else readCounts(reader, use.kinds);
    if (!(head & bits.oneSpelling)) readCounts(reader, use.spellings);
    else use.spellings.push(spellings.length > 1 ? readNumber(reader) : 0, use.count);
    visit(use);
  }
  return spellings;
}

function readCounts(reader: NumberReader, into: number[]): void {
  for (let left = readCount(reader); left > 0; left -= 1)
    into.push(readNumber(reader), readNumber(reader));
}

const spellingOf = (stored: number, key: string, textAt: (number: number) => string): string =>
  stored === 0 ? titleOf(key) : textAt(stored - 1);

/** The uses of a name. */
export function unpackUses(
  bytes: Uint8Array,
  key: string,
  textAt: (number: number) => string,
): StoredUse[] {
  const read: { use: Omit<StoredUse, "spellings">; spellings: number[] }[] = [];
  const stored = readUses(bytes, (use) => {
    const { document, count, cued } = use;
    read.push({
      use: { document, count, cued, kinds: toMap(use.kinds, (kind) => kinds[kind] ?? "unknown") },
      spellings: [...use.spellings],
    });
  });
  const spelt = stored.map((each) => spellingOf(each, key, textAt));
  return read.map(({ use, spellings }) => ({
    ...use,
    spellings: toMap(spellings, (number) => spelt[number] ?? ""),
  }));
}

function toMap<K>(pairs: readonly number[], toKey: (number: number) => K): Map<K, number> {
  const map = new Map<K, number>();
  for (let at = 0; at < pairs.length; at += 2) addTo(map, toKey(pairs[at]!), pairs[at + 1]!);
  return map;
}

/** Adds the uses of a name by living documents to a sum. */
export function sumUses(
  bytes: Uint8Array,
  key: string,
  textAt: (number: number) => string,
  dead: Uint8Array | undefined,
  sum: UseSum,
): void {
  const byKind = new Array<number>(kinds.length).fill(0);
  const bySpelling: number[] = [];
  const stored = readUses(bytes, (use) => {
    if (dead?.[use.document]) return;
    sum.count += use.count;
    sum.cued += use.cued;
    sum.texts += 1;
    addPairs(byKind, use.kinds);
    addPairs(bySpelling, use.spellings);
  });
  for (const [kind, count] of byKind.entries())
    if (count > 0 && kind < kinds.length) addTo(sum.kinds, kinds[kind]!, count);
  for (const [number, spelling] of stored.entries()) {
    const count = bySpelling[number] ?? 0;
    if (count > 0) addTo(sum.spellings, spellingOf(spelling, key, textAt), count);
  }
}

function addPairs(sums: number[], pairs: readonly number[]): void {
  for (let at = 0; at < pairs.length; at += 2) {
    const number = pairs[at]!;
    sums[number] = (sums[number] ?? 0) + pairs[at + 1]!;
  }
}
