/** Statements by the learned model and by the rules together: the model says where cues are, the rules what they know of them. */
import type { Found } from "../found";
import type { Reading, Stretch } from "../reading";
import { isVague as isVaguePhrase, toSubject } from "../subjects";
import { isVoiceless } from "../voiceless";
import { findArguments } from "./argumentsOf";
import { readAtoms, type Atoms } from "./atoms";
import { cueProbability, findLearnedCues } from "./cueTagger";
import type { Model } from "./model";

/** A cue that no rule found is found from this probability on. */
const leastProbability = 0.25;
/** Below this confidence a statement that only a rule found is left out. */
const leastConfidence = 0.3;

/** What no rule found and nobody in particular is heard to say is no surer than this. */
const mostUnspoken = 0.6;

/** The statements of a sentence; `ruled` are those that the rules found, `taken` the cues of what is no statement. */
export function findLearnedStatements(
  reading: Reading,
  model: Model,
  ruled: readonly Found[],
  taken: readonly Stretch[],
): readonly Found[] {
  const tagger = model.cues;
  if (!tagger) return ruled;
  const atoms = readAtoms(reading, model.classes);
  const cues = findLearnedCues(tagger, atoms, leastProbability);
  const learned = cues.flatMap((cue): Found[] => {
    const rule = ruled.find((each) => each.cue.some((part) => overlaps(part, cue)));
    if (!rule && taken.some((part) => overlaps(part, cue))) return [];
    const parts = argumentsOf(reading, model, atoms, cue, cues);
    const known = rule ?? manner(reading, cue, parts.source);
    const likely = confidenceOf(cue.probability, rule !== undefined);
    const statement = { ...known, ...parts, cue: [toStretch(cue)] };
    const isClaim = rule !== undefined || isSpoken(reading, statement);
    return [{ ...statement, confidence: isClaim ? likely : Math.min(likely, mostUnspoken) }];
  });
  const alone = ruled
    .filter((each) => !each.cue.some((part) => cues.some((cue) => overlaps(part, cue))))
    .map((each) => {
      const probability = cueProbability(tagger, each.cue[0]!);
      return { ...each, confidence: confidenceOf(probability, true) };
    });
  return [...learned, ...alone.filter(({ confidence }) => confidence >= leastConfidence)];
}

/**
 * How often a cue of this probability is one, as measured on held-out documents: the chain is too sure of itself, and a
 * cue that a rule found as well is right more often.
 */
function confidenceOf(probability: number, isRuled: boolean): number {
  const bounded = Math.min(0.9999, Math.max(0.0001, probability));
  const odds = Math.log(bounded / (1 - bounded));
  return 1 / (1 + Math.exp(-(isRuled ? 1.3 + 0.65 * odds : 0.5 * odds - 0.1)));
}

const overlaps = (a: Stretch, b: Stretch): boolean => a.from < b.to && b.from < a.to;

const toStretch = ({ from, to }: Stretch): Stretch => ({ from, to });

/** Whether somebody who can speak is heard: a clause or a quotation is said by a person, or by somebody who speaks for others. */
function isSpoken(reading: Reading, found: Found): boolean {
  const { words, lexicon } = reading;
  const [source] = found.source;
  const subject = source && toSubject(reading, source);
  if (!subject || subject.kind === "other" || isVoiceless(reading, found)) return false;
  return found.content.some(({ from, to }) => {
    const first = words[from]!;
    return (
      first.mark === "open" ||
      words[to - 1]!.mark === "close" ||
      lexicon.grammar.complementisers.has(first.folded)
    );
  });
}

type Parts = Pick<Found, "source" | "content">;

function argumentsOf(
  { words }: Reading,
  { arguments: finder }: Model,
  atoms: Atoms,
  cue: Stretch,
  cues: readonly Stretch[],
): Parts {
  if (!finder) return { source: [], content: [] };
  const { source, content } = findArguments(finder, atoms, words, cue, cues);
  return { source: source ? [source] : [], content };
}

/** Whether a cue is put in the passive: "is expected to". */
function isPassive({ words, lexicon }: Reading, { from, to }: Stretch): boolean {
  for (let at = from; at < to; at += 1)
    if (lexicon.grammar.passives.has(words[at]!.folded)) return true;
  return false;
}

/** How a statement that no rule found is made: vaguely, denied, asked, not told as a fact. */
function manner(
  reading: Reading,
  cue: Stretch,
  source: readonly Stretch[],
): Pick<Found, "isVague" | "isDenied" | "isAsked" | "isUnreal"> {
  const { words, lexicon } = reading;
  let isDenied = false;
  let isAsked = false;
  let isUnreal = false;
  for (let at = cue.from; at < cue.to; at += 1) {
    const { folded } = words[at]!;
    isDenied ||= lexicon.grammar.negations.has(folded);
    isUnreal ||= lexicon.grammar.modals.has(folded);
    for (const { verb } of lexicon.verbs.get(folded) ?? []) {
      isDenied ||= verb.denies === true;
      isAsked ||= verb.asks === true;
    }
  }
  const isVague =
    source.length === 0
      ? isPassive(reading, cue)
      : source.every((each) => isVaguePhrase(reading, each));
  return { isVague, isDenied, isAsked, isUnreal };
}
