import { describe, expect, it } from "vitest";
import type { Attribution } from "../../../../server/core/attribution/attribution";
import {
  continueQuotations,
  findUntold,
} from "../../../../server/core/attribution/speakers/continuedQuotations";
import { findSentenceWords } from "../../../../server/core/attribution/words/words";
import { sliceOf, type Span } from "../../../../server/core/text/span";
import { paragraphOf } from "../reading";

const find = (text: string, part: string): Span => {
  const start = text.indexOf(part);
  return { start, end: start + part.length };
};

/** What is said in a paragraph, given a cue and what its own sentence says: told | … || untold: …. */
function draw(text: string, cue: string, content: string): string {
  const sentences = findSentenceWords(text, paragraphOf(text, "en"));
  const told = cue ? [statementOf(find(text, cue), find(text, content))] : [];
  const continued = continueQuotations(sentences, told);
  const drawn = continued.map((each) =>
    each.content.map((span) => sliceOf(text, span)).join(" | "),
  );
  const untold = findUntold(sentences, continued).map((span) => `untold: ${sliceOf(text, span)}`);
  return [...drawn, ...untold].join(" || ");
}

const statementOf = (cue: Span, content: Span): Attribution => ({
  kind: "statement",
  source: [],
  cue: [cue],
  content: [content],
  certainty: { level: "asserted", words: [] },
  sentence: { start: Math.min(cue.start, content.start), end: Math.max(cue.end, content.end) },
  mood: "told",
});

describe("quotations of several sentences", () => {
  it.each([
    ["“It rained. We left,” she said.", "said", "We left,”", "“It rained. We left,”"],
    ["She said: “It rained. We left.”", "said", "“It rained.", "“It rained. We left.”"],
    ["She said it was “wet. And cold.”", "said", "it was “wet.", "it was “wet. And cold.”"],
    ["“Wet,” she said. “We left.”", "said", "“Wet,”", "“Wet,” || untold: “We left.”"],
    ["“It rained. We left.”", "", "", "untold: “It rained. We left.”"],
    ["“It rained.", "", "", "untold: “It rained."],
    ["“I think it rained.”", "think", "it rained", "it rained || untold: “I think it rained.”"],
    ["The “wet” street. They left.", "", "", ""],
    ["It rained. They left.", "", "", ""],
    [
      "`` Wet , '' she said . `` We left . ''",
      "said",
      "`` Wet , ''",
      "`` Wet , '' || untold: `` We left . ''",
    ],
  ])("%s", (text, cue, content, expected) => {
    expect(draw(text, cue, content)).toBe(expected);
  });
});
