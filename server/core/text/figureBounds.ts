/** Bounds: whether a figure is told as it is, or as one that the true one lies above or below. */
import type { LanguageCode } from "../languages";
import type { Figure } from "./figures";
import { contextBefore, figureLexicon } from "./figureWords";

/** "more than 200" is above, "nearly 200" below; undefined for "200" and "about 200". */
export function boundOf(
  text: string,
  { span, isApproximate }: Figure,
  language: LanguageCode,
): "above" | "below" | undefined {
  if (!isApproximate) return undefined;
  const lexicon = figureLexicon(language);
  const before = contextBefore(text, span.start, 0);
  // The longer phrase counts: "no more than" holds "more than".
  const [above, below] = [lexicon.above, lexicon.below].map(
    (pattern) => pattern.exec(before)?.[0].length ?? 0,
  ) as [number, number];
  if (above === below) return undefined;
  return above > below ? "above" : "below";
}

/** Whether a figure is a part of a fraction: the million of "three quarters of a million". */
export function isOfFraction(text: string, { span }: Figure, language: LanguageCode): boolean {
  const { fractions } = figureLexicon(language);
  const words =
    contextBefore(text, span.start, 0)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  return words.slice(-3).some((word) => fractions.has(word));
}
