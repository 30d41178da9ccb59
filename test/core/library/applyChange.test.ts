/** Sources, their keys and problems, and what a change leaves as it was. */
import { describe, expect, test } from "vitest";
import { applyChange, emptyLibrary } from "../../../server/core/library/applyChange";
import type { Library } from "../../../server/core/library/library";
import { change, keysOf, libraryOf, problemsOf, show } from "./libraries";

describe("sources and their keys", () => {
  test.each([
    [
      "a key from the file's name",
      `
      //- sources/night shift.txt
      The night shift saw nothing.
      `,
      ["night-shift = sources/night shift.txt"],
    ],
    [
      "front matter's key before the file's name",
      `
      //- sources/a.md
      ---
      key: night-shift
      ---
      The night shift saw nothing.
      `,
      ["night-shift = sources/a.md"],
    ],
    [
      "an entry's key before both",
      `
      //- references.yaml
      references:
        - id: night
          title: The night shift
          file: sources/a.md
      //- sources/a.md
      ---
      key: night-shift
      ---
      The night shift saw nothing.
      `,
      ["night = sources/a.md"],
    ],
    [
      "an entry without a file means the file with its key",
      `
      //- references.yaml
      references:
        - id: night
          title: The night shift
      //- sources/night.txt
      The night shift saw nothing.
      `,
      ["night = sources/night.txt"],
    ],
    [
      "an entry without a file that is nowhere is a source without text",
      `
      //- references.yaml
      references:
        - id: rossi2015
          title: Sul confine
      `,
      ["rossi2015 (no text)"],
    ],
    [
      "two files of one name: the first keeps it",
      `
      //- sources/east/note.txt
      East.
      //- sources/west/note.txt
      West.
      `,
      ["note = sources/east/note.txt", "west-note = sources/west/note.txt"],
    ],
    [
      "an entry's key is not lost to a file's name",
      `
      //- a/note.txt
      Somebody else's note.
      //- b/references.yaml
      references:
        - id: note
          title: A note
          file: n1.txt
      //- b/n1.txt
      The note.
      `,
      ["a-note = a/note.txt", "note = b/n1.txt"],
    ],
  ])("%s", (_, fixture, keys) => {
    expect(keysOf(libraryOf(fixture))).toEqual(keys);
  });

  test.each([
    ["sources/caffè.txt", "sources/caffè.txt"],
    ["sources\\\\caffè.txt", "sources/caffè.txt"],
    ["./sources/../sources/caff%C3%A8.txt", "sources/caffè.txt"],
    ["sources/caffè.txt".normalize("NFD"), "sources/caffè.txt"],
    ["/work/sources/caffè.txt", "sources/caffè.txt"],
    ["file:///work/sources/caff%C3%A8.txt", "sources/caffè.txt"],
    ["Full text:sources/caffè.txt:text/plain", "sources/caffè.txt"],
  ])("the entry's file %s is found", (file, path) => {
    const library = libraryOf(`
      //- references.yaml
      references:
        - id: bar
          title: Al bar
          file: "${file}"
      //- sources/caffè.txt
      Un caffè al bar.
    `);
    expect(keysOf(library)).toEqual([`bar = ${path}`]);
    expect(problemsOf(library)).toEqual([]);
  });

  test("an entry's data stand over the file's own", () => {
    const library = libraryOf(`
      //- references.yaml
      references:
        - id: night
          title: The night shift
          file: sources/a.md
      //- sources/a.md
      ---
      title: Night
      author: Lea Brandt
      ---
      The night shift saw nothing.
    `);
    expect(library.sources.get("night")?.bibliography).toMatchObject({
      title: "The night shift",
      authors: ["Lea Brandt"],
    });
  });
});

describe("problems", () => {
  test("an entry whose text is missing, a key given twice", () => {
    const library = libraryOf(`
      //- a/references.yaml
      references:
        - id: night
          title: The night shift
          file: gone.txt
        - id: printed
          title: On paper
          file: printed.pdf
      //- b/note.txt
      One.
      //- c/note.txt
      Two.
    `);
    expect(problemsOf(library)).toEqual([
      "a/references.yaml: warning: The library holds no file gone.txt: this source can be cited, not checked.",
      "c/note.txt: warning: Another source has the key note; this one is cited as c-note.",
    ]);
    const [missing] = library.problems;
    expect(missing?.span).toEqual(library.sources.get("night")?.entryAt?.span);
  });

  test("an unreadable file is told and is no source", () => {
    const library = applyChange(emptyLibrary(), [
      { path: "/work/a.txt", unreadable: "Permission denied" },
    ]);
    expect(problemsOf(library)).toEqual(["a.txt: error: Permission denied"]);
    expect(library.sources.size).toBe(0);
  });

  test("a problem goes with its file", () => {
    const broken = libraryOf(`
      //- references.yaml
      references:
        - id: night
          file: gone.txt
    `);
    expect(problemsOf(change(broken, "gone.txt", "Here."))).toEqual([]);
    expect(problemsOf(change(broken, "references.yaml"))).toEqual([]);
  });
});

describe("snapshots", () => {
  const library = libraryOf(`
    //- references.yaml
    references:
      - id: night
        title: The night shift
        file: night.txt
    //- day.txt
    Lea Brandt said the day shift saw nothing. Brandt left.
    //- night.txt
    Lea Brandt said the night shift saw a fox.
  `);

  test("a change leaves other sources the objects they were, and the old snapshot as it was", () => {
    const next = change(library, "day.txt", "The day shift saw a badger.");
    expect(next.sources.get("night")).toBe(library.sources.get("night"));
    expect(next.sources.get("day")).not.toBe(library.sources.get("day"));
    expect(next.index.rank("badger").map(({ passage }) => show(passage))).toEqual([
      "day ¶1: The day shift saw a badger.",
    ]);
    expect(library.index.rank("badger")).toEqual([]);
    expect(library.index.withPhrase("Lea Brandt")).toHaveLength(2);
  });

  test("a new file leaves the sources there were the objects they were", () => {
    const next = change(library, "fox.txt", "The fox came back.");
    expect(next.sources.size).toBe(3);
    for (const source of library.sources.values())
      expect(next.sources.get(source.key)).toBe(source);
  });

  test("what only a removed text showed is forgotten", () => {
    const names = (from: Library) => [...from.actors.actors.values()].map(({ name }) => name);
    const met = change(emptyLibrary(), "met.txt", "They met Ada Quill there, at noon.");
    const said = change(met, "said.txt", "Ada Quill said no.");
    expect(names(said)).toEqual(["Ada Quill"]);
    expect(names(change(said, "said.txt"))).toEqual(names(met));
    expect(names(change(change(said, "met.txt"), "said.txt"))).toEqual([]);
  });

  test("a file merely touched changes nothing", () => {
    const day = [...library.documents.values()].find(({ path }) => path.endsWith("day.txt"));
    const text = day?.kind === "source" ? day.text.plain : "";
    expect(change(library, "day.txt", text)).toBe(library);
  });

  test("a change to the bibliography keeps the texts read", () => {
    const next = change(library, "references.yaml", "references: []");
    expect(next.sources.get("night")?.text).toBe(library.sources.get("night")?.text);
    expect(next.sources.get("night")?.entryAt).toBeUndefined();
    const [ranked] = next.index.rank("fox");
    expect(ranked?.passage.source).toBe(next.sources.get("night"));
  });

  test("two snapshots may grow from one", () => {
    const fox = change(library, "fox.txt", "The fox came back.");
    const owl = change(library, "owl.txt", "The owl came back.");
    const found = (from: Library) =>
      from.index.rank("came back").map(({ passage }) => passage.source.key);
    expect([found(fox), found(owl), found(library)]).toEqual([["fox"], ["owl"], []]);
  });
});
