/** Deeds by the learned model: which words tell of one and who did it, with what the words around tell of both. */
import { objectAfter } from "../deeds/deedNouns";
import type { Found } from "../found";
import { phraseBefore } from "../phrases/phrases";
import { foldedAt, type Reading, type Stretch } from "../reading";
import { groupStartAt, verbGroupAt, type VerbGroup } from "../phrases/verbGroup";
import { readAtoms, margin, type Atoms } from "./atoms";
import { findDeeds, type FoundDeed } from "./deedFinder";
import type { Model } from "./model";
import { doerLevelOf, type WordAtoms } from "./wordClasses";

/** A sentence tells of deeds from this probability on. */
const leastProbability = 0.25;

/** The deeds of a sentence: those of the rules, `ruled`, and those that the model finds beside them. */
export function findLearnedDeeds(
  reading: Reading,
  model: Model,
  ruled: readonly Found[],
): readonly Found[] {
  const finder = model.deeds;
  if (!finder) return ruled;
  const atoms = readAtoms(reading, model.classes);
  const found = findDeeds(finder, atoms, reading.words, leastProbability);
  if (!found) return ruled;
  const kept = ruled.filter((rule) => isProbable(reading, rule, found.probability));
  const scene = {
    reading,
    atoms,
    joins: finder.joins,
    confidence: confidenceOf(found.probability),
  };
  const learned = found.deeds
    .map((deed) => toFound(scene, deed))
    .filter((each) => !kept.some((rule) => isSame(rule, each)));
  return [...kept, ...learned];
}

/** Below this probability what a rule found is left out where nobody is named who is known to act. */
const leastForRules = 0.1;

/** Whether a rule's find stands in a sentence that the model finds as improbable. What nobody in particular does is left to the model. */
function isProbable(reading: Reading, rule: Found, probability: number): boolean {
  if (rule.isVague || rule.isUnreal) return probability >= leastProbability;
  return probability >= leastForRules || rule.source.some((each) => holdsActor(reading, each));
}

const actorKinds: ReadonlySet<unknown> = new Set(["person", "group", "state"]);

function holdsActor({ nameAt }: Reading, { from, to }: Stretch): boolean {
  for (let at = from; at < to; at += 1) if (actorKinds.has(nameAt[at]?.kind)) return true;
  return false;
}

/** How often a sentence of this probability tells of a deed, as measured on held-out documents. */
function confidenceOf(probability: number): number {
  const bounded = Math.min(0.9999, Math.max(0.0001, probability));
  return 1 / (1 + Math.exp(-0.6 - 0.75 * Math.log(bounded / (1 - bounded))));
}

/** A sentence with what the model knows of its words. */
interface Scene {
  readonly reading: Reading;
  readonly atoms: Atoms;
  readonly joins: Uint8Array;
  /** How sure it is that the sentence tells of a deed and its doer. */
  readonly confidence: number;
}

/** Where the words do not stand as those of who did it and what was done ("a ransom", "paid the hackers"), it is surer that there is a deed than what it is. */
const looseness = 0.7;

const overlaps = (a: Stretch, b: Stretch): boolean => a.from < b.to && b.from < a.to;

/** Whether two finds tell of one deed: the cue of one is in the cue or content of the other. */
const isSame = (rule: Found, learned: Found): boolean =>
  learned.cue.some((cue) => [...rule.cue, ...rule.content].some((part) => overlaps(part, cue)));

function toFound(scene: Scene, { trigger: whole, doer }: FoundDeed): Found {
  const { reading } = scene;
  const trigger = withoutObject(scene, whole);
  const source = phraseAround(scene, doer);
  const isNamed = holdsName(reading, source);
  const isVague = !isNamed && isAnybody(reading, source);
  const deed = isNoun(scene, trigger)
    ? readNoun(scene, trigger)
    : readVerb(scene, trigger, source, isNamed);
  return { source: [source], isVague, ...deed };
}

type Deed = Omit<Found, "source" | "isVague">;

function readNoun(scene: Scene, trigger: Stretch): Deed {
  const content = [deedPhrase(scene, trigger)];
  return { cue: [trigger], content, confidence: scene.confidence * looseness };
}

function readVerb(scene: Scene, trigger: Stretch, source: Stretch, isNamed: boolean): Deed {
  const { reading } = scene;
  const forms = formsOf(foldedAt(reading, trigger.from));
  const group = verbGroupAt(reading, trigger.from, forms, trigger.to);
  // "Were able to access", "tried to steal" claims as much as "accessed".
  const tried = isTried(reading, group) ? groupStartAt(reading, group.from - 1) : undefined;
  const isBehind = source.to <= trigger.from;
  const isPlain = group.isPassive
    ? reading.lexicon.grammar.by.has(foldedAt(reading, source.from - 1))
    : isBehind;
  const content = group.isPassive
    ? phraseBefore(reading, group.from)
    : objectAfter(reading, trigger.to);
  return {
    cue: [{ from: Math.max((tried ?? group).from, isBehind ? source.to : 0), to: trigger.to }],
    content: without(content ?? trigger, source, trigger),
    confidence: scene.confidence * (isPlain ? 1 : looseness),
    isDenied: group.isNegated || tried?.isNegated === true,
    isUnreal: tried
      ? tried.isUnreal
      : group.isUnreal || group.form === "infinitive" || (!isNamed && isHabit(reading, group)),
  };
}

/** "Sent phishing" of "sent phishing emails" is "sent": a noun before another is none by itself. */
function withoutObject(scene: Scene, { from, to }: Stretch): Stretch {
  const isNounAt = (at: number): boolean => wordOf(scene, at).nounSense !== 0;
  while (to - from > 1 && !isOnlyNoun(wordOf(scene, from)) && isNounAt(to - 1) && isNounAt(to))
    to -= 1;
  return { from, to };
}

/** The noun phrase around a word: the name that it belongs to, what stands before it as its classes tell, its owner, its group's "of hackers", nouns behind it. */
function phraseAround(scene: Scene, at: number): Stretch {
  const { words, lexicon } = scene.reading;
  if (lexicon.grammar.pronouns.has(words[at]!.folded)) return { from: at, to: at + 1 };
  const { from, to } = nameAround(scene.reading, at);
  return { from: phraseStart(scene, from), to: phraseEnd(scene, at, to) };
}

/** The name that a word belongs to; without one, the word. */
function nameAround({ nameAt }: Reading, at: number): Stretch {
  const name = nameAt[at];
  let from = at;
  let to = at + 1;
  while (name && from > 0 && nameAt[from - 1] === name) from -= 1;
  while (name && nameAt[to] === name) to += 1;
  return { from, to };
}

function phraseStart(scene: Scene, from: number): number {
  const { reading, joins } = scene;
  const { words, lexicon } = reading;
  while (from > 0) {
    const before = words[from - 1]!;
    if (before.folded === "that") return from;
    if (before.folded === "'s" && from > 1) from = nameAround(reading, from - 2).from;
    else if (lexicon.grammar.determiners.has(before.folded)) return from - 1;
    else if (before.folded === "of" && from > 1 && doerLevelOf(wordOf(scene, from - 2)) > 0)
      from -= 2;
    else if (before.isWord && joins[wordOf(scene, from - 1).tag] === 1) from -= 1;
    else return from;
  }
  return from;
}

/** Behind a name only a noun of doers goes on with the phrase: "the Lazarus group". */
function phraseEnd(scene: Scene, at: number, to: number): number {
  const { words, nameAt, lexicon } = scene.reading;
  const { determiners, auxiliaries, prepositions } = lexicon.grammar;
  for (; to < words.length; to += 1) {
    const { folded } = words[to]!;
    const word = wordOf(scene, to);
    const goesOn = nameAt[at] ? word.nounSense !== 0 && doerLevelOf(word) > 0 : isOnlyNoun(word);
    if (!goesOn || [determiners, auxiliaries, prepositions].some((list) => list.has(folded))) break;
  }
  return to;
}

const wordOf = ({ atoms }: Scene, at: number): WordAtoms => atoms.words[at + margin]!;

const isOnlyNoun = ({ nounSense, verbSense }: WordAtoms): boolean =>
  nounSense !== 0 && verbSense === 0;

function holdsName({ nameAt, words, lexicon }: Reading, { from, to }: Stretch): boolean {
  for (let at = from; at < to; at += 1)
    if (nameAt[at] || lexicon.names.demonyms.has(words[at]!.folded)) return true;
  return false;
}

const definites = new Set([
  "the",
  "this",
  "these",
  "those",
  "that",
  "he",
  "she",
  "they",
  "them",
  "him",
]);

/** "Hackers", "an attacker", "someone": nobody in particular. */
const isAnybody = (reading: Reading, { from }: Stretch): boolean =>
  !definites.has(foldedAt(reading, from));

/** A trigger is a noun, or stands before one, where its word may be one and stands as nouns do. */
function isNoun(scene: Scene, { from, to }: Stretch): boolean {
  const { reading } = scene;
  const { grammar } = reading.lexicon;
  const last = wordOf(scene, to - 1);
  const before = foldedAt(reading, from - 1);
  if (before === "'s" || grammar.determiners.has(before)) return true;
  if (last.nounSense === 0 || last.verbSense === 0 || to - from > 1) return isOnlyNoun(last);
  const isGerund = foldedAt(reading, from).endsWith("ing");
  return !isGerund && before !== "to" && grammar.prepositions.has(before);
}

/** "The attack on the bank": the noun's phrase, with whom it struck. */
function deedPhrase(scene: Scene, trigger: Stretch): Stretch {
  const { reading } = scene;
  const { from, to } = phraseAround(scene, trigger.to - 1);
  const isAimed = /^(?:on|against|of|at|into)$/.test(foldedAt(reading, to));
  const object = isAimed ? objectAfter(reading, to + 1) : undefined;
  return { from: Math.min(from, trigger.from), to: object?.to ?? to };
}

type Forms = Parameters<typeof verbGroupAt>[2];
const gerund: Forms = new Set(["gerund"] as const);
const past: Forms = new Set(["finite", "participle"] as const);
const base: Forms = new Set(["infinitive", "finite"] as const);

const isPast = (folded: string): boolean =>
  /(?:ed|ole|olen|oke|oken|ook|aken|ent|old|aid|eld|ade|aught|ought|ew|own|ot|otten|gave|given|hid|hidden|put|hit|set)$/.test(
    folded,
  );

const formsOf = (folded: string): Forms =>
  folded.endsWith("ing") ? gerund : isPast(folded) ? past : base;

const isTried = (reading: Reading, { form, from }: VerbGroup): boolean =>
  form === "infinitive" && reading.lexicon.grammar.attempts.has(foldedAt(reading, from - 1));

/** "Attackers use", "the scammer asks": what such people do, not what they did. */
const isHabit = (reading: Reading, group: VerbGroup): boolean =>
  group.form === "finite" && group.from === group.head && !isPast(foldedAt(reading, group.head));

/** What is left of a content beside the source that it holds. */
function without(content: Stretch, source: Stretch, trigger: Stretch): Stretch[] {
  if (!overlaps(content, source)) return [content];
  if (source.from > content.from) return [{ from: content.from, to: source.from }];
  return source.to < content.to ? [{ from: source.to, to: content.to }] : [trigger];
}
