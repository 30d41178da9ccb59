/** Who says what: on the words of a draft that attribute, and in answer to a question. */
import { describe, expect, test } from "vitest";
import { defaultConfiguration } from "../../../server/core/configuration";
import { hoverInDraft } from "../../../server/core/features/hover";
import { describeCount } from "../../../server/core/features/originCount";
import { askLibrary } from "../../../server/core/features/whoSaysWhat";
import { readFixture, showCards } from "./reading";
import { contestedActors } from "../paperLantern";

const library = `${contestedActors}//- library/references.yaml
references:
  - id: lanterna
    publisher: Il Porto
    issued: 2015
    file: lanterna.txt
  - id: ledger
    publisher: The Ledger
    issued: 2018
    file: ledger.txt
  - id: copy
    publisher: The Morning Copy
    issued: 2018
    file: copy.txt
//- library/lanterna.txt
Lanterna di Carta è la divisione informatica dello Stato Islamico.

Velvet Bear hacked Canal Nine, and nobody at the station noticed it before the evening.
//- library/ledger.txt
It appears that Paper Lantern was a front for Russian hackers. The evening before, the lights went out in four streets by the harbour. Amber Owl hacked Canal Nine, the prosecutors say.
//- library/copy.txt
It appears that Paper Lantern was a front for Russian hackers. The evening before, the lights went out in four streets by the harbour. Amber Owl hacked Canal Nine, the prosecutors say.
`;

const hover = (draft: string): string | undefined => {
  const { reading, cursor } = readFixture(`${library}//- draft.md\n${draft}\n`);
  const found = hoverInDraft(reading, defaultConfiguration, cursor);
  return found && showCards(found.cards);
};

describe("hover on the words that attribute", () => {
  test("all answers, and what the draft leaves out", () => {
    const shown = hover("Paper Lantern w<|>as a division of the Islamic State.")!;
    expect(shown).toContain("2 answers · **contested**");
    expect(shown).toMatch(
      /\*\*a front for Russian hackers\*\* \| 2 sources, one origin\\: ledger · \*not in the draft\*/,
    );
    expect(shown).toMatch(
      /\| The Ledger, 2018 \| a front for Russian hackers \| appears \| \[ledger ¶1\]/,
    );
    expect(shown).toMatch(/\*\*la divisione informatica dello Stato Islamico\*\* \| 1 source \|/);
  });

  test("a deed", () => {
    expect(hover("Velvet Bear ha<|>cked Canal Nine.")).toMatch(/Amber Owl.*not in the draft/);
  });

  test("a citation of two copies tells their one origin", () => {
    const cited = "The lights went out in four streets by the harbour [@ledger; @co<|>py].";
    expect(hover(cited)).toContain("ledger, copy\\: one origin, ledger");
    expect(hover(cited.replace("ledger; @", ""))).not.toContain("one origin");
  });

  test("nothing where no source answers, and elsewhere", () => {
    expect(hover("Velvet Bear sto<|>le the harbour bell.")).toBeUndefined();
    expect(hover("The r<|>ain fell on the harbour.")).toBeUndefined();
  });
});

/** "answer (sources): who, who", a group a line. */
const answersTo = (question: string): string[] =>
  askLibrary(readFixture(library).library, question).groups.map(
    (group) =>
      `${group.answer} (${describeCount(group)}): ${group.rows.map(({ who }) => who).join("; ")}`,
  );

const whoIs = [
  "a front for Russian hackers (2 sources, one origin: ledger): The Morning Copy, 2018; The Ledger, 2018",
  "la divisione informatica dello Stato Islamico (1 source): Il Porto, 2015",
];

describe("questions", () => {
  test.each([
    "who was Paper Lantern?",
    "Who is paper lantern",
    "chi era Lanterna di Carta?",
    "wer war Paper Lantern?",
  ])("%s", (question) => {
    expect(answersTo(question)).toEqual(whoIs);
  });

  test.each([
    "who was behind the Canal Nine hack",
    "chi ha attaccato Canal Nine?",
    "Wer hat Canal Nine angegriffen?",
  ])("%s", (question) => {
    expect(answersTo(question).map((row) => row.split(" (")[0])).toEqual([
      "Amber Owl",
      "Velvet Bear",
    ]);
  });

  test("what nobody answers: the passages that speak of it", () => {
    const { groups, passages } = askLibrary(
      readFixture(library).library,
      "who put out the lights in the harbour streets",
    );
    expect(groups).toEqual([]);
    expect(passages.map(({ whence }) => whence)).toContain("ledger ¶1");
  });

  test("nothing of what the library does not speak of", () => {
    const { groups, passages } = askLibrary(
      readFixture(library).library,
      "who invented the bicycle",
    );
    expect([groups, passages]).toEqual([[], []]);
  });
});
