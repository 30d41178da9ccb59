/** contested-attribution, for cited sentences of any kind: another source tells them otherwise. */
import { describe, expect, test } from "vitest";
import { applyFix, checkFixture } from "./checkFindings";

const library = `
//- library/references.yaml
references:
  - id: gazette
    publisher: The Gazette
    issued: 2019-05-02
    file: gazette.txt
  - id: bulletin
    publisher: Marsh Bulletin
    issued: 2019-06-11
    file: bulletin.txt
  - id: correction
    publisher: The Gazette
    issued: 2019-05-20
    file: correction.txt
//- library/gazette.txt
Ada Quill opened the sluice at Marsh End. Bram Tiller paid 300 pounds to the ferryman Joost Vane. The council of Marsh End approved the new dyke.
//- library/bulletin.txt
The sluice at Marsh End was opened by Cora Fenwick. The council of Marsh End did not approve the new dyke. Rain fell on Bram Tiller.
//- library/correction.txt
We reported that Bram Tiller paid 300 pounds to the ferryman Joost Vane. This was wrong.
`;

const findingsIn = (draft: string): string[] =>
  checkFixture(`${library}//- draft.md\n${draft}\n`)
    .findings.filter(({ code }) => code === "contested-attribution")
    .map(({ message }) => message);

describe("another source tells it otherwise", () => {
  test.each([
    [
      "another did it",
      "Ada Quill opened the sluice at Marsh End [@gazette].",
      /bulletin \(2019\) says “The sluice at Marsh End was opened by Cora Fenwick/,
    ],
    [
      "in the passive",
      "The sluice at Marsh End was opened by Cora Fenwick [@bulletin].",
      /gazette \(2019\) says “Ada Quill opened the sluice/,
    ],
    [
      "a negation",
      "The council of Marsh End approved the new dyke [@gazette].",
      /bulletin \(2019\) says “The council of Marsh End did not approve/,
    ],
    [
      "a report that was withdrawn",
      "Bram Tiller paid 300 pounds to the ferryman Joost Vane [@gazette].",
      /correction \(2019\) says .* correction corrected it in 2019\./,
    ],
  ])("%s", (_, draft, message) => {
    expect(findingsIn(draft)).toEqual([expect.stringMatching(message)]);
  });

  test("the fix tells both", () => {
    const draft = "Ada Quill opened the sluice at Marsh End [@gazette].";
    expect(applyFix(`${library}//- draft.md\n${draft}\n`, "Tell both").trim()).toBe(
      `${draft} Marsh Bulletin gave another account in 2019: “The sluice at Marsh End was opened by Cora Fenwick” [@bulletin].`,
    );
  });
});

describe("nothing is contested where", () => {
  test.each([
    ["all sources agree", "Rain fell on Bram Tiller [@bulletin]."],
    [
      "both are cited",
      "Ada Quill opened the sluice at Marsh End [@gazette]. It was Cora Fenwick, another paper says [@bulletin].",
    ],
    [
      "the other is named",
      "Ada Quill opened the sluice at Marsh End [@gazette], not Cora Fenwick.",
    ],
    ["nothing is cited", "The council of Marsh End approved the new dyke."],
    ["another deed is told", "Ada Quill painted the sluice at Marsh End [@gazette]."],
    ["it is asked", "Did Ada Quill open the sluice at Marsh End [@gazette]?"],
  ])("%s", (_, draft) => {
    expect(findingsIn(draft)).toEqual([]);
  });
});
