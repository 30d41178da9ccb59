/** Who speaks: texts of several sentences, each with whom the sources of its statements stand for. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Attribution } from "../../../../server/core/attribution/attribution";
import { coverOf, sliceOf } from "../../../../server/core/text/span";
import { readDocument } from "../reading";

/** In the files: lines are paragraphs; under them, set in, "words of source and cue: speaker", or "-" where none must be told. */
interface Case {
  readonly text: string;
  readonly expected: readonly (readonly [words: string, speaker: string])[];
}

function readCases(language: string): Case[] {
  const file = new URL(`./${language}.txt`, import.meta.url);
  return readFileSync(file, "utf8")
    .trim()
    .split(/\n\n+/)
    .map((block) => {
      const lines = block.split("\n");
      return {
        text: lines.filter((line) => !line.startsWith(" ")).join("\n"),
        expected: lines
          .filter((line) => line.startsWith(" "))
          .map((line): [string, string] => {
            const [, words, speaker] = /^\s+(.*): ([^:]+)$/.exec(line)!;
            return [words!, speaker!];
          }),
      };
    });
}

/** The speaker of the first statement that `words` touch from its source to its cue; "-" where none is told. */
function speakerAt(text: string, attributions: readonly Attribution[], words: string): string {
  const at = attributions.find(({ kind, source, cue, sentence }) => {
    if (kind !== "statement") return false;
    const from = text.indexOf(words, sentence.start);
    const span = { start: from, end: from + words.length };
    const own = coverOf([...source, ...cue])!;
    return (
      from >= 0 &&
      from < sentence.end &&
      own.start < span.end &&
      span.start < own.end &&
      span.start <= cue.at(-1)!.end &&
      span.end >= cue[0]!.start
    );
  });
  return at?.speaker ? sliceOf(text, at.speaker) : "-";
}

describe.each(["en", "it", "de"] as const)("speakers in %s", (language) => {
  it.each(readCases(language).map((each) => [each.text, each.expected] as const))(
    "%s",
    (text, expected) => {
      const attributions = readDocument(text, language);
      const found = expected.map(([words]) => [words, speakerAt(text, attributions, words)]);
      expect(found).toEqual(expected);
    },
  );
});
