/** Roles: what a text calls the bearer of a name, before or after it. */
import type { Lexicon } from "../lexicon/lexicon";
import type { Stretch } from "../reading";
import type { Word } from "../words/word";

/** Longest role, in words. */
const longestRole = 16;

/** "Lee Foster, a manager with cybersecurity company FireEye", "the cybersecurity company Secureworks". */
export function roleOf(
  words: readonly Word[],
  name: Stretch,
  lexicon: Lexicon,
): Stretch | undefined {
  return roleAfter(words, name.to, lexicon) ?? roleBefore(words, name.from, lexicon);
}

const isRoleNoun = ({ folded }: Word, { names }: Lexicon): boolean =>
  names.personNouns.has(folded) ||
  names.organisationNouns.has(folded) ||
  names.groupNouns.has(folded);

function roleAfter(words: readonly Word[], comma: number, lexicon: Lexicon): Stretch | undefined {
  if (words[comma]?.folded !== ",") return undefined;
  const from = comma + 1;
  const first = words[from];
  if (!first?.isWord || first.isQuoted) return undefined;
  const { grammar } = lexicon;
  if (!grammar.determiners.has(first.folded) && !isRoleNoun(first, lexicon)) return undefined;
  let to = from;
  let hasNoun = false;
  while (to < words.length && to - from < longestRole && words[to]!.isWord) {
    const word = words[to]!;
    if (
      !hasNoun &&
      (grammar.prepositions.has(word.folded) || grammar.auxiliaries.has(word.folded))
    ) {
      if (!grammar.determiners.has(word.folded)) return undefined;
    }
    hasNoun ||= isRoleNoun(word, lexicon);
    to += 1;
  }
  return hasNoun ? { from, to } : undefined;
}

function roleBefore(words: readonly Word[], name: number, lexicon: Lexicon): Stretch | undefined {
  const last = words[name - 1];
  if (!last?.isWord || last.isCapital || !isRoleNoun(last, lexicon)) return undefined;
  const { grammar } = lexicon;
  let from = name - 1;
  while (from > 0 && name - from < 5) {
    const word = words[from - 1]!;
    if (
      !word.isWord ||
      grammar.determiners.has(word.folded) ||
      grammar.prepositions.has(word.folded)
    )
      break;
    if (
      grammar.auxiliaries.has(word.folded) ||
      grammar.conjunctions.has(word.folded) ||
      lexicon.verbs.has(word.folded)
    )
      break;
    from -= 1;
  }
  return { from, to: name };
}
