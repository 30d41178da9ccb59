/** Typed arrays that grow. */

/** A copy of an array, twice as long, or `least` long if that is more. */
export function lengthened<Numbers extends Uint8Array | Uint16Array | Uint32Array>(
  numbers: Numbers,
  least = 0,
): Numbers {
  const length = Math.max(2 * numbers.length, least);
  const longer = new (numbers.constructor as new (length: number) => Numbers)(length);
  longer.set(numbers);
  return longer;
}
