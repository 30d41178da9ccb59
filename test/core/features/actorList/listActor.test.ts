import { expect, test } from "vitest";
import { listActor } from "../../../../server/core/features/actorList/listActor";

test.each([
  ["an empty file", "", "actors:\n  - name: New\n"],
  ["a list", "actors:\n  - name: Old\n", "actors:\n  - name: Old\n  - name: New\n"],
  [
    "a list with aliases, a comment and more keys behind it",
    "# Mine.\nactors:\n- name: Old\n  aliases:\n    - Elder # the\nother: 1\n",
    "# Mine.\nactors:\n- name: Old\n  aliases:\n    - Elder # the\n- name: New\nother: 1\n",
  ],
  ["no final line end", "actors:\n  - name: Old", "actors:\n  - name: Old\n  - name: New"],
  ["CRLF", "actors:\r\n  - name: Old\r\n", "actors:\r\n  - name: Old\r\n  - name: New\r\n"],
  ["a bare key", "actors:\nother: 1\n", "actors:\n  - name: New\nother: 1\n"],
  ["another key", "other: 1\n", "other: 1\nactors:\n  - name: New\n"],
  ["a flow list", "actors: [{name: Old}]\n", undefined],
  ["broken YAML", "actors: [\n", undefined],
  ["a text", "just words\n", undefined],
])("adds to %s", (_, text, expected) => {
  const edit = listActor(text, "New");
  const edited = edit && text.slice(0, edit.start) + edit.newText + text.slice(edit.end);
  expect(edited).toBe(expected);
});

test("a name that YAML would read otherwise is quoted", () => {
  expect(listActor("", "1984: the #group")?.newText).toBe(
    'actors:\n  - name: "1984: the #group"\n',
  );
});
