/** Bytes of a file as text, whatever encoding they are in; for hosts of every kind, without Node. */
import { analyse } from "chardet";
import { t } from "../core/localisation";

export type Decoded =
  | {
      readonly text: string;
      /** Label of the Encoding Standard, e.g. "utf-8", "windows-1252". */
      readonly encoding: string;
    }
  | {
      /** A person's words for why these bytes are no text. */
      readonly unreadable: string;
    };

/**
 * A byte order mark decides and is left out of the text; then UTF-8 where the bytes are valid (or nearly, a cut
 * character), UTF-16 where NULs alternate, Windows-1252 where that gives the letters and signs of Western Europe,
 * and else what statistics of the bytes tell.
 */
export function decode(bytes: Uint8Array): Decoded {
  const text = utf8.decode(bytes);
  if (!strange.test(text)) return { text, encoding: "utf-8" };
  const marked = encodingOfMark(bytes);
  if (marked) return decodeAs(bytes, marked);
  const wide = encodingOfNuls(bytes);
  if (wide === "binary" || hasControls(bytes, wide !== undefined))
    return { unreadable: t("This file is not text.") };
  if (wide) return decodeAs(bytes, wide);
  return decodeUtf8(bytes) ?? decodeWestern(bytes) ?? decodeByStatistics(bytes);
}

const utf8 = new TextDecoder("utf-8");

/** What plain text in UTF-8 does not hold. Almost every file is without, and looking for it is quick. */
const strange = /[\0-\x08\x0e-\x1a\x1c-\x1f\uFFFD]/;

function encodingOfMark([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : undefined;
}

function decodeAs(bytes: Uint8Array, encoding: string): Decoded {
  const text = new TextDecoder(encoding).decode(bytes);
  if (text.includes("\0")) return { unreadable: t("This file is not text.") };
  return { text, encoding };
}

/** Bytes that tell enough of a file. */
const sampleLength = 65_536;

/** UTF-16 text in European languages has a NUL in every other byte; any other NULs are no text. */
function encodingOfNuls(bytes: Uint8Array): "utf-16le" | "utf-16be" | "binary" | undefined {
  if (!bytes.includes(0)) return undefined;
  const counts: [even: number, odd: number] = [0, 0];
  const length = Math.min(bytes.length, sampleLength);
  for (let at = 0; at < length; at++) if (bytes[at] === 0) counts[at % 2 === 0 ? 0 : 1]++;
  const [even, odd] = counts;
  const many = length / 4;
  if (odd > many && even < odd / 20) return "utf-16le";
  return even > many && odd < even / 20 ? "utf-16be" : "binary";
}

/** Whether more than one byte in a hundred is a control character that texts do not hold. */
function hasControls(bytes: Uint8Array, isWide: boolean): boolean {
  const length = Math.min(bytes.length, sampleLength);
  let controls = 0;
  for (let at = 0; at < length; at++) {
    const byte = bytes[at]!;
    const isControl = byte < 32 && !(byte >= 9 && byte <= 13) && byte !== 27;
    if (isControl && !(isWide && byte === 0)) controls++;
  }
  return !isWide && controls * 100 > length;
}

function decodeUtf8(bytes: Uint8Array): Decoded | undefined {
  const text = utf8.decode(bytes);
  if (!text.includes("\uFFFD")) return { text, encoding: "utf-8" };
  const broken = text.match(/\uFFFD/g)?.length ?? 0;
  const whole = text.match(/[^\0-\x7f\uFFFD]/gu)?.length ?? 0;
  return broken * 10 <= whole ? { text, encoding: "utf-8" } : undefined;
}

/** Letters and signs that English, Italian, German, French and Spanish use beyond ASCII. */
const western =
  /^[\0-\x7fÀÁÂÄÇÈÉÊËÌÍÎÏÑÒÓÔÖÙÚÛÜßàáâäçèéêëìíîïñòóôöùúûüÿœŒæÆ¡¿«»‹›“”„‘’‚–—…•€£§°·\u00A0\u00ADªº²½©®™´]*$/;

function decodeWestern(bytes: Uint8Array): Decoded | undefined {
  const text = fromWindows1252(bytes);
  return western.test(text) ? { text, encoding: "windows-1252" } : undefined;
}

/** What Windows-1252 has from 0x80 to 0x9F. */
const signs = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ";

/** Some versions of Node decode these bytes as control characters. */
const fromWindows1252 = (bytes: Uint8Array): string =>
  new TextDecoder("windows-1252")
    .decode(bytes)
    .replace(/[\x80-\x9f]/g, (control) => signs[control.charCodeAt(0) - 0x80] ?? control);

function decodeByStatistics(bytes: Uint8Array): Decoded {
  const telling = bytes.findIndex((byte) => byte > 127);
  const start = Math.max(0, telling - sampleLength / 2);
  for (const { name } of analyse(bytes.subarray(start, start + sampleLength))) {
    if (/^(?:ascii|utf-)/i.test(name)) continue;
    try {
      const { encoding } = new TextDecoder(name);
      if (encoding === "windows-1252") break;
      return decodeAs(bytes, encoding);
    } catch {
      // An encoding that this machine does not know.
    }
  }
  return { text: fromWindows1252(bytes), encoding: "windows-1252" };
}
