/** Referents: whom the words of a sentence speak of, as far as a later pronoun may mean them. */
import { sliceOf, type Span } from "../text/span";
import { bearerOf, enterNames, genderOf, genderOfName, withoutTitle, type Gender } from "./bearers";
import { namesWithin, wordsWithin, type Discourse, type Line, type Referent } from "./discourse";
import type { Lexicon } from "./lexicon";
import type { KnownName } from "./reading";
import type { Word } from "./word";

/** Whom the words of a source stand for: the name that is their head, or else what they describe; undefined where a short name may be several people's. */
export function referentOf(discourse: Discourse, line: Line, source: Span): Referent | undefined {
  const words = wordsWithin(line, source);
  if (words.length === 0) return undefined;
  const surname = surnameFirst(discourse, words, line);
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
  for (const [at, name] of names.entries()) {
    const before = words.findLast((word) => word.end <= name.start);
    if (before && !leadsToName(before, at === 0, lexicon)) return undefined;
    const after = words.find((word) => word.start >= name.end);
    const isOwner = after?.folded === "'s" || after?.folded === "'";
    if (!after || (!isOwner && !isNounHere(after, grammar))) return name;
  }
  return undefined;
}

/** Whether a word may stand before the name that a phrase turns on; before its second name, only one that says who that is. */
function leadsToName({ isWord, folded }: Word, isFirst: boolean, lexicon: Lexicon): boolean {
  const { grammar } = lexicon;
  if (!isWord) return folded === "." || folded === '"';
  if (!isFirst)
    return folded === "'s" || isPersonNoun(folded, lexicon) || lexicon.names.titles.has(folded);
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
  [word]: readonly Word[],
  { names }: Line,
): KnownName | undefined {
  if (!word?.isCapital) return undefined;
  const { start, end, folded } = word;
  enterNames(bearers, start);
  if (!bearers.bySurname.has(folded)) return undefined;
  const isNamed = names.some((name) => name.start <= start && start < name.end);
  return isNamed ? undefined : { start, end, kind: "unknown" };
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
  found: KnownName,
  lexicon: Lexicon,
): Referent | undefined {
  const { text, bearers } = discourse;
  const name = withoutTitle(text, found, lexicon);
  enterNames(bearers, name.end);
  const { kind } = name;
  const written = sliceOf(text, name);
  const isShort = !/\s/.test(written);
  const bearer = isShort ? bearerOf(bearers, written, kind) : undefined;
  if (bearer === null) return undefined;
  const full = bearer ?? (isShort ? undefined : bearerOfFull(discourse, written));
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

function bearerOfFull({ bearers }: Discourse, written: string) {
  const words = written.toLowerCase().split(/\s+/);
  return bearers.bySurname.get(words.at(-1)!)?.find(({ first }) => first === words[0]);
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

const isPluralNoun = (folded: string, { references }: Lexicon): boolean => {
  const endsWith = (endings: ReadonlySet<string>): boolean =>
    [...endings].some((ending) => folded.endsWith(ending));
  return endsWith(references.pluralNouns) && !endsWith(references.notPluralNouns);
};

export const isPersonNoun = (folded: string, { references, names }: Lexicon): boolean =>
  references.men.has(folded) ||
  references.women.has(folded) ||
  references.persons.has(folded) ||
  names.personNouns.has(folded);
