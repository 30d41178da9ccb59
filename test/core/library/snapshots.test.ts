/** The order of reading leaves no trace: a library grown change by change answers as one built at once. */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { expect, test } from "vitest";
import { applyChange, applyDelivery, emptyLibrary } from "../../../server/core/library/applyChange";
import type { FileChange, Library } from "../../../server/core/library/library";
import { change, filesOf, keysOf, libraryOf, problemsOf, show } from "./libraries";

/** Everything that a library answers, as text. */
function answersOf(library: Library): unknown {
  const { index, actors } = library;
  const queries = ["the fox said Lea Brandt", "Bär note shift", "Harbour Watch fox"];
  return {
    keys: keysOf(library),
    problems: problemsOf(library),
    ranked: queries.map((text) =>
      index.rank(text).map(({ passage, score, shared }) => [show(passage), score, shared]),
    ),
    candidates: queries.map((text) => index.candidates(text).map(({ source }) => source.key)),
    phrases: queries
      .flatMap((text) => text.split(" "))
      .map((word) =>
        index
          .withPhrase(word)
          .map(({ source: { key }, passage }) => `${key} ${passage}`)
          .sort(),
      ),
    actors: [...actors.actors].map(([id, { name, kind, aliases, listedAt }]) => [
      id,
      name,
      kind,
      listedAt?.path,
      aliases.map((alias) => [
        alias.name,
        alias.uses.map((use) => (use.by === "source" ? [show(use.passage), use.coiner] : use)),
      ]),
    ]),
  };
}

const texts = [
  "Lea Brandt said the fox was seen. Brandt left.\n\nThe Harbour Watch (HW) denied it.",
  "Lea Brandt, a clerk at Harbour Watch, said the shift saw a fox. According to the HW, nobody did.",
  "Tom Brandt said nothing of the fox. The Night Owls, also known as Harbour Watch, wrote a note.",
  "Note.\n\nThe shift saw Bär and fox and fox again.",
  "",
];
const lists = [
  "actors:\n  - name: Harbour Watch\n    kind: organisation\n    aliases: [HW]\n",
  "actors:\n  - name: Lea Brandt\n    kind: person\n  - name: Lea Brandt\n    aliases: [Brandt]\n",
  "actors: [",
];
const references = [
  "references:\n  - id: note\n    title: A note\n    file: a/note.txt\n",
  "references:\n  - id: a\n    file: b/note.txt\n  - id: b\n    file: b/note.txt\n  - id: note\n",
];

const changes: fc.Arbitrary<FileChange> = fc.oneof(
  fc.record({
    path: fc.constantFrom("/work/a/note.txt", "/work/b/note.txt", "/work/a.txt", "/work/c/d.txt"),
    text: fc.option(fc.constantFrom(...texts), { nil: undefined }),
  }),
  fc.record({
    path: fc.constantFrom("/work/actors.yaml", "/work/b/actors.yaml"),
    text: fc.option(fc.constantFrom(...lists), { nil: undefined }),
  }),
  fc.record({
    path: fc.constantFrom("/work/references.yaml", "/work/b/references.yaml"),
    text: fc.option(fc.constantFrom(...references), { nil: undefined }),
  }),
) as fc.Arbitrary<FileChange>;

test("any sequence of changes ends where building at once does", () => {
  fc.assert(
    fc.property(fc.array(fc.array(changes, { minLength: 1, maxLength: 3 })), (batches) => {
      const grown = batches.reduce(applyChange, emptyLibrary());
      const last = new Map(batches.flat().map((each) => [each.path, each]));
      const built = applyChange(emptyLibrary(), [...last.values()].reverse());
      expect(answersOf(grown)).toEqual(answersOf(built));
    }),
    { numRuns: 150 },
  );
});

test("a library keeps none of those that it followed", async () => {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  const start = libraryOf("//- fox.txt\nThe fox was seen.");
  let library = start;
  const followed: WeakRef<object>[] = [];
  for (let round = 0; round < 20; round += 1) {
    expect(library.sources.size).toBeGreaterThan(0);
    if (library !== start)
      followed.push(new WeakRef(library), new WeakRef(library.stored.catalogue));
    library = change(library, "day.txt", `Round ${String(round)} of the badger.`);
    // A delivery that leaves the catalogue as it is, as a merge does.
    library = applyDelivery(library, { dropped: new Set(["another"]) });
  }
  // What a weak reference points at lives until the task ends that made it.
  await new Promise((resolve) => setTimeout(resolve, 0));
  collect();
  // The last one may still lie on the stack.
  expect(followed.filter((each) => each.deref() !== undefined).length).toBeLessThan(4);
});

test("a library outlives many changes to one file", () => {
  let library = libraryOf(`
    //- fox.txt
    The fox was seen.
  `);
  for (let round = 0; round < 200; round += 1)
    library = change(library, "day.txt", `Round ${String(round)} of the badger.`);
  const [file] = filesOf("//- day.txt\nRound 199 of the badger.");
  const built = applyChange(
    libraryOf(`
      //- fox.txt
      The fox was seen.
    `),
    [file!],
  );
  expect(answersOf(library)).toEqual(answersOf(built));
  expect(library.index.rank("badger")).toHaveLength(1);
  expect(library.index.rank("fox")).toHaveLength(1);
});
