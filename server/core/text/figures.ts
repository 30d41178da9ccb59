/** Figures: numbers, amounts, percentages and dates of a text, with values that compare across languages. */
import type { LanguageCode } from "../languages";
import { isWordAt } from "./charKinds";
import { readDate } from "./dates";
import { readDigits } from "./digits";
import { readNumeral } from "./numerals";
import type { Span } from "./span";

/** A time is found by `findClockTimes` alone, a day by `findDays`. */
export type FigureKind = "number" | "percent" | "money" | "year" | "date" | "day" | "time";

export interface Figure {
  /** With its sign, unit and scale ("$4 million"), without what makes it inexact. */
  readonly span: Span;
  readonly kind: FigureKind;
  /** 4700 for "4,700", "4.700", "4 700"; 40 for "quaranta"; year for a year; YYYYMMDD for a date; MMDD for a day; minutes since midnight for a time. */
  readonly value: number;
  /** ISO code of money, USD for dollars of no named country; "points" for a difference of percentages. */
  readonly unit?: string;
  /** "about", "circa", "più o meno", "più di": the figure is not exact. */
  readonly isApproximate: boolean;
}

/** What was read at some place: figures (none for a time, a phone number, a part of a name), and where reading goes on. */
export interface Reading {
  readonly figures: readonly Figure[];
  readonly end: number;
}

/**
 * Figures within `within`, in order, without overlaps. Numbers inside names (APT28, TV5), list markers, ordinals,
 * times, page and phone numbers are none, nor are "one" and articles. A number with one separator and three digits
 * after it ("4.700") is read by the language: thousands, but a decimal after an English full stop.
 */
export function findFigures(text: string, language: LanguageCode, within?: Span): Figure[] {
  const bounds = {
    start: Math.max(0, within?.start ?? 0),
    end: Math.min(within?.end ?? text.length, text.length),
  };
  const figures: Figure[] = [];
  for (let at = bounds.start; at < bounds.end;) {
    if (!isWordAt(text, at)) {
      at++;
      continue;
    }
    const reached = figures.at(-1)?.span.end ?? 0;
    let reading = readFigures(text, at, bounds, language);
    // A sign or word that the last figure took cannot belong to this one as well ("1 $ 2").
    if (reading?.figures.some(({ span }) => span.start < reached))
      reading = readFigures(text, at, { start: reached, end: bounds.end }, language);
    if (reading) figures.push(...reading.figures);
    at = Math.max(reading?.end ?? at, wordEnd(text, at));
  }
  return figures;
}

function readFigures(
  text: string,
  at: number,
  bounds: Span,
  language: LanguageCode,
): Reading | undefined {
  const date = readDate(text, at, bounds, language);
  if (date) return date;
  const code = text.charCodeAt(at);
  const isDigit = code >= 48 && code <= 57;
  return isDigit ? readDigits(text, at, bounds, language) : readNumeral(text, at, bounds, language);
}

function wordEnd(text: string, at: number): number {
  let end = at + 1;
  while (isWordAt(text, end)) end++;
  return end;
}
