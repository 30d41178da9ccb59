/** Finds attributions in a paragraph by the cues of its language. */
import type { Paragraph } from "../text/paragraph";
import { spansOverlap, type Span } from "../text/span";
import type { Attribution, AttributionKind } from "./attribution";
import { continueQuotations, findUntold } from "./speakers/continuedQuotations";
import { findAlias } from "./names/aliases";
import type { Found } from "./found";
import { findHeadline } from "./statements/headlines";
import { findBackers } from "./deeds/backers";
import { findIdentity } from "./deeds/identity";
import { findTrail } from "./deeds/trails";
import { findCues, type Cue } from "./words/findCues";
import { placeFound, weighFound } from "./placeFound";
import { cueBits, lexiconOf } from "./lexicon/lexicon";
import { findLearnedDeeds } from "./learned/deeds";
import { modelOf } from "./learned/model";
import { findLearnedStatements, findStatementCues } from "./learned/statements";
import { findLeadIn } from "./reporting/leadIns";
import { piecesOf, readSentence, type KnownName, type Reading, type Stretch } from "./reading";
import { findPhraseResponsibility } from "./deeds/deedPhrases";
import { findVerbResponsibility } from "./deeds/responsibility";
import { findNounStatement, findPhraseStatement } from "./statements/phraseStatements";
import { findVerbStatement } from "./statements/statements";
import { findSigned } from "./speakers/signatures";
import { findTurn } from "./speakers/turns";
import { findCarriedSpeech, spokenIn, type Spoken } from "./verbSecond/carriedSpeech";
import { findDeedInClause } from "./verbSecond/deeds";
import { findColonStatement, findNounInClause } from "./verbSecond/nouns";
import { findPhraseInClause } from "./verbSecond/phrases";
import { findVerbSecondStatement } from "./verbSecond/statements";
import { isVoiceless } from "./statements/voiceless";
import { findSentenceWords } from "./words/words";

/** Attributions in a paragraph of `text`, in order of their cues; `names` are spans known to name actors (found or listed), in order. Offsets in `text`. */
export function findAttributions(
  text: string,
  paragraph: Paragraph,
  names: readonly KnownName[],
): readonly Attribution[] {
  const lexicon = lexiconOf(paragraph.language);
  const found: Attribution[] = [];
  const sentences = findSentenceWords(text, paragraph);
  let next = 0;
  let spoken: Spoken | undefined;
  for (let index = 0; index < sentences.length; index += 1) {
    const sentence = paragraph.sentences[index]!;
    for (const words of piecesOf(sentences[index]!)) {
      const cues = findCues(words);
      if (cues.length === 0 && !spoken) continue;
      while (next < names.length && names[next]!.end <= words[0]!.start) next += 1;
      const reading = readSentence(text, sentence, words, names, next, lexicon);
      const first = found.length;
      readAttributions(reading, cues, found);
      if (!lexicon.habits.verbSecond) continue;
      const isTold = found.slice(first).some(({ kind }) => kind === "statement");
      const carried = isTold || !spoken ? undefined : findCarriedSpeech(reading, spoken);
      if (carried) found.push(carried);
      spoken = carried || isTold ? spokenIn(reading, found.slice(first)) : undefined;
    }
  }
  const laidOut =
    findTurn(paragraph, sentences, names, lexicon) ??
    findHeadline(text, sentences, names, lexicon) ??
    findSigned(text, sentences, names, lexicon);
  const all = laidOut ? withLaidOut(found, laidOut) : found;
  return all.length > 0 ? continueQuotations(sentences, all) : all;
}

/** Attributions with a statement told by layout, in the stead of what its sign made of it elsewhere. */
function withLaidOut(found: readonly Attribution[], laidOut: Attribution): Attribution[] {
  const [sign] = laidOut.cue;
  const isSame = ({ kind, cue, content }: Attribution): boolean =>
    kind === "statement" && [...cue, ...content].some((part) => spansOverlap(part, sign!));
  return [...found.filter((each) => !isSame(each)), laidOut].sort(
    (a, b) => a.cue[0]!.start - b.cue[0]!.start,
  );
}

/** Quotations of a sentence or more in a paragraph that none of its attributions tells of. */
export const findUntoldQuotations = (
  text: string,
  paragraph: Paragraph,
  attributions: readonly Attribution[],
): Span[] => findUntold(findSentenceWords(text, paragraph), attributions);

type Find = (reading: Reading, at: number) => Found | undefined;

interface Finder {
  readonly kind: AttributionKind;
  /** Some of `cueBits`. */
  readonly cues: number;
  readonly find: Find;
}

/** What is found otherwise where the verb comes second than where words stand in order. */
interface ByWordOrder {
  readonly phrase: Find;
  readonly verb: Find;
  readonly noun: Find;
  readonly colon: Find;
  readonly deedPhrase: Find;
  readonly deedVerb: Find;
}

/** In the order in which they are asked at a word; the first answer of a kind stands. */
const listFinders = (order: ByWordOrder): readonly Finder[] => [
  { kind: "statement", cues: cueBits.statementPhrase, find: order.phrase },
  { kind: "statement", cues: cueBits.statementVerb, find: order.verb },
  { kind: "statement", cues: cueBits.statementNoun, find: order.noun },
  { kind: "statement", cues: cueBits.colon, find: order.colon },
  { kind: "responsibility", cues: cueBits.deedPhrase, find: order.deedPhrase },
  { kind: "responsibility", cues: cueBits.deedPhrase, find: findTrail },
  { kind: "responsibility", cues: cueBits.deedVerb, find: order.deedVerb },
  { kind: "identity", cues: cueBits.deedPhrase, find: findBackers },
  {
    kind: "identity",
    cues: cueBits.copula | cueBits.identityPhrase | cueBits.affiliation,
    find: findIdentity,
  },
  {
    kind: "alias",
    cues: cueBits.aliasPhrase | cueBits.aliasVerb | cueBits.bracket,
    find: findAlias,
  },
];

const findersInOrder = listFinders({
  phrase: findPhraseStatement,
  verb: findVerbStatement,
  noun: findNounStatement,
  colon: findLeadIn,
  deedPhrase: findPhraseResponsibility,
  deedVerb: findVerbResponsibility,
});

const findersOfVerbSecond = listFinders({
  phrase: findPhraseInClause,
  verb: findVerbSecondStatement,
  noun: findNounInClause,
  colon: findColonStatement,
  deedPhrase: findDeedInClause,
  deedVerb: findDeedInClause,
});

/** Adds the attributions of a sentence in order of their cues. */
function readAttributions(reading: Reading, cues: readonly Cue[], found: Attribution[]): void {
  const kinded = findInSentence(reading, cues);
  if (kinded.length === 0) return;
  const all = kinded.map(({ kind, each }) => weighFound(reading, kind, each));
  if (all.length > 1) all.sort((a, b) => a.found.cue[0]!.from - b.found.cue[0]!.from);
  for (let index = 0; index < all.length; index += 1) found.push(placeFound(reading, all, index));
}

interface Kinded {
  readonly kind: AttributionKind;
  readonly each: Found;
}

/** What the rules find; of statements what is quoted and, where the model has found cues, what stands near these: others would be left out. */
function findByRules(
  reading: Reading,
  cues: readonly Cue[],
  learned: readonly Stretch[] | undefined,
): readonly Kinded[] {
  const found: Kinded[] = [];
  const taken = new Map<AttributionKind, number>();
  const finders = reading.lexicon.habits.verbSecond ? findersOfVerbSecond : findersInOrder;
  for (const { at, bits } of cues)
    for (const { kind, cues: wanted, find } of finders) {
      if (!(bits & wanted) || at < (taken.get(kind) ?? 0)) continue;
      if (kind === "statement" && !mayState(reading, at, learned)) continue;
      const each = find(reading, at);
      if (!each || (kind === "statement" && isVoiceless(reading, each))) continue;
      if (bits === cueBits.colon && isSaid(found, at + 1)) continue;
      found.push({ kind, each });
      taken.set(kind, each.cue.at(-1)!.to);
    }
  return found;
}

/** Words of a rule's cue on either side of the word that it is found by. */
const cueReach = 4;

const mayState = (
  { words }: Reading,
  at: number,
  learned: readonly Stretch[] | undefined,
): boolean =>
  !learned ||
  words[at]!.isQuoted ||
  learned.some(({ from, to }) => at >= from - cueReach && at < to + cueReach);

/** Whether the word at `at` is said in a statement found already. */
const isSaid = (all: readonly Kinded[], at: number): boolean =>
  all.some(
    ({ kind, each }) =>
      kind === "statement" && each.content.some(({ from, to }) => from <= at && at < to),
  );

/** What the rules find, with the statements that the language's model finds in their stead and the deeds that it finds beside them. */
function findInSentence(reading: Reading, cues: readonly Cue[]): readonly Kinded[] {
  const model = modelOf(reading.lexicon.code);
  if (!model) return findByRules(reading, cues, undefined);
  const learned = findStatementCues(reading, model);
  const found: Kinded[] = [];
  const statements: Found[] = [];
  const deeds: Found[] = [];
  const taken: Stretch[] = [];
  for (const one of findByRules(reading, cues, learned)) {
    if (one.kind === "statement") statements.push(one.each);
    else {
      taken.push(...one.each.cue);
      if (one.kind === "responsibility") deeds.push(one.each);
      else found.push(one);
    }
  }
  for (const each of findLearnedDeeds(reading, model, deeds))
    found.push({ kind: "responsibility", each });
  const told = learned
    ? findLearnedStatements(reading, model, learned, statements, taken)
    : statements;
  for (const each of told) found.push({ kind: "statement", each });
  return found;
}
