import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emptyLibrary } from "../../../../server/core/library/applyChange";
import type { Library } from "../../../../server/core/library/library";
import { sourcesNamed } from "../../../../server/core/library/sources/sourceNames";
import { change, libraryOf } from "../libraries";

const library = libraryOf(`
//- harbour.md
---
title: "Night over the Harbour: a Review"
author: Ines Hartwell
publisher: Northgate Review
url: https://www.northgate.example/harbour/
---
The cranes stood still.
//- notes/crane-night.txt
Nobody saw the crane fall.
`);

describe("a source is found", () => {
  it.each([
    ["by its title", sourcesNamed(library).byTitle("night over the harbour – A review"), "harbour"],
    ["by its file", sourcesNamed(library).byFile("crane-night"), "crane-night"],
    [
      "by its address",
      sourcesNamed(library).byAddress("http://northgate.example/harbour#top"),
      "harbour",
    ],
    [
      "never by half of its title",
      sourcesNamed(library).byTitle("Night over the Harbour"),
      undefined,
    ],
    ["never by an empty name", sourcesNamed(library).byTitle("–"), undefined],
  ])("%s", (_, source, key) => {
    expect(source?.key).toBe(key);
  });

  it.each([
    ["As the Northgate Review reported, the cranes stood still.", true],
    ["Ines Hartwell was there.", true],
    ["In “Night over the Harbour: A Review” it is told.", true],
    ["The Northgate and its review were there.", false],
    ["Hartwell was there.", false],
    ["", false],
  ])("in prose: %s", (text, isNamed) => {
    expect(sourcesNamed(library).isNamedIn(text)).toBe(isNamed);
  });
});

const titles = ["Harbour", "Harbour Night", "Night"];

/** What `sourcesNamed` answers, found by a look at every source. */
const titled = (of: Library): (string | undefined)[] =>
  titles.map(
    (title) => [...of.sources.values()].find((source) => source.bibliography.title === title)?.key,
  );

it("finds what a look at every source finds, after any changes", () => {
  const file = fc.record({
    path: fc.constantFrom("a.md", "b.md", "c.md", "d.md"),
    title: fc.option(fc.constantFrom(...titles), { nil: undefined }),
  });
  fc.assert(
    fc.property(fc.array(file, { maxLength: 12 }), (files) => {
      let grown = emptyLibrary();
      for (const { path, title } of files) {
        grown = change(grown, path, title && `---\ntitle: ${title}\n---\nWords.`);
        const named = sourcesNamed(grown);
        expect(titles.map((each) => named.byTitle(each)?.key)).toEqual(titled(grown));
        expect(titles.map((each) => named.isNamedIn(`So ${each} says`))).toEqual(
          titles.map((each) =>
            [...grown.sources.values()].some((source) => {
              const own = source.bibliography.title;
              return own !== undefined && ` ${each} `.includes(` ${own} `);
            }),
          ),
        );
      }
    }),
  );
});
