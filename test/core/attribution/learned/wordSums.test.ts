import fc from "fast-check";
import { expect, it } from "vitest";
import { margin, type Atoms } from "../../../../server/core/attribution/learned/atoms";
import { createWordClasses } from "../../../../server/core/attribution/learned/wordClasses";
import { createWordSums, sumWords } from "../../../../server/core/attribution/learned/wordSums";

const width = 2;
const classes = createWordClasses([], 0, new Uint8Array(0));

const edge = Array.from({ length: margin }, () => classes.outside);

const toAtoms = (forms: readonly string[], round: number): Atoms => {
  const words = [...edge, ...forms.map((form) => classes.atomsOf(form)), ...edge];
  const numbers = Int32Array.from(words, ({ number }) => number);
  return { count: forms.length, words, numbers, round, shape: new Int32Array(words.length) };
};

/** Rows of which the second number tells the word's suffix, as far as it fits. */
const createRows = (): { readonly added: string[]; rowsOf: (atoms: Atoms) => number[] } => {
  const added: string[] = [];
  const sums = createWordSums(width, (word, values, at) => {
    added.push(String(word.number));
    values[at + 1]! += word.suffix & 0x7fff;
  });
  return {
    added,
    rowsOf: (atoms) => {
      const values = sumWords(sums, atoms);
      return [...atoms.numbers].map((number) => values[number * width + 1]!);
    },
  };
};

it("keeps a row for each word, however many there are", () => {
  const { rowsOf } = createRows();
  const forms = Array.from({ length: 10_000 }, (_, index) => `word${index}`);
  const atoms = toAtoms(forms, 0);
  const wanted = atoms.words.map(({ suffix }) => suffix & 0x7fff);
  expect(rowsOf(atoms)).toEqual(wanted);
});

it("sums a word once, and anew in another round", () => {
  const { added, rowsOf } = createRows();
  fc.assert(
    fc.property(fc.array(fc.string({ minLength: 1 })), (forms) => {
      const before = rowsOf(toAtoms(forms, 0));
      const known = added.length;
      expect(rowsOf(toAtoms(forms, 0))).toEqual(before);
      expect(added).toHaveLength(known);
    }),
  );
  const known = added.length;
  rowsOf(toAtoms(["once"], 1));
  rowsOf(toAtoms(["once"], 1));
  // The word, and what stands around it.
  expect(added).toHaveLength(known + 2);
});
