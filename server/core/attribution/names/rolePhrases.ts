/** Phrases that tell what somebody is: "a former director of the harbour agency", "il portavoce del porto". */
import type { Lexicon } from "../lexicon/lexicon";
import type { Stretch } from "../reading";
import type { Word } from "../words/word";

/** A phrase with the noun that it turns on. */
export interface RolePhrase extends Stretch {
  readonly noun: Word;
}

/** Longest role, in words. */
const longestRole = 16;
/** Most words between the article and the noun: "a former senior", "Lowtide 's chief". */
const mostModifiers = 4;

export const isRoleNoun = (word: Word, { names, roles }: Lexicon): boolean =>
  isOfficeNoun(word, roles) ||
  names.organisationNouns.has(word.folded) ||
  names.groupNouns.has(word.folded);

/** Whether a word tells what a person is, by profession or title. */
export const isOfficeNoun = (
  { folded, entry }: Word,
  { honorifics }: Pick<Lexicon["roles"], "honorifics">,
): boolean => (entry.isPersonNoun || entry.isTitle) && !honorifics.has(folded);

/** The phrase that begins at a word, up to the mark that closes it; undefined where it is none, or the beginning of a clause. */
export function rolePhraseFrom(
  words: readonly Word[],
  from: number,
  lexicon: Lexicon,
): RolePhrase | undefined {
  const noun = roleNounFrom(words, from, lexicon);
  if (noun === undefined || !mayFollowNoun(words, { from, to: noun + 1 }, lexicon))
    return undefined;
  let to = noun + 1;
  let isRelative = false;
  for (; to < words.length && to - from < longestRole && words[to]!.isWord; to += 1) {
    isRelative ||= lexicon.grammar.relatives.has(words[to]!.folded);
    if (!isRelative && isFinite(words[to]!, lexicon)) return undefined;
  }
  return { from, to, noun: words[noun]! };
}

/** Where the noun of a phrase stands, behind an article and the words that describe it; the last of several. */
function roleNounFrom(words: readonly Word[], from: number, lexicon: Lexicon): number | undefined {
  const { grammar } = lexicon;
  let at = grammar.determiners.has(words[from]?.folded ?? "") ? from + 1 : from;
  const last = at + mostModifiers;
  while (at <= last && words[at]?.isWord && !isRoleNoun(words[at]!, lexicon)) {
    if (isNoModifier(words[at]!, lexicon)) return undefined;
    at += 1;
  }
  const isAt = (noun: number): boolean =>
    words[noun]?.isWord === true && isRoleNoun(words[noun]!, lexicon);
  if (at > last || !isAt(at)) return undefined;
  while (isAt(at + 1) && !words[at + 1]!.isCapital) at += 1;
  return at;
}

function isNoModifier(word: Word, lexicon: Lexicon): boolean {
  const { grammar } = lexicon;
  const { folded } = word;
  if (folded === "'s") return false;
  return (
    grammar.prepositions.has(folded) ||
    grammar.conjunctions.has(folded) ||
    grammar.relatives.has(folded) ||
    grammar.subordinators.has(folded) ||
    grammar.determiners.has(folded) ||
    isFinite(word, lexicon)
  );
}

function isFinite({ folded }: Word, { grammar, verbs, deedVerbs }: Lexicon): boolean {
  if (folded === "'s" || grammar.determiners.has(folded) || grammar.prepositions.has(folded))
    return false;
  if (grammar.auxiliaries.has(folded)) return true;
  const uses = [...(verbs.get(folded) ?? []), ...(deedVerbs.get(folded) ?? [])];
  return uses.length > 0 && uses.every(({ forms }) => forms.has("finite"));
}

/** Whether what stands behind the noun may belong to the phrase, so that the noun is no subject: "the director of", but not "the director lied". */
function mayFollowNoun(
  words: readonly Word[],
  { from, to }: Stretch,
  { grammar, references, habits, certainty }: Lexicon,
): boolean {
  const next = words[to];
  if (!next?.isWord) return true;
  const { folded } = next;
  if (
    grammar.prepositions.has(folded) ||
    grammar.conjunctions.has(folded) ||
    grammar.relatives.has(folded)
  )
    return true;
  if (habits.capitalisesNouns) return next.isCapital || grammar.determiners.has(folded);
  if (habits.nounFirst) return true;
  return (
    !references.definites.has(words[from]!.folded) &&
    certainty.participleSuffixes.some((suffix) => folded.endsWith(suffix))
  );
}
