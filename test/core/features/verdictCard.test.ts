/** The verdict on a claim, shown where it attributes or quotes. */
import { describe, expect, test } from "vitest";
import { verdictsOf } from "../../../server/core/checks/claimVerdicts";
import { defaultConfiguration } from "../../../server/core/configuration";
import { hoverInDraft } from "../../../server/core/features/hover";
import { readFixture, showCards } from "./reading";

const library = `
//- library/references.yaml
references:
  - id: memoir
    title: A Harbour Life
//- library/actors.yaml
actors:
  - name: Velvet Bear
    kind: group
  - name: Canal Nine
    kind: organisation
  - name: Amber Owl
    kind: group
//- library/harbour.txt
Velvet Bear hacked Canal Nine in the night, and the station went dark. The harbour authority closed the lock on Sunday.

“We have never paid a sailor for silence,” said Nora Quist, who runs the shipyard. Amber Owl probably hacked Velvet Bear.

Police said they had found 4,700 forged tickets in the ferry.
//- library/weather.txt
Rain is expected over the northern coast until Thursday.
//- draft.md
`;

/** The Markdown of the verdict's card at the draft's `<|>`; undefined where there is none. */
function verdictAt(draft: string): string | undefined {
  const { reading, cursor } = readFixture(`${library}${draft}\n`);
  const cards = hoverInDraft(reading, defaultConfiguration, cursor)?.cards ?? [];
  const verdicts = cards.filter(({ kind }) => kind === "verdict");
  return verdicts.length > 0 ? showCards(verdicts) : undefined;
}

describe("hover on a claim", () => {
  test("supported, with the passage and a link to it", () => {
    const card = verdictAt("Velvet Bear ha<|>cked Canal Nine in the night [@harbour].")!;
    expect(card.split("\n")).toEqual([
      "**supported** · A passage of the cited source says so\\.",
      "",
      "> Velvet Bear hacked Canal Nine in the night, and the station went dark\\.",
      "",
      expect.stringMatching(/^\[harbour ¶1\]\(library\/harbour\.txt@0-70\) · shares Velvet Bear, /),
    ]);
  });

  test.each([
    [
      "contradicted",
      "Velvet Bear ha<|>cked Amber Owl [@harbour].",
      "harbour has it done by Amber Owl, not by Velvet Bear",
    ],
    [
      "contradicted",
      "Police sa<|>id they had found 7,400 forged tickets in the ferry [@harbour].",
      "harbour gives 4,700, not 7,400",
    ],
    [
      "contradicted",
      "“We have always pa<|>id a sailor for silence,” said Nora Quist [@harbour].",
      "The quotation differs from harbour: ",
    ],
    [
      "silent",
      "Carl Benteen sa<|>id the racing stables of Lowtide would be sold to the abbey [@weather].",
      "weather does not speak of",
    ],
    [
      "silent",
      "“We have never pa<|>id a sailor for silence,” said Nora Quist [@weather].",
      "weather does not hold these words; they are from harbour ¶2",
    ],
    [
      "supported",
      "“We have never pa<|>id a sailor for silence,” said Nora Quist [@harbour].",
      "The cited source holds these words",
    ],
    ["unchecked", "Velvet Bear ha<|>cked Canal Nine [@memoir].", "A cited source has no text"],
  ])("%s: %s", (verdict, draft, reason) => {
    const card = verdictAt(draft)!.replace(/\\/g, "");
    expect(card).toContain(`**${verdict}** · ${reason}`);
  });

  test("says that the source is less sure", () => {
    expect(verdictAt("Amber Owl ha<|>cked Velvet Bear [@harbour].")).toMatch(
      /\*\*supported\*\* · harbour is less sure\\: “probably”/,
    );
  });

  test("nothing where nothing is cited, and beside the words that attribute", () => {
    expect(verdictAt("Velvet Bear ha<|>cked Canal Nine.")).toBeUndefined();
    expect(verdictAt("Velvet Bear hacked Canal Nine in the ni<|>ght [@harbour].")).toBeUndefined();
  });
});

describe("hover on a citation", () => {
  const cardOf = (draft: string): string => {
    const { reading, cursor } = readFixture(`${library}${draft}\n`);
    return showCards(hoverInDraft(reading, defaultConfiguration, cursor)!.cards);
  };

  test("tells the verdict on its sentence, which need not attribute anything", () => {
    expect(cardOf("The harbour authority closed the lock on Sunday [@har<|>bour].")).toMatch(
      /\n\n\*\*supported\*\* · A passage of the cited source says so\\\.\n\n> The \*\*harbour authority/,
    );
  });

  test("of a source that has no text, only that", () => {
    expect(cardOf("The authority closed the lock on Sunday [@mem<|>oir].")).not.toContain(
      "unchecked",
    );
  });
});

test("a claim without a citation is unchecked", () => {
  const { reading } = readFixture(`${library}Velvet Bear hacked Canal Nine.\n`);
  expect(verdictsOf(reading, defaultConfiguration)).toEqual([
    { kind: "unchecked", reason: "No source is cited for it.", evidence: [] },
  ]);
});
