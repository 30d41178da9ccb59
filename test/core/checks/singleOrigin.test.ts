/** single-origin: sources that count once. */
import { describe, expect, test } from "vitest";
import { checkFixture, expectFindings } from "./checkFindings";

const library = `
//- library/references.yaml
references:
  - id: wire
    publisher: Northern Wire
    issued: 2022-08-19
    file: wire.txt
  - id: herald
    publisher: Orrin Herald
    issued: 2022-08-20
    file: herald.txt
  - id: post
    publisher: The Post
    issued: 2022-08-20
    file: post.txt
  - id: column
    publisher: Evening Standard
    issued: 2022-08-24
    file: column.txt
  - id: standard
    publisher: Evening Standard
    issued: 2022-09-01
    file: standard.txt
  - id: guard
    publisher: Lake Guard
    issued: 2022-11-30
    file: guard.txt
//- library/actors.yaml
actors:
  - name: Northern Wire
    kind: organisation
//- library/wire.txt
The tug Adelheid rammed the ferry Morning Star on Lake Orrin late on Thursday, and 38 passengers were hurt. Its captain had been drinking, two witnesses told Northern Wire.
//- library/herald.txt
ORRIN (Northern Wire). Thirty-eight people were hurt when the tug Adelheid ran into the Morning Star. It was dark, and lanterns were out.
//- library/post.txt
The tug Adelheid rammed the ferry Morning Star on Lake Orrin late on Thursday, and 38 passengers were hurt. Bakeries opened as usual.
//- library/column.txt
Northern Wire reported that the tug Adelheid rammed the ferry Morning Star. I crossed the lake as a child, and the lamps were painted red then.
//- library/standard.txt
Bells rang on the lake for a minute, and the lamps were red.
//- library/guard.txt
At 21:47 the tug Adelheid rammed the ferry Morning Star off the pier. Our inspectors questioned 54 persons, Northern Wire among them.
`;

const messagesFor = (draft: string): string[] =>
  checkFixture(`${library}//- draft.md\n${draft}\n`)
    .findings.filter(({ code }) => code === "single-origin")
    .map(({ message }) => message);

describe("several sources count once", () => {
  test("a copy, under the citations", () => {
    expectFindings(
      "single-origin",
      `${library}//- draft.md
The tug Adelheid rammed the ferry Morning Star [@wire; @post].
                                                ^^^^^^^^^^^^ Two sources, one origin: wire.
`,
    );
  });

  test.each([
    ["a credit line", "[@wire; @herald]", "Two sources, one origin: Northern Wire."],
    ["a report of a report", "[@wire; @column]", "Two sources, one origin: Northern Wire."],
    ["two that report a third", "[@herald; @column]", "Two sources, one origin: Northern Wire."],
    ["three", "[@wire; @post; @herald]", "3 sources, one origin: Northern Wire."],
    ["in separate brackets", "[@wire] [@post]", "Two sources, one origin: wire."],
  ])("%s", (_, citations, message) => {
    expect(messagesFor(`The tug Adelheid rammed the ferry Morning Star ${citations}.`)).toEqual([
      message,
    ]);
  });
});

describe("silent", () => {
  test.each([
    ["one source", "The tug Adelheid rammed the ferry [@wire]."],
    ["an inquiry of its own", "The tug Adelheid rammed the ferry [@wire; @guard]."],
    ["a copy and an inquiry", "The tug Adelheid rammed the ferry [@wire; @post; @guard]."],
    ["a source named twice", "The tug Adelheid rammed the ferry [@wire; @wire]."],
    ["what the other tells for itself", "The lamps were painted red then [@guard; @column]."],
    ["two texts of one publisher", "The lamps were red, and bells rang [@column; @standard]."],
    ["a heading", "# The tug Adelheid rammed the ferry [@wire; @post]"],
    ["a key that leads nowhere", "The tug Adelheid rammed the ferry [@wire; @nobody]."],
  ])("%s", (_, draft) => {
    expect(messagesFor(draft)).toEqual([]);
  });
});
