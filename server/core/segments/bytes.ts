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
