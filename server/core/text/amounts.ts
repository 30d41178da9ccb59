/** Digits with their separators, read by the habits of a language. */
import { languages, type LanguageCode } from "../languages";
import { isDigitAt } from "./charKinds";
import type { Span } from "./span";

export interface Amount extends Span {
  readonly value: number;
  /** Digits before the decimal mark. */
  readonly digits: number;
  /** Without any separator. */
  readonly isBare: boolean;
}

const groupSigns = new Set([".", ",", "'", "’", "\u00A0", "\u202F", "\u2009", " "]);

/** The number whose digits begin at `at`; undefined for one with leading zeros (007) or too long to count. */
export function readAmount(
  text: string,
  at: number,
  limit: number,
  code: LanguageCode,
): Amount | undefined {
  const whole = digitsEnd(text, at, limit);
  if (text[at] === "0" && whole > at + 1) return undefined;
  const grouped = whole - at <= 3 && text[at] !== "0" ? groupsEnd(text, whole, limit) : whole;
  const isSingle = grouped === whole + 4;
  const isDecimal = isSingle && text[whole] === "." && languages[code].decimalMark === ".";
  const end = isDecimal ? whole : grouped;
  const integer = text.slice(at, end).replace(/\D/g, "");
  const mark = text[end] ?? "";
  const hasDecimals =
    (mark === "." || mark === ",") &&
    end < limit &&
    isDigitAt(text, end + 1) &&
    (end === whole || mark !== text[whole]);
  const last = hasDecimals ? digitsEnd(text, end + 1, limit) : end;
  const decimals = hasDecimals ? text.slice(end + 1, last) : "";
  if (integer.length + decimals.length > 15) return undefined;
  const value = Number(decimals ? `${integer}.${decimals}` : integer);
  return { start: at, end: last, value, digits: integer.length, isBare: last === whole };
}

function digitsEnd(text: string, at: number, limit: number): number {
  let end = at;
  while (end < limit && isDigitAt(text, end)) end++;
  return end;
}

/** End of groups of three digits after the same sign each; `at` where there are none. */
function groupsEnd(text: string, at: number, limit: number): number {
  const sign = text[at] ?? "";
  let end = at;
  while (
    groupSigns.has(sign) &&
    text[end] === sign &&
    end + 4 <= limit &&
    digitsEnd(text, end + 1, limit) === end + 4
  )
    end += 4;
  return end;
}
