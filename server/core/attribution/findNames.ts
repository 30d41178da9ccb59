/** Finds names of actors in running text by shape, position and apposition, without a list. */
import type { Paragraph } from "../text/paragraph";
import { sliceOf, type Span } from "../text/span";
import { lexiconOf, type Lexicon } from "./lexicon";
import type { Name } from "./name";
import { kindOf } from "./nameKind";
import { nameRunFrom } from "./nameRuns";
import { placeKindOf } from "./places";
import type { Stretch } from "./reading";
import { roleOf } from "./roles";
import { withoutTitles } from "./titles";
import { findSentenceWords, type Word } from "./words";

interface Scene {
  readonly text: string;
  readonly words: readonly Word[];
  readonly lexicon: Lexicon;
  /** Words that stand capitalised within sentences of the paragraph. */
  readonly known: ReadonlySet<string>;
  readonly isHeadline: boolean;
}

/** Names in a paragraph of `text`, in order, without overlaps; offsets in `text`. */
export function findNames(text: string, paragraph: Paragraph): Name[] {
  const lexicon = lexiconOf(paragraph.language);
  const sentences = findSentenceWords(text, paragraph);
  const known = knownWords(sentences, lexicon);
  const names: Name[] = [];
  for (const words of sentences) {
    const scene = { text, words, lexicon, known, isHeadline: isHeadline(words) };
    for (let at = 0; at < words.length;) {
      const run = isNameStart(scene, at) ? nameRunFrom(scene.words, at, lexicon) : undefined;
      if (!run) {
        at += 1;
        continue;
      }
      const name = toName(scene, run);
      if (name) names.push(name);
      at = Math.max(run.to, at + 1);
    }
  }
  return names;
}

function knownWords(sentences: readonly (readonly Word[])[], lexicon: Lexicon): Set<string> {
  const known = new Set<string>();
  for (const words of sentences)
    for (let at = 1; at < words.length; at += 1)
      if (
        words[at]!.isCapital &&
        !isInitial(words, at) &&
        !lexicon.names.calendar.has(words[at]!.folded)
      )
        known.add(words[at]!.folded);
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

/** Whether a word opens a sentence, a quotation or what a colon announces. */
function isInitial(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  return (
    at === 0 ||
    (!before!.isWord && /^(?:[":.!?'*•-]|\.\.\.)$/.test(before!.folded) && before!.mark !== "close")
  );
}

function isNameStart({ text, words, lexicon }: Scene, at: number): boolean {
  const word = words[at]!;
  if (!word.isWord || isWithinCode(text, word)) return false;
  if (!word.isCapital)
    return /^[a-z]{1,2}\p{Lu}\p{Ll}/u.test(text.slice(word.start, word.start + 4));
  if (!isInitial(words, at))
    return !lexicon.names.calendar.has(word.folded) || (words[at + 1]?.isCapital ?? false);
  return !lexicon.names.openers.has(word.folded) || isPlaceAt(words, at);
}

const codeMarks = new Set("\\/=_@#%+<>{}|");

/** Addresses, paths and keys are full of capitals. */
const isWithinCode = (text: string, { start, end }: Span): boolean =>
  codeMarks.has(text.charAt(start - 1)) || codeMarks.has(text.charAt(end));

const isPlaceAt = (words: readonly Word[], at: number): boolean =>
  words[at + 1]?.isCapital === true && placeKindOf(words.slice(at, at + 2)) !== undefined;

function toName(scene: Scene, run: Stretch): Name | undefined {
  const { text, words, lexicon } = scene;
  const bare = withoutTitles(words, startOfName(scene, run), lexicon);
  if (!bare || !isName(scene, bare.stretch, bare.isTitled)) return undefined;
  const { stretch } = bare;
  const span: Span = { start: words[stretch.from]!.start, end: words[stretch.to - 1]!.end };
  const end = trimmedEnd(text, span);
  const kind = kindOf(text, words, stretch, lexicon, bare.isTitled);
  const role = kind === "place" || kind === "state" ? undefined : roleOf(words, stretch, lexicon);
  return {
    start: span.start,
    end,
    text: text.slice(span.start, end),
    kind,
    ...(role && { role: { start: words[role.from]!.start, end: words[role.to - 1]!.end } }),
  };
}

/** Drops the capitalised common word that opens a sentence: "After Trump", but not "New York". */
function startOfName({ words, lexicon }: Scene, { from, to }: Stretch): Stretch {
  const isOpener =
    to - from > 1 && lexicon.names.openers.has(words[from]!.folded) && isInitial(words, from);
  return isOpener && !isPlaceAt(words, from) ? { from: from + 1, to } : { from, to };
}

/** Without the full stop that also ends the sentence, unless it is that of initials. */
const trimmedEnd = (text: string, { start, end }: Span): number =>
  text[end - 1] === "." && !text.slice(start, end - 1).includes(".") ? end - 1 : end;

function isName(scene: Scene, { from, to }: Stretch, isTitled: boolean): boolean {
  const { text, words, lexicon, known } = scene;
  const first = words[from]!;
  const inside = words.slice(from, to);
  if (inside.every(({ folded }) => isNoName(folded, lexicon)))
    return placeKindOf(inside) !== undefined;
  if (scene.isHeadline) return isTelling(text, first) && to - from === 1;
  if (isTitled) return true;
  if (to - from > 1) return !lexicon.habits.capitalisesNouns || isGermanName(scene, { from, to });
  if (first.end - first.start < 2) return false;
  if (isTelling(text, first) || placeKindOf(inside)) return true;
  if (lexicon.habits.capitalisesNouns) return false;
  if (!isInitial(words, from)) return true;
  return known.has(first.folded) || isSubjectHere(scene, from);
}

const romanNumeral = /^[ivxl]+$/;

const isNoName = (folded: string, { names }: Lexicon): boolean =>
  names.calendar.has(folded) ||
  names.demonyms.has(folded) ||
  names.titles.has(folded) ||
  romanNumeral.test(folded);

const longestShape = 20;

/** Shapes that no common word has: AP, APT28, FireEye. */
function isTelling(text: string, word: Word): boolean {
  const raw = sliceOf(text, word).replaceAll(".", "");
  if (raw.length < 2 || raw.length > longestShape) return false;
  return (
    /^\p{Lu}{2,}(?:-?\d{1,4})?$|^\p{Lu}[\p{L}]{0,12}\d{1,4}$/u.test(raw) ||
    (raw.length > 3 && /^\p{L}\p{Ll}+(?:\p{Lu}\p{Ll}*)+$|^\p{Lu}{2}\p{Ll}{2,}$/u.test(raw))
  );
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
  const uses = [...(lexicon.verbs.get(next) ?? []), ...(lexicon.deedVerbs.get(next) ?? [])];
  if (!uses.some(({ forms }) => forms.has("finite"))) return false;
  const isPlural = folded.endsWith("s") && !/(?:ss|us|is|os|as)$/.test(folded);
  return !(isPlural && uses.some(({ forms }) => forms.has("infinitive")));
}

/** Where nouns are capitalised, two capitalised words are a name only if one of them is known from names, or none is an everyday noun's. */
function isGermanName({ text, words, lexicon }: Scene, { from, to }: Stretch): boolean {
  const { names } = lexicon;
  return words
    .slice(from, to)
    .some(
      (word) =>
        names.givenNames.has(word.folded) ||
        names.organisations.has(word.folded) ||
        names.groups.has(word.folded) ||
        isTelling(text, word),
    );
}
