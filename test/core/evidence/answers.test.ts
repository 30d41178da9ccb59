/** Whom answers point to, which point to the same, and where sources disagree. */
import { describe, expect, test } from "vitest";
import { areContested, groupAnswers, identityAnswers } from "../../../server/core/evidence/answers";
import { partyIn } from "../../../server/core/evidence/party";
import { relate } from "../../../server/core/evidence/sameParty";
import type { Library } from "../../../server/core/library/library";
import { libraryOf } from "../library/libraries";

const world = libraryOf(`
  //- actors.yaml
  actors:
    - name: Velvet Bear
      kind: group
      aliases: [Group 41]
    - name: Islamic State
      kind: group
      aliases: [ISIS, Isis, Stato Islamico]
    - name: Amber Owl
      kind: group
    - name: Directorate Nine
      kind: organisation
  //- register.json
  {"name": "Night Actors", "values": [{"value": "Grey Heron", "meta": {"country": "IR"}}, {"value": "Red Kite", "meta": {"country": "IR"}}]}
  //- agencies.txt
  Directorate Nine, a Russian agency, has its seat by the river. Grey Heron and Red Kite were quiet. Blue Finch said nothing.
  //- source.txt
  The Russian hackers of Velvet Bear met Amber Owl, an Iranian crew. Directorate Nine said so, and Chinese banks lost money to Amber Owl.
`);

const partyOf = (library: Library, words: string) =>
  partyIn(library.actors, words, { start: 0, end: words.length });

const showParty = (words: string): string => {
  const { actors, states } = partyOf(world, words);
  return [...actors.map(({ name }) => name), ...states].join(" + ");
};

describe("parties", () => {
  test.each([
    ["the same Russian hackers who interfered in an election", "RU"],
    ["a division of the Islamic State", "Islamic State"],
    ["insieme dei combattenti dell'Isis operanti in rete", "Islamic State"],
    ["eine Einheit des russischen Geheimdienstes", "RU"],
    ["un groupe de pirates iraniens", "IR"],
    ["hackers from North Korea", "KP"],
    ["Moscow's military intelligence", "RU"],
    ["Group 41", "Velvet Bear"],
    ["the Russian unit called Velvet Bear", "Velvet Bear + RU"],
  ])("%s: %s", (words, party) => {
    expect(showParty(words)).toBe(party);
  });

  test.each([
    ["a group of forty people"],
    ["a gang attacking Russian banks"],
    ["a unit that hunts the Islamic State"],
    ["a network against ISIS"],
    ["one man, whom the Russian police wanted"],
    ["eine Gruppe, die Iran angreift"],
  ])("nobody in “%s”", (words) => {
    expect(showParty(words)).toBe("");
  });
});

describe("relations", () => {
  test.each([
    ["Velvet Bear", "Group 41", "same"],
    ["Russian hackers", "the Kremlin", "same"],
    ["hacker russi", "russische Hacker", "same"],
    ["Velvet Bear", "Russian hackers", "linked"],
    ["Amber Owl", "Iran", "linked"],
    ["Velvet Bear", "a gang of thieves", "unclear"],
    ["Velvet Bear", "Amber Owl", "other"],
    ["Russian hackers", "ISIS", "other"],
    ["Amber Owl", "China", "other"],
    ["Russia", "North Korea", "other"],
    ["Velvet Bear", "Directorate Nine", "linked"],
    ["Amber Owl", "Directorate Nine", "other"],
    ["Grey Heron", "Red Kite", "other"],
    ["Grey Heron, a group from Iran", "Blue Finch, an Iranian group", "linked"],
    ["Velvet Bear, a group from Russia", "Velvet Bear, a Ukrainian group", "other"],
    ["Velvet Bear, a group from Russia", "Velvet Bear", "same"],
    ["Putin's trolls", "Russian hackers", "same"],
    ["Putin's trolls", "Amber Owl", "other"],
  ])("%s and %s: %s", (a, b, relation) => {
    expect(relate(world, partyOf(world, a), partyOf(world, b))).toBe(relation);
    expect(relate(world, partyOf(world, b), partyOf(world, a))).toBe(relation);
  });
});

/** Who the first listed actor is said to be: each group's words, and whether they are contested. */
function showAnswers(files: string): { groups: string[][]; isContested: boolean } {
  const library = libraryOf(files);
  const [actor] = library.actors.named("Paper Lantern");
  const answers = identityAnswers(library, actor!);
  return {
    groups: groupAnswers(library, answers).map((group) =>
      group.answers.map(({ view }) => `${view.passage.source.key}: ${view.words}`),
    ),
    isContested: areContested(library, answers),
  };
}

const actors = `
  //- actors.yaml
  actors:
    - name: Paper Lantern
      kind: group
    - name: Velvet Bear
      kind: group
      aliases: [Group 41]
    - name: Islamic State
      kind: group
      aliases: [ISIS]
`;

describe("answers to who somebody is", () => {
  test("stand in groups, and are contested where two sources name others", () => {
    const { groups, isContested } = showAnswers(`${actors}
  //- a.txt
  Paper Lantern was a division of the Islamic State.
  //- b.txt
  Paper Lantern was a front for Russian hackers.
  //- c.txt
  Paper Lantern is a cover name of Russian military intelligence.
`);
    expect(groups).toEqual([
      ["a: a division of the Islamic State"],
      ["b: a front for Russian hackers", "c: a cover name of Russian military intelligence"],
    ]);
    expect(isContested).toBe(true);
  });

  test.each([
    [
      "aliases",
      "Paper Lantern was a front for Velvet Bear.",
      "Paper Lantern was a front for Group 41.",
    ],
    [
      "a hedge",
      "Paper Lantern was a front for Velvet Bear.",
      "Paper Lantern may have been a front for Velvet Bear.",
    ],
    [
      "a state and a group that a source lays to it",
      "Paper Lantern was a front for Velvet Bear, a Russian group.",
      "Paper Lantern was a front for Russian hackers.",
    ],
    [
      "an answer that names nobody",
      "Paper Lantern was a division of Velvet Bear.",
      "Paper Lantern was a group of forty volunteers.",
    ],
    [
      "a denial",
      "Paper Lantern was a front for Velvet Bear.",
      "Paper Lantern was never a division of the Islamic State.",
    ],
  ])("are not contested by %s", (_, a, b) => {
    expect(showAnswers(`${actors}\n  //- a.txt\n  ${a}\n  //- b.txt\n  ${b}\n`).isContested).toBe(
      false,
    );
  });

  test("are not contested within one source, which may tell both", () => {
    expect(
      showAnswers(`${actors}
  //- a.txt
  Paper Lantern was a division of the Islamic State. Others say Paper Lantern was a front for Russian hackers.
`).isContested,
    ).toBe(false);
  });
});
