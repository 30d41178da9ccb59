/** Line starts: the offsets at which the lines of a file begin. */

export type LineStarts = Uint32Array;

/** Lines end with CRLF, LF or CR, as in the language server protocol; the first begins at 0. */
export function findLineStarts(text: string): LineStarts {
  const starts = [0];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 13 && text.charCodeAt(at + 1) === 10) at += 1;
    if (code === 13 || code === 10) starts.push(at + 1);
  }
  return Uint32Array.from(starts);
}

/** Zero-based number of the line that holds `offset`. Binary search. */
export function lineAt(starts: ArrayLike<number>, offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}
