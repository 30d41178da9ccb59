/** What a model sees of each word of a sentence: small integers, in arrays that are used again for the next sentence. */
import type { NameKind } from "../names/name";
import type { Reading } from "../reading";
import type { WordAtoms, WordClasses } from "./wordClasses";

/** So many places before the first and behind the last word are filled with `outside`, so that windows need no bounds. */
export const margin = 4;

export interface Atoms {
  /** Words of the sentence; the word at `at` has place `at + margin` in the lists, which may be longer. */
  count: number;
  readonly words: WordAtoms[];
  /** Numbers of these words, and the round of their classes for which they hold. */
  numbers: Int32Array;
  round: number;
  /** Of each place: a sum of `shapes`, and the kind of its name above. */
  shape: Int32Array;
}

export const shapes = {
  isCapital: 1,
  isQuoted: 2,
  opens: 4,
  closes: 8,
  /** No word: a sign. */
  isSign: 16,
  /** First word of a name. */
  beginsName: 32,
} as const;

const nameShift = 6;

/** Numbers of the kinds of names. */
export const nameKinds: Readonly<Record<NameKind, number>> = {
  unknown: 1,
  person: 2,
  group: 3,
  organisation: 4,
  state: 5,
  place: 6,
};

/** Kind of the name that a place belongs to; zero for none. */
export const nameKindOf = (shape: number): number => shape >> nameShift;

const atoms: Atoms = {
  count: 0,
  words: [],
  numbers: new Int32Array(256),
  round: 0,
  shape: new Int32Array(256),
};

let last: { readonly reading: Reading; readonly classes: WordClasses } | undefined;

/** The atoms of a sentence; they hold until another one is read. */
export function readAtoms(reading: Reading, classes: WordClasses): Atoms {
  if (last?.reading === reading && last.classes === classes) return atoms;
  last = { reading, classes };
  const { words, nameAt } = reading;
  const count = words.length;
  const places = count + 2 * margin;
  if (places > atoms.shape.length) {
    atoms.shape = new Int32Array(places * 2);
    atoms.numbers = new Int32Array(places * 2);
  }
  const { shape, numbers } = atoms;
  classes.makeRoom();
  const { outside } = classes;
  atoms.round = classes.round;
  atoms.count = count;
  for (let side = 0; side < margin; side += 1) {
    atoms.words[side] = atoms.words[places - 1 - side] = outside;
    shape[side] = shape[places - 1 - side] = 0;
    numbers[side] = numbers[places - 1 - side] = outside.number;
  }
  for (let at = 0; at < count; at += 1) {
    const word = words[at]!;
    const name = nameAt[at];
    const known = classes.atomsAt(word.entry);
    atoms.words[at + margin] = known;
    numbers[at + margin] = known.number;
    let bits = 0;
    if (word.isCapital) bits |= shapes.isCapital;
    if (word.isQuoted) bits |= shapes.isQuoted;
    if (word.mark) bits |= word.mark === "open" ? shapes.opens : shapes.closes;
    if (!word.isWord) bits |= shapes.isSign;
    if (name) {
      if (nameAt[at - 1] !== name) bits |= shapes.beginsName;
      bits |= nameKinds[name.kind ?? "unknown"] << nameShift;
    }
    shape[at + margin] = bits;
  }
  return atoms;
}
