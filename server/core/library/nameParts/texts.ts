/** Many short texts in one array: UTF-16 units one behind the other, and where each begins. */

export interface Texts {
  readonly units: Uint16Array;
  /** Behind the last, their end. */
  readonly starts: Uint32Array;
}

export function packTexts(texts: readonly string[]): Texts {
  const starts = new Uint32Array(texts.length + 1);
  for (let index = 0; index < texts.length; index += 1)
    starts[index + 1] = starts[index]! + texts[index]!.length;
  const units = new Uint16Array(starts[texts.length]!);
  for (let index = 0; index < texts.length; index += 1) {
    const text = texts[index]!;
    const start = starts[index]!;
    for (let at = 0; at < text.length; at += 1) units[start + at] = text.charCodeAt(at);
  }
  return { units, starts };
}

/** A text by its number; "" where there is none. */
export const textOf = ({ units, starts }: Texts, number: number): string =>
  fromUnits(units.subarray(starts[number] ?? 0, starts[number + 1] ?? 0));

/** A text of some thousand UTF-16 units at most. */
export const fromUnits = (units: Uint16Array): string =>
  String.fromCharCode.apply(null, units as unknown as number[]);

/** Bytes seen as UTF-16 units; copied where they lie askew. */
export function asUnits(bytes: Uint8Array): Uint16Array {
  const { buffer, byteOffset } = bytes.byteOffset % 2 === 0 ? bytes : bytes.slice();
  return new Uint16Array(buffer, byteOffset, bytes.length >>> 1);
}

/** Less than, equal to or greater than 0 as a text stands before, at or behind `other` by code units; `other` may be cut to a length. */
export function compareText({ units, starts }: Texts, number: number, other: string): number {
  const start = starts[number]!;
  const length = starts[number + 1]! - start;
  const shared = Math.min(length, other.length);
  for (let at = 0; at < shared; at += 1) {
    const difference = units[start + at]! - other.charCodeAt(at);
    if (difference !== 0) return difference;
  }
  return length - other.length;
}
