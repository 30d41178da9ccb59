/** Times of day in a text: "23:15", "5 a.m.", "alle 22.15", "21 Uhr". */
import type { LanguageCode } from "../languages";
import type { Figure } from "./figures";
import { contextAfter, contextBefore, figureLexicon } from "./figureWords";
import { sliceOf, type Span } from "./span";

const clock =
  /(?<![\d.,:/-])(?<hour>[01]?\d|2[0-4])(?:(?<sign>[:.h])(?<minute>[0-5]\d))?(?!\d|[.,:/]\d)(?:\s?(?<half>[ap])(?:\.m\.|m\b))?/gi;

/** Times of day within a span, in order. A number without minutes, or with a full stop before them, needs a word that makes it a time. */
export function findClockTimes(text: string, language: LanguageCode, within: Span): Figure[] {
  const lexicon = figureLexicon(language);
  return [...sliceOf(text, within).matchAll(clock)].flatMap((match) => {
    const { hour = "", sign, minute = "0", half } = match.groups!;
    const start = within.start + match.index;
    const end = start + match[0].length;
    const isTold =
      half !== undefined ||
      lexicon.beforeTimes.test(contextBefore(text, start, within.start)) ||
      lexicon.afterTimes.test(contextAfter(text, end, within.end));
    if (!isTold && sign !== ":") return [];
    const noon = half?.toLowerCase() === "p" && Number(hour) < 12 ? 12 : 0;
    const minutes = (Number(hour) + noon) * 60 + Number(minute);
    return [{ span: { start, end }, kind: "time", value: minutes, isApproximate: false }];
  });
}
