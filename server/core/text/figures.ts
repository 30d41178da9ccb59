/** Figures: numbers, amounts, percentages and dates of a text, with values that compare across languages. */
import type { LanguageCode } from "../languages";
import type { Span } from "./span";

export type FigureKind = "number" | "percent" | "money" | "year" | "date";

export interface Figure {
  readonly span: Span;
  readonly kind: FigureKind;
  /** 4700 for "4,700", "4.700", "4 700"; 40 for "quaranta"; year for a year; YYYYMMDD for a date. */
  readonly value: number;
  /** Currency sign or ISO code of money, folded. */
  readonly unit?: string;
  /** "about", "circa", "più o meno", "più di": the figure is not exact. */
  readonly isApproximate: boolean;
}

/** Figures within `within`, in order, without overlaps. Numbers inside names (APT28, TV5) and list markers are none. */
export function findFigures(_text: string, _language: LanguageCode, _within?: Span): Figure[] {
  return [];
}
