/** Renaming an actor, as texts before and after: the draft, the list, and what is left for a look. */
import { describe, expect, test } from "vitest";
import { renameListed } from "../../../server/core/features/actorList/renameListed";
import { applyEdits } from "../../../server/core/features/actorList/listText";
import { refusalOf, renameInDraft, renamingAt } from "../../../server/core/features/rename";
import { readFixture } from "./reading";

const list = `actors:
  - name: Glass Heron # who?
    kind: group
    aliases: [Heron Nine, GH-9]
  - name: Mara Lindqvist
    kind: person
  - name: Grey Owl
    aliases: [Owl]
  - name: Grey Wader
    aliases: [Owl]
not_same:
  - [GH-9, GH-19]
`;
const files = `//- actors.yaml
${list}//- sources/night.txt
Glass Heron stopped the cranes, said Mara Lindqvist. Heron Nine is a group, she added.
`;

/** The draft after its marked name has been given another; doubtful edits are left out, and told. */
function renamed(draft: string, newName: string) {
  const fixture = readFixture(`${files}//- draft.md\n${draft}\n`);
  const { reading, cursor } = fixture;
  const found = renamingAt(reading, cursor);
  if (!found) return undefined;
  const edits = renameInDraft(reading, found.actor, found.name, newName);
  return {
    name: found.name,
    text: applyEdits(
      reading.draft.text,
      edits.filter(({ doubt }) => doubt === undefined),
    ).trimEnd(),
    doubts: edits.flatMap(({ doubt, start, end }) =>
      doubt ? `${doubt}: ${reading.draft.text.slice(start, end)}` : [],
    ),
  };
}

describe("in a draft", () => {
  test.each([
    [
      "everywhere under this name, possessives and articles left as they are",
      "Glass<|> Heron struck. It was the Glass Heron's last raid; GH-9 is silent.",
      "Crystal Heron struck. It was the Crystal Heron's last raid; GH-9 is silent.",
      [],
    ],
    [
      "over a line's end, in headings, links and emphasis",
      "# Glass Heron\n\nOf *Glass Heron*, [Glass Heron](x.md) and Glass\nHe<|>ron.",
      "# Crystal Heron\n\nOf *Crystal Heron*, [Crystal Heron](x.md) and Crystal Heron.",
      [],
    ],
    [
      "not where markup breaks the name, nor in code",
      "Glass He<|>ron, Glass **Heron**, `Glass Heron`.",
      "Crystal Heron, Glass **Heron**, `Glass Heron`.",
      [],
    ],
    [
      "what is quoted is told, a name alone in quotation marks is the writer's",
      "Gl<|>ass Heron, or “Glass Heron”. “We saw Glass Heron come in by night,” she said.",
      "Crystal Heron, or “Crystal Heron”. “We saw Glass Heron come in by night,” she said.",
      ["quotation: Glass Heron"],
    ],
  ])("%s", (_, before, after, doubts) => {
    expect(renamed(before, "Crystal Heron")).toEqual({ name: "Glass Heron", text: after, doubts });
  });

  test("a surname goes with the full name, for a look", () => {
    expect(renamed("Mara Lindqvist wrote. Lind<|>qvist knew.", "Mara Lindgren")).toEqual({
      name: "Mara Lindqvist",
      text: "Mara Lindgren wrote. Lindqvist knew.",
      doubts: ["surname: Lindqvist"],
    });
  });

  test.each(["O<|>wl hooted.", "Nobo<|>dy came.", "It was [@nig<|>ht]."])(
    "nothing is renamed at %s",
    (draft) => {
      expect(renamed(draft, "New")).toBeUndefined();
    },
  );
});

describe("in the list", () => {
  const { library } = readFixture(files);
  const after = (name: string, newName: string, text = list): string | undefined => {
    const [actor] = library.actors.named(name);
    const edits = renameListed(text, library, actor!, name, newName);
    return edits && applyEdits(text, edits);
  };
  const entry = (text: string | undefined): string | undefined =>
    text?.slice(text.indexOf("  - name"), text.indexOf("  - name: Mara"));

  test.each([
    [
      "a name that sources use stays as an alias",
      "Glass Heron",
      "Crystal Heron",
      "  - name: Crystal Heron # who?\n    kind: group\n    aliases: [Heron Nine, GH-9, Glass Heron]\n",
    ],
    [
      "so does an alias",
      "Heron Nine",
      "Heron IX",
      "  - name: Glass Heron # who?\n    kind: group\n    aliases: [Heron Nine, GH-9, Heron IX]\n",
    ],
    [
      "one that no source uses gives way",
      "GH-9",
      "GH-10",
      "  - name: Glass Heron # who?\n    kind: group\n    aliases: [Heron Nine, GH-10]\n",
    ],
  ])("%s", (_, name, newName, expected) => {
    expect(entry(after(name, newName))).toBe(expected);
  });

  test("rows of names kept apart follow", () => {
    expect(after("GH-9", "GH-10")).toContain("  - [GH-10, GH-19]\n");
  });

  test("a broken list is left alone", () => {
    expect(after("GH-9", "GH-10", "actors: [\n")).toBeUndefined();
  });

  test("an actor that nobody lists is listed, with the name that sources use", () => {
    const other = readFixture(
      "//- a.txt\nThe group Tin Otter struck. Tin Otter is a group of hackers.\n",
    ).library;
    const [actor] = other.actors.named("Tin Otter");
    const edits = renameListed("", other, actor!, "Tin Otter", "Pewter Otter");
    expect(applyEdits("", edits!)).toMatch(
      /^actors:\n {2}- name: Pewter Otter\n(?: {4}kind: group\n)? {4}aliases: \[Tin Otter\]\n$/,
    );
  });

  test.each([
    [
      "Grey Owl",
      "“Grey Owl” is a name of Grey Owl already. If they are one, say so: Same actor, or Merge.",
    ],
    [" – ", "A name needs letters or figures."],
    ["Heron Nine", undefined],
    ["Crystal Heron", undefined],
  ])("another's name cannot be taken: %s", (newName, expected) => {
    const [actor] = library.actors.named("Glass Heron");
    expect(refusalOf(library, actor!, newName)).toBe(expected);
  });
});
