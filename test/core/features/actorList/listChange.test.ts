/** What a writer decides about actors, as texts of `actors.yaml` before and after. */
import { describe, expect, test } from "vitest";
import {
  importsFor,
  planChange,
  type ListChange,
} from "../../../../server/core/features/actorList/listChange";
import { applyEdits, editBetween } from "../../../../server/core/features/actorList/listText";
import { listedNameAt } from "../../../../server/core/features/actorList/listTarget";
import { finish, indexProposals } from "../../../../server/core/library/proposals/proposals";
import { proposalsAt } from "../../../../server/core/features/proposalCard";
import { libraryOf } from "../../library/libraries";
import fc from "fast-check";

const sources = `
//- night.txt
Cyber Caliphate claimed the broadcast, the channel said. Cyber Caliphate is a group of hackers.
//- notte.txt
Il gruppo Califfato Cyber ha rivendicato l'attacco. Califfato Cyber è un gruppo di hacker, dice Marta Rinaldi.
//- tide.json
{"name": "Tide Actors", "values": [
  {"value": "APT28", "meta": {"synonyms": ["Sofacy", "Sednit", "Glass Heron"]}},
  {"value": "Mud Otter", "meta": {"synonyms": ["Otter"]}}
]}
`;

/** The list after a change; undefined where it cannot be made. */
function changed(list: string, change: ListChange): string | undefined {
  const library = libraryOf(list === "" ? sources : `${sources}//- actors.yaml\n${list}`);
  const edits = planChange(library, change)?.edit([list]);
  return edits && applyEdits(list, edits[0]!);
}

describe("the same actor", () => {
  const names = ["Cyber Caliphate", "Califfato Cyber"] as const;

  test.each([
    [
      "two that nobody lists make a first entry",
      "",
      "actors:\n  - name: Cyber Caliphate\n    kind: group\n    aliases: [Califfato Cyber]\n",
    ],
    [
      "the other's name becomes an alias of the listed one",
      "# Mine.\nactors:\n  - name: Cyber Caliphate # who?\n  - Marta Rinaldi\n",
      "# Mine.\nactors:\n  - name: Cyber Caliphate # who?\n    aliases: [Califfato Cyber]\n  - Marta Rinaldi\n",
    ],
    [
      "whichever of them is listed",
      "actors:\n  - name: Califfato Cyber\n",
      "actors:\n  - name: Califfato Cyber\n    aliases: [Cyber Caliphate]\n",
    ],
    [
      "two that are listed become one entry",
      "actors:\n  - name: Cyber Caliphate\n    kind: group\n  # the other\n  - name: Califfato Cyber\n    aliases: [C-Cyber]\n",
      "actors:\n  - name: Cyber Caliphate\n    kind: group\n    aliases: [Califfato Cyber, C-Cyber]\n  # the other\n",
    ],
    ["a broken list is left alone", "actors: [\n", undefined],
  ])("%s", (_, before, after) => {
    expect(changed(before, { kind: "join", names })).toBe(after);
  });

  test("two in lists of their own become one entry in the first's", () => {
    const lists = {
      "/work/actors.yaml": "actors:\n  - name: Cyber Caliphate # who?\n  - Marta Rinaldi\n",
      "/work/old/actors.yaml":
        "# Old.\nactors:\n  - name: Califfato Cyber\n    kind: group\n    aliases: [C-Cyber]\n    note: the other\n  - Ida Falk\n",
    };
    const files = Object.entries(lists).map(
      ([path, list]) => `//- ${path.slice("/work/".length)}\n${list}`,
    );
    const plan = planChange(libraryOf(sources + files.join("")), { kind: "join", names })!;
    const texts = plan.paths.map((path) => lists[path as keyof typeof lists]);
    const edits = plan.edit(texts)!;
    expect(texts.map((text, at) => applyEdits(text, edits[at]!))).toEqual([
      "actors:\n  - name: Cyber Caliphate # who?\n    aliases: [Califfato Cyber, C-Cyber]\n    kind: group\n    note: the other\n  - Marta Rinaldi\n",
      "# Old.\nactors:\n  - Ida Falk\n",
    ]);
    expect(plan.edit([texts[0]!, "actors: [\n"])).toBeUndefined();
  });

  test("a name that two actors bear is nobody's to join", () => {
    const list =
      "actors:\n  - name: A Group\n    aliases: [Grey Owl]\n  - name: B Group\n    aliases: [Grey Owl]\n";
    expect(changed(list, { kind: "join", names: ["Grey Owl", "Cyber Caliphate"] })).toBeUndefined();
  });
});

describe("not the same actor", () => {
  const before = "actors:\n  - name: Cyber Caliphate # mine\n";
  const after = changed(before, { kind: "part", names: ["Cyber Caliphate", "Califfato Cyber"] })!;
  const proposed = (list: string): string[] => {
    const library = libraryOf(`${sources}//- actors.yaml\n${list}`);
    const [actor] = library.actors.named("Cyber Caliphate");
    return proposalsAt(finish(indexProposals(library)), actor!).map(({ other }) => other);
  };

  test("is written down, and never asked again", () => {
    expect(after).toBe(`${before}not_same:\n  - [Cyber Caliphate, Califfato Cyber]\n`);
    expect(proposed(before)).toEqual(["Califfato Cyber"]);
    expect(proposed(after)).toEqual([]);
  });

  test("makes a list where there is none", () => {
    expect(changed("", { kind: "part", names: ["A One", "A Won"] })).toBe(
      "not_same:\n  - [A One, A Won]\n",
    );
  });
});

test("an alias becomes an actor of its own, and stays apart", () => {
  expect(
    changed(
      "actors:\n  - name: Glass Heron # who?\n    kind: group\n    aliases: [Airone, Heron-4]\n",
      {
        kind: "split",
        name: "Glass Heron",
        alias: "Heron-4",
      },
    ),
  ).toBe(
    "actors:\n  - name: Glass Heron # who?\n    kind: group\n    aliases: [Airone]\n  - name: Heron-4\n    kind: group\nnot_same:\n  - [Glass Heron, Heron-4]\n",
  );
});

describe("what a registry has", () => {
  const imported = (list: string, name: string): string | undefined => {
    const library = libraryOf(list === "" ? sources : `${sources}//- actors.yaml\n${list}`);
    const [first] = importsFor(library, name);
    return first && changed(list, first.change);
  };

  test("becomes an entry with its names", () => {
    expect(imported("", "Otter")).toMatch(
      /^actors:\n {2}- name: Mud Otter\n(?: {4}kind: \w+\n)? {4}aliases: \[Otter\]\n$/,
    );
  });

  test("adds its names to the listed actor that bears one of them", () => {
    expect(imported("actors:\n  - name: Glass Heron\n    aliases: [Sednit]\n", "Sofacy")).toBe(
      "actors:\n  - name: Glass Heron\n    aliases: [Sednit, APT28, Sofacy]\n",
    );
  });

  test("gives no name to two actors of the list", () => {
    const list = "actors:\n  - name: APT28\n  - name: Sofacy\n";
    expect(imported(list, "APT28")).toBe(
      "actors:\n  - name: APT28\n    aliases: [Sednit, Glass Heron]\n  - name: Sofacy\n",
    );
  });

  test("is offered once", () => {
    expect(
      imported("actors:\n  - name: Mud Otter\n    aliases: [Otter]\n", "Otter"),
    ).toBeUndefined();
    expect(imported("", "Nobody")).toBeUndefined();
  });
});

describe("the name at the caret of a list", () => {
  const text =
    "actors:\n  - name: \"Glass: Heron\"\n    aliases: [Airone, 'Heron-4']\n  - Marta Rinaldi\nnot_same:\n  - [Heron, Herring]\n";
  test.each([
    ["Glass", { name: "Glass: Heron", actor: "Glass: Heron", part: "name" }],
    ["Airone", { name: "Airone", actor: "Glass: Heron", part: "alias" }],
    ["Heron-4", { name: "Heron-4", actor: "Glass: Heron", part: "alias" }],
    ["Rinaldi", { name: "Marta Rinaldi", actor: "Marta Rinaldi", part: "name" }],
    ["Herring", { name: "Herring", actor: "Herring", part: "apart" }],
    ["aliases", undefined],
  ])("%s", (words, expected) => {
    const found = listedNameAt(text, text.indexOf(words) + 1);
    expect(found && { name: found.name, actor: found.actor, part: found.part }).toEqual(expected);
  });

  test("is found in a list that is broken elsewhere", () => {
    expect(listedNameAt("actors:\n  - name: Glass Heron\n  - name: [", 20)?.name).toBe(
      "Glass Heron",
    );
  });
});

test("the edit between two texts makes one of the other", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "b", "\n"), maxLength: 12 });
  fc.assert(
    fc.property(text, text, (before, after) => {
      expect(applyEdits(before, editBetween(before, after))).toBe(after);
    }),
  );
});
