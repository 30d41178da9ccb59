/** What is prepared while nothing else waits changes no answer. */
import { expect, test } from "vitest";
import { completionsAt } from "../../../server/core/features/complete";
import { hoverInDraft } from "../../../server/core/features/hover";
import { prepare, prepareNames } from "../../../server/core/features/prepare";
import { defaultConfiguration } from "../../../server/core/configuration";
import { newestSources } from "../../../server/core/library/sources/newestSources";
import { change, libraryOf } from "../library/libraries";
import { parseDraft } from "../../../server/core/draft/parseDraft";
import { readDraft } from "../../../server/core/draft/readDraft";

const library = libraryOf(`
  //- references.yaml
  references:
    - id: old
      issued: 1999
    - id: new
      issued: 2020-05
    - id: middle
      issued: 2020
  //- undated.txt
  The fox.
`);

const keysOf = (among: typeof library): string[] => newestSources(among).map(({ key }) => key);

test("sources come newest first, also after changes", () => {
  expect(keysOf(library)).toEqual(["new", "middle", "old", "undated"]);
  const more = change(library, "later.md", "---\nissued: 2010\n---\nThe owl.");
  expect(keysOf(more)).toEqual(["new", "middle", "later", "old", "undated"]);
  const changed = change(more, "later.md", "---\nissued: 2030\n---\nThe owl.");
  expect(keysOf(changed)).toEqual(["later", "new", "middle", "old", "undated"]);
  expect(keysOf(change(changed, "later.md"))).toEqual(["new", "middle", "old", "undated"]);
});

test("citations complete alike before and after", () => {
  const text = "The fox [@";
  const complete = (among: typeof library) =>
    completionsAt(readDraft(parseDraft(text), among, "/work/draft.md"), text.length).map(
      ({ label }) => label,
    );
  const grow = () => change(library, "badger.txt", "The badger.");
  const prepared = grow();
  expect([...prepare(prepared)].every((step) => step === undefined)).toBe(true);
  expect(complete(prepared)).toEqual(complete(grow()));
  expect(complete(prepared)).toContain("badger");
});

test("cards are alike whether they were prepared or not, and are prepared once", () => {
  const text = "Then Nordwind Research spoke.\n\nAnd Lee Foster of Nordwind Research did.";
  const grow = () =>
    libraryOf(`
      //- a.txt
      Lee Foster of Nordwind Research said that the port was closed. Nordwind Research is a front for smugglers.
      //- b.txt
      Nordwind Research denied it.
    `);
  const read = (among: typeof library) => readDraft(parseDraft(text), among, "/work/draft.md");
  const hover = (reading: ReturnType<typeof read>) =>
    ["Nordwind", "Foster"].map((name) =>
      hoverInDraft(reading, defaultConfiguration, text.indexOf(name) + 1),
    );
  const prepared = read(grow());
  expect([...prepareNames(prepared)].length).toBeGreaterThan(0);
  expect([...prepareNames(prepared)]).toEqual([]);
  expect(hover(prepared)).toEqual(hover(read(grow())));
  expect(hover(prepared)[0]?.cards).toEqual([
    expect.objectContaining({ kind: "name", name: "Nordwind Research", sources: 2 }),
  ]);
});
