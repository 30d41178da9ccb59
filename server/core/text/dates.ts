/** Dates: a day, month and year in figures or words, and days of a year that is not told. */
import { languages, type LanguageCode } from "../languages";
import { isWordAt } from "./charKinds";
import type { Figure, Reading } from "./figures";
import { startKey } from "./figureWords";
import type { Span } from "./span";

interface DateForms {
  readonly months: ReadonlyMap<string, number>;
  /** 8 May 2018; the year may be missing. */
  readonly dayFirst: RegExp;
  /** First two letters of all months, as `startKey` gives them. */
  readonly monthStarts: ReadonlySet<number>;
  /** May 8, 2018. */
  readonly monthFirst: RegExp;
}

const iso = /(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?![\d-])/y;
const numeric = /(?<first>\d{1,2})(?<sign>[./-])(?<second>\d{1,2})\k<sign>(?<year>\d{4})(?![\d-])/y;
const forms = new Map<LanguageCode, DateForms>();

function formsOf(code: LanguageCode): DateForms {
  let found = forms.get(code);
  if (!found) forms.set(code, (found = compile(code)));
  return found;
}

function compile(code: LanguageCode): DateForms {
  const months = new Map(
    languages[code].months.flatMap((names, index) =>
      names.map((name) => [name, index + 1] as const),
    ),
  );
  const full = languages[code].months.map(([name]) => name!);
  const short = [...months.keys()].filter((name) => !full.includes(name));
  const cased = (name: string): string =>
    code === "en" || code === "de" ? name.charAt(0).toUpperCase() + name.slice(1) : name;
  const caps = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
  const all = (names: readonly string[]): string =>
    [...new Set(names.flatMap((name) => [cased(name), caps(name), name.toUpperCase()]))]
      .flatMap((name) => [name, name.normalize("NFD")])
      .sort((a, b) => b.length - a.length)
      .join("|");
  // A short form could be another word ("mar", "set"): its full stop or a number shows the month.
  const month = `(?<month>(?:${all(full)})(?!\\p{L})|(?:${all(short)})(?:\\.|(?=\\s+\\d)))`;
  const year = "(?:\\s*,?\\s*(?:de[l]?\\s+|di\\s+)?(?<year>(?:19|20)\\d\\d)(?![\\d\\p{L}]))?";
  const ordinal = "(?:st|nd|rd|th|er|\\.|º|°)?";
  const more =
    "(?:\\s?(?:[-–/]|,|and|e|und|bis|et|au|y|al)\\s?(?<until>\\d{1,2})(?!\\d)(?:st|nd|rd|th|\\.)?)?";
  return {
    months,
    monthStarts: new Set([...months.keys()].map((name) => startKey(name, 0))),
    dayFirst: new RegExp(
      `(?<day>\\d{1,2})${ordinal}${more}\\s+(?:of\\s+|de\\s+|di\\s+)?(?:the\\s+)?${month}${year}`,
      "uy",
    ),
    monthFirst: new RegExp(
      `${month}\\s+(?:the\\s+)?(?<day>\\d{1,2})(?![\\d.:]\\d|\\d|%)(?:st|nd|rd|th)?(?!\\p{L})${more}${year}`,
      "uy",
    ),
  };
}

interface DateReading {
  readonly span: Span;
  readonly year: number | undefined;
  /** NaN where two numbers could be either way round. */
  readonly month: number;
  readonly day: number;
  /** "8–10 May" */
  readonly isOneOfSeveral: boolean;
}

/** The date that begins at `at`. A day without its year or one of several is read over, as no figure. */
export function readDate(
  text: string,
  at: number,
  bounds: Span,
  code: LanguageCode,
): Reading | undefined {
  const found = read(text, at, bounds, code);
  if (!found) return undefined;
  const { span, year, month, day, isOneOfSeveral } = found;
  const { end } = span;
  if (year === undefined || isOneOfSeveral || isNaN(month)) return { figures: [], end };
  const value = year * 10_000 + month * 100 + day;
  return { figures: [{ span, kind: "date", value, isApproximate: false }], end };
}

/** Days within a span, in order, of whatever year: "12 March", "12 March 2026". */
export function findDays(text: string, language: LanguageCode, within: Span): Figure[] {
  const days: Figure[] = [];
  for (let at = within.start; at < within.end;) {
    const found = isWordAt(text, at) ? read(text, at, within, language) : undefined;
    if (found && !found.isOneOfSeveral && !isNaN(found.month)) {
      const { span, month, day } = found;
      days.push({ span, kind: "day", value: month * 100 + day, isApproximate: false });
    }
    at = found?.span.end ?? at + 1;
  }
  return days;
}

function read(text: string, at: number, bounds: Span, code: LanguageCode): DateReading | undefined {
  const first = text.charCodeAt(at);
  const isDigit = first >= 48 && first <= 57;
  if (isWordAt(text, at - 1) && at > bounds.start) return undefined;
  if (isDigit) return readDigitDate(text, at, bounds, code);
  if (code !== "en" || first < 65 || first > 90) return undefined;
  if (!formsOf(code).monthStarts.has(startKey(text, at))) return undefined;
  return readWith(formsOf(code).monthFirst, text, at, bounds, code);
}

const readDigitDate = (
  text: string,
  at: number,
  bounds: Span,
  code: LanguageCode,
): DateReading | undefined =>
  readWith(iso, text, at, bounds, code) ??
  readWith(numeric, text, at, bounds, code) ??
  readWith(formsOf(code).dayFirst, text, at, bounds, code);

function readWith(
  pattern: RegExp,
  text: string,
  at: number,
  bounds: Span,
  code: LanguageCode,
): DateReading | undefined {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  const end = pattern.lastIndex;
  if (!match || end > bounds.end) return undefined;
  const { year, until, ...rest } = match.groups!;
  const [month, day] = monthAndDay(rest, code);
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  return {
    span: { start: at, end },
    year: year === undefined ? undefined : Number(year),
    month,
    day,
    isOneOfSeveral: until !== undefined,
  };
}

/** NaN where an English date of two low numbers could be either way round. */
function monthAndDay(
  groups: Record<string, string | undefined>,
  code: LanguageCode,
): [number, number] {
  const { day, month, first, second } = groups;
  if (month !== undefined) {
    const named = formsOf(code).months.get(month.replace(".", "").normalize("NFC").toLowerCase());
    return [named ?? Number(month), Number(day)];
  }
  const [a, b] = [Number(first), Number(second)];
  if (code !== "en" || a > 12) return [b, a];
  if (b > 12) return [a, b];
  return a === b ? [a, b] : [NaN, a];
}
