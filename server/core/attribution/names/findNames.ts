/** Finds names of actors in running text by shape, position and apposition, without a list. */
import type { Paragraph } from "../../text/paragraph";
import type { Span } from "../../text/span";
import { bodyWithin, isBody, isCalledOne, isNounlikeName } from "./capitalisedNouns";
import { lexiconOf, type Lexicon } from "../lexicon/lexicon";
import type { Name } from "./name";
import { kindOf } from "./nameKind";
import { bodyRunFrom, nameRunFrom, partsOfRun } from "./nameRuns";
import {
  isBeforeVerb,
  isInitial,
  isPlaceAt,
  isSurnameAt,
  startOfName,
  trimmedEnd,
  withParticle,
} from "./nameBounds";
import { hasLateCapital, isTelling, isWithinCode } from "./nameShapes";
import { placeKindOf } from "./places";
import type { Stretch } from "../reading";
import { isOfficeNoun, isRoleNoun } from "./rolePhrases";
import { ownsPeople, roleOf, type PlacedName } from "./roles";
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
  for (const words of sentences)
    names.push(...namesOfSentence({ text, words, lexicon, paragraph: around }, hasBodies));
  return names;
}

/** A name, and where it stands among the words. */
interface Found {
  readonly name: Name;
  readonly placed: PlacedName;
}

function namesOfSentence(scene: Scene, hasBodies: boolean): Name[] {
  const { words, lexicon } = scene;
  const found: Found[] = [];
  for (let at = 0; at < words.length;) {
    const body = hasBodies ? bodyRunFrom(words, at, lexicon) : undefined;
    if (body) {
      found.push(toBodyName(scene, body));
      at = body.to;
      continue;
    }
    if (!isNameStart(scene, at)) {
      at += 1;
      continue;
    }
    const run = nameRunFrom(words, at, lexicon);
    for (const part of partsOfRun(words, run, lexicon)) {
      const each = toName(scene, part);
      if (!each) continue;
      found.push(each);
      const { kind } = each.name;
      scene.placeEnd = kind === "place" || kind === "state" ? part.to : -1;
    }
    at = run.to;
  }
  const placed = found.map((each) => each.placed);
  return found.map(({ name }, at) => describe(scene, placed, placed[at]!, name));
}

/** A name with what the sentence tells of its bearer. */
function describe(
  { words, lexicon }: Scene,
  names: readonly PlacedName[],
  placed: PlacedName,
  name: Name,
): Name {
  if (name.kind === "place" || name.kind === "state") return name;
  const role = roleOf(words, names, placed, lexicon);
  const isOwner = ownsPeople(words, placed, lexicon);
  if (!role && !isOwner) return name;
  return {
    ...name,
    ...(role && isOffice(words, role, lexicon) && name.kind === "unknown" && { kind: "person" }),
    ...(role && { role: { start: words[role.from]!.start, end: words[role.to - 1]!.end } }),
    ...(isOwner && { isOwner }),
  };
}

/** Whether the first noun of a role is that of an office or a profession, which people have. */
function isOffice(words: readonly Word[], { from, to }: Stretch, lexicon: Lexicon): boolean {
  const noun = words.slice(from, to).find((word) => isRoleNoun(word, lexicon));
  return noun !== undefined && isOfficeNoun(noun, lexicon.roles);
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

function toBodyName({ text, words }: Scene, { from, to }: Stretch): Found {
  const { start } = words[from]!;
  const { end } = words[to - 1]!;
  const kind = "organisation";
  return {
    name: { start, end, text: text.slice(start, end), kind },
    placed: { from, to, kind },
  };
}

function toName(scene: Scene, run: Stretch): Found | undefined {
  const { text, words, lexicon } = scene;
  const body = lexicon.habits.capitalisesNouns ? bodyWithin(words, run, lexicon) : run;
  const start = startOfName(words, body, lexicon);
  const bare = withoutTitles(words, start, lexicon);
  if (!bare || !isName(scene, bare.stretch, bare.isTitled)) return undefined;
  const { stretch } = bare;
  const head = bodyBefore(words, stretch.from, lexicon);
  const isPlace = placeKindOf(words.slice(stretch.from, stretch.to)) !== undefined;
  const first = head < stretch.from || isPlace ? head : withParticle(words, stretch.from, lexicon);
  const span: Span = { start: words[first]!.start, end: words[stretch.to - 1]!.end };
  const end = trimmedEnd(text, words, stretch, span, lexicon);
  const kind =
    head < stretch.from
      ? "organisation"
      : kindOf(text, words, stretch, lexicon, {
          isTitled: bare.isTitled,
          followsPlace: scene.placeEnd === run.from - 1,
        });
  return {
    name: { start: span.start, end, text: text.slice(span.start, end), kind },
    placed: {
      from: first,
      to: stretch.to,
      kind,
      ...(bare.isTitled && { title: { from: start.from, to: stretch.from } }),
    },
  };
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
  if (lexicon.habits.capitalisesNouns && isCalledOne(words, { from, to }, lexicon)) return true;
  if (to - from > 1)
    return !lexicon.habits.capitalisesNouns || isNounlikeName(text, words, { from, to }, lexicon);
  if (first.end - first.start < 2) return false;
  if (isTelling(text, first) || placeKindOf(inside)) return true;
  if (lexicon.habits.capitalisesNouns) return isBody(text, first, lexicon);
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
  if (lexicon.names.crowds.has(folded)) return false;
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
