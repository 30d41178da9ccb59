/** The rules that hold a claim against what it cites: silent, otherwise, less sure. */
import { describe, expect, test } from "vitest";
import type { RuleCode } from "../../../server/core/configuration";
import { applyFix, checkFixture, expectFindings } from "./checkFindings";

const library = `
//- library/council.txt
The council of Harwick did not approve the new bridge on Monday. Mayor Lena Orde refused to sign the contract.

The tug Adelheid rammed the ferry Morning Star off Port Alder. The court acquitted the captain, Jon Reeve.
//- library/rapporto.txt
Il gruppo sarebbe composto da una quarantina di persone. Il sindaco Aldo Riva avrebbe ricevuto 15.000 euro dalla ditta Salvi.
//- library/bericht.txt
Die Kanzlei Morgen soll rund 3.000 Akten vernichtet haben. Der Rat hat den Neubau nicht genehmigt.
//- library/leak.txt
The leak was likely the work of an employee, three investigators said. The company denied that it had paid the senator. The auditors found no evidence that Havenbouw charged twice for the quay.
//- draft.md
`;

const find = (code: RuleCode, draft: string) => expectFindings(code, library + draft);

const verdictCodes: readonly string[] = [
  "contradicted-claim",
  "unsupported-claim",
  "overstated-certainty",
];

const verdictsOn = (draft: string): string[] =>
  checkFixture(library + draft)
    .findings.map(({ code }) => code)
    .filter((code) => verdictCodes.includes(code));

describe("contradicted-claim", () => {
  test("tells a negation that was lost", () =>
    find(
      "contradicted-claim",
      `
Mayor Lena Orde signed the contract [@council].
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ council says the opposite: “Mayor Lena Orde refused to sign the contract”.
`,
    ));

  test("tells who did it to whom the other way round", () =>
    find(
      "contradicted-claim",
      `
The ferry Morning Star rammed the tug Adelheid [@council].
          ^^^^^^^^^^^^ council has it done by Adelheid, not by Morning Star.
`,
    ));

  test("tells what excludes what the source says", () =>
    find(
      "contradicted-claim",
      `
The court sentenced the captain, Jon Reeve [@council].
          ^^^^^^^^^ council says “acquitted”, not “sentenced”.
`,
    ));
});

describe("overstated-certainty", () => {
  test("writes the hedge in the draft's language", () => {
    const draft = "Il sindaco Aldo Riva ha ricevuto 15.000 euro dalla ditta Salvi [@rapporto].\n";
    expect(verdictsOn(draft)).toEqual(["overstated-certainty"]);
    expect(applyFix(library + draft, "Write")).toContain("Aldo Riva avrebbe ricevuto");
  });

  test("reads modals of hearsay around figures", () =>
    expect(verdictsOn("Die Kanzlei Morgen hat rund 3.000 Akten vernichtet [@bericht].\n")).toEqual([
      "overstated-certainty",
    ]));

  test("tells a likelihood that became a fact", () =>
    expect(verdictsOn("The leak was the work of an employee [@leak].\n")).toEqual([
      "overstated-certainty",
    ]));
});

test("what a source doubts is told, and not put less surely", () => {
  const { findings } = checkFixture(library + "Havenbouw charged twice for the quay [@leak].\n");
  expect(findings.map(({ message, fixes }) => ({ message, fixes }))).toEqual([
    { message: "leak doubts it: “no evidence”.", fixes: [] },
  ]);
});

describe("unsupported-claim", () => {
  test("tells a source that speaks of something else", () =>
    expect(
      verdictsOn("Northwind Bank dismissed its chairman after the fraud in Vaduro [@council].\n"),
    ).toEqual(["unsupported-claim"]));
});

describe("no verdict is told of", () => {
  test.each([
    ["what the source says", "The tug Adelheid rammed the ferry Morning Star [@council].\n"],
    ["the passive of it", "The ferry Morning Star was rammed by the tug Adelheid [@council].\n"],
    ["a negation that is kept", "The council of Harwick has not approved the bridge [@council].\n"],
    ["a refusal told as a negation", "Mayor Lena Orde did not sign the contract [@council].\n"],
    ["a hedge that is kept", "The leak was probably the work of an employee [@leak].\n"],
    ["who says it", "According to three investigators, an employee leaked it [@leak].\n"],
    ["a question", "Did the council of Harwick approve the new bridge [@council]?\n"],
    ["another language", "Il consiglio di Harwick non ha approvato il nuovo ponte [@council].\n"],
    ["the hearsay kept in German", "Die Kanzlei Morgen soll Akten vernichtet haben [@bericht].\n"],
    ["too few words to tell by", "It rained [@council].\n"],
    ["a source that is not there", "The council approved it [@nowhere].\n"],
    ["an uncited sentence", "The council of Harwick approved the new bridge on Monday.\n"],
  ])("%s", (_, draft) => expect(verdictsOn(draft)).toEqual([]));
});
