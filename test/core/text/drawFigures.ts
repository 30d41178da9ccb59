/** Draws the figures of a text, for the tests about them. */
import { expect } from "vitest";
import type { LanguageCode } from "../../../server/core/languages";
import { findFigures } from "../../../server/core/text/figures";
import { sliceOf } from "../../../server/core/text/span";

/** "4,700 = number 4700", with the unit of money behind and `~` for what is inexact. */
export const figuresIn = (text: string, language: LanguageCode): string[] =>
  findFigures(text, language).map(({ span, kind, value, unit, isApproximate }) =>
    [sliceOf(text, span), "=", kind, value, unit, isApproximate ? "~" : undefined]
      .filter((part) => part !== undefined)
      .join(" "),
  );

export type Case = [language: LanguageCode, text: string, ...figures: string[]];

export const check = (language: LanguageCode, text: string, ...figures: string[]): void =>
  expect(figuresIn(text, language)).toEqual(figures);
