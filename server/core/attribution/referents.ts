/** Referents: whom the words of a sentence speak of, as far as a later pronoun may mean them. */
import { sliceOf, spanContains, type Span } from "../text/span";
import { bearerOf, enterNames, genderOfName, type Gender } from "./bearers";
import { namesWithin, wordsWithin, type Discourse, type Line, type Referent } from "./discourse";
import type { Lexicon } from "./lexicon";
import type { KnownName } from "./reading";
import type { Word } from "./word";

/** Whom the words of a source stand for: the name that is their head, or else what they describe; undefined where a short name may be several people's. */
export function referentOf(discourse: Discourse, line: Line, source: Span): Referent | undefined {
  const words = wordsWithin(line, source);
  if (words.length === 0) return undefined;
  const names = namesWithin(line, source);
  const head = headName(words, names, line.lexicon) ?? surnameAlone(discourse, words);
  if (!head) return describedBy(words, line.lexicon, source);
  const referent = namedBy(discourse, head, line.lexicon);
  return referent && isJoined(words, head, names, line.lexicon)
    ? { ...referent, isPlural: true, span: source, gender: undefined }
    : referent;
}

/** The name that a noun phrase turns on: "Lee Foster of FireEye", "FireEye's Lee Foster", but none of "a spokesman for Lee Foster", "the Foster campaign". */
function headName(
  words: readonly Word[],
  names: readonly KnownName[],
  { grammar }: Lexicon,
): KnownName | undefined {
  for (const name of names) {
    const before = words.findLast((word) => word.end <= name.start);
    if (before?.isWord && grammar.prepositions.has(before.folded)) return undefined;
    const after = words.find((word) => word.start >= name.end);
    const isOwner = after?.folded === "'s" || after?.folded === "'";
    if (!after || (!isOwner && !isNounHere(after, grammar))) return name;
  }
  return undefined;
}

/** A capitalised word that ends a full name told before, where nothing else shows that it is a name. */
function surnameAlone({ bearers }: Discourse, words: readonly Word[]): KnownName | undefined {
  const [word] = words;
  if (words.length !== 1 || !word!.isCapital) return undefined;
  enterNames(bearers, word!.start);
  return bearers.bySurname.has(word!.folded)
    ? { start: word!.start, end: word!.end, kind: "unknown" }
    : undefined;
}

/** Whether a word behind a name makes the phrase turn on another: "Foster aides". */
const isNounHere = ({ isWord, folded }: Word, grammar: Lexicon["grammar"]): boolean =>
  isWord &&
  !grammar.prepositions.has(folded) &&
  !grammar.conjunctions.has(folded) &&
  !grammar.relatives.has(folded) &&
  !grammar.auxiliaries.has(folded) &&
  !grammar.determiners.has(folded) &&
  !grammar.adverbs.has(folded);

/** "Paul Grant and Anna Lund". */
function isJoined(
  words: readonly Word[],
  head: KnownName,
  names: readonly KnownName[],
  { grammar }: Lexicon,
): boolean {
  const at = words.findIndex((word) => word.start >= head.end);
  const after = words[at];
  if (!after) return false;
  const next = words[at + 1];
  return (
    grammar.conjunctions.has(after.folded) &&
    names.some((name) => name !== head && name.start >= (next?.start ?? 0))
  );
}

/** Whom a name means; undefined where it may be a short form of several. */
export function namedBy(
  discourse: Discourse,
  name: KnownName,
  lexicon: Lexicon,
): Referent | undefined {
  const { text, bearers } = discourse;
  enterNames(bearers, name.end);
  const { kind } = name;
  const written = sliceOf(text, name);
  const isShort = !/\s/.test(written);
  const bearer = isShort ? bearerOf(bearers, written, kind) : undefined;
  if (bearer === null) return undefined;
  const ownGender = genderOfName(text, name, lexicon);
  if (bearer?.gender && ownGender && bearer.gender !== ownGender) return undefined;
  if (bearer && ownGender) bearer.gender = ownGender;
  const full = bearer ?? (isShort ? undefined : bearerOfFull(discourse, written));
  return {
    span: bearer?.span ?? name,
    isName: true,
    isPlural: false,
    isPerson: isPersonOf(bearer?.kind ?? kind, ownGender ?? full?.gender, written),
    gender: ownGender ?? full?.gender,
    ...(full && { bearer: full }),
  };
}

function bearerOfFull({ bearers }: Discourse, written: string) {
  const words = written.toLowerCase().split(/\s+/);
  return bearers.bySurname.get(words.at(-1)!)?.find(({ first }) => first === words[0]);
}

/** APT28, AP, FireEye: shapes that no person's name has. */
const bodyShape = /\d|^\p{Lu}{2,}$|^\p{Lu}\p{Ll}{2,}\p{Lu}/u;

function isPersonOf(
  kind: KnownName["kind"],
  gender: Gender | undefined,
  written: string,
): boolean | undefined {
  if (kind === "person" || gender) return true;
  if (kind !== "unknown" && kind !== undefined) return false;
  return bodyShape.test(written) ? false : undefined;
}

/** What a noun phrase without a name of its own stands for. */
function describedBy(words: readonly Word[], lexicon: Lexicon, span: Span): Referent | undefined {
  const { grammar, references, nouns } = lexicon;
  for (const [at, word] of words.entries()) {
    if (!word.isWord) break;
    if (at > 0 && grammar.prepositions.has(word.folded) && !grammar.determiners.has(word.folded))
      break;
    const isPerson = isPersonNoun(word.folded, lexicon);
    if (!isPerson && !nouns.speakers.has(word.folded)) continue;
    if (words[at + 1]?.isWord && isNounHere(words[at + 1]!, grammar)) continue;
    if (nouns.vague.has(word.folded)) return undefined;
    return {
      span,
      isName: false,
      isPlural: isPluralNoun(word.folded, lexicon),
      isPerson,
      gender: references.women.has(word.folded)
        ? "woman"
        : references.men.has(word.folded)
          ? "man"
          : undefined,
    };
  }
  return undefined;
}

const isPluralNoun = (folded: string, { code }: Lexicon): boolean =>
  code === "en" && folded.endsWith("s") && !folded.endsWith("ss");

export const isPersonNoun = (folded: string, { references, names }: Lexicon): boolean =>
  references.men.has(folded) ||
  references.women.has(folded) ||
  references.persons.has(folded) ||
  names.personNouns.has(folded);

/** Persons and bodies that a line names or describes within a stretch, outside quotations. */
export function referentsIn(discourse: Discourse, line: Line, within: Span): Referent[] {
  const found: Referent[] = [];
  const names = namesWithin(line, within);
  for (const name of names) {
    const word = line.words.find((each) => each.start >= name.start);
    if (word?.isQuoted || name.kind === "place" || name.kind === "state") continue;
    if (isAttached(line, name, names)) continue;
    const referent = namedBy(discourse, name, line.lexicon);
    found.push(referent ?? unknownAt(name));
  }
  for (const [at, word] of line.words.entries()) {
    if (word.start < within.start || word.end > within.end || word.isQuoted) continue;
    if (!isPersonNoun(word.folded, line.lexicon) || !isSomebody(line, at, names)) continue;
    const referent = describedBy([word], line.lexicon, word);
    if (referent) found.push(referent);
  }
  return found;
}

/** "FireEye" of "Lee Foster of FireEye". */
function isAttached(
  { words, lexicon }: Line,
  { start }: Span,
  names: readonly KnownName[],
): boolean {
  const at = words.findLastIndex((word) => word.end <= start);
  const before = words[at - 1];
  return (
    before !== undefined &&
    lexicon.grammar.prepositions.has(words[at]!.folded) &&
    names.some((name) => spanContains(name, before))
  );
}

/** Somebody whom a short name of several may mean. */
const unknownAt = (span: Span): Referent => ({
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
  if (
    all.some(
      (name) =>
        spanContains(name, word) || ("role" in name && spanContains(name.role as Span, word)),
    )
  )
    return false;
  if (names.some((name) => name.start > word.end && name.start - word.end <= 2)) return false;
  let from = at;
  while (from > 0 && at - from < 3 && !grammar.determiners.has(words[from]!.folded)) from -= 1;
  if (!grammar.determiners.has(words[from]!.folded)) return at === 0;
  const before = words[from - 1];
  return !before || (before.folded !== "," && !grammar.copulas.has(before.folded));
}
