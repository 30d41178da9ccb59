/** Finds names of actors in running text by shape, position and apposition, without a list. */
import type { Paragraph } from "../../text/paragraph";
import type { Span } from "../../text/span";
import { isCalledBody, isNounlikeName } from "./capitalisedNouns";
import { lexiconOf, type Lexicon } from "../lexicon/lexicon";
import type { Name } from "./name";
import { kindOf } from "./nameKind";
import { bodyRunFrom, nameRunFrom, partsOfRun } from "./nameRuns";
import { hasLateCapital, isTelling, isWithinCode } from "./nameShapes";
import { placeKindOf } from "./places";
import type { Stretch } from "../reading";
import { roleOf } from "./roles";
import { bodyBefore, isThing } from "./things";
import { withoutTitles } from "./titles";
import type { Word } from "../words/word";
import { findSentenceWords } from "../words/words";

interface Scene {
  readonly text: string;
  readonly words: readonly Word[];
  readonly lexicon: Lexicon;
  readonly paragraph: ParagraphScene;
  isHeadline?: boolean;
  /** Behind the last name, if that is a place's. */
  placeEnd?: number;
}

/** What holds for all sentences of a paragraph. */
interface ParagraphScene {
  readonly sentences: readonly (readonly Word[])[];
  known?: ReadonlySet<string>;
}

/** Names in a paragraph of `text`, in order, without overlaps; offsets in `text`. */
export function findNames(text: string, paragraph: Paragraph): Name[] {
  const lexicon = lexiconOf(paragraph.language);
  const sentences = findSentenceWords(text, paragraph);
  const around: ParagraphScene = { sentences };
  const names: Name[] = [];
  const hasBodies = lexicon.names.describedBodies.size > 0;
  for (const words of sentences) {
    const scene: Scene = { text, words, lexicon, paragraph: around };
    for (let at = 0; at < words.length;) {
      const body = hasBodies ? bodyRunFrom(words, at, lexicon) : undefined;
      if (body) {
        names.push(toBodyName(scene, body));
        at = body.to;
        continue;
      }
      if (!isNameStart(scene, at)) {
        at += 1;
        continue;
      }
      const run = nameRunFrom(words, at, lexicon);
      for (const part of partsOfRun(words, run, lexicon)) {
        const name = toName(scene, part);
        if (!name) continue;
        names.push(name);
        scene.placeEnd = name.kind === "place" || name.kind === "state" ? part.to : -1;
      }
      at = run.to;
    }
  }
  return names;
}

/** Whether a word stands capitalised within a sentence of the paragraph. */
function isKnown(word: Word, { paragraph, lexicon }: Scene): boolean {
  paragraph.known ??= knownWords(paragraph.sentences, lexicon);
  return paragraph.known.has(word.folded);
}

function knownWords(
  sentences: readonly (readonly Word[])[],
  { names: { calendar } }: Lexicon,
): Set<string> {
  const known = new Set<string>();
  for (const words of sentences)
    for (let at = 1; at < words.length; at += 1) {
      const { isCapital, folded } = words[at]!;
      if (isCapital && !isInitial(words, at) && !calendar.has(folded)) known.add(folded);
    }
  return known;
}

/** Most words of a headline are capitalised, so that none of them is telling. */
function isHeadline(words: readonly Word[]): boolean {
  const last = words.at(-1)?.mark === "close" ? words.at(-2) : words.at(-1);
  if (last && !last.isWord && last.mark === undefined) return false;
  let long = 0;
  let capital = 0;
  for (const word of words)
    if (word.isWord && word.end - word.start > 3) {
      long += 1;
      if (word.isCapital) capital += 1;
    }
  return long > 4 && capital > long * 0.7;
}

const openingMarks = new Set(['"', ":", ".", "!", "?", "'", "*", "•", "-", "..."]);

/** Whether a word opens a sentence, a quotation or what a colon announces. */
function isInitial(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  return (
    before === undefined ||
    (!before.isWord && openingMarks.has(before.folded) && before.mark !== "close")
  );
}

function isNameStart({ text, words, lexicon }: Scene, at: number): boolean {
  const word = words[at]!;
  if (!word.isWord) return false;
  if (!word.isCapital) return hasLateCapital(text, word.start) && !isWithinCode(text, word);
  if (isWithinCode(text, word)) return false;
  if (!isInitial(words, at))
    return !lexicon.names.calendar.has(word.folded) || (words[at + 1]?.isCapital ?? false);
  return (
    !lexicon.names.openers.has(word.folded) ||
    isPlaceAt(words, at) ||
    isSurnameAt(words, at, lexicon)
  );
}

/** "Di Mare ha detto", at the head of a sentence. */
const isSurnameAt = (words: readonly Word[], at: number, lexicon: Lexicon): boolean =>
  lexicon.names.surnameParticles.has(words[at]!.folded) &&
  words[at + 1]?.isCapital === true &&
  isBeforeVerb(words[at + 2], lexicon);

const isPlaceAt = (words: readonly Word[], at: number): boolean =>
  words[at + 1]?.isCapital === true && placeKindOf(words.slice(at, at + 2)) !== undefined;

function toBodyName({ text, words }: Scene, { from, to }: Stretch): Name {
  const { start } = words[from]!;
  const { end } = words[to - 1]!;
  return { start, end, text: text.slice(start, end), kind: "organisation" };
}

function toName(scene: Scene, run: Stretch): Name | undefined {
  const { text, words, lexicon } = scene;
  const bare = withoutTitles(words, startOfName(scene, run), lexicon);
  if (!bare || !isName(scene, bare.stretch, bare.isTitled)) return undefined;
  const { stretch } = bare;
  const head = bodyBefore(words, stretch.from, lexicon);
  const first = head < stretch.from ? head : withParticle(words, stretch.from, lexicon);
  const span: Span = { start: words[first]!.start, end: words[stretch.to - 1]!.end };
  const end = trimmedEnd(scene, span, stretch);
  const kind =
    head < stretch.from
      ? "organisation"
      : kindOf(text, words, stretch, lexicon, {
          isTitled: bare.isTitled,
          followsPlace: scene.placeEnd === run.from - 1,
        });
  const isActor = kind !== "place" && kind !== "state";
  const role = isActor ? roleOf(words, { from: head, to: stretch.to }, lexicon) : undefined;
  return {
    start: span.start,
    end,
    text: text.slice(span.start, end),
    kind,
    ...(role && { role: { start: words[role.from]!.start, end: words[role.to - 1]!.end } }),
  };
}

/** Drops the capitalised common word that opens a sentence: "After Trump", but not "New York"; and capitalised nouns: "Firma Nordwind". */
function startOfName({ words, lexicon }: Scene, { from, to }: Stretch): Stretch {
  const isDropped =
    to - from > 1 &&
    (isOpener(words, { from, to }, lexicon) ||
      isParticipleFirst(words, from, lexicon) ||
      lexicon.names.affairs.has(words[from]!.folded));
  const start = isDropped && !isPlaceAt(words, from) ? from + 1 : from;
  return {
    from: lexicon.habits.capitalisesNouns
      ? withoutNouns(words, { from: start, to }, lexicon)
      : start,
    to,
  };
}

/** A common word that opens a sentence before a name, but "Di" of "Di Mare ha detto". */
function isOpener(words: readonly Word[], { from, to }: Stretch, lexicon: Lexicon): boolean {
  const word = words[from]!;
  const { names, habits, grammar, verbs } = lexicon;
  if (!isInitial(words, from)) return false;
  if (isSurnameAt(words, from, lexicon) && to === from + 2) return false;
  if (names.openers.has(word.folded)) return true;
  if (!habits.nounFirst || names.givenNames.has(word.folded)) return false;
  return (
    word.entry.isAdverb ||
    grammar.subordinators.has(word.folded) ||
    grammar.prepositions.has(word.folded) ||
    (verbs.get(word.folded)?.some(({ forms }) => forms.has("finite")) ?? false)
  );
}

/** Where a name begins with the particle before it, which no text writes before anything else: "von Berg", "bin Nasser". */
function withParticle(words: readonly Word[], from: number, { names, grammar }: Lexicon): number {
  const before = words[from - 1];
  const isPart =
    before?.isWord === true &&
    !before.isCapital &&
    leadingParticles.has(before.folded) &&
    names.particles.has(before.folded) &&
    !grammar.prepositions.has(before.folded) &&
    !grammar.determiners.has(before.folded) &&
    !grammar.determiners.has(words[from]!.folded) &&
    before.isQuoted === words[from]!.isQuoted;
  return isPart ? from - 1 : from;
}

const leadingParticles = new Set("von van bin ibn de du ter zu".split(" "));

/** "Arrestato" of the headline "Arrestato Berg". */
function isParticipleFirst(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const { names, certainty, habits } = lexicon;
  const { folded } = words[at]!;
  return (
    habits.nounFirst === true &&
    isInitial(words, at) &&
    certainty.participleSuffixes.some((suffix) => folded.endsWith(suffix)) &&
    !names.givenNames.has(folded) &&
    !names.organisations.has(folded) &&
    !names.groups.has(folded)
  );
}

/** Where a name begins behind the noun that tells what it names, and the particle between: "Sprecher von Anna Lund". */
function withoutNouns(words: readonly Word[], { from, to }: Stretch, { names }: Lexicon): number {
  let start = from;
  while (start + 2 < to && isKindNoun(words[start]!.folded, names)) start += 1;
  while (start > from && start + 1 < to && !words[start]!.isCapital) start += 1;
  const isBodyNoun = start + 2 === to && names.organisationNouns.has(words[start]!.folded);
  return isBodyNoun && words[to - 1]!.isCapital ? start + 1 : start;
}

const isKindNoun = (folded: string, names: Lexicon["names"]): boolean =>
  names.personNouns.has(folded) ||
  names.organisationNouns.has(folded) ||
  names.groupNouns.has(folded);

/** Without the full stop that also ends the sentence, unless it is that of initials, of an abbreviation, or of a surname cut short: "Carlo B." */
function trimmedEnd(
  { text, words, lexicon }: Scene,
  { start, end }: Span,
  { from, to }: Stretch,
): number {
  if (text[end - 1] !== "." || text.slice(start, end - 1).includes(".")) return end;
  const isShort =
    to - from > 1 &&
    (words[to - 1]!.folded === "." || lexicon.names.givenNames.has(words[from]!.folded));
  return isShort ? end : end - 1;
}

function isName(scene: Scene, { from, to }: Stretch, isTitled: boolean): boolean {
  const { text, words, lexicon } = scene;
  const first = words[from]!;
  const inside = words.slice(from, to);
  if (inside.every(({ entry }) => entry.isNoName)) return placeKindOf(inside) !== undefined;
  if (isThing(words, { from, to }, lexicon)) return false;
  if (lexicon.habits.capitalisesHeadlines && (scene.isHeadline ??= isHeadline(words)))
    return isTelling(text, first) && to - from === 1;
  if (isTitled) return true;
  if (lexicon.habits.capitalisesNouns && isCalledBody(words, { from, to }, lexicon)) return true;
  if (to - from > 1)
    return !lexicon.habits.capitalisesNouns || isNounlikeName(text, words, { from, to }, lexicon);
  if (first.end - first.start < 2) return false;
  if (isTelling(text, first) || placeKindOf(inside)) return true;
  if (lexicon.habits.capitalisesNouns) return false;
  if (!isInitial(words, from)) return !isCommonWord(first, lexicon);
  return isKnown(first, scene) || isSubjectHere(scene, from) || isCalled(scene, from);
}

/** "Altamarea" of 'società "Altamarea"'. */
function isCalled({ words, lexicon }: Scene, at: number): boolean {
  const noun = words[at - 2];
  if (words[at - 1]?.mark !== "open" || !noun || noun.isCapital) return false;
  const { organisationNouns, groupNouns } = lexicon.names;
  return organisationNouns.has(noun.folded) || groupNouns.has(noun.folded);
}

/** A word with a capital that is nobody's name by itself: the first of a quoted title, an office, a citizen of somewhere. */
function isCommonWord({ folded }: Word, { names }: Lexicon): boolean {
  if (names.organisations.has(folded) || names.groups.has(folded) || names.givenNames.has(folded))
    return false;
  return names.openers.has(folded) || names.personNouns.has(folded);
}

/** A word at the head of a sentence, right before a verb of saying or doing in the singular, or before a possessive. */
function isSubjectHere({ words, lexicon }: Scene, at: number): boolean {
  const { folded } = words[at]!;
  if (
    lexicon.nouns.vague.has(folded) ||
    lexicon.nouns.speakers.has(folded) ||
    lexicon.nouns.doers.has(folded)
  )
    return false;
  if (
    lexicon.grammar.determiners.has(folded) ||
    lexicon.verbs.has(folded) ||
    folded.endsWith("ing")
  )
    return false;
  const next = words[at + 1]?.folded ?? "";
  if (next === "'s") return true;
  if (lexicon.reporting && isBeforeVerb(words[at + 1], lexicon))
    return !isFunctionWord(words[at]!, lexicon);
  const uses = [...(lexicon.verbs.get(next) ?? []), ...(lexicon.deedVerbs.get(next) ?? [])];
  if (!uses.some(({ forms }) => forms.has("finite"))) return false;
  const isPlural = folded.endsWith("s") && !/(?:ss|us|is|os|as)$/.test(folded);
  return !(isPlural && uses.some(({ forms }) => forms.has("infinitive")));
}

/** Endings of infinitives and plurals: avere, avoir, hanno, sont, son. */
const notSingular = /(?:r[ei]?|no|nt|n)$/;

/** Where subjects bear articles, one without before an auxiliary or a negation is a name: "Berg ha", "Berg non". */
const isBeforeVerb = (word: Word | undefined, { grammar }: Lexicon): boolean =>
  word !== undefined &&
  !word.isCapital &&
  (grammar.negations.has(word.folded) ||
    (grammar.auxiliaries.has(word.folded) &&
      !grammar.determiners.has(word.folded) &&
      !notSingular.test(word.folded)));

const isFunctionWord = ({ folded, entry }: Word, { grammar }: Lexicon): boolean =>
  entry.isAdverb ||
  entry.isAdverbByEnding ||
  grammar.pronouns.has(folded) ||
  grammar.auxiliaries.has(folded) ||
  grammar.relatives.has(folded) ||
  grammar.prepositions.has(folded) ||
  grammar.conjunctions.has(folded) ||
  grammar.subordinators.has(folded) ||
  grammar.questions.has(folded) ||
  grammar.firstPersons.has(folded);
