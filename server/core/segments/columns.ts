/** Columns: typed arrays that grow. */

export interface Column<Values extends Uint8Array | Uint32Array | Float64Array> {
  /** Longer than what is filled. */
  values: Values;
  length: number;
}

export type ByteColumn = Column<Uint8Array<ArrayBuffer>>;
export type WordColumn = Column<Uint32Array<ArrayBuffer>>;
export type NumberColumn = Column<Float64Array<ArrayBuffer>>;

const firstLength = 64;

export const byteColumn = (): ByteColumn => ({ values: new Uint8Array(firstLength), length: 0 });
export const wordColumn = (): WordColumn => ({ values: new Uint32Array(firstLength), length: 0 });
export const numberColumn = (): NumberColumn => ({
  values: new Float64Array(firstLength),
  length: 0,
});

/** The values with room for `more` behind `length`; the caller writes them and sets the length. */
export function reserve<Values extends Uint8Array | Uint32Array | Float64Array>(
  column: Column<Values>,
  more: number,
): Values {
  const { values, length } = column;
  if (length + more <= values.length) return values;
  column.values = lengthened(
    values.subarray(0, length) as Values,
    Math.max(length + more, values.length * 2),
  );
  return column.values;
}

/** A copy with zeros behind it. */
export function lengthened<Values extends Uint8Array | Uint32Array | Float64Array>(
  values: Values,
  length: number,
): Values {
  const longer = new (values.constructor as new (length: number) => Values)(length);
  longer.set(values);
  return longer;
}

export function push(column: ByteColumn | WordColumn | NumberColumn, value: number): void {
  if (column.length === column.values.length)
    reserve<Uint8Array | Uint32Array | Float64Array>(column, 1);
  column.values[column.length++] = value;
}

/** Adds values of another array as they are. */
export function append<Values extends Uint8Array | Uint32Array | Float64Array>(
  column: Column<Values>,
  values: ArrayLike<number>,
): void {
  reserve(column, values.length).set(values, column.length);
  column.length += values.length;
}

/** A view of what is filled. */
export const filledOf = <Values extends Uint8Array | Uint32Array | Float64Array>({
  values,
  length,
}: Column<Values>): Values => values.subarray(0, length) as Values;
