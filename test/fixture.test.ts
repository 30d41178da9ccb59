import { describe, expect, it } from "vitest";
import { parseFixture, parseOneFile, renderMarks } from "./fixture";

describe("the fixture language", () => {
  it("separates files", () => {
    const { files } = parseFixture(`
      //- a.md
      one
        two
      //- sub/b.md
      three
    `);
    expect([...files].map(([path, file]) => [path, file.text])).toEqual([
      ["a.md", "one\n  two\n"],
      ["sub/b.md", "three\n"],
    ]);
  });

  it("marks spans below the last line of text", () => {
    const { text, marks } = parseOneFile(`
      Fancy Bear hacked it.
      ^^^^^^^^^^ actor
                 ^^^^^^ cue, with words
      It did.
         ^^^
    `);
    expect(marks.map(({ span, label }) => [text.slice(span.start, span.end), label])).toEqual([
      ["Fancy Bear", "actor"],
      ["hacked", "cue, with words"],
      ["did", ""],
    ]);
  });

  it("takes the cursor out, and carets stand below the line with it", () => {
    const { text, marks, cursor } = parseOneFile(
      "see\nFan<|>cy Bear hacked\n              ^^^^^^ cue",
    );
    expect(text).toBe("see\nFancy Bear hacked");
    expect(cursor).toBe(7);
    expect(marks.map(({ span }) => text.slice(span.start, span.end))).toEqual(["hacked"]);
  });

  it("refuses a mark below nothing", () => {
    expect(() => parseFixture("^^^ lost")).toThrow("lost");
  });

  it("writes marks as it reads them", () => {
    const marked = "Fancy Bear hacked it.\n^^^^^^^^^^ actor\n           ^^^^^^ cue\nIt did.";
    const { text, marks } = parseOneFile(marked);
    expect(renderMarks(text, marks)).toBe(marked);
  });
});
