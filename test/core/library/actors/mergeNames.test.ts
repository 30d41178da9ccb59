/** Mentions of known actors and names that a text shows, joined. */
import { expect, test } from "vitest";
import type { NameKind } from "../../../../server/core/attribution/names/name";
import type { ActorKind } from "../../../../server/core/documents/actorKind";
import { mergeNames } from "../../../../server/core/library/actors/mergeNames";

test.each<[string, NameKind, ActorKind, string]>([
  ["the text tells", "person", "group", "person"],
  ["only the library tells", "unknown", "group", "group"],
  ["what looks like a place is a group", "place", "group", "group"],
  ["a state as a place", "place", "state", "place"],
  ["a place that nobody knows better", "place", "unknown", "place"],
])("%s", (_, kind, held, expected) => {
  const span = { start: 0, end: 8 };
  const actor = { id: "nightjar", name: "Nightjar", kind: held, aliases: [] };
  const names = mergeNames([{ ...span, candidates: [actor] }], [{ ...span, kind, text: "" }]);
  expect(names.map((name) => name.kind)).toEqual([expected]);
});
