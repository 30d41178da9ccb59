/** What follows a verb of saying, and where what is said begins and ends. */
import { isAdverb, type Reading, type Stretch } from "../reading";

export type ComplementKind =
  | "quotation"
  | "colon"
  | "that"
  | "question"
  | "clause"
  | "phrase"
  | "infinitive"
  | "preposition"
  | "none";

export interface Complement {
  readonly kind: ComplementKind;
  /** First word of what is said. */
  readonly from: number;
}

/** Words of address, time and place that may stand between the verb and what is said. */
const longestBetween = 16;
/** How far into a phrase a verb may show that it is a clause. */
const longestSubject = 9;

/** What follows the verb group that ends before `at`. */
export function complementAt(reading: Reading, at: number): Complement {
  const near = directComplementAt(reading, at);
  if (near.kind !== "preposition" && near.kind !== "phrase" && near.kind !== "none") return near;
  return distantComplement(reading, at) ?? near;
}

function directComplementAt(reading: Reading, at: number): Complement {
  const { words, lexicon } = reading;
  const { grammar } = lexicon;
  let from = at;
  while (isAdverb(reading, from) && !words[from]!.isQuoted) from += 1;
  const word = words[from];
  if (!word) return { kind: "none", from };
  if (word.mark === "open") return { kind: "quotation", from };
  if (word.folded === ":") return { kind: "colon", from: from + 1 };
  if (word.folded === "," && words[from + 1]?.mark === "open")
    return { kind: "quotation", from: from + 1 };
  if (!word.isWord) return { kind: "none", from };
  if (grammar.complementisers.has(word.folded)) return { kind: "that", from };
  if (lexicon.certainty.infinitiveMarks.has(word.folded)) return { kind: "infinitive", from };
  if (grammar.questions.has(word.folded)) return { kind: "question", from };
  if (isClauseAt(reading, from)) return { kind: "clause", from };
  if (grammar.prepositions.has(word.folded) || grammar.conjunctions.has(word.folded))
    return { kind: "preposition", from };
  return { kind: "phrase", from };
}

/** "told reporters on Monday that", "said in a statement: “": what is said after a detour. */
function distantComplement(reading: Reading, at: number): Complement | undefined {
  const { words, lexicon } = reading;
  for (let to = at; to < words.length && to - at < longestBetween; to += 1) {
    const word = words[to]!;
    if (word.mark === "open") return { kind: "quotation", from: to };
    if (word.folded === ":") return { kind: "colon", from: to + 1 };
    if (!word.isWord && word.folded !== "," && word.folded !== ".") return undefined;
    if (lexicon.grammar.complementisers.has(word.folded) && to > at && !isRelativeAt(reading, to))
      return { kind: "that", from: to };
    if (lexicon.grammar.conjunctions.has(word.folded)) return undefined;
  }
  return undefined;
}

/** "that" right after a noun with its article, before a verb, is a relative pronoun. */
function isRelativeAt({ words, lexicon }: Reading, at: number): boolean {
  const next = words[at + 1];
  if (!next?.isWord) return true;
  const { grammar } = lexicon;
  return grammar.auxiliaries.has(next.folded) && !grammar.determiners.has(next.folded);
}

/** Whether a clause begins at a word: a subject, then a verb. */
function isClauseAt({ words, lexicon, nameAt }: Reading, from: number): boolean {
  const { grammar } = lexicon;
  const first = words[from]!;
  if (grammar.prepositions.has(first.folded) || grammar.conjunctions.has(first.folded))
    return false;
  const isPronoun = grammar.pronouns.has(first.folded) || grammar.firstPersons.has(first.folded);
  if (isPronoun && !grammar.determiners.has(first.folded)) {
    const next = words[from + 1];
    return (
      !!next?.isWord &&
      !grammar.prepositions.has(next.folded) &&
      !grammar.determiners.has(next.folded)
    );
  }
  for (let at = from + 1; at < words.length && at - from < longestSubject; at += 1) {
    const { folded, isWord } = words[at]!;
    if (!isWord && folded !== "'") return false;
    if (nameAt[at]) continue;
    if (grammar.relatives.has(folded) || grammar.conjunctions.has(folded)) return false;
    if (grammar.subordinators.has(folded) && !grammar.prepositions.has(folded)) return false;
    if (folded === "to" || folded === "'s") continue;
    if (grammar.auxiliaries.has(folded) && !grammar.determiners.has(folded)) return true;
  }
  return false;
}

/** What is said after the verb, up to the end of the sentence or `before`, without its last mark. */
export function contentAfter(reading: Reading, from: number, before: number): Stretch | undefined {
  const { words } = reading;
  let to = Math.min(before, words.length);
  while (to > from && ".,;!?".includes(words[to - 1]!.folded) && !words[to - 1]!.isQuoted) to -= 1;
  return to > from ? { from, to } : undefined;
}

/** Words that make a clause of what stands before ", X said". */
const shortestClause = 3;

/** What is said before a comma or a closing quotation mark at `end - 1`. */
export function contentBefore(reading: Reading, end: number): Stretch | undefined {
  const { words } = reading;
  let to = end;
  while (to > 0 && !words[to - 1]!.isQuoted && /^[,\-(]$/.test(words[to - 1]!.folded)) to -= 1;
  if (to === 0) return undefined;
  const isQuoted = words[to - 1]!.isQuoted;
  let from = to;
  while (from > 0) {
    const word = words[from - 1]!;
    if (isQuoted ? !word.isQuoted : word.folded === ";") break;
    if (isQuoted && word.mark === "close" && from < to) break;
    from -= 1;
  }
  if (isQuoted) return { from, to };
  while (from < to && !words[from]!.isWord && words[from]!.mark === undefined) from += 1;
  return to - from >= shortestClause ? { from, to } : undefined;
}
