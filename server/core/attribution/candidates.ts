/** Candidates: whom of those in a sentence a later pronoun may mean. */
import { spanContains, type Span } from "../text/span";
import { namesWithin, type Discourse, type Line, type Referent } from "./discourse";
import type { KnownName } from "./reading";
import { describedBy, isNounHere, isPersonNoun, namedBy, surnameFirst } from "./referents";
import type { Word } from "./word";

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
  const { words } = line;
  // "She called Foster": whoever stands behind the pronoun is somebody else.
  const same = words.find(({ folded, isQuoted }) => folded === pronoun && !isQuoted);
  const stretch = { start: within.start, end: Math.min(within.end, same?.start ?? within.end) };
  const names = namesIn(discourse, line, stretch);
  const found: Referent[] = [];
  for (const name of names) {
    const at = words.findIndex((word) => word.start >= name.start);
    if (isAside(line, at) || isAttached(line, at, names) || isModifier(line, name, at)) continue;
    const referent = namedBy(discourse, name, line.lexicon);
    if (!referent) found.push(somebodyAt(name));
    else found.push(isLikely(line, name, at, referent) ? referent : { ...referent, isName: false });
  }
  for (const [at, word] of words.entries()) {
    if (word.start < stretch.start || word.end > stretch.end || word.isQuoted) continue;
    if (!isPersonNoun(word.folded, line.lexicon) || !isSomebody(line, at, names)) continue;
    const referent = describedBy([word], line.lexicon, word);
    if (referent) found.push(referent);
  }
  return found;
}

/** Names in a stretch, and the surname that opens it. */
function namesIn(discourse: Discourse, line: Line, stretch: Span): KnownName[] {
  const names = namesWithin(line, stretch).filter(
    ({ kind }) => kind !== "place" && kind !== "state",
  );
  const first = line.words.findIndex(({ isWord }) => isWord);
  if (first < 0 || line.words[first]!.end > stretch.end) return names;
  const surname = surnameFirst(discourse, line.words.slice(first), line);
  return surname ? [surname, ...names] : names;
}

/** Within quotation marks or brackets. */
function isAside({ words }: Line, at: number): boolean {
  if (words[at]!.isQuoted) return true;
  for (let before = at - 1; before >= 0; before -= 1) {
    if (words[before]!.folded === ")") return false;
    if (words[before]!.folded === "(") return true;
  }
  return false;
}

/** "FireEye" of "Lee Foster of FireEye". */
function isAttached({ words, lexicon }: Line, at: number, names: readonly KnownName[]): boolean {
  const before = words[at - 2];
  return (
    before !== undefined &&
    lexicon.grammar.prepositions.has(words[at - 1]!.folded) &&
    names.some((name) => spanContains(name, before))
  );
}

/** "Foster" of "the Foster campaign". */
function isModifier({ words, lexicon }: Line, name: Span, at: number): boolean {
  const after = words.find((word) => word.start >= name.end);
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
  const after = words.find((word) => word.start >= name.end);
  if (!isHead && (after?.folded === "'s" || after?.folded === "'")) return false;
  if (!isHead && lexicon.grammar.prepositions.has(words[at - 1]!.folded)) return false;
  if (referent.isPerson !== undefined) return true;
  if (!isHead && !referent.bearer) return false;
  const last = words.findLast((word) => word.end <= name.end)!;
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
function isSomebody(
  { words, lexicon, names: all }: Line,
  at: number,
  names: readonly KnownName[],
): boolean {
  const { grammar } = lexicon;
  const word = words[at]!;
  if (all.some((name) => isPartOf(word, name))) return false;
  if (names.some((name) => name.start > word.end && name.start - word.end <= 2)) return false;
  let from = at;
  while (from > 0 && at - from < 3 && !grammar.determiners.has(words[from]!.folded)) from -= 1;
  if (!grammar.determiners.has(words[from]!.folded)) return at === 0;
  const before = words[from - 1];
  return !before || (before.folded !== "," && !grammar.copulas.has(before.folded));
}

const isPartOf = (word: Word, name: KnownName): boolean =>
  spanContains(name, word) || ("role" in name && spanContains(name.role as Span, word));
