/** Candidates: whom of those in a sentence a later pronoun may mean. */
import { spanContains, type Span } from "../../text/span";
import { firstFrom, namesWithin, type Discourse, type Line, type Referent } from "./discourse";
import type { KnownName } from "../reading";
import { describedBy, isNounHere, lastUntil, namedBy, surnameFirst } from "./referents";
import type { Word } from "../words/word";

/**
 * Persons and bodies that a line speaks of within a stretch, outside quotations, each once it is named. Whom a pronoun
 * cannot mean surely, but might, is no name here: the only one of those is not taken.
 */
export function candidatesIn(
  discourse: Discourse,
  line: Line,
  within: Span,
  pronoun: string,
): Referent[] {
  const { words, lexicon } = line;
  const stretch = stretchOf(line, within, pronoun);
  const names = namesIn(discourse, line, stretch);
  const found: Referent[] = [];
  let seen = firstFrom(words, stretch.start);
  let isBracketed = false;
  for (const name of names) {
    const at = firstFrom(words, name.start);
    if (at === words.length) break;
    for (; seen < at; seen += 1) isBracketed = isBracketAt(words, seen, isBracketed);
    if (words[at]!.isQuoted || isBracketed) continue;
    if (isAttached(line, at, names) || isModifier(line, name, at)) continue;
    const referent = namedBy(discourse, name, lexicon);
    if (!referent) found.push(somebodyAt(name));
    else found.push(isLikely(line, name, at, referent) ? referent : { ...referent, isName: false });
  }
  for (let at = firstFrom(words, stretch.start); at < words.length; at += 1) {
    const word = words[at]!;
    if (word.end > stretch.end) break;
    if (word.isQuoted || !word.entry.isPersonNoun) continue;
    const referent = isSomebody(line, at, names) ? describedBy([word], lexicon, word) : undefined;
    if (referent) found.push(referent);
  }
  return found;
}

/** Words of a sentence in which somebody is looked for; only what no people write is longer. */
const longestLook = 240;

/** What of a stretch is looked through: its last words, up to the pronoun. */
function stretchOf({ words }: Line, { start, end }: Span, pronoun: string): Span {
  // "She called Foster": whoever stands behind the pronoun is somebody else.
  const same =
    pronoun === ""
      ? undefined
      : words.find(({ folded, isQuoted }) => folded === pronoun && !isQuoted);
  const reached = Math.min(end, same?.start ?? end);
  const first = words[firstFrom(words, reached) - longestLook];
  return { start: first ? Math.max(start, first.start) : start, end: reached };
}

/** Names in a stretch, and the surname that opens its line. */
function namesIn(discourse: Discourse, line: Line, stretch: Span): KnownName[] {
  const names = namesWithin(line, stretch).filter(
    ({ kind }) => kind !== "place" && kind !== "state",
  );
  const first = line.words.find(({ isWord }) => isWord);
  if (!first || first.start < stretch.start || first.end > stretch.end) return names;
  const surname = surnameFirst(discourse, first, line);
  return surname ? [surname, ...names] : names;
}

/** Whether what follows a word stands in brackets, if the word itself does or does not. */
function isBracketAt(words: readonly Word[], at: number, isBracketed: boolean): boolean {
  const { folded } = words[at]!;
  return folded === "(" || (isBracketed && folded !== ")");
}

/** "FireEye" of "Lee Foster of FireEye". */
function isAttached({ words, lexicon }: Line, at: number, names: readonly KnownName[]): boolean {
  const before = words[at - 2];
  return (
    before !== undefined &&
    lexicon.grammar.prepositions.has(words[at - 1]!.folded) &&
    isWithin(before, names[firstFrom(names, before.start + 1) - 1])
  );
}

const isWithin = (word: Word, name: KnownName | undefined): boolean =>
  name !== undefined && spanContains(name, word);

/** "Foster" of "the Foster campaign". */
function isModifier({ words, lexicon }: Line, name: Span, at: number): boolean {
  const after = words[firstFrom(words, name.end)];
  const before = words[at - 1];
  return (
    before !== undefined &&
    after !== undefined &&
    lexicon.grammar.determiners.has(before.folded) &&
    isNounHere(after, lexicon.grammar)
  );
}

/** Words at the head of a sentence in which its subject may begin. */
const headReach = 2;

/** Whether a name is a person's whom the sentence may be about: no owner of something in it, and not in a phrase with a preposition. */
function isLikely({ words, lexicon }: Line, name: Span, at: number, referent: Referent): boolean {
  const isHead = at <= headReach;
  const after = words[firstFrom(words, name.end)];
  if (!isHead && (after?.folded === "'s" || after?.folded === "'")) return false;
  if (!isHead && lexicon.grammar.prepositions.has(words[at - 1]!.folded)) return false;
  if (referent.isPerson !== undefined) return true;
  if (!isHead && !referent.bearer) return false;
  const last = words[lastUntil(words, name.end)]!;
  const isSingle = last.start <= name.start;
  if (isSingle) return referent.span !== name;
  return !last.entry.isNoName && !lexicon.names.placeNouns.has(last.folded);
}

/** Somebody whom a short name of several may mean. */
const somebodyAt = (span: Span): Referent => ({
  span,
  isName: false,
  isPlural: false,
  isPerson: undefined,
  gender: undefined,
});

/** Whether a noun speaks of somebody else than the names beside it: no title, apposition or predicate. */
function isSomebody(line: Line, at: number, names: readonly KnownName[]): boolean {
  const { words } = line;
  const { grammar } = line.lexicon;
  const word = words[at]!;
  if ((line.inNames ??= wordsInNames(line))[at] === 1) return false;
  const next = names[firstFrom(names, word.end + 1)];
  if (next && next.start - word.end <= 2) return false;
  let from = at;
  while (from > 0 && at - from < 3 && !grammar.determiners.has(words[from]!.folded)) from -= 1;
  if (!grammar.determiners.has(words[from]!.folded)) return at === 0;
  const before = words[from - 1];
  return !before || (before.folded !== "," && !grammar.copulas.has(before.folded));
}

/** One for each word of a line that belongs to a name, or to the role that one is given. */
function wordsInNames({ words, names, span }: Line): Uint8Array {
  const marks = new Uint8Array(words.length);
  const mark = ({ start, end }: Span): void => {
    for (let at = firstFrom(words, start); at < words.length && words[at]!.end <= end; at += 1)
      marks[at] = 1;
  };
  for (
    let at = Math.max(0, firstFrom(names, span.start) - 1);
    at < names.length && names[at]!.start < span.end;
    at += 1
  ) {
    const name = names[at]!;
    mark(name);
    if ("role" in name) mark(name.role as Span);
  }
  return marks;
}
