/** Finds mentions of known actors among the tokens of a text: the longest name wins, and its letters must fit. */
import { sliceOf, type Span } from "../../text/span";
import type { Token } from "../../text/tokens";
import type { Mention } from "./actor";
import { longestDeclined, mayPrecede, plainKeysOf } from "./declinedNames";
import { fitsCase, isAcronym } from "./names";
import { isBandNoun } from "./nameVariants";
import { createNameWalk, type NameWalk } from "../nameParts/nameWalk";
import { findKey, type NameTable } from "../nameParts/nameTable";
import type { Bearers } from "./resolveActors";
import { isPhraseGap, isStopTermAnywhere, wordsOf, type Word } from "../../text/terms";

/** Mentions in order, without overlaps; a surname that several bear means the one whose full name stands in the same text, if one does. */
export function findMentions(
  tables: readonly NameTable[],
  bearersOf: (key: string) => Bearers | undefined,
  text: string,
  tokens: readonly Token[],
  within?: Span,
): Mention[] {
  const words = wordsOf(
    within ? tokens.filter(({ start, end }) => start >= within.start && end <= within.end) : tokens,
  );
  const walk = createNameWalk(tables, words, (word) =>
    isPhraseGap(text, words[word]!, words[word + 1]!),
  );
  const mentions: Mention[] = [];
  for (let first = 0; first < words.length; first += 1) {
    const found =
      longestFrom(walk, bearersOf, text, words, first) ??
      declinedFrom(tables, bearersOf, text, words, first);
    if (!found) continue;
    mentions.push(found.mention);
    first = found.last;
  }
  return narrowSurnames(mentions);
}

/** Mentions by surname, each for those of its bearers only whom another mention names in full, if there are any. */
function narrowSurnames(mentions: readonly Mention[]): Mention[] {
  const named = new Set(
    mentions.filter(({ isSurname }) => !isSurname).flatMap(({ candidates }) => candidates),
  );
  return mentions.map((mention) => {
    if (!mention.isSurname || mention.candidates.length < 2) return mention;
    const candidates = mention.candidates.filter((actor) => named.has(actor));
    return candidates.length > 0 ? { ...mention, candidates } : mention;
  });
}

interface Found {
  readonly mention: Mention;
  /** Index of its last word. */
  readonly last: number;
}

function longestFrom(
  walk: NameWalk,
  bearersOf: (key: string) => Bearers | undefined,
  text: string,
  words: readonly Word[],
  first: number,
): Found | undefined {
  for (const last of walk.endsFrom(first)) {
    const bearers = bearersOf(keyBetween(words, first, last));
    if (!bearers || !isMention(bearers, text, words, first, last)) continue;
    const { actors: candidates, isSurname } = bearers;
    const span = { start: words[first]!.start, end: words[last]!.end };
    return { mention: { ...span, candidates, ...(isSurname && { isSurname }) }, last };
  }
  return undefined;
}

/** The longest name of a body that an article declines, where it is known in its plain form only: "der Deutschen Bahn". */
function declinedFrom(
  tables: readonly NameTable[],
  bearersOf: (key: string) => Bearers | undefined,
  text: string,
  words: readonly Word[],
  first: number,
): Found | undefined {
  if (first === 0 || !mayPrecede(words[first - 1]!.term)) return undefined;
  if (!/^\p{Lu}/u.test(text.charAt(words[first]!.start))) return undefined;
  for (let last = lastOfPhrase(text, words, first); last >= first; last -= 1)
    for (const key of plainKeysOf(keyBetween(words, first, last))) {
      if (!tables.some((table) => findKey(table, key) >= 0)) continue;
      const bearers = bearersOf(key);
      const [actor] = bearers?.actors ?? [];
      if (!bearers || !actor || bearers.isSurname || bearers.isForeign) continue;
      if (bearers.actors.length > 1 || actor.kind === "person") continue;
      const span = { start: words[first]!.start, end: words[last]!.end };
      return { mention: { ...span, candidates: [actor] }, last };
    }
  return undefined;
}

function lastOfPhrase(text: string, words: readonly Word[], first: number): number {
  let last = first;
  while (
    last + 1 < words.length &&
    last - first + 1 < longestDeclined &&
    isPhraseGap(text, words[last]!, words[last + 1]!)
  )
    last += 1;
  return last;
}

function keyBetween(words: readonly Word[], first: number, last: number): string {
  let key = words[first]!.term;
  for (let at = first + 1; at <= last; at += 1) key += ` ${words[at]!.term}`;
  return key;
}

function isMention(
  { spellings, isSurname, isForeign, isShort }: Bearers,
  text: string,
  words: readonly Word[],
  first: number,
  last: number,
): boolean {
  const { start } = words[first]!;
  const shown = text.slice(start, words[last]!.end);
  const isFirst = startsSentence(text, start);
  if (!spellings.some((spelling) => fitsCase(spelling, shown, isFirst))) return false;
  if (isShort) return !isFirst && !hasNeighbourName(text, words, first, last);
  if (isForeign) return first < last || !isLongerName(text, words, last);
  return !isSurname || !hasNeighbourName(text, words, first, last);
}

/** Whether a capitalised word stands beside a surname with but a blank between: "Norman Foster", "Foster Wallace". */
const hasNeighbourName = (
  text: string,
  words: readonly Word[],
  first: number,
  last: number,
): boolean => goesOn(text, words, first - 1, first - 1) || goesOn(text, words, last, last + 1);

/** Whether a word is the first of a longer name, another's: "Cobalt Strike", but not "Cobalt Group". In a headline nothing tells. */
function isLongerName(text: string, words: readonly Word[], at: number): boolean {
  if (!goesOn(text, words, at, at + 1) || isAcronym(sliceOf(text, words[at]!))) return false;
  return !isBandNoun(words[at + 1]!.term) && !isHeadline(text, words, at);
}

/** Whether nothing but a blank stands between a word and the next, and `neighbour`, one of the two, is capitalised and no function word. */
function goesOn(text: string, words: readonly Word[], at: number, neighbour: number): boolean {
  const before = words[at];
  const after = words[at + 1];
  const beside = words[neighbour];
  return (
    before !== undefined &&
    after !== undefined &&
    beside !== undefined &&
    /^[^\S\n]+$/.test(text.slice(before.end, after.start)) &&
    /^\p{Lu}/u.test(sliceOf(text, beside)) &&
    !isStopTermAnywhere(beside.term)
  );
}

/** So many words beside a name tell whether it stands in a headline. */
const headlineReach = 6;

/** Whether most words around have capitals. */
function isHeadline(text: string, words: readonly Word[], at: number): boolean {
  const around = words
    .slice(Math.max(0, at - headlineReach), at + headlineReach)
    .filter(({ start, end }) => end - start > 3);
  const capital = around.filter((word) => /^\p{Lu}/u.test(sliceOf(text, word))).length;
  return around.length > 3 && capital > around.length * 0.7;
}

/** Whether what stands before `offset` lends the next word its capital. */
function startsSentence(text: string, offset: number): boolean {
  let at = offset - 1;
  while (at >= 0 && /[\s"'“”„«»‘’([*_>-]/.test(text.charAt(at))) {
    if (text.charAt(at) === "\n") return true;
    at -= 1;
  }
  return at < 0 || /[.!?:…•]/.test(text.charAt(at));
}
