/** The scene of a deed: the words of a sentence as the finder of deeds sees them. */
import type { Word } from "../words/word";
import { margin, nameKindOf, nameKinds, type Atoms } from "./atoms";
import { doerLevelOf, wordBits, type WordAtoms } from "./wordClasses";

/** Filled anew for each sentence; it holds until the next one. */
export interface DeedScene {
  count: number;
  atoms: Atoms;
  /** Of each word: its dictionary form in a number; frequent doers are all alike, and names. */
  keys: Int32Array;
  /** Of each word: which kind of doer it may be, zero for none. Its lowest bits tell its determiner and number, see `coarse`. */
  doers: Int32Array;
  /** The kinds of doers in the sentence, by `coarse`, as bits. */
  kinds: number;
  /** The keys of the sentence, each once. */
  lemmas: Int32Array;
  lemmaCount: number;
  /** Words that tell of deeds. */
  telling: number;
}

/** Longer sentences are looked at up to so many keys. */
export const mostLemmas = 120;

const none = new Int32Array(0);
const noAtoms: Atoms = { count: 0, words: [], numbers: none, round: 0, shape: none };

const scene: DeedScene = {
  count: 0,
  atoms: noAtoms,
  keys: new Int32Array(0),
  doers: new Int32Array(0),
  kinds: 0,
  lemmas: new Int32Array(mostLemmas),
  lemmaCount: 0,
  telling: 0,
};

/** The highest level of a doer by its word: hackers and the like. */
const surest = 3;
/** Numbers beyond those of dictionary forms. */
const doerKey = 0x1000001;
const nameKey = 0x1000002;

/** The kind of a doer without its determiner and number. */
export const coarse = (doer: number): number => doer >> 3;

export const wordAt = ({ atoms }: DeedScene, at: number): WordAtoms => atoms.words[at + margin]!;

/** So many words that tell of deeds make a sentence worth a look. */
const fewestTelling = 2;

/** The scene of a sentence; undefined where it holds no deed by its words alone. */
export function readDeedScene(atoms: Atoms, words: readonly Word[]): DeedScene | undefined {
  const telling = countTelling(atoms);
  if (telling < fewestTelling) return undefined;
  const { count } = atoms;
  if (scene.keys.length < count) {
    scene.keys = new Int32Array(count * 2);
    scene.doers = new Int32Array(count * 2);
  }
  scene.atoms = atoms;
  scene.count = count;
  scene.kinds = 0;
  scene.telling = telling;
  for (let at = 0; at < count; at += 1) readWord(words, at);
  if (scene.kinds === 0) return undefined;
  readLemmas();
  return scene;
}

function readWord(words: readonly Word[], at: number): void {
  const word = wordAt(scene, at);
  const level = doerLevelOf(word);
  const name = nameKindOf(scene.atoms.shape[at + margin]!);
  let doer = 0;
  if (level > 0) doer = (level << 3) | lookOf(words, at);
  else if (isDoerName(scene.atoms.shape, at)) doer = (surest + 1 + name) << 3;
  scene.doers[at] = doer;
  if (doer !== 0) scene.kinds |= 1 << coarse(doer);
  if (level === surest) scene.keys[at] = doerKey;
  else scene.keys[at] = name !== 0 && level === 0 ? nameKey : word.lemma || -1 - word.suffix;
}

function countTelling({ words, count }: Atoms): number {
  let telling = 0;
  for (let place = margin; place < count + margin; place += 1)
    if (words[place]!.bits & wordBits.tellsDeed) telling += 1;
  return telling;
}

/** Whether a word is the last of the name of somebody who can act. */
function isDoerName(shape: Int32Array, at: number): boolean {
  const kind = nameKindOf(shape[at + margin]!);
  if (kind === 0 || kind === nameKinds.place) return false;
  return nameKindOf(shape[at + 1 + margin]!) === 0;
}

function readLemmas(): void {
  const { keys, count, lemmas } = scene;
  let size = 0;
  for (let at = 0; at < count && size < mostLemmas; at += 1) {
    let seen = 0;
    while (seen < size && lemmas[seen] !== keys[at]) seen += 1;
    if (seen === size) lemmas[size++] = keys[at]!;
  }
  scene.lemmaCount = size;
}

const definites = new Set(["the", "this", "these", "those", "that", "his", "her", "its", "their"]);
const indefinites = new Set(["a", "an", "some", "any", "another", "one", "other", "many", "most"]);

/** 1 for a definite determiner within three words before, 2 for an indefinite one; 4 more for a plural. */
function lookOf(words: readonly Word[], at: number): number {
  const { folded } = words[at]!;
  const plural = folded.endsWith("s") || folded.endsWith("men") ? 4 : 0;
  for (let place = at - 1; place >= Math.max(0, at - 3); place -= 1) {
    if (definites.has(words[place]!.folded)) return plural | 1;
    if (indefinites.has(words[place]!.folded)) return plural | 2;
  }
  return plural;
}

/** Whether a word may be the trigger of a deed. */
export const mayTrigger = (scene: DeedScene, at: number): boolean => {
  const word = wordAt(scene, at);
  return (word.bits & wordBits.mayTrigger) !== 0 && doerLevelOf(word) < surest - 1;
};
