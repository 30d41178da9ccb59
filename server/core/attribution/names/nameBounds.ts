/** Where a name begins and ends among capitalised words: openers of sentences, nouns, particles and full stops that are not its own. */
import type { Span } from "../../text/span";
import type { Lexicon } from "../lexicon/lexicon";
import { placeKindOf } from "./places";
import { isOfficeNoun } from "./rolePhrases";
import type { Stretch } from "../reading";
import type { Word } from "../words/word";

/** Drops the capitalised common word that opens a sentence: "After Trump", but not "New York"; and capitalised nouns: "Firma Nordwind". */
export function startOfName(
  words: readonly Word[],
  { from, to }: Stretch,
  lexicon: Lexicon,
): Stretch {
  const isDropped =
    to - from > 1 &&
    (isOpener(words, { from, to }, lexicon) ||
      (to - from > 2 && isInitial(words, from) && isOfficeNoun(words[from]!, lexicon.roles)) ||
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
export function withParticle(
  words: readonly Word[],
  from: number,
  { names, grammar }: Lexicon,
): number {
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

/** Where a name begins behind the noun that tells what it names, and the particle between: "Sprecher von Anna Lund", "Kieler Politologin Anna Lund". */
function withoutNouns(words: readonly Word[], { from, to }: Stretch, { names }: Lexicon): number {
  let start = from;
  for (let at = from; at + 2 < to; at += 1)
    if (isKindNoun(words[at]!, names) && !isHeadOfBody(words, at, names)) start = at + 1;
  while (start > from && start + 1 < to && !words[start]!.isCapital) start += 1;
  const isBodyNoun = start + 2 === to && names.organisationNouns.has(words[start]!.folded);
  if (isBodyNoun && words[to - 1]!.isCapital) return start + 1;
  return forenameAfter(words, { from: start, to }, names) ?? start;
}

/** "Verband" of "Verband der Fischer", "Institut" of "Institut für Seeverkehr". */
const isHeadOfBody = (words: readonly Word[], at: number, names: Lexicon["names"]): boolean =>
  names.organisations.has(words[at]!.folded) &&
  !words[at + 1]!.isCapital &&
  names.connectors.has(words[at + 1]!.folded);

/** "Anna" of "Reeder Anna Lund": the first name, with a surname behind it, that common nouns stand before. */
function forenameAfter(
  words: readonly Word[],
  { from, to }: Stretch,
  { givenNames, organisations, groups, adjectives }: Lexicon["names"],
): number | undefined {
  for (let at = from; at + 1 < to; at += 1) {
    const { folded, isCapital } = words[at]!;
    if (givenNames.has(folded)) return at;
    if (!isCapital || organisations.has(folded) || groups.has(folded) || adjectives.has(folded))
      return undefined;
  }
  return undefined;
}

const isKindNoun = ({ folded, entry }: Word, names: Lexicon["names"]): boolean =>
  entry.isPersonNoun || names.organisationNouns.has(folded) || names.groupNouns.has(folded);

/** Without the full stop that also ends the sentence, unless it is that of initials, of an abbreviation, or of a surname cut short: "Carlo B." */
export function trimmedEnd(
  text: string,
  words: readonly Word[],
  { from, to }: Stretch,
  { start, end }: Span,
  lexicon: Lexicon,
): number {
  if (text[end - 1] !== "." || text.slice(start, end - 1).includes(".")) return end;
  const isShort =
    to - from > 1 &&
    (words[to - 1]!.folded === "." || lexicon.names.givenNames.has(words[from]!.folded));
  return isShort ? end : end - 1;
}

const openingMarks = new Set(['"', ":", ".", "!", "?", "'", "*", "•", "-", "..."]);

/** Whether a word opens a sentence, a quotation or what a colon announces. */
export function isInitial(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  return (
    before === undefined ||
    (!before.isWord && openingMarks.has(before.folded) && before.mark !== "close")
  );
}

/** "Di Mare ha detto", at the head of a sentence. */
export const isSurnameAt = (words: readonly Word[], at: number, lexicon: Lexicon): boolean =>
  lexicon.names.surnameParticles.has(words[at]!.folded) &&
  words[at + 1]?.isCapital === true &&
  isBeforeVerb(words[at + 2], lexicon);

export const isPlaceAt = (words: readonly Word[], at: number): boolean =>
  words[at + 1]?.isCapital === true && placeKindOf(words.slice(at, at + 2)) !== undefined;

/** Endings of infinitives and plurals: avere, avoir, hanno, sont, son. */
const notSingular = /(?:r[ei]?|no|nt|n)$/;

/** Where subjects bear articles, one without before an auxiliary or a negation is a name: "Berg ha", "Berg non". */
export const isBeforeVerb = (word: Word | undefined, { grammar }: Lexicon): boolean =>
  word !== undefined &&
  !word.isCapital &&
  (grammar.negations.has(word.folded) ||
    (grammar.auxiliaries.has(word.folded) &&
      !grammar.determiners.has(word.folded) &&
      !notSingular.test(word.folded)));
