/** Numbers written in digits, with what they count in. */
import type { LanguageCode } from "../languages";
import {
  isDigitAt,
  isLowerAt,
  isSpaceAt,
  isUpperAt,
  isWordAt,
  skipSpace,
  skipSpaceBack,
} from "./charKinds";
import type { Figure, Reading } from "./figures";
import { currencyBefore, readMeasure, type Measure } from "./figureUnits";
import {
  contextAfter,
  contextBefore,
  figureLexicon,
  isInexact,
  type FigureLexicon,
} from "./figureWords";
import { startsSentence, stopAbbreviates, wordAt } from "./fullStops";
import { readAmount, type Amount } from "./amounts";
import type { Span } from "./span";

/** The figures that the digits at `at` begin: one, two for a range, none where they name, order or tell the time. */
export function readDigits(text: string, at: number, bounds: Span, code: LanguageCode): Reading {
  const lexicon = figureLexicon(code);
  const run = runEnd(text, at, bounds.end);
  const before = contextBefore(text, at, bounds.start);
  if (isPartOfName(before) || isPhoneNumber(before)) return { figures: [], end: run };
  const amount = readAmount(text, at, bounds.end, code);
  if (!amount) return { figures: [], end: run };
  const range = rangeAfter(text, amount, bounds, code);
  if (range === "code" || (range && lexicon.labels.test(before))) return { figures: [], end: run };
  const last = range ?? amount;
  const money = currencyBefore(before);
  const after = contextAfter(text, last.end, bounds.end);
  const measure = readMeasure(after, lexicon, money?.unit);
  const end = last.end + measure.length;
  if (isCutOff(text, last.end, end, bounds, measure))
    return { figures: [], end: Math.max(run, end) };
  const span = { start: at - (money?.length ?? 0), end };
  const place: Place = { text, bounds, code, lexicon, before, measure };
  if (range) return { figures: rangeFigures(amount, range, span, place), end };
  return { figures: isCount(amount, span, place) ? [figureOf(amount, span, place)] : [], end };
}

interface Place {
  readonly text: string;
  readonly bounds: Span;
  readonly code: LanguageCode;
  readonly lexicon: FigureLexicon;
  readonly before: string;
  readonly measure: Measure;
}

/** End of digits with the letters and signs that make one thing with them: 10:30, 1.2.3, 4chan, 555-123-4567. */
function runEnd(text: string, at: number, limit: number): number {
  let end = at + 1;
  while (
    end < limit &&
    (isWordAt(text, end) || (/[.,:/\-–'’]/.test(text[end]!) && isDigitAt(text, end + 1)))
  )
    end++;
  return end;
}

/** APT-28, F-16, word.12, 24/7, #5, §5, @5, +39, '90. */
const isPartOfName = (before: string): boolean =>
  /(?:[\p{L}\p{N}_][-‐‑–/.,:]|[#§¶№@+\\_\p{L}\p{N}]|[#§¶№]\s|[[]|(?:^|\s)['’‘])$/u.test(before);

/** Groups of digits behind a plus sign or a leading nought. */
const isPhoneNumber = (before: string): boolean =>
  /(?:\+\d|(?:^|[\s(])0\d)[\d\s()/.-]*$/.test(before);

/** A second number after a hyphen: "20–30"; "code" for scores, phone numbers and the like. */
function rangeAfter(
  text: string,
  amount: Amount,
  bounds: Span,
  code: LanguageCode,
): Amount | "code" | undefined {
  const sign = /^\s?[-–—]\s?(?=\d)/.exec(text.slice(amount.end, amount.end + 4));
  if (!sign) return undefined;
  const isTight = !/\s/.test(sign[0]);
  const second = readAmount(text, amount.end + sign[0].length, bounds.end, code);
  if (!second) return isTight ? "code" : undefined;
  const isChain = /^[-–—/:]\d/.test(text.slice(second.end, second.end + 2));
  const isShortYear =
    amount.isBare && amount.value >= 1900 && amount.value <= 2100 && second.digits === 2;
  if (!isChain && (second.value > amount.value || isShortYear)) return second;
  return isTight ? "code" : undefined;
}

/** Letters stuck to the number that are no unit, or more figures: 4chan, 5G, 10:30, 3/4, 1.2.3, 5°. */
function isCutOff(
  text: string,
  digitsEnd: number,
  end: number,
  bounds: Span,
  measure: Measure,
): boolean {
  if (end >= bounds.end) return false;
  if (measure.length === 0 && /[°º²³¹ª_@]/.test(text[end]!)) return true;
  if (isWordAt(text, end)) return true;
  return end === digitsEnd && /[.,:/'’*x×-]/.test(text[end]!) && isDigitAt(text, end + 1);
}

/** Whether a number counts something, and does not name, order or tell the time. */
function isCount(
  amount: Amount,
  span: Span,
  { text, bounds, code, lexicon, before, measure }: Place,
): boolean {
  if (measure.kind !== "number" || measure.scale > 1) return true;
  const after = contextAfter(text, span.end, bounds.end);
  if (/^\s?°/.test(after) || lexicon.afterTimes.test(after)) return false;
  if (lexicon.labels.test(before)) return false;
  if (lexicon.beforeTimes.test(before) && amount.value < 25) return false;
  if (isYear(amount)) return true;
  if (isMarker(text, span, amount, bounds)) return false;
  if (isOrdinal(text, span, amount, bounds, code, lexicon)) return false;
  return !isModel(text, span, amount, bounds, code, lexicon);
}

const isYear = ({ isBare, digits, value }: Amount): boolean =>
  isBare && digits === 4 && value >= 1900 && value <= 2100;

/** "1. First", "2) Second" at the start of a line, and "(3)". */
function isMarker(text: string, { start, end }: Span, amount: Amount, bounds: Span): boolean {
  if (!amount.isBare || amount.digits > 3) return false;
  const isBracketed = text[start - 1] === "(" && text[end] === ")";
  if (isBracketed && start > bounds.start) return true;
  if (!/[.)]/.test(text[end] ?? "") || !isSpaceAt(text, end + 1)) return false;
  return /(?:^|\n)[\s(]*$/.test(contextBefore(text, start, bounds.start));
}

function isOrdinal(
  text: string,
  { start, end }: Span,
  amount: Amount,
  bounds: Span,
  code: LanguageCode,
  lexicon: FigureLexicon,
): boolean {
  if (!lexicon.language.hasOrdinalStops || !amount.isBare || text[end] !== ".") return false;
  const next = skipSpace(text, end + 1, bounds.end);
  if (next === end + 1 || next >= bounds.end) return false;
  if (/\d\.(?:\s(?:und|oder|bis)|,)\s$/.test(contextBefore(text, start, bounds.start))) return true;
  return isLowerAt(text, next) || stopAbbreviates(text, end, bounds.start, next, code);
}

/** "iPhone 6 is", "Windows 10, …": a small number behind a name, and nothing behind it to count. */
function isModel(
  text: string,
  { start, end }: Span,
  amount: Amount,
  bounds: Span,
  code: LanguageCode,
  lexicon: FigureLexicon,
): boolean {
  if (!amount.isBare || amount.digits > 4 || !isSpaceAt(text, start - 1)) return false;
  const nameEnd = skipSpaceBack(text, start, bounds.start);
  let nameStart = nameEnd;
  while (nameStart > bounds.start && isWordAt(text, nameStart - 1)) nameStart--;
  const name = text.slice(nameStart, nameEnd);
  if (!/\p{Lu}/u.test(name) || lexicon.stopWords.has(name.toLowerCase())) return false;
  const isFirst = /^$|[.!?…:“"«„(]\s*$/.test(
    text.slice(Math.max(bounds.start, nameStart - 3), nameStart),
  );
  if (isFirst && isUpperAt(name, 0) && !/\p{Lu}/u.test(name.slice(1))) return false;
  const next = skipSpace(text, end, bounds.end);
  return next === end || !isWordAt(text, next) || startsSentence(text, next, code);
}

function figureOf(amount: Amount, span: Span, place: Place): Figure {
  const { text, bounds, lexicon, measure, before } = place;
  const after = contextAfter(text, span.end, bounds.end);
  const lead = contextBefore(text, span.start, bounds.start);
  const isApproximate = isInexact(lead, after, lexicon);
  if (
    isYear(amount) &&
    measure.kind === "number" &&
    measure.scale === 1 &&
    !isRoundCount(amount, before, after, isApproximate, lexicon)
  )
    return { span, kind: "year", value: amount.value, isApproximate };
  return {
    span,
    kind: measure.kind,
    value: scaled(amount.value, measure.scale),
    ...(measure.unit !== undefined && { unit: measure.unit }),
    isApproximate,
  };
}

/** Without the noise of binary fractions: 1.2 million is 1,200,000. */
const scaled = (value: number, scale: number): number => Number((value * scale).toPrecision(15));

/** "2000 Soldaten", "about 2000 people": a count that could be a year by its size. */
function isRoundCount(
  { value }: Amount,
  before: string,
  after: string,
  isApproximate: boolean,
  lexicon: FigureLexicon,
): boolean {
  if (after[0] !== " " && after[0] !== "\u00A0") return false;
  const next = wordAt(after, 1).toLowerCase();
  if (next === "" || lexicon.stopWords.has(next)) return false;
  return isApproximate || (value % 100 === 0 && !lexicon.beforeYears.test(before));
}

/** Both ends of a range, in the same unit; the second year of "2015–16" is left out. */
function rangeFigures(first: Amount, second: Amount, span: Span, place: Place): Figure[] {
  const { measure } = place;
  const head = { start: span.start, end: first.end };
  const tail = { start: second.start, end: span.end };
  if (isYear(first) && measure.kind === "number" && measure.scale === 1) {
    const years = isYear(second)
      ? ([
          [first, head],
          [second, tail],
        ] as const)
      : ([[first, head]] as const);
    return years.map(([{ value }, place]) => ({
      span: place,
      kind: "year",
      value,
      isApproximate: false,
    }));
  }
  const unit = measure.unit !== undefined && { unit: measure.unit };
  return (
    [
      [first, head],
      [second, tail],
    ] as const
  ).map(([{ value }, place]) => ({
    span: place,
    kind: measure.kind,
    value: scaled(value, measure.scale),
    ...unit,
    isApproximate: true,
  }));
}
