/** Letters as UTF-8, with half surrogates kept (WTF-8), so that any text comes back as it was. */
import { reserve, type ByteColumn } from "./columns";

/** Of the Encoding standard; browsers, workers and Node have it. */
declare const TextEncoder: new () => {
  encodeInto(text: string, into: Uint8Array): { read: number; written: number };
};
declare const TextDecoder: new (
  label: string,
  options: { fatal: boolean; ignoreBOM: boolean },
) => { decode(bytes: Uint8Array): string };

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** Shorter texts are not worth a call of the machine's own coder. */
const short = 48;

const isWellFormed = (text: string): boolean =>
  (text as string & { isWellFormed(): boolean }).isWellFormed();

/** Adds the letters of a text to a column. */
export function encodeText(column: ByteColumn, text: string): void {
  if (text.length < short || !isWellFormed(text)) {
    const values = reserve(column, text.length * 3);
    column.length = encodeLetters(text, values, column.length);
    return;
  }
  for (let rest = text; rest.length > 0;) {
    const values = reserve(column, rest.length + 16);
    const { read, written } = encoder.encodeInto(rest, values.subarray(column.length));
    column.length += written;
    rest = rest.slice(read);
  }
}

/** Writes the letters of a text at `at`, three bytes a unit at most; gives the end. */
export function encodeLetters(text: string, into: Uint8Array, at: number): number {
  let end = at;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 0x80) into[end++] = code;
    else if (code < 0x800) {
      into[end++] = 0xc0 | (code >> 6);
      into[end++] = 0x80 | (code & 63);
    } else {
      const point = code >= 0xd800 && code < 0xdc00 ? text.codePointAt(index)! : code;
      if (point > 0xffff) {
        index += 1;
        into[end++] = 0xf0 | (point >> 18);
        into[end++] = 0x80 | ((point >> 12) & 63);
      } else into[end++] = 0xe0 | (point >> 12);
      into[end++] = 0x80 | ((point >> 6) & 63);
      into[end++] = 0x80 | (point & 63);
    }
  }
  return end;
}

/** The text of bytes that `encodeText` wrote. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes.length < short) return decodeLetters(bytes);
  try {
    return decoder.decode(bytes);
  } catch {
    return decodeLetters(bytes);
  }
}

function decodeLetters(bytes: Uint8Array): string {
  const units: number[] = [];
  const parts: string[] = [];
  for (let at = 0; at < bytes.length;) {
    const lead = bytes[at++]!;
    if (lead < 0x80) units.push(lead);
    else if (lead < 0xe0) units.push(((lead & 31) << 6) | (bytes[at++]! & 63));
    else if (lead < 0xf0)
      units.push(((lead & 15) << 12) | ((bytes[at++]! & 63) << 6) | (bytes[at++]! & 63));
    else {
      const high = ((lead & 7) << 18) | ((bytes[at++]! & 63) << 12);
      const point = (high | ((bytes[at++]! & 63) << 6) | (bytes[at++]! & 63)) - 0x10000;
      units.push(0xd800 | (point >> 10), 0xdc00 | (point & 0x3ff));
    }
    if (units.length >= 8192) parts.push(String.fromCharCode(...units.splice(0)));
  }
  parts.push(String.fromCharCode(...units));
  return parts.length === 1 ? parts[0]! : parts.join("");
}
