/** Tells which words made a model find an attribution. */
import type { Paragraph } from "../../text/paragraph";
import type { Span } from "../../text/span";
import type { Attribution } from "../attribution";
import { lexiconOf } from "../lexicon/lexicon";
import { piecesOf, readSentence, spanOf, type KnownName, type Reading } from "../reading";
import type { Stretch } from "../reading";
import { findSentenceWords } from "../words/words";
import { parts } from "./argumentFeatures";
import { readScene } from "./argumentScene";
import {
  beginArguments,
  findCandidates,
  scoreBoundaries,
  type ArgumentFinder,
} from "./argumentsOf";
import { margin, readAtoms, type Atoms } from "./atoms";
import { cueProbability, findLearnedCues } from "./cueTagger";
import { findDeeds } from "./deedFinder";
import { modelOf, type Model } from "./model";
import { toOdds } from "./odds";

/** A word that speaks for a part of an attribution, or against it where its weight is below zero. */
export interface Reason extends Span {
  /** What the logarithm of the odds loses without the word, in hundredths. */
  readonly weight: number;
}

/** Why each part is where it is, the weightiest words first; empty where that was not learned. */
export interface Explanation {
  readonly cue: readonly Reason[];
  readonly source: readonly Reason[];
  readonly content: readonly Reason[];
}

/**
 * Explains an attribution that `findAttributions` found in a paragraph of `text` among `names`; undefined for one that a rule
 * found alone. Each word of the sentence is blanked out in turn, and what that changes is its weight: the sum of the
 * weights of all features that look at the word, less those of a word of which nothing is known.
 */
export function explainAttribution(
  text: string,
  paragraph: Paragraph,
  names: readonly KnownName[],
  attribution: Attribution,
): Explanation | undefined {
  const model = attribution.confidence === undefined ? undefined : modelOf(paragraph.language);
  const reading = model && readingOf(text, paragraph, names, attribution);
  if (!reading) return undefined;
  const weigh = (oddsOf: OddsOf): readonly Reason[] => weighWords(reading, model, oddsOf);
  if (attribution.kind === "responsibility")
    return { cue: weigh(deedOdds(reading, model)), source: [], content: [] };
  const { cues: tagger, arguments: finder } = model;
  const cue = stretchOf(reading, attribution.cue[0]!);
  if (!tagger || !finder || !cue) return undefined;
  const isBeside = ({ from, to }: Stretch): boolean => to <= cue.from || from >= cue.to;
  const toStretches = (spans: readonly Span[]): Stretch[] =>
    spans.flatMap((span) => stretchOf(reading, span) ?? []).filter(isBeside);
  const barriers = findLearnedCues(tagger, readAtoms(reading, model.classes), leastBarrier);
  const [source] = toStretches(attribution.source);
  const partOdds =
    (part: number, wanted: Stretch, known: Stretch | undefined): OddsOf =>
    (atoms) =>
      toOdds(partProbability(finder, atoms, cue, barriers, part, known, wanted));
  const said = toStretches(attribution.content).map((each) =>
    partOdds(each.from < cue.from ? parts.before : parts.behind, each, source),
  );
  return {
    cue: weigh((atoms) => {
      findLearnedCues(tagger, atoms, 1);
      return toOdds(cueProbability(cue));
    }),
    source: source ? weigh(partOdds(parts.source, source, undefined)) : [],
    content:
      said.length > 0 ? weigh((atoms) => said.reduce((sum, oddsOf) => sum + oddsOf(atoms), 0)) : [],
  };
}

/** Cues as probable bound the contents of others, see `findCandidates` of the judge. */
const leastBarrier = 0.4;

/** The logarithm of the odds of what is explained, in a sentence with these atoms. */
type OddsOf = (atoms: Atoms) => number;

const deedOdds =
  ({ words }: Reading, { deeds }: Model): OddsOf =>
  (atoms) =>
    deeds ? toOdds(findDeeds(deeds, atoms, words, 0)?.probability ?? 0) : 0;

/** How probable it is that a part has the limits of `wanted`, from 0 to 1, in a sentence with these atoms. */
function partProbability(
  finder: ArgumentFinder,
  atoms: Atoms,
  cue: Stretch,
  cues: readonly Stretch[],
  part: number,
  source: Stretch | undefined,
  wanted: Stretch,
): number {
  beginArguments(finder, atoms, [cue]);
  const scene = readScene(cue, cues);
  scoreBoundaries(finder, scene);
  const { count, from, to, score } = findCandidates(finder, scene, part, source, wanted);
  let most = -Infinity;
  for (let at = 0; at < count; at += 1) most = Math.max(most, score[at]!);
  let total = 0;
  let own = 0;
  for (let at = 0; at < count; at += 1) {
    const share = Math.exp(score[at]! - most);
    total += share;
    if (from[at] === wanted.from && to[at] === wanted.to) own = share;
  }
  return own / total;
}

/** The sentence of an attribution, as far as it was read at once. */
function readingOf(
  text: string,
  paragraph: Paragraph,
  names: readonly KnownName[],
  { sentence, cue }: Attribution,
): Reading | undefined {
  const index = paragraph.sentences.findIndex(({ start }) => start === sentence.start);
  const pieces = piecesOf(findSentenceWords(text, paragraph)[index] ?? []);
  const words = pieces.find((piece) => piece.at(-1)!.end > (cue[0]?.start ?? 0));
  if (!words) return undefined;
  const inSentence = names.filter(({ end }) => end > words[0]!.start);
  return readSentence(text, sentence, words, inSentence, 0, lexiconOf(paragraph.language));
}

/** The words of a reading that a span touches. */
function stretchOf({ words }: Reading, { start, end }: Span): Stretch | undefined {
  const from = words.findIndex((word) => word.end > start);
  const to = words.findLastIndex((word) => word.start < end) + 1;
  return from >= 0 && to > from ? { from, to } : undefined;
}

/** Weights that are smaller are left out, and so many words are named at most. */
const leastWeight = 0.25;
const mostReasons = 6;

function weighWords(reading: Reading, { classes }: Model, oddsOf: OddsOf): readonly Reason[] {
  const atoms = readAtoms(reading, classes);
  const whole = oddsOf(atoms);
  const blank = classes.atomsOf(" ");
  const reasons = reading.words.map((_, at): Reason => {
    const place = at + margin;
    const known = atoms.words[place]!;
    const look = atoms.shape[place]!;
    atoms.words[place] = blank;
    atoms.numbers[place] = blank.number;
    atoms.shape[place] = 0;
    const weight = Math.round((whole - oddsOf(atoms)) * 100) / 100;
    atoms.words[place] = known;
    atoms.numbers[place] = known.number;
    atoms.shape[place] = look;
    return { ...spanOf(reading, { from: at, to: at + 1 }), weight };
  });
  return reasons
    .filter(({ weight }) => Math.abs(weight) >= leastWeight)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, mostReasons);
}
