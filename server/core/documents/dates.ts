/** Dates as bibliographies and web pages write them, as ISO 8601 dates no more exact than they are. */
import { languages } from "../languages";

/**
 * A date of any form CSL knows: a year, a text, `{date-parts}`, `{raw}`, `{literal}`, `{year, month, day}`,
 * or a list of these; of a range the first. Undefined for what is no date.
 */
export function toIsoDate(value: unknown): string | undefined {
  if (typeof value === "number") return Number.isInteger(value) ? isoDate(value) : undefined;
  if (typeof value === "string") return dateOfText(value);
  if (Array.isArray(value)) return dateOfParts(value) ?? firstOf(value, toIsoDate);
  if (typeof value !== "object" || value === null) return undefined;
  const { "date-parts": parts, raw, literal, year, month, day } = value as Record<string, unknown>;
  if (Array.isArray(parts)) return dateOfParts(parts[0]) ?? dateOfParts(parts);
  return dateOfParts([year, month, day]) ?? toIsoDate(raw ?? literal);
}

const iso = /^(\d{4})(?:([-/.])(\d{1,2})(?:\2(\d{1,2}))?)?(?!\d)/;
const packed = /^(\d{4})(\d{2})(\d{2})$/;
const dayFirst = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d)/;
const loneYear = /(?<!\d)([12]\d{3})(?!\d)/;
const loneDay = /(?<!\d)(\d{1,2})(?!\d)/;
const word = /\p{L}+/gu;

function dateOfText(text: string): string | undefined {
  const written = text.normalize("NFC").trim();
  const found = iso.exec(written) ?? packed.exec(written.slice(0, 8));
  if (found)
    return found.length > 4
      ? isoDate(found[1], found[3], found[4])
      : isoDate(found[1], found[2], found[3]);
  const numbers = dayFirst.exec(written);
  if (numbers) return dateOfNumbers(numbers[1]!, numbers[3]!, numbers[4]!, numbers[2] === ".");
  const year = loneYear.exec(written)?.[1];
  if (!year) return undefined;
  const month = firstOf(written.match(word) ?? [], monthOfWord);
  return isoDate(year, month, month && loneDay.exec(written)?.[1]);
}

/** 8/5/2018 is May in Europe and August in America: the year alone, unless one number is no month. */
function dateOfNumbers(
  first: string,
  second: string,
  year: string,
  isDotted: boolean,
): string | undefined {
  if (isDotted || Number(first) > 12 || first === second) return isoDate(year, second, first);
  if (Number(second) > 12) return isoDate(year, first, second);
  return isoDate(year);
}

function dateOfParts(parts: unknown): string | undefined {
  if (!Array.isArray(parts) || parts.length === 0) return undefined;
  const [year, month, day] = parts as unknown[];
  if (!isNumeral(year)) return undefined;
  const named = typeof month === "string" ? (monthOfWord(month.trim()) ?? month) : month;
  return isoDate(year, isNumeral(named) ? named : undefined, isNumeral(day) ? day : undefined);
}

const isNumeral = (value: unknown): value is string | number =>
  typeof value === "number" || (typeof value === "string" && /^\s*\d+\s*$/.test(value));

function isoDate(
  year: string | number | undefined,
  month?: string | number,
  day?: string | number,
): string | undefined {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  if (!(y >= 1 && y <= 9999)) return undefined;
  const parts = [String(y).padStart(4, "0")];
  if (m >= 1 && m <= 12) {
    parts.push(String(m).padStart(2, "0"));
    if (d >= 1 && d <= 31) parts.push(String(d).padStart(2, "0"));
  }
  return parts.join("-");
}

let monthsByWord: ReadonlyMap<string, number> | undefined;

/** One to twelve, in any language Whence knows. */
function monthOfWord(written: string): number | undefined {
  monthsByWord ??= new Map(
    Object.values(languages).flatMap(({ months }) =>
      months.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
    ),
  );
  return monthsByWord.get(written.toLowerCase());
}

function firstOf<T, U>(values: readonly T[], read: (value: T) => U | undefined): U | undefined {
  for (const value of values) {
    const found = read(value);
    if (found !== undefined) return found;
  }
  return undefined;
}
