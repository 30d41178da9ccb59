/** Edits of `actors.yaml`, as texts before and after: comments, order and form of all else stay. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Edit } from "../../../../server/core/checks/finding";
import { parseDocument } from "../../../../server/core/documents/parseDocument";
import {
  addAliases,
  keepApart,
  mergeEntries,
  removeAlias,
  removeEntry,
  renameEntry,
} from "../../../../server/core/features/actorList/editList";
import { applyEdits } from "../../../../server/core/features/actorList/listText";

const edited = (text: string, edits: readonly Edit[] | undefined): string | undefined =>
  edits && applyEdits(text, edits);

describe("more names", () => {
  test.each([
    [
      "between brackets",
      "actors:\n  - name: A\n    aliases: [B, C] # ours\n",
      "actors:\n  - name: A\n    aliases: [B, C, New] # ours\n",
    ],
    [
      "between empty brackets",
      "actors:\n  - name: A\n    aliases: []\n",
      "actors:\n  - name: A\n    aliases: [New]\n",
    ],
    [
      "in lines",
      "actors:\n  - name: A\n    aliases:\n      - B # first\n    note: n\n",
      "actors:\n  - name: A\n    aliases:\n      - B # first\n      - New\n    note: n\n",
    ],
    [
      "beside a single one",
      "actors:\n  - name: A\n    aliases: B, or so # ours\n",
      'actors:\n  - name: A\n    aliases: ["B, or so", New] # ours\n',
    ],
    [
      "where the field is empty",
      "actors:\n  - name: A\n    aliases: # none yet\n    kind: group\n",
      "actors:\n  - name: A\n    aliases: [New] # none yet\n    kind: group\n",
    ],
    [
      "behind the kind",
      "actors:\n  - name: A # who\n    kind: group # what\n    note: n\n",
      "actors:\n  - name: A # who\n    kind: group # what\n    aliases: [New]\n    note: n\n",
    ],
    [
      "behind the name",
      "actors:\n  - name: A # who",
      "actors:\n  - name: A # who\n    aliases: [New]",
    ],
    [
      "of a bare name",
      "actors:\n  - A # who\n  - B\n",
      "actors:\n  - name: A # who\n    aliases: [New]\n  - B\n",
    ],
    [
      "of a bare name between brackets",
      "actors: [A, B]\n",
      "actors: [{name: A, aliases: [New]}, B]\n",
    ],
    [
      "CRLF",
      "actors:\r\n  - name: A\r\n  - B\r\n",
      "actors:\r\n  - name: A\r\n    aliases: [New]\r\n  - B\r\n",
    ],
    [
      "as JSON has them",
      '{"actors": [{"name": "A", "aliases": ["B"]}]}',
      '{"actors": [{"name": "A", "aliases": ["B", New]}]}',
    ],
    [
      "that are there",
      "actors:\n  - name: A\n    aliases: [New]\n",
      "actors:\n  - name: A\n    aliases: [New]\n",
    ],
    ["of nobody", "actors:\n  - name: B\n", undefined],
    ["in broken YAML", "actors: [\n", undefined],
  ])("%s", (_, text, expected) => {
    expect(edited(text, addAliases(text, "A", ["New"]))).toBe(expected);
  });
});

describe("a name less", () => {
  test.each([
    ["first", "- name: A\n  aliases: [Old, B] # c\n", "- name: A\n  aliases: [B] # c\n"],
    ["last", "- name: A\n  aliases: [B, Old]\n", "- name: A\n  aliases: [B]\n"],
    ["only", "- name: A\n  aliases: [Old]\n  note: n\n", "- name: A\n  note: n\n"],
    ["only, and the field comes first", "- aliases: Old\n  name: A\n", "- name: A\n"],
    [
      "in lines",
      "- name: A\n  aliases:\n    - B\n    - Old # gone\n    # stays\n    - C\n",
      "- name: A\n  aliases:\n    - B\n    # stays\n    - C\n",
    ],
    ["nobody's", "- name: A\n  aliases: [B]\n", undefined],
  ])("%s", (_, text, expected) => {
    expect(edited(text, removeAlias(text, "A", "Old"))).toBe(expected);
  });
});

describe("another name", () => {
  test.each([
    [
      "kept",
      true,
      "- name: A # c\n  kind: group\n",
      "- name: New # c\n  kind: group\n  aliases: [A]\n",
    ],
    [
      "kept beside others",
      true,
      "- name: 'A'\n  aliases: [B]\n",
      "- name: New\n  aliases: [B, A]\n",
    ],
    ["kept, of a bare name", true, "- A # c\n- B\n", "- name: New # c\n  aliases: [A]\n- B\n"],
    [
      "that was an alias",
      true,
      "- name: A\n  aliases: [B, New]\n",
      "- name: New\n  aliases: [B, A]\n",
    ],
    [
      "that was an alias, not kept",
      false,
      "- name: A\n  aliases: [B, New]\n",
      "- name: New\n  aliases: [B]\n",
    ],
    ["not kept", false, "- A # c\n- B\n", "- New # c\n- B\n"],
    ["of nobody", true, "- B\n", undefined],
  ])("%s", (_, keepsOld, text, expected) => {
    expect(edited(text, renameEntry(text, "A", "New", keepsOld))).toBe(expected);
  });
});

describe("one actor less", () => {
  test.each([
    [
      "first",
      "# Mine.\nactors:\n  # On A.\n  - name: A\n    note: n # c\n\n  - B\n",
      "# Mine.\nactors:\n  # On A.\n\n  - B\n",
    ],
    ["last", "actors:\n  - B\n  - A", "actors:\n  - B\n"],
    ["between brackets", "actors: [A, B]\n", "actors: [B]\n"],
  ])("%s", (_, text, expected) => {
    expect(edited(text, removeEntry(text, "A"))).toBe(expected);
  });
});

describe("one of two", () => {
  test.each([
    [
      "with all that both have",
      "- name: A # first\n- name: Other\n  kind: group\n  aliases: [C, D]\n  note: from there\n# end\n",
      "- name: A # first\n  aliases: [Other, C, D]\n  kind: group\n  note: from there\n# end\n",
    ],
    [
      "the second above",
      "- Other\n- name: A\n  kind: group\n  aliases: [C]\n",
      "- name: A\n  kind: group\n  aliases: [C, Other]\n",
    ],
    ["not there", "- A\n", undefined],
  ])("%s", (_, text, expected) => {
    expect(edited(text, mergeEntries(text, "A", "Other"))).toBe(expected);
  });
});

describe("not the same", () => {
  test.each([
    ["an empty file", "", 'not_same:\n  - [A, "B, C"]\n'],
    ["the first row", "actors:\n  - A # c\n", 'actors:\n  - A # c\nnot_same:\n  - [A, "B, C"]\n'],
    [
      "one more row",
      "not_same:\n- [C, D] # c\nactors: [A]\n",
      'not_same:\n- [C, D] # c\n- [A, "B, C"]\nactors: [A]\n',
    ],
    [
      "a bare key",
      "not_same: # none\nactors: [A]",
      'not_same: # none\n  - [A, "B, C"]\nactors: [A]',
    ],
    [
      "a list without a head",
      "# Mine.\n- A\n- B",
      '# Mine.\nactors:\n- A\n- B\nnot_same:\n  - [A, "B, C"]\n',
    ],
    ["just words", "words\n", undefined],
  ])("%s", (_, text, expected) => {
    expect(edited(text, keepApart(text, "A", "B, C"))).toBe(expected);
  });
});

test("whatever names and comments there are, what is written is read as it was meant", () => {
  const name = fc
    .string({ minLength: 1, maxLength: 12, unit: "grapheme" })
    .map((text) => text.replace(/[\s\p{C}]+/gu, " ").trim())
    .filter((text) => /\p{L}{2}/u.test(text));
  fc.assert(
    fc.property(
      name,
      fc.constantFrom("", " # c"),
      fc.constantFrom("\n", "\r\n"),
      (added, comment, newline) => {
        const text = [
          "# Mine.",
          "actors:",
          `  - First one${comment}`,
          `  - name: Other${comment}`,
          `    aliases: [Else]${comment}`,
          "",
        ].join(newline);
        for (const actor of ["First one", "Other"]) {
          const result = edited(text, addAliases(text, actor, [added]))!;
          const document = parseDocument("/actors.yaml", result);
          if (document.kind !== "actors") throw new Error(document.kind);
          expect(document.problems).toEqual([]);
          expect(document.actors.find((each) => each.name === actor)!.aliases).toContain(added);
          expect(result.split(comment || newline).length).toBeGreaterThanOrEqual(
            text.split(comment || newline).length,
          );
        }
        const apart = parseDocument("/actors.yaml", edited(text, keepApart(text, "Other", added))!);
        expect(apart).toMatchObject({ problems: [], notSame: [{ names: ["Other", added] }] });
      },
    ),
    { numRuns: 200 },
  );
});
