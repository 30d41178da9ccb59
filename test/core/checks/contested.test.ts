/** contested-attribution: where the library holds another answer that the draft does not tell. */
import { describe, expect, test } from "vitest";
import { applyFix, checkFixture, expectFindings, fixTitles } from "./checkFindings";
import { contestedActors } from "../paperLantern";

const library = `${contestedActors}//- library/references.yaml
references:
  - id: lanterna
    publisher: Il Porto
    issued: 2015
    file: lanterna.txt
  - id: borrowed
    publisher: The Ledger
    issued: 2018
    file: borrowed.txt
//- library/lanterna.txt
Lanterna di Carta è la divisione informatica dello Stato Islamico. Velvet Bear hacked Canal Nine in April 2015.
//- library/borrowed.txt
It appears that Paper Lantern was a front for Russian hackers. Amber Owl hacked Canal Nine, the investigators found. In 2011 Amber Owl hacked Harbour Bank.
`;

const findingsIn = (draft: string, files = library): string[] =>
  checkFixture(`${files}//- draft.md\n${draft}\n`)
    .findings.filter(({ code }) => code === "contested-attribution")
    .map(({ message }) => message);

describe("the draft tells one of two answers", () => {
  test("who somebody is: both sides, since when and how surely", () => {
    expectFindings(
      "contested-attribution",
      `${library}
//- draft.md
Paper Lantern was the hacking division of the Islamic State [@lanterna].
^^^^^^^^^^^^^^^^^ Your sources disagree: borrowed (2018) says “a front for Russian hackers” (appears), lanterna (2015) says “la divisione informatica dello Stato Islamico”. The draft tells only the second.
`,
    );
  });

  test.each([
    ["the later one told", "Paper Lantern was a front for Russian hackers [@borrowed]."],
    ["Italian", "Lanterna di Carta era un gruppo dello Stato Islamico."],
    ["said by somebody", "The Ledger wrote that Paper Lantern was a front for Russian hackers."],
    ["a deed", "Velvet Bear hacked Canal Nine."],
    ["a deed in the passive", "Canal Nine was hacked by Group 41."],
    ["a third answer", "Paper Lantern was a front for Iranian hackers."],
    ["people, where a front is told", "Paper Lantern was a group of forty volunteers."],
  ])("%s", (_, draft) => {
    expect(findingsIn(draft)).toHaveLength(1);
  });

  test("a later source of the same publisher corrects the earlier", () => {
    const corrected = library.replace("publisher: The Ledger", "publisher: Il Porto");
    expect(findingsIn("Paper Lantern was a division of ISIS [@lanterna].", corrected)).toEqual([
      expect.stringMatching(/The draft tells only the second\. borrowed corrected it in 2018\.$/),
    ]);
    expect(findingsIn("Paper Lantern was a front for Russian hackers.", corrected)).toEqual([]);
  });
});

describe("nothing is contested", () => {
  test.each([
    [
      "both are told in one sentence",
      "Paper Lantern was called a division of the Islamic State [@lanterna], then a front for Russian hackers [@borrowed].",
    ],
    [
      "both are told in one paragraph",
      "Paper Lantern was a division of the Islamic State. Others thought of Moscow.",
    ],
    [
      "both are told in one section",
      "# Who\n\nPaper Lantern was a division of the Islamic State.\n\nThree years later the Russians were named.",
    ],
    ["no other answer", "Amber Owl hacked Harbour Bank."],
    ["an alias", "Group 41 hacked Canal Nine, and so did Amber Owl."],
    ["another deed", "Velvet Bear sued Canal Nine."],
    ["another year", "Velvet Bear hacked Harbour Bank in 2019."],
    ["another affected", "Velvet Bear hacked the Harbour Museum."],
    ["denied", "Paper Lantern was not a division of the Islamic State."],
    ["asked", "Was Paper Lantern a division of the Islamic State?"],
    ["supposed", "If Paper Lantern was a division of the Islamic State, much would follow."],
    ["quoted", "“Paper Lantern was a division of the Islamic State,” he said."],
    ["a heading", "# Paper Lantern was a division of the Islamic State"],
    ["nobody known", "The Paper Boat was a division of the Islamic State."],
  ])("%s", (_, draft) => {
    expect(findingsIn(draft)).toEqual([]);
  });

  test.each([
    ["names of one actor", "Velvet Bear hacked Canal Nine.", "Group 41 hacked Canal Nine."],
    [
      "a group and the state that a source lays it to",
      "Velvet Bear, a Russian group, hacked Canal Nine.",
      "Russian hackers broke into Canal Nine.",
    ],
    [
      "a part and its whole",
      "Velvet Bear is a unit of Amber Owl. Velvet Bear hacked Canal Nine.",
      "Amber Owl hacked Canal Nine.",
    ],
    [
      "more and less surely",
      "Velvet Bear hacked Canal Nine.",
      "Velvet Bear may have hacked Canal Nine.",
    ],
    ["a denial", "Velvet Bear hacked Canal Nine.", "Amber Owl denied that it hacked Canal Nine."],
    [
      "people beside their state",
      "Velvet Bear is a division of the Islamic State. Velvet Bear hacked Canal Nine.",
      "Velvet Bear is a group of forty volunteers.",
    ],
  ])("%s", (_, one, other) => {
    const [actors = ""] = library.split("//- library/references.yaml");
    const files = `${actors}//- library/a.txt\n${one}\n//- library/b.txt\n${other}\n`;
    expect(findingsIn("Velvet Bear hacked Canal Nine.", files)).toEqual([]);
    expect(findingsIn("Canal Nine was hacked by Group 41.", files)).toEqual([]);
  });
});

describe("the fix tells both", () => {
  const fixed = (draft: string) => applyFix(`${library}//- draft.md\n${draft}\n`, "Tell both");

  test("in the source's words with its hedge, and cites it", () => {
    const draft = "Paper Lantern was the hacking division of the Islamic State [@lanterna].";
    const edited = `${draft} The Ledger gave another account in 2018: “It appears that Paper Lantern was a front for Russian hackers” [@borrowed].`;
    expect(fixed(draft).trim()).toBe(edited);
    expect(findingsIn(edited)).toEqual([]);
  });

  test("in the draft's language, both cited", () => {
    expect(fixed("Lanterna di Carta era un gruppo dello Stato Islamico.").trim()).toBe(
      "Lanterna di Carta era un gruppo dello Stato Islamico [@lanterna]. The Ledger nel 2018 dava un’altra versione: «It appears that Paper Lantern was a front for Russian hackers» [@borrowed].",
    );
  });

  test("behind a citation that follows the full stop", () => {
    expect(
      fixed("Paper Lantern was a division of the Islamic State. [@lanterna] Rain fell."),
    ).toMatch(/\[@lanterna\] The Ledger gave .* \[@borrowed\]\. Rain fell\./);
  });

  test("one for each other answer", () => {
    const { findings } = checkFixture(
      `${library}//- draft.md\nPaper Lantern was a front for Iranian hackers.\n`,
    );
    expect(fixTitles(findings.filter(({ code }) => code === "contested-attribution"))).toHaveLength(
      2,
    );
  });
});
