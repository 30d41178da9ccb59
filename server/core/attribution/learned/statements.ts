/** Statements by the learned model and by the rules together: the model says where cues are, the rules what they know of them. */
import type { Found } from "../found";
import type { Reading, Stretch } from "../reading";
import { isVague as isVaguePhrase, toSubject } from "../phrases/subjects";
import { isVoiceless } from "../statements/voiceless";
import type { FoundPart } from "./argumentsOf";
import { readAtoms } from "./atoms";
import { cueProbability, findLearnedCues, type FoundCue } from "./cueTagger";
import { findCandidates, judge } from "./judge";
import type { Candidate } from "./judgeFeatures";
import type { Model } from "./model";
import { toOdds, toProbability } from "./odds";

/** A cue is a candidate from this probability on. */
const leastProbability = 0.12;
/** Below this confidence a statement is left out. */
const leastConfidence = 0.42;
const leastOdds = toOdds(leastConfidence);
/** What a rule found as well adds to the logarithm of the odds. */
const oddsOfRule = 0.8;
/** What only might be said takes from it. */
const oddsOfUnreal = -1.2;
/** A part with less sure limits is left out. */
const leastPart = 0.38;

/** What no rule found and nobody in particular is heard to say is no surer than this. */
const mostUnspoken = 0.6;

/** Where a sentence may hold cues of statements; undefined for a model that finds none. */
export function findStatementCues(
  reading: Reading,
  { classes, cues, arguments: finder, judge: weights }: Model,
): readonly FoundCue[] | undefined {
  if (!cues || !finder || !weights) return undefined;
  return findLearnedCues(cues, readAtoms(reading, classes), leastProbability);
}

/** The statements of a sentence with `cues`; `ruled` are those that the rules found, `taken` the cues of what is no statement. */
export function findLearnedStatements(
  reading: Reading,
  model: Model,
  cues: readonly FoundCue[],
  ruled: readonly Found[],
  taken: readonly Stretch[],
): readonly Found[] {
  const { arguments: finder, judge: weights } = model;
  if (!finder || !weights || (cues.length === 0 && ruled.length === 0)) return ruled;
  const atoms = readAtoms(reading, model.classes);
  const found: Found[] = [];
  for (const candidate of findCandidates(finder, atoms, cues)) {
    const { cue } = candidate;
    const rule = ruled.find((each) => overlapsAny(each.cue, cue));
    if (rule ? isQuoted(reading, rule) : overlapsAny(taken, cue) || isCounted(reading, cue))
      continue;
    const statement = toStatement(reading, candidate, rule, judge(weights, atoms, candidate));
    if (statement) found.push(statement);
  }
  for (const each of ruled) {
    if (isQuoted(reading, each)) found.push(each);
    else if (!cues.some((cue) => overlapsAny(each.cue, cue))) {
      const confidence = confidenceAlone(cueProbability(each.cue[0]!));
      if (confidence >= leastConfidence) found.push({ ...each, confidence });
    }
  }
  return found;
}

/** The statement of a candidate that the judge finds as `probable`, with what the rule knows that found it as well; undefined for one that is too improbable. */
function toStatement(
  reading: Reading,
  { cue, arguments: { source, content } }: Candidate,
  rule: Found | undefined,
  probable: number,
): Found | undefined {
  const odds = toOdds(probable) + (rule && !isOtherWay(rule, cue, source) ? oddsOfRule : 0);
  if (odds < leastOdds) return undefined;
  const known = rule ?? manner(reading, cue, source);
  const likely = toProbability(odds + (known.isUnreal ? oddsOfUnreal : 0));
  if (likely < leastConfidence) return undefined;
  const isSure = (part: FoundPart): boolean => part.probability * likely >= leastPart;
  const sources = source && isSure(source) ? [toStretch(source)] : [];
  const parts = withGenitive(reading, sources, cue, content.filter(isSure).map(toStretch));
  if (rule) return { ...rule, ...parts, confidence: likely };
  const isHeard = likely <= mostUnspoken || isSpoken(reading, parts);
  // Spelt out: objects that are spread one over the other are made several times slower.
  return {
    source: parts.source,
    cue: parts.cue,
    content: parts.content,
    isVague: known.isVague === true,
    isDenied: known.isDenied === true,
    isAsked: known.isAsked === true,
    isUnreal: known.isUnreal === true,
    confidence: isHeard ? likely : mostUnspoken,
  };
}

/** Whether a rule hears somebody behind the cue, and not whoever stands before it: "Dates are shown according to the system". */
const isOtherWay = (rule: Found, cue: Stretch, source: Stretch | undefined): boolean =>
  source !== undefined &&
  source.to <= cue.from &&
  rule.source.length > 0 &&
  rule.source.every(({ from }) => from >= rule.cue[0]!.to);

/** What a statement is made of. */
type Parts = Pick<Found, "source" | "cue" | "content">;

/** What a quoted person reports others to have said: the annotators left it out, so that the model knows nothing of it. */
const isQuoted = ({ words }: Reading, { cue }: Found): boolean => words[cue[0]!.from]!.isQuoted;

/** Most words of a name between a number and what is counted. */
const longestCounted = 3;

/** "4,700 Gmail addresses": behind a number and a name, a noun in the plural. */
function isCounted({ words }: Reading, { from, to }: Stretch): boolean {
  if (to - from > 1 || !words[from]!.folded.endsWith("s")) return false;
  let at = from - 1;
  while (at > 0 && from - at <= longestCounted && words[at]!.isCapital) at -= 1;
  return at >= 0 && at < from - 1 && /^\d+$/.test(words[at]!.folded);
}

/** How often a cue is right that a rule alone found, by what the tagger thinks of it, as measured on held-out documents. */
const confidenceAlone = (probability: number): number =>
  toProbability(1.3 + 0.65 * toOdds(probability));

/** The parts of "Ann Lee's claim", where the genitive belongs to the source. */
function withGenitive(
  { words }: Reading,
  source: readonly Stretch[],
  { from, to }: Stretch,
  content: readonly Stretch[],
): Parts {
  const [speaker] = source;
  if (words[from]!.folded !== "'s" || to - from < 2 || speaker?.to !== from)
    return { source, cue: [{ from, to }], content };
  return {
    source: [{ from: speaker.from, to: from + 1 }],
    cue: [{ from: from + 1, to }],
    content,
  };
}

function overlapsAny(stretches: readonly Stretch[], { from, to }: Stretch): boolean {
  for (const each of stretches) if (each.from < to && from < each.to) return true;
  return false;
}

const toStretch = ({ from, to }: Stretch): Stretch => ({ from, to });

/** Whether somebody who can speak is heard: a clause or a quotation is said by a person, or by somebody who speaks for others. */
function isSpoken(reading: Reading, found: Parts): boolean {
  const { words, lexicon } = reading;
  const [source] = found.source;
  const subject = source && toSubject(reading, source);
  if (!subject || subject.kind === "other" || isVoiceless(reading, found)) return false;
  return found.content.some(({ from, to }) => {
    const first = words[from]!;
    return (
      first.mark === "open" ||
      words[to - 1]!.mark === "close" ||
      (lexicon.grammar.complementisers.has(first.folded) && !isRelative(reading, from))
    );
  });
}

/** "lists every file that was changed": behind the last noun of a cue, "that" and a verb tell of the noun. */
function isRelative({ words, lexicon }: Reading, that: number): boolean {
  const { auxiliaries, determiners } = lexicon.grammar;
  const next = words[that + 1]?.folded ?? "";
  return auxiliaries.has(next) && !determiners.has(next);
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
  source: Stretch | undefined,
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
  const isVague = source ? isVaguePhrase(reading, source) : isPassive(reading, cue);
  return { isVague, isDenied, isAsked, isUnreal };
}
