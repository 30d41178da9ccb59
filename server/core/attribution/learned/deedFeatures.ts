/** What the finder of deeds looks at, by the hash of templates and values: around a word that may tell of a deed, and between it and who may have done it. */
import { coarse, mostLemmas, wordAt, type DeedScene } from "./deedScene";
import { mix } from "./weights";

/** The words around that are looked at one by one: so many on either side. */
const reach = 3;
/** How far words are looked at without their order. */
const farBefore = 6;
const farBehind = 7;
/** How far a doer is looked for. */
const doerBefore = 12;
const doerBehind = 9;
/** Kinds of doers, see `coarse`. */
const kindCount = 16;

/** Most features of one place. */
export const mostDeedFeatures = 256 + 2 * mostLemmas;
/** More words that tell of deeds count as so many. */
const mostTelling = 8;

const outside = 0x7fffffff;

const keyAt = ({ keys, count }: DeedScene, at: number): number =>
  at >= 0 && at < count ? keys[at]! : outside;
const doerAt = ({ doers, count }: DeedScene, at: number): number =>
  at >= 0 && at < count ? doers[at]! : outside;

/** Features of the word at `at` as the trigger of a deed. */
export function triggerFeatures(scene: DeedScene, at: number, out: Int32Array): number {
  const here = wordAt(scene, at);
  const key = scene.keys[at]!;
  let size = 0;
  out[size++] = mix(200, here.word);
  out[size++] = mix(201, key);
  out[size++] = mix(202, here.suffix);
  out[size++] = mix(203, here.cluster);
  out[size++] = mix(204, here.tag);
  out[size++] = mix(205, here.verbSense);
  out[size++] = mix(206, here.nounSense);
  out[size++] = mix(207, at === 0 ? 1 : 0);
  out[size++] = mix(208, keyAt(scene, at - 2), keyAt(scene, at - 1));
  out[size++] = mix(209, keyAt(scene, at + 1), keyAt(scene, at + 2));
  size = addNeighbours(scene, at, out, size);
  size = addSentence(scene, at, out, size);
  return addDoers(scene, at, out, size);
}

function addNeighbours(scene: DeedScene, at: number, out: Int32Array, size: number): number {
  const key = scene.keys[at]!;
  for (let offset = -reach; offset <= reach; offset += 1) {
    if (offset === 0) continue;
    const place = at + offset;
    const template = 210 + 10 * (offset + reach);
    out[size++] = mix(template, keyAt(scene, place));
    out[size++] = mix(template + 1, key, keyAt(scene, place));
    out[size++] = mix(template + 2, doerAt(scene, place));
    const { verbSense, nounSense, cluster } = wordAt(scene, place);
    out[size++] = mix(template + 3, verbSense);
    out[size++] = mix(template + 4, nounSense);
    out[size++] = mix(template + 5, key, verbSense);
    out[size++] = mix(template + 6, key, nounSense);
    out[size++] = mix(template + 7, cluster);
  }
  return size;
}

/** The words around without their order, and what the sentence is about. */
function addSentence(scene: DeedScene, at: number, out: Int32Array, size: number): number {
  const { keys, count, lemmas, lemmaCount, kinds, telling } = scene;
  const key = keys[at]!;
  for (let place = at + 1; place < Math.min(count, at + 1 + farBehind); place += 1) {
    out[size++] = mix(280, keys[place]!);
    out[size++] = mix(281, keys[place]!, key);
  }
  for (let place = Math.max(0, at - farBefore); place < at; place += 1)
    out[size++] = mix(282, keys[place]!);
  const surest = kinds & 8 ? 3 : kinds & 4 ? 2 : 1;
  for (let index = 0; index < lemmaCount; index += 1) {
    out[size++] = mix(283, lemmas[index]!, key);
    out[size++] = mix(284, lemmas[index]!, surest);
  }
  out[size++] = mix(285, Math.min(mostTelling, telling));
  out[size++] = mix(286, Math.min(mostTelling, telling), key);
  out[size++] = mix(287, Math.min(6, count >> 3));
  return size;
}

function addDoers(scene: DeedScene, at: number, out: Int32Array, size: number): number {
  const key = scene.keys[at]!;
  const prior = nearestDoer(scene, at, -1, doerBefore);
  const later = nearestDoer(scene, at, 1, doerBehind);
  const priorKind = prior < 0 ? 0 : scene.doers[prior]!;
  const laterKind = later < 0 ? 0 : scene.doers[later]!;
  out[size++] = mix(290, priorKind);
  out[size++] = mix(291, priorKind, prior < 0 ? 0 : Math.min(4, (at - prior) >> 1));
  out[size++] = mix(292, laterKind);
  out[size++] = mix(293, coarse(priorKind), key);
  out[size++] = mix(294, coarse(laterKind), key);
  if (prior >= 0) {
    const { lemma } = wordAt(scene, prior);
    const last = keyAt(scene, prior - 1);
    out[size++] = mix(295, lemma);
    out[size++] = mix(298, keyAt(scene, prior + 1), coarse(priorKind));
    out[size++] = mix(299, last, coarse(priorKind));
    out[size++] = mix(279, keyAt(scene, at - 1), last, coarse(priorKind));
  }
  for (let kind = 0; kind < kindCount; kind += 1)
    if (scene.kinds & (1 << kind)) {
      out[size++] = mix(296, kind);
      out[size++] = mix(297, kind, key);
    }
  return size;
}

/** Where the nearest doer is; -1 for none. */
function nearestDoer(
  { doers, count }: DeedScene,
  at: number,
  step: 1 | -1,
  within: number,
): number {
  for (let place = at + step, left = within; left > 0; place += step, left -= 1) {
    if (place < 0 || place >= count) return -1;
    if (doers[place] !== 0) return place;
  }
  return -1;
}

/** Features of the word at `doer` as who did the deed of the trigger at `at`. */
export function doerFeatures(scene: DeedScene, at: number, doer: number, out: Int32Array): number {
  const side = doer < at ? 0 : 1;
  const kind = scene.doers[doer]!;
  const { lemma, word } = wordAt(scene, doer);
  const key = scene.keys[at]!;
  const { tag, suffix } = wordAt(scene, at);
  const distance = Math.min(12, Math.abs(at - doer));
  const rank = rankOf(scene, at, doer);
  const step = side === 0 ? 1 : -1;
  let size = 0;
  out[size++] = mix(300, kind, side);
  out[size++] = mix(301, lemma || word, side);
  out[size++] = mix(302, coarse(kind), side, distance);
  out[size++] = mix(303, coarse(kind), side, rank);
  out[size++] = mix(304, rank, side);
  out[size++] = mix(305, key, side);
  out[size++] = mix(306, key, side, coarse(kind));
  out[size++] = mix(307, tag, side, rank);
  out[size++] = mix(308, suffix, side);
  out[size++] = mix(309, suffix, side, rank);
  out[size++] = mix(310, keyAt(scene, doer - 1), side);
  out[size++] = mix(311, keyAt(scene, doer + 1), side);
  out[size++] = mix(312, keyAt(scene, doer + 1), keyAt(scene, doer + 2), side);
  out[size++] = mix(313, keyAt(scene, at - 1), side);
  out[size++] = mix(314, keyAt(scene, at - 1), keyAt(scene, doer - 1), side);
  out[size++] = mix(315, wordAt(scene, doer + 1).tag, side);
  out[size++] = mix(316, wordAt(scene, doer - 1).tag, side, coarse(kind));
  out[size++] = mix(317, wordAt(scene, doer + 1).verbSense, side);
  out[size++] = mix(318, scene.kinds, coarse(kind));
  for (let place = doer + step, left = 8; place !== at && left > 0; place += step, left -= 1)
    out[size++] = mix(319, keyAt(scene, place), side);
  return size;
}

/** How many other doers stand between, up to three. */
function rankOf({ doers }: DeedScene, at: number, doer: number): number {
  let rank = 0;
  for (let place = Math.min(at, doer) + 1; place < Math.max(at, doer); place += 1)
    if (doers[place] !== 0) rank += 1;
  return Math.min(3, rank);
}
