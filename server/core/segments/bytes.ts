/** Bytes that segments are read from: memory, or a file behind a host's door. */

export interface Bytes {
  readonly length: number;
  /**
   * `length` bytes from `offset`, aligned to eight bytes in their buffer where `offset` is; undefined where they cannot
   * be read (the file is gone or cut off). Perhaps a view of what others read: never written to.
   */
  read(offset: number, length: number): Uint8Array | undefined;
}

/** Bytes in memory. */
export const memoryBytes = (array: Uint8Array): Bytes => ({
  length: array.length,
  read: (offset, length) =>
    offset < 0 || offset + length > array.length
      ? undefined
      : array.subarray(offset, offset + length),
});

/** Bytes seen as numbers of 32 bits in the machine's order; copied where they lie askew. */
export function asWords(bytes: Uint8Array): Uint32Array {
  const { buffer, byteOffset } = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  return new Uint32Array(buffer, byteOffset, bytes.length >>> 2);
}

/** Bytes seen as numbers of 64 bits with fractions; copied where they lie askew. */
export function asNumbers(bytes: Uint8Array): Float64Array {
  const { buffer, byteOffset } = bytes.byteOffset % 8 === 0 ? bytes : bytes.slice();
  return new Float64Array(buffer, byteOffset, bytes.length >>> 3);
}

/** The bytes of any view. */
export const asBytes = (view: ArrayBufferView): Uint8Array =>
  new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
