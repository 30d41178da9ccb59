/** What the cue tagger looks at around a word: features by the hash of their template and values. */
import { margin, nameKindOf, shapes, type Atoms } from "./atoms";
import { mix } from "./weights";
import { wordBits, type WordAtoms } from "./wordClasses";

/** The words around that are looked at one by one: so many on either side. */
export const reach = 2;

/** Features that depend on one word alone, `offset` words from the place that is labelled. */
export function wordFeatures(word: WordAtoms, offset: number, out: Int32Array): number {
  const template = (offset + reach) * 16;
  let count = 0;
  out[count++] = mix(template, word.word);
  out[count++] = mix(template + 1, word.lemma);
  out[count++] = mix(template + 2, word.suffix);
  out[count++] = mix(template + 3, word.cluster);
  out[count++] = mix(template + 4, word.tag);
  out[count++] = mix(template + 5, word.verbSense);
  out[count++] = mix(template + 6, word.nounSense);
  out[count++] = mix(template + 7, word.role);
  out[count++] = mix(template + 8, word.tag, word.verbSense, word.nounSense);
  return count;
}

/** Features of the word at `at` and those around it together. */
export function contextFeatures({ words, shape }: Atoms, at: number, out: Int32Array): number {
  const place = at + margin;
  const here = words[place]!;
  const last = words[place - 1]!;
  const next = words[place + 1]!;
  const before = words[place - 2]!;
  const after = words[place + 2]!;
  const look = shape[place]!;
  const lastLook = shape[place - 1]!;
  const nextLook = shape[place + 1]!;
  let count = 0;
  out[count++] = mix(100, look);
  out[count++] = mix(101, lastLook, look);
  out[count++] = mix(102, look, nextLook);
  out[count++] = mix(103, last.lemma, here.lemma);
  out[count++] = mix(104, here.lemma, next.lemma);
  out[count++] = mix(105, last.word, here.word);
  out[count++] = mix(106, here.word, next.word);
  out[count++] = mix(107, last.tag, here.tag);
  out[count++] = mix(108, here.tag, next.tag);
  out[count++] = mix(109, last.tag, here.tag, next.tag);
  out[count++] = mix(110, before.tag, last.tag, here.tag);
  out[count++] = mix(111, here.tag, next.tag, after.tag);
  out[count++] = mix(112, here.lemma, last.tag);
  out[count++] = mix(113, here.lemma, next.tag);
  out[count++] = mix(114, here.lemma, last.tag, next.tag);
  out[count++] = mix(115, here.lemma, lastLook);
  out[count++] = mix(116, here.lemma, nextLook);
  out[count++] = mix(117, last.role, here.role);
  out[count++] = mix(118, here.role, next.role);
  out[count++] = mix(119, last.role, here.role, next.role);
  out[count++] = mix(120, here.verbSense, next.word);
  out[count++] = mix(121, last.word, here.verbSense);
  out[count++] = mix(122, last.nounSense, here.verbSense, nameKindOf(lastLook));
  out[count++] = mix(123, here.role, next.word);
  out[count++] = mix(124, last.word, here.role);
  out[count++] = mix(125, last.cluster, here.cluster);
  out[count++] = mix(126, here.cluster, next.cluster);
  out[count++] = mix(127, here.lemma, look & shapes.isQuoted, thatWithin(words, place));
  out[count++] = mix(128, here.verbSense, here.role, thatWithin(words, place));
  out[count++] = mix(129, here.lemma, next.lemma, after.lemma);
  out[count++] = mix(130, before.lemma, last.lemma, here.lemma);
  out[count++] = mix(131, last.lemma, here.lemma, next.lemma);
  return count;
}

/** Whether a complementiser or a quotation mark follows within four words: how far. */
function thatWithin(words: readonly WordAtoms[], place: number): number {
  for (let ahead = 1; ahead < margin; ahead += 1)
    if (words[place + ahead]!.bits & wordBits.opensClause) return ahead;
  return 0;
}
