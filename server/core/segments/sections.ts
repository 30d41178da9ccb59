/** The format of stored files: a header, a directory of named sections, and checksums over all of it. */
import { t } from "../localisation";
import { asBytes, asWords, type Bytes } from "./bytes";
import { checksumOf } from "./checksum";
import type { Damage } from "./segment";

/*
 * A file is, in words of 32 bits as little-endian machines keep them:
 *
 *   header      magic ×2, byte order, format, kind, version, length, sections, blocks, length of the head,
 *               checksum of the head behind the header, 0 ×4, checksum of the header
 *   directory   a section each: name (16 letters of ASCII), offset, length in bytes, 0 ×2
 *   checksums   one for each block of 64 KB behind the head
 *   sections    aligned to eight bytes; resident ones first, which belong to the head
 *
 * The head is read and checked at opening. A block behind it is checked when something in it is first read.
 */
const magic = [0x6e65_6857, 0x0a1a_6563] as const;
/** Reads otherwise on a machine that keeps the high byte first, which so refuses the file. */
const byteOrder = 0x0102_0304;
const format = 1;
const headerLength = 64;
const entryLength = 32;
const nameLength = 16;
const blockLength = 65536;

/** A section to be written. */
export interface Section {
  /** Up to 16 letters of ASCII. */
  readonly name: string;
  readonly data: Uint8Array | Uint32Array | Float64Array;
  /** Read and checked when the file is opened. */
  readonly isResident?: boolean;
}

/** What a file is, and of which version: another is refused. */
export interface FileKind {
  readonly kind: number;
  readonly version: number;
}

/** An opened file of sections. Views are never written to. */
export interface SectionFile {
  readonly size: number;
  /** Set once something could not be read or failed its checksum. */
  readonly damage: Damage | undefined;
  /** Bytes of a section; 0 where the file has none of that name. */
  lengthOf(name: string): number;
  /** A resident section; empty where the file has none of that name. */
  resident(name: string): Uint8Array;
  /** The bytes [start, end) of a section; undefined, and told by `damage`, where they are not to be had or damaged. */
  read(name: string, start: number, end: number): Uint8Array | undefined;
  /** The same in words of 32 bits. */
  readWords(name: string, start: number, end: number): Uint32Array | undefined;
}

const align = (length: number): number => Math.ceil(length / 8) * 8;

/** The bytes of a file, in a buffer of their own. */
export function writeSections(
  { kind, version }: FileKind,
  sections: readonly Section[],
): Uint8Array<ArrayBuffer> {
  const ordered = [
    ...sections.filter(({ isResident }) => isResident),
    ...sections.filter(({ isResident }) => !isResident),
  ];
  const sum = (list: readonly Section[]): number =>
    list.reduce((length, { data }) => length + align(data.byteLength), 0);
  const rest = sum(sections.filter(({ isResident }) => !isResident));
  const blocks = Math.ceil(rest / blockLength);
  const directory = headerLength + entryLength * sections.length;
  const body = directory + align(4 * blocks);
  const head = body + sum(sections) - rest;
  const file = new Uint8Array(head + rest);
  const words = new Uint32Array(file.buffer);
  let offset = body;
  ordered.forEach((section, index) => {
    writeEntry(file, words, headerLength + entryLength * index, section, offset);
    file.set(asBytes(section.data), offset);
    offset += align(section.data.byteLength);
  });
  for (let block = 0; block < blocks; block += 1) {
    const from = (head + block * blockLength) / 4;
    const to = Math.min(from + blockLength / 4, words.length);
    words[directory / 4 + block] = checksumOf(words, from, to);
  }
  words.set([...magic, byteOrder, format, kind, version, file.length, sections.length]);
  words.set([blocks, head, checksumOf(words, headerLength / 4, head / 4)], 8);
  words[15] = checksumOf(words, 0, 15);
  return file;
}

function writeEntry(
  file: Uint8Array,
  words: Uint32Array,
  at: number,
  { name, data }: Section,
  offset: number,
): void {
  for (let index = 0; index < nameLength; index += 1)
    file[at + index] = index < name.length ? name.charCodeAt(index) : 0;
  words[(at + nameLength) / 4] = offset;
  words[(at + nameLength) / 4 + 1] = data.byteLength;
}

interface Place {
  readonly offset: number;
  readonly length: number;
}

/** Opens a file that `writeSections` wrote; reads its head only. */
export function openSections(bytes: Bytes, { kind, version }: FileKind): SectionFile | Damage {
  const header = readWords(bytes, 0, headerLength);
  if (!header) return { damage: t("It is cut off within its header.") };
  if (header[0] !== magic[0] || header[1] !== magic[1])
    return { damage: t("It is no file of an index.") };
  if (header[2] !== byteOrder)
    return { damage: t("It was written by a machine that orders bytes otherwise.") };
  if (header[15] !== checksumOf(header, 0, 15)) return { damage: t("Its header is damaged.") };
  if (header[3] !== format || header[4] !== kind || header[5] !== version)
    return { damage: t("It is of another kind or version.") };
  const [length, sections, blocks, headLength, sum] = header.subarray(6, 11) as unknown as [
    number,
    number,
    number,
    number,
    number,
  ];
  if (length !== bytes.length)
    return {
      damage: t("It has {count} bytes, and should have {length}.", { count: bytes.length, length }),
    };
  const head = readWords(bytes, 0, headLength);
  if (!head || checksumOf(head, headerLength / 4) !== sum)
    return { damage: t("Its head is damaged.") };
  const places = readDirectory(head, sections);
  const firstSum = (headerLength + entryLength * sections) / 4;
  return viewSections(bytes, head, places, head.subarray(firstSum, firstSum + blocks));
}

function readWords(bytes: Bytes, offset: number, length: number): Uint32Array | undefined {
  if (offset + length > bytes.length) return undefined;
  const read = bytes.read(offset, length);
  return read?.length === length ? asWords(read) : undefined;
}

function readDirectory(head: Uint32Array, sections: number): ReadonlyMap<string, Place> {
  const names = asBytes(head);
  const places = new Map<string, Place>();
  for (let index = 0; index < sections; index += 1) {
    const at = headerLength + entryLength * index;
    const letters = names.subarray(at, at + nameLength);
    const name = String.fromCharCode(...letters).replace(/\0+$/, "");
    const word = (at + nameLength) / 4;
    places.set(name, { offset: head[word]!, length: head[word + 1]! });
  }
  return places;
}

function viewSections(
  bytes: Bytes,
  head: Uint32Array,
  places: ReadonlyMap<string, Place>,
  sums: Uint32Array,
): SectionFile {
  const headBytes = asBytes(head);
  const blocks = checkBlocks(bytes, head.byteLength, sums);
  let damage: Damage | undefined;
  const read = (name: string, start: number, end: number): Uint8Array | undefined => {
    const place = places.get(name);
    if (!place || start < 0 || end > place.length || start > end) return undefined;
    const { offset } = place;
    if (offset < headBytes.length) return headBytes.subarray(offset + start, offset + end);
    if (start === end) return new Uint8Array(0);
    const found = blocks(offset + start, offset + end);
    if (found instanceof Uint8Array) return found;
    damage ??= found;
    return undefined;
  };
  return {
    size: bytes.length,
    get damage() {
      return damage;
    },
    lengthOf: (name) => places.get(name)?.length ?? 0,
    resident: (name) => read(name, 0, places.get(name)?.length ?? 0) ?? new Uint8Array(0),
    read,
    readWords: (name, start, end) => {
      const found = read(name, start * 4, end * 4);
      return found && asWords(found);
    },
  };
}

/** Reads the bytes [start, end) of a file behind its head; blocks that were not checked before are checked now. */
function checkBlocks(bytes: Bytes, base: number, sums: Uint32Array) {
  const checked = new Uint8Array(sums.length);
  const read = (start: number, end: number): Uint8Array | Damage => {
    const found = end > bytes.length ? undefined : bytes.read(start, end - start);
    return found?.length === end - start
      ? found
      : { damage: t("It could not be read to its end.") };
  };
  return (start: number, end: number): Uint8Array | Damage => {
    const first = Math.floor((start - base) / blockLength);
    const last = Math.floor((end - 1 - base) / blockLength);
    let isChecked = true;
    for (let block = first; block <= last; block += 1) isChecked &&= checked[block] === 1;
    if (isChecked) return read(start, end);
    const from = base + first * blockLength;
    const whole = read(from, Math.min(base + (last + 1) * blockLength, bytes.length));
    if (!(whole instanceof Uint8Array)) return whole;
    const words = asWords(whole);
    for (let block = first; block <= last; block += 1) {
      const at = ((block - first) * blockLength) / 4;
      const sum = checksumOf(words, at, Math.min(at + blockLength / 4, words.length));
      if (sum !== sums[block])
        return { damage: t("Block {number} is damaged.", { number: block }) };
      checked[block] = 1;
    }
    return whole.subarray(start - from, end - from);
  };
}
