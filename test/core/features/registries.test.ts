/** What registries say stands beside the sources, on rows of its own, and merges nothing. */
import { describe, expect, test } from "vitest";
import { completionsAt } from "../../../server/core/features/complete";
import { defaultConfiguration } from "../../../server/core/configuration";
import { hoverInDraft } from "../../../server/core/features/hover";
import { findingsOf, readFixture, showCards } from "./reading";

describe("registries", () => {
  const registry = JSON.stringify({
    name: "Tide Actors",
    values: [
      {
        value: "APT28",
        description: "A crew that reads other people's mail.",
        meta: { synonyms: ["Fancy Bear", "Sofacy"], refs: ["https://tide.example/28"] },
      },
      { value: "Sofacy Spinoff", meta: { synonyms: ["Sofacy"] } },
    ],
  });
  const beside = (draft: string) =>
    readFixture(
      `//- tide.json\n${registry}\n//- sources/a.txt\nFancy Bear broke into the mailboxes, said Lee Foster. Fancy Bear is a group.\n//- draft.md\n${draft}\n`,
    );
  const hover = (draft: string) => {
    const fixture = beside(draft);
    const found = hoverInDraft(fixture.reading, defaultConfiguration, fixture.cursor);
    return found && showCards(found.cards);
  };

  test("what one says stands on a row of its own, beside what sources say", () => {
    expect(hover("It was F<|>ancy Bear.")).toContain(
      '| *registry\\: Tide Actors* | APT28, also Fancy Bear, Sofacy | – | [entry](https://tide.example/28 "A crew that reads other people\'s mail.") |',
    );
  });

  test("a name that only registries have is known, with all entries that bear it", () => {
    const shown = hover("It was S<|>ofacy, they say.");
    expect(shown).toContain("APT28, also Fancy Bear, Sofacy");
    expect(shown).toContain("Sofacy Spinoff, also Sofacy");
  });

  test("they make no two names one", () => {
    expect(hover("It was S<|>ofacy, they say.")).not.toContain("mailboxes");
  });

  test("their names complete", () => {
    const { reading, cursor } = beside("It was Sof<|>");
    expect(completionsAt(reading, cursor).map(({ label }) => label)).toContain("Sofacy");
  });

  test("no word is a slip in writing one of their names", () => {
    expect(findingsOf(beside("The Sofacie crew met.")).map(({ code }) => code)).toEqual([]);
  });
});
