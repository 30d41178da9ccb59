/** Names on either side of an alias, as its phrase alone shows them: quoted, capitalised, in a list. */
import { isTelling } from "./nameShapes";
import { foldedAt, type Reading, type Stretch } from "../reading";

const longestName = 7;

/** A quoted or capitalised name that begins at a word. */
export function nameAfter(reading: Reading, at: number): Stretch | undefined {
  const { words, lexicon, nameAt } = reading;
  let from = at;
  if (words[from] && lexicon.grammar.determiners.has(foldedAt(reading, from))) from += 1;
  const first = words[from];
  if (!first) return undefined;
  if (first.mark === "open") {
    let to = from + 1;
    while (
      to < words.length &&
      words[to]!.isQuoted &&
      words[to]!.mark !== "close" &&
      to - from <= longestName
    )
      to += 1;
    while (to > from + 1 && !words[to - 1]!.isWord) to -= 1;
    if (to - from > longestName || to === from + 1 || !words[from + 1]!.isCapital) return undefined;
    return { from: from + 1, to };
  }
  const name = nameAt[from];
  if (name) {
    if (name.kind === "place") return undefined;
    let to = from;
    while (nameAt[to] === name) to += 1;
    return { from, to };
  }
  if (!first.isCapital || lexicon.names.calendar.has(first.folded)) return undefined;
  let to = from;
  while (words[to]?.isCapital) to += 1;
  return lexicon.habits.capitalisesNouns && !isProper(reading, { from, to })
    ? undefined
    : { from, to };
}

/** The name that ends before `end`, through a comma, a bracket or a relative pronoun. */
export function bearerBefore(reading: Reading, end: number): Stretch | undefined {
  const { words, lexicon, nameAt } = reading;
  let to = end;
  while (to > 0) {
    const { folded } = words[to - 1]!;
    const isBetween =
      /^[,("-]$/.test(folded) ||
      lexicon.grammar.relatives.has(folded) ||
      lexicon.grammar.auxiliaries.has(folded);
    if (!isBetween) break;
    to -= 1;
  }
  const name = nameAt[to - 1];
  if (!name) return properBefore(reading, to);
  if (name.kind === "place" || name.kind === "state") return undefined;
  let from = to;
  while (nameAt[from - 1] === name) from -= 1;
  return { from, to };
}

/** Where all nouns are capitalised, what only a name can be: several capitalised words, or one with figures or inner capitals. */
const isProper = ({ text, words }: Reading, { from, to }: Stretch): boolean =>
  to - from > 1 || (to > from && isTelling(text, words[from]!));

/** Capitalised words before `end` that are a name where all nouns are capitalised. */
function properBefore(reading: Reading, to: number): Stretch | undefined {
  const { words, lexicon } = reading;
  if (!lexicon.habits.capitalisesNouns) return undefined;
  let from = to;
  while (words[from - 1]?.isCapital && !lexicon.names.openers.has(words[from - 1]!.folded))
    from -= 1;
  return isProper(reading, { from, to }) && to > from ? { from, to } : undefined;
}

const mostNames = 8;

/** The name that begins at a word, and those that a list goes on with: "Slow Heron, Grey Wader or APT77". */
export function namesAfter(reading: Reading, at: number): Stretch[] {
  const first = nameAfter(reading, at);
  if (!first) return [];
  const found = [first];
  let isClosed = false;
  while (!isClosed && found.length < mostNames) {
    const next = nextInList(reading, found.at(-1)!.to);
    if (!next) break;
    found.push(next.name);
    isClosed = next.isLast;
  }
  const isWhole = isClosed || isBracketed(reading, at, found.at(-1)!.to);
  return isWhole ? found : [first];
}

/** Behind a comma, or as the last behind a conjunction. */
function nextInList(
  reading: Reading,
  end: number,
): { readonly name: Stretch; readonly isLast: boolean } | undefined {
  const { words, lexicon } = reading;
  let at = words[end]?.mark === "close" ? end + 1 : end;
  const hasComma = words[at]?.folded === ",";
  if (hasComma) at += 1;
  const { conjunctions, subordinators, auxiliaries } = lexicon.grammar;
  const link = foldedAt(reading, at);
  const isLast = conjunctions.has(link) && !subordinators.has(link);
  if (isLast) at += 1;
  if (!hasComma && !isLast) return undefined;
  const name = nameAfter(reading, at);
  if (!name) return undefined;
  const after = words[name.to];
  // "…, and Nordwind said": another sentence.
  const isSubject =
    hasComma && after?.isWord === true && (auxiliaries.has(after.folded) || after.entry.cues !== 0);
  return isSubject ? undefined : { name, isLast };
}

/** Whether a bracket that opens somewhat before closes right behind. */
function isBracketed({ words }: Reading, from: number, to: number): boolean {
  const end = words[to]?.mark === "close" ? to + 1 : to;
  if (words[end]?.folded !== ")") return false;
  return words.slice(Math.max(0, from - 6), from).some(({ folded }) => folded === "(");
}
