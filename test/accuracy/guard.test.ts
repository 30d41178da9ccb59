/** A part of each annotated set beside the checkout, against the recorded figures; skipped, saying so, where it is absent. */
import { existsSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { caseSets, findSameCases, isWorse } from "../../scripts/eval/cases.mjs";
import { findSame, isDropped, type Figure } from "../../scripts/eval/figure.mjs";
import { renewPage } from "../../scripts/eval/page.mjs";
import { readRecorded } from "../../scripts/eval/recorded.mjs";
import { scoreSet } from "../../scripts/eval/score.mjs";
import { evaluation, sets } from "../../scripts/eval/sets.mjs";
import { whence } from "../cli/command";

const isPresent = existsSync(evaluation);
const analyze = async (rows: string, args: readonly string[] = []): Promise<string> =>
  (await whence(["analyze", "--jsonl", ...args].join(" "), { stdin: rows })).out;

describe(`no figure drops by more than a point${isPresent ? "" : " (skipped: no ../shared)"}`, () => {
  test.skipIf(!isPresent).each(sets)("$title", { timeout: 60_000 }, async (set) => {
    const { sample } = readRecorded();
    const figures = await scoreSet(set, analyze, "sample");
    expect(figures.filter((figure) => !findSame(figure, sample))).toEqual([]);
    expect(figures.filter((figure) => isDropped(figure, findSame(figure, sample)!))).toEqual([]);
  });
});

describe(`no case turns wrong${isPresent ? "" : " (those of ../shared skipped)"}`, () => {
  test.each(caseSets)("$title", { timeout: 60_000 }, async ({ count }) => {
    const { cases } = readRecorded();
    const counts = await count(analyze);
    expect(counts.filter((each) => !findSameCases(each, cases))).toEqual([]);
    expect(counts.filter((each) => isWorse(each, findSameCases(each, cases)!))).toEqual([]);
  });
});

describe("a drop", () => {
  const figure = (f1: number, weight: number): Figure => ({
    set: "polnear",
    what: "sentences",
    rows: 1000,
    f1,
    weight,
  });

  test.each([
    ["more than a point", 78.9, 80, 1000, true],
    ["a point", 79, 80, 1000, false],
    ["a gain", 90, 80, 1000, false],
    ["two errors more in a small set", 77, 80, 100, false],
    ["three errors more in a small set", 74, 80, 100, true],
  ])("%s: %d after %d", (_, f1, before, weight, isOne) => {
    expect(isDropped(figure(f1, weight), figure(before, weight))).toBe(isOne);
  });
});

test("docs/accuracy.md shows the recorded figures", async () => {
  const { written, renewed } = await renewPage();
  expect(written).toBe(renewed);
});
