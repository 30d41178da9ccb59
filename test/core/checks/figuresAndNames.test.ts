import { describe, expect, test } from "vitest";
import { applyFix, checkFixture, expectFindings } from "./checkFindings";

const library = `
//- library/ledger.txt
Secureworks, a security company, gave the paper a list of 4,700 mail addresses. About forty people worked for the group,
according to Secureworks. The repairs cost 3.5 million euros in 2015.
//- library/bericht.txt
Laut Secureworks standen 4.700 Adressen auf der Liste, die das Unternehmen der Zeitung gab.
//- draft.md
`;

describe("figure-mismatch", () => {
  const mismatch = (draft: string) => expectFindings("figure-mismatch", library + draft);

  test("compares figures that count the same thing", () => {
    const draft = `
Secureworks gave the paper a list of 7,400 addresses [@ledger].
                                     ^^^^^ ledger gives 4,700, not 7,400.
`;
    mismatch(draft);
    expect(applyFix(library + draft, "Write 4,700")).toContain("a list of 4,700 addresses");
  });

  test("reads the number formats of each language", () =>
    mismatch(
      "Secureworks gave the paper 4 700 addresses [@bericht]. The list held 4,700 addresses [@ledger].\n",
    ));

  test("leaves other things, vague figures and quoted ones alone", () =>
    mismatch(
      "The paper printed 12 pages about the list of Secureworks [@ledger]. Some 40 people worked for the group [@ledger].\n",
    ));

  test("is silent where the source cannot be read or nothing is cited", () =>
    mismatch("Secureworks gave the paper a list of 7,400 addresses.\n"));
});

describe("misspelt-actor", () => {
  const misspelt = (draft: string) => expectFindings("misspelt-actor", library + draft);

  test("offers the library's spelling", () => {
    const draft = `
The list came from Secureworx, which shared it [@ledger].
                   ^^^^^^^^^^ “Secureworx” is spelt “Secureworks” in your library.
`;
    misspelt(draft);
    expect(applyFix(library + draft, "Write “Secureworks”")).toContain(
      "came from Secureworks, which",
    );
  });

  test("leaves possessives and other names alone", () =>
    misspelt("Secureworks’ list went to Securitas, says Secureworks's clerk [@ledger].\n"));
});

test("a rule is as severe as the configuration says, or silent", () => {
  const draft = `${library}The list came from Secureworx [@ledger].\n`;
  const severities = (severity: "error" | "ignore") =>
    checkFixture(draft, { rules: { "misspelt-actor": severity } }).findings.map(
      (finding) => finding.severity,
    );
  expect([severities("error"), severities("ignore")]).toEqual([["error"], []]);
});
