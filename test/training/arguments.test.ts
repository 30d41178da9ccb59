import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  beginArguments,
  findArguments,
  readArgumentFinder,
} from "../../server/core/attribution/learned/argumentsOf";
import { readAtoms } from "../../server/core/attribution/learned/atoms";
import { openModelFile, packModelFile } from "../../server/core/attribution/learned/weights";
import { classBytes, createWordClasses } from "../../server/core/attribution/learned/wordClasses";
import { spanOf, type Stretch } from "../../server/core/attribution/reading";
import { sliceOf } from "../../server/core/text/span";
import { trainArguments } from "../../training/arguments";
import { readSentences, readText, type Row } from "../../training/corpus";

const sources = ["The mayor", "A spokesman for the port", "Ann Lee", "She", "The old ministry"];
const contents = ["the bridge was safe", "that the plan had failed", "it would rain"];

/** "The mayor said it would rain.", "It would rain, said the mayor." */
const rows: Row[] = sources.flatMap((source) =>
  contents.flatMap((content) => [
    mark(`[${source}] <said> {${content}}.`),
    mark(`{${content}}, <said> [${source}].`),
    mark(`[${source}] <said> {${content}}, and the town slept.`),
  ]),
);

/** A row with the source in [], the cue in <> and the content in {}. */
function mark(marked: string): Row {
  const text = marked.replace(/[[\]<>{}]/g, "");
  const pair = (open: string, close: string): [number, number][] => {
    const before = marked.slice(0, marked.indexOf(open)).replace(/[[\]<>{}]/g, "");
    const inner = marked.slice(marked.indexOf(open) + 1, marked.indexOf(close));
    return [[before.length, before.length + inner.length]];
  };
  const attribution = { source: pair("[", "]"), cue: pair("<", ">"), content: pair("{", "}") };
  return { id: `own#${text}`, text, attributions: [attribution] };
}

const forms = "said the a is was that it and , . “ ” bridge mayor plan".split(" ");
const tags: Readonly<Record<string, number>> = { said: 1, is: 1, was: 1, the: 2, a: 2, it: 3 };
const classes = createWordClasses(
  forms,
  forms.length,
  Uint8Array.from(
    forms.flatMap((form) => [0, 0, 0, tags[form] ?? 4, 0, 0, 0, 0].slice(0, classBytes)),
  ),
);

const learn = (): Uint8Array =>
  packModelFile(trainArguments(readSentences(rows), classes, () => undefined));
const model = learn();
const finder = readArgumentFinder(openModelFile(model)!)!;

/** "source | content", given the words of the cue. */
function draw(text: string, cue: string): string {
  const reading = readText(text)[0]!;
  const at = reading.words.findIndex(({ folded }) => folded === cue);
  const stretch = { from: at, to: at + 1 };
  const atoms = readAtoms(reading, classes);
  beginArguments(finder, atoms, [stretch]);
  const { source, content } = findArguments(finder, stretch, [stretch]);
  const render = (each: Stretch): string => sliceOf(text, spanOf(reading, each));
  return [source ? render(source) : "nobody", ...content.map(render)].join(" | ");
}

describe("arguments learned from a few sentences", () => {
  it.each([
    ["The mayor said the plan was safe.", "The mayor | the plan was safe"],
    ["The bridge was old, said the mayor.", "the mayor | The bridge was old"],
    ["A mayor said that the bridge had failed.", "A mayor | that the bridge had failed"],
  ])("%s", (text, expected) => {
    expect(draw(text, "said")).toBe(expected);
  });

  it("are the same to the byte when they are learned again", () => {
    expect(Buffer.compare(learn(), model)).toBe(0);
  });

  it("leave the cue and each other alone, in any sentence", () => {
    const word = fc.constantFrom(...forms, "Ann", "Lee", "“", "”", "—", "😀");
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 40 }), fc.nat(), (words, seed) => {
        const reading = readText(words.join(" "))[0]!;
        const at = seed % reading.words.length;
        const cue = { from: at, to: at + 1 };
        const atoms = readAtoms(reading, classes);
        beginArguments(finder, atoms, [cue]);
        const { source, content } = findArguments(finder, cue, [cue]);
        const parts = [cue, ...(source ? [source] : []), ...content];
        parts.sort((a, b) => a.from - b.from);
        parts.forEach(({ from, to }, index) => {
          expect(from).toBeLessThan(to);
          expect(from).toBeGreaterThanOrEqual(index === 0 ? 0 : parts[index - 1]!.to);
          expect(to).toBeLessThanOrEqual(reading.words.length);
        });
      }),
    );
  });
});
