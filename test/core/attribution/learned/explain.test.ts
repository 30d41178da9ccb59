/** The words that made the model find an attribution. */
import { describe, expect, it } from "vitest";
import { findAttributions } from "../../../../server/core/attribution/findAttributions";
import { findNames } from "../../../../server/core/attribution/names/findNames";
import {
  explainAttribution,
  type Explanation,
} from "../../../../server/core/attribution/learned/explain";
import { sliceOf } from "../../../../server/core/text/span";
import { paragraphOf } from "../reading";

function explain(text: string): { found: boolean; explained: Explanation | undefined } {
  const paragraph = paragraphOf(text, "en");
  const names = findNames(text, paragraph);
  const [first] = findAttributions(text, paragraph, names);
  return {
    found: first !== undefined,
    explained: first && explainAttribution(text, paragraph, names, first),
  };
}

/** The weightiest word for a cue. */
const drawMain = (text: string): string => {
  const [first] = explain(text).explained?.cue ?? [];
  return first ? sliceOf(text, first) : "none";
};

describe("explainAttribution", () => {
  it.each([
    ["The board was reluctant to close the bridge.", "reluctant"],
    ["Anna Kern said that the bridge was safe.", "said"],
    ["“The bridge is safe,” the mayor insisted.", "insisted"],
  ])("%s", (text, expected) => {
    expect(drawMain(text)).toBe(expected);
  });

  it("names few words, the weightiest first, none of them without weight", () => {
    const { explained } = explain("Lee Foster, a manager at FireEye, said the bridge was safe.");
    for (const reasons of Object.values(explained!) as Explanation["cue"][]) {
      expect(reasons.length).toBeGreaterThan(0);
      expect(reasons.length).toBeLessThanOrEqual(6);
      const weights = reasons.map(({ weight }) => Math.abs(weight));
      expect(weights).toEqual([...weights].sort((a, b) => b - a));
      expect(Math.min(...weights)).toBeGreaterThan(0);
    }
  });

  it("leaves what is found as it was", () => {
    const text = "Anna Kern said that the bridge was safe.";
    const paragraph = paragraphOf(text, "en");
    const names = findNames(text, paragraph);
    const before = findAttributions(text, paragraph, names);
    explainAttribution(text, paragraph, names, before[0]!);
    expect(findAttributions(text, paragraph, names)).toEqual(before);
  });

  it("tells which words tell of a deed", () => {
    const { explained } = explain("The hackers had stolen thousands of passwords from the firm.");
    expect(explained?.cue.length ?? 1).toBeGreaterThan(0);
  });

  it("has nothing to say of what a rule found alone", () => {
    expect(explain("“We were never asked.” — Anna Kern")).toEqual({
      found: true,
      explained: undefined,
    });
  });
});
