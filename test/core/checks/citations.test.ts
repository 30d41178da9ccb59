import { describe, expect, test } from "vitest";
import { applyFix, checkFixture, expectFindings } from "./checkFindings";

const library = `
//- library/harbour-ledger.txt
The Harbour Ledger reports that Fancy Bear, a group of hackers, broke into the mail server of the port.
Nina Falk, a clerk at the port, said the intruders had copied the tariff lists.
//- library/b.txt
Something else was told here, at some length, by people who were there.
//- draft.md
`;

describe("unknown-citation", () => {
  const unknown = (draft: string) => expectFindings("unknown-citation", library + draft);

  test("offers the nearest key", () => {
    const draft = `
The lists were copied [see @harbor-ledger, p. 3; @b].
                           ^^^^^^^^^^^^^^ No source has the key harbor-ledger. Did you mean harbour-ledger?
`;
    unknown(draft);
    expect(applyFix(library + draft, "Cite @harbour-ledger")).toContain(
      "[see @harbour-ledger, p. 3; @b]",
    );
  });

  test("reports a footnote without a definition", () =>
    unknown(`
The lists were copied.[^note] So were others.[^1]
                       ^^^^^ The footnote note is not defined in this draft.

[^1]: [@b]
`));

  test("knows links, wikilinks, web pages and cross-references", () =>
    unknown(`
It was [told](library/b.txt) and [printed](https://example.org/a), says [[b]]; see @fig:map and write to me@example.org.
`));

  test("takes a handle in running text for a handle", () =>
    unknown("Thanks to @somebody for the lists.\n"));

  test("is silent in code", () => unknown("Write `[@key]` where it belongs.\n\n    [@other]\n"));

  test("is silent without a library", () =>
    expectFindings("unknown-citation", "It is so [@nobody].\n"));
});

describe("unsourced-attribution", () => {
  const unsourced = (draft: string) => expectFindings("unsourced-attribution", library + draft);

  test("asks for a source of what is said and done", () =>
    unsourced(`
Nina Falk said the lists were gone.
^^^^^^^^^^^^^^

The port was attacked by Fancy Bear.
         ^^^^^^^^^^^^^^^^^^^^^^^^^^
`));

  test("is content with a citation at the end of the run, and with what the same speaker adds", () =>
    unsourced(`
Nina Falk said the lists were gone. They were copied by Fancy Bear [@harbour-ledger]. She added that nobody knew why.
`));

  test("asks anew where a pronoun stands for another speaker", () =>
    unsourced(`
Nina Falk said the lists were gone [@harbour-ledger]. Paul Reed, the mayor, saw the ruins. He said the port was closed.
                                                                                           ^^^^^^^
`));

  test("asks again once another speaks", () =>
    unsourced(`
Nina Falk said the lists were gone [@harbour-ledger]. Otto Brandt said they were not.
                                                      ^^^^^^^^^^^^^^^^
`));

  test("covers by sentence or by paragraph where so configured", () => {
    const draft =
      "Nina Falk said the lists were gone. Fancy Bear attacked the port [@harbour-ledger].\n";
    const count = (citationScope: "sentence" | "paragraph") =>
      checkFixture(library + draft, { citationScope }).findings.filter(
        ({ code }) => code === "unsourced-attribution",
      ).length;
    expect([count("sentence"), count("paragraph")]).toEqual([1, 0]);
  });

  test("cites the passage before the full stop, inside no markup", () => {
    expect(
      applyFix(
        `${library}Nina Falk said the tariff lists were **copied**.\n`,
        "Cite harbour-ledger",
      ),
    ).toBe("Nina Falk said the tariff lists were **copied** [@harbour-ledger].\n");
  });

  test("is only worth knowing where the sentence names the source in prose", () => {
    const titled = library.replace(
      "//- draft.md",
      "//- references.yaml\nreferences:\n  - id: ledger\n    publisher: Harbour Ledger\n    file: library/harbour-ledger.txt\n//- draft.md",
    );
    const { findings } = checkFixture(
      `${titled}The Harbour Ledger reports that Fancy Bear attacked the port.\n`,
    );
    expect(findings.map(({ code, severity }) => [code, severity])).toEqual([
      ["unsourced-attribution", "information"],
    ]);
  });

  test("leaves questions, suppositions, headings and quoted text alone", () =>
    unsourced(`
# Fancy Bear attacked the port

Was the port attacked by Fancy Bear? If Fancy Bear attacked the port, the lists are gone.

> Fancy Bear attacked the port.
`));
});

describe("vague-attribution", () => {
  test("asks who", () =>
    expectFindings(
      "vague-attribution",
      `${library}
Experts say the lists were worthless.
^^^^^^^^^^^ “Experts say”: who?
`,
    ));

  test("is answered by a citation", () =>
    expectFindings("vague-attribution", `${library}Experts say the lists were worthless [@b].\n`));
});

describe("suppression", () => {
  test("needs a reason, and keeps what it suppressed", () => {
    const { findings, suppressed } = checkFixture(`${library}
<!-- whence-disable-next-line unsourced-attribution -- own interview -->
Nina Falk said the lists were gone.

<!-- whence-disable-next-line unsourced-attribution -->
Nina Falk said the clerk was gone.
`);
    expect(findings.map(({ code }) => code)).toEqual(["unsourced-attribution"]);
    expect(suppressed.map(({ finding, reason }) => [finding.code, reason])).toEqual([
      ["unsourced-attribution", "own interview"],
    ]);
  });
});
