/** Referents: whom the words of a sentence speak of, as far as a later pronoun may mean them. */
import { sliceOf, type Span } from "../../text/span";
import { bearerOf, enterNames, genderOf, genderOfName, withoutTitle } from "./bearers";
import {
  firstFrom,
  namesWithin,
  wordsWithin,
  type Discourse,
  type Line,
  type Referent,
} from "./discourse";
import type { Lexicon } from "../lexicon/lexicon";
import { nameFormOf, type Gender } from "../names/nameForms";
import type { KnownName } from "../reading";
import type { Word } from "../words/word";

/** Whom the words of a source stand for: the name that is their head, or else what they describe; undefined where a short name may be several people's. */
export function referentOf(discourse: Discourse, line: Line, source: Span): Referent | undefined {
  const words = wordsWithin(line, source);
  if (words.length === 0) return undefined;
  const surname = surnameFirst(discourse, words[0], line);
  const names = surname ? [surname, ...namesWithin(line, source)] : namesWithin(line, source);
  const head = headName(words, names, line.lexicon);
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
  lexicon: Lexicon,
): KnownName | undefined {
  const { grammar } = lexicon;
  for (let at = 0; at < names.length; at += 1) {
    const name = names[at]!;
    const before = words[lastUntil(words, name.start)];
    if (before && !leadsToName(before, at === 0, lexicon)) return undefined;
    const after = words[firstFrom(words, name.end)];
    const isOwner = after?.folded === "'s" || after?.folded === "'";
    if (!after || (!isOwner && !isNounHere(after, grammar))) return name;
  }
  return undefined;
}

/** Index of the last of some words that ends at or before `end`; -1 for none. */
export function lastUntil(words: readonly Word[], end: number): number {
  let at = firstFrom(words, end) - 1;
  while (at >= 0 && words[at]!.end > end) at -= 1;
  return at;
}

/** Whether a word may stand before the name that a phrase turns on; before its second name, only one that says who that is. */
function leadsToName({ isWord, folded, entry }: Word, isFirst: boolean, lexicon: Lexicon): boolean {
  const { grammar } = lexicon;
  if (!isWord) return folded === "." || folded === '"';
  if (!isFirst) return folded === "'s" || entry.isPersonNoun || lexicon.names.titles.has(folded);
  if (grammar.determiners.has(folded)) return true;
  return (
    !grammar.prepositions.has(folded) &&
    !grammar.relatives.has(folded) &&
    !grammar.auxiliaries.has(folded) &&
    !lexicon.verbs.has(folded)
  );
}

/** The capitalised word that opens a phrase, where it ends a full name told before and nothing else shows that it is a name. */
export function surnameFirst(
  { bearers }: Discourse,
  word: Word | undefined,
  { names }: Line,
): KnownName | undefined {
  if (!word?.isCapital) return undefined;
  const { start, end, folded } = word;
  enterNames(bearers, start);
  if (!bearers.bySurname.has(folded)) return undefined;
  const near = names[firstFrom(names, start + 1) - 1];
  return near && start < near.end ? undefined : { start, end, kind: "unknown" };
}

/** Whether a word behind a name makes the phrase turn on another: "Foster aides". */
export const isNounHere = ({ isWord, folded }: Word, grammar: Lexicon["grammar"]): boolean =>
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
  const at = firstFrom(words, head.end);
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
  found: KnownName,
  lexicon: Lexicon,
): Referent | undefined {
  const { text, bearers } = discourse;
  const name = withoutTitle(text, found, lexicon);
  enterNames(bearers, name.end);
  const { kind } = name;
  const written = sliceOf(text, name);
  const { wordCount, ends } = nameFormOf(written, lexicon);
  const isShort = wordCount === 1;
  const bearer = isShort ? bearerOf(bearers, written, kind) : undefined;
  if (bearer === null) return undefined;
  const full = bearer ?? (isShort ? undefined : bearers.byFullName.get(ends));
  const known = full && genderOf(bearers, full);
  const own = full && !isShort ? known : genderOfName(text, name, lexicon);
  if (known && own && own !== known) return undefined;
  if (full && own) full.gender = own;
  const gender = own ?? known;
  return {
    span: bearer?.span ?? name,
    isName: true,
    isPlural: false,
    isPerson: isPersonOf(bearer?.kind ?? kind, gender, written),
    gender,
    ...(full && { bearer: full }),
  };
}

/** APT28, AP, FireEye: shapes that no person's name has. */
const bodyShape = /\d|^\p{Lu}-|\p{Lu}{2,}$|^\p{Lu}\p{Ll}{2,}\p{Lu}/u;

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
export function describedBy(
  words: readonly Word[],
  lexicon: Lexicon,
  span: Span,
): Referent | undefined {
  const { grammar, references, nouns } = lexicon;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]!;
    if (!word.isWord) break;
    if (at > 0 && grammar.prepositions.has(word.folded) && !grammar.determiners.has(word.folded))
      break;
    const isPerson = word.entry.isPersonNoun;
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

const isPluralNoun = (folded: string, { references }: Lexicon): boolean => {
  const endsWith = (endings: ReadonlySet<string>): boolean =>
    [...endings].some((ending) => folded.endsWith(ending));
  return endsWith(references.pluralNouns) && !endsWith(references.notPluralNouns);
};
