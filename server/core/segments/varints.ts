/** Whole numbers in as few bytes as they need. */
import { push, type ByteColumn } from "./columns";

/** Seven bits a byte, low ones first, as in LEB128. From 0 to 2³²−1. */
export function writeNumber(column: ByteColumn, value: number): void {
  let rest = value >>> 0;
  for (; rest > 127; rest >>>= 7) push(column, (rest & 127) | 128);
  push(column, rest);
}

/** A number that may be negative: small ones of either sign are short. From −2³¹ to 2³¹−1. */
export const writeSigned = (column: ByteColumn, value: number): void =>
  writeNumber(column, (value << 1) ^ (value >> 31));

/** Reads numbers one by one; `isCutOff` once there were fewer than asked for. */
export interface NumberReader {
  readonly bytes: Uint8Array;
  at: number;
  isCutOff: boolean;
}

export const readNumbers = (bytes: Uint8Array): NumberReader => ({
  bytes,
  at: 0,
  isCutOff: false,
});

/** The next number; 0 behind the end. */
export function readNumber(reader: NumberReader): number {
  let value = 0;
  for (let shift = 0; ; shift += 7) {
    const byte = reader.bytes[reader.at];
    if (byte === undefined) {
      reader.isCutOff = true;
      return 0;
    }
    reader.at += 1;
    value |= (byte & 127) << shift;
    if (byte < 128 || shift > 28) return value >>> 0;
  }
}

export function readSigned(reader: NumberReader): number {
  const value = readNumber(reader);
  return (value >>> 1) ^ -(value & 1);
}

/** A number of things to come, each of one byte at least; 0 where so many cannot come. */
export function readCount(reader: NumberReader): number {
  const count = readNumber(reader);
  if (count <= reader.bytes.length - reader.at) return count;
  reader.isCutOff = true;
  return 0;
}
