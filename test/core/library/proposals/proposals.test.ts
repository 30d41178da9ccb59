/** Which actors of a library are proposed as one, in texts: what the sources show decides beside the names. */
import { describe, expect, test } from "vitest";
import { proposalCardOf } from "../../../../server/core/features/proposalCard";
import {
  allProposals,
  finish,
  indexProposals,
  proposalsFor,
} from "../../../../server/core/library/proposals/proposals";
import { libraryOf } from "../libraries";

/** "name ~ name: reason" of each proposal. */
const proposed = (fixture: string): string[] => {
  const library = libraryOf(fixture);
  return finish(allProposals(finish(indexProposals(library))))
    .map((proposal) => proposalCardOf(library, proposal))
    .map(({ names, reason }) => `${names.map(({ name }) => name).join(" ~ ")}: ${reason}`);
};

const sources = `
//- night.txt
Glass Heron hacked the container port of Larnholm, the port said. Glass Heron is a group of hackers.
//- notte.txt
Il gruppo Airone Nero ha rivendicato l'attacco. Airone Nero è un gruppo di hacker, dice Marta Rinaldi.
`;
const list = `${sources}//- actors.yaml
actors:
  - name: Black Airone
    kind: group
  - name: Glass Heron
    kind: group
`;

describe("proposals", () => {
  test("tell both names, who is listed, and the passages that use either", () => {
    const library = libraryOf(list);
    const index = finish(indexProposals(library));
    const [actor] = library.actors.named("Airone Nero");
    const [proposal] = proposalsFor(index, actor!);
    expect(proposalCardOf(library, proposal!)).toMatchObject({
      reason: "the same words in two languages",
      names: [
        { name: "Black Airone", isListed: true, uses: [] },
        {
          name: "Airone Nero",
          isListed: false,
          uses: [
            { whence: "notte ¶1", passage: expect.stringMatching(/^Il gruppo Airone Nero ha/) },
          ],
        },
      ],
    });
  });

  test("each pair is told once", () => {
    expect(proposed(list)).toEqual(["Black Airone ~ Airone Nero: the same words in two languages"]);
  });

  test("what was refused never returns, by any name of the two", () => {
    const refused = `${list}not_same:\n  - [airone nero, Heron X]\n  - [Black Airone, Airone Nero]\n`;
    expect(proposed(refused)).toEqual([]);
  });

  test("names that one sentence sets side by side are two actors'", () => {
    expect(
      proposed(`${list}//- both.txt\nBlack Airone and Airone Nero fought each other.\n`),
    ).toEqual([]);
  });

  test("first letters that two names have mean neither", () => {
    const letters = (names: string) =>
      proposed(
        `//- actors.yaml\nactors:\n${names}//- a.txt\nThe NPLA wrote. The NPLA said nothing.\n`,
      );
    const one = "  - {name: National Port Labour Agency, kind: organisation}\n";
    expect(letters(one)).toEqual([
      "National Port Labour Agency ~ NPLA: “NPLA” is made of the first letters of “National Port Labour Agency”",
    ]);
    expect(letters(`${one}  - {name: New Party of Liberal Artists, kind: group}\n`)).toEqual([]);
  });

  test("first letters of small words mean something only in one source", () => {
    const letters = "//- a.txt\nThe FIDA wrote. The FIDA said nothing.\n";
    const name =
      "The Federazione Italiana degli Artigiani wrote. The Federazione Italiana degli Artigiani rested.\n";
    expect(proposed(`${letters}//- b.txt\n${name}`)).toEqual([]);
    expect(proposed(`${letters}${name}`)).toEqual([expect.stringContaining("FIDA")]);
  });

  test("what a registry lists as one is asked about, where the sources know both", () => {
    const registry = JSON.stringify({
      name: "Tide Actors",
      values: [
        { value: "APT-T9", meta: { synonyms: ["Glass Heron", "Airone Nero"] } },
        { value: "Other", meta: { synonyms: ["Larnholm Crew"] } },
      ],
    });
    expect(proposed(`${sources}//- tide.json\n${registry}\n`)).toEqual([
      "Airone Nero ~ Glass Heron: Tide Actors lists both as one actor's",
    ]);
    const plain = registry.replace("Airone Nero", "Harbour");
    const meetings = "//- port.txt\nThe Harbour Review wrote. The Harbour Review said nothing.\n";
    expect(proposed(`${sources}${meetings}//- tide.json\n${plain}\n`)).toEqual([]);
    const ambiguous = registry.replace("Larnholm Crew", "Airone Nero");
    expect(proposed(`${sources}//- tide.json\n${ambiguous}\n`)).toEqual([]);
  });
});
