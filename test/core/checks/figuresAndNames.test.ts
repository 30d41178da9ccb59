import { describe, expect, test } from "vitest";
import { applyFix, checkFixture, expectFindings } from "./checkFindings";

const library = `
//- library/ledger.txt
Secureworks, a security company, gave the paper a list of 4,700 mail addresses. About forty people worked for the group,
according to Secureworks. The repairs cost 3.5 million euros in 2015. The alarm had been switched off since 12 February.
The board met on 3 May 2016. The hall was closed from 4 June to 9 July. The turnout was 48 percent.
//- library/bericht.txt
Laut Secureworks standen 4.700 Adressen auf der Liste, die das Unternehmen der Zeitung gab. Die Anlage lief bis zum 3. Oktober.
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

  test("compares days of which the year may be untold", () =>
    mismatch(`
The alarm had been switched off since 12 March [@ledger].
                                      ^^^^^^^^ ledger gives 12 February, not 12 March.

The alarm had been switched off since March 12, 2015 [@ledger].
                                      ^^^^^^^^^^^^^^ ledger gives 12 February, not March 12, 2015.

The board met on 4 May [@ledger]. The hall was closed from 5 June to 9 July [@ledger].
                 ^^^^^ ledger gives 3 May 2016, not 4 May.
                                                           ^^^^^^ ledger gives 4 June, not 5 June.

The board met on 4 May 2016 [@ledger].
                 ^^^^^^^^^^ ledger gives 3 May 2016, not 4 May 2016.

Die Anlage lief bis zum 5. Oktober [@bericht].
                        ^^^^^^^^^^ bericht gives 3. Oktober, not 5. Oktober.
`));

  test("leaves days of something else alone", () =>
    mismatch(`
The board met on 3 May [@ledger]. On 14 March the clerk said that the alarm had been switched off [@ledger].

The alarm was still off on 20 February [@ledger].
`));

  test("compares what a single word tells", () =>
    mismatch(`
The turnout was 84 percent [@ledger].
                ^^^^^^^^^^ ledger gives 48 percent, not 84 percent.
`));

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
