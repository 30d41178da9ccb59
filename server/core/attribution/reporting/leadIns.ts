/** Lead-ins: who or what stands before a colon and a quotation: "Rossi: «…»", "Il commento del ministro: «…»". */
import type { Found } from "../found";
import { foldedAt, type Reading, type Stretch } from "../reading";
import { mainSubject, subjectAfter, subjectBefore, type Subject } from "../phrases/subjects";

/** Fewest words of a quotation that is no title or label. */
const shortestQuotation = 4;

/** The statement of the quotation behind the colon at `colon`. */
export function findLeadIn(reading: Reading, colon: number): Found | undefined {
  const { words } = reading;
  const open = colon + 1;
  if (colon === 0 || words[colon]!.isQuoted || words[open]?.mark !== "open") return undefined;
  if (isInBrackets(reading, colon)) return undefined;
  const content = quotationFrom(reading, open);
  if (!content) return undefined;
  const noun = statementNounBefore(reading, colon);
  const source = sourceOf(reading, colon, noun);
  if (!source && noun === undefined) return undefined;
  const cue = noun ?? colon;
  return {
    source: source ? [{ from: source.from, to: source.to }] : [],
    cue: [{ from: cue, to: cue + 1 }],
    content: [content],
    isVague: source?.kind === "vague",
  };
}

/** "(Motto: «…»)": what a bracket begins with is a label. */
export function isInBrackets({ words }: Reading, colon: number): boolean {
  for (let at = colon - 1; at >= Math.max(0, colon - longestBracket); at -= 1) {
    if (words[at]!.folded === ")") return false;
    if (words[at]!.folded === "(") return true;
  }
  return false;
}

/** Words before a colon among which its bracket is looked for. */
const longestBracket = 8;

function quotationFrom({ words }: Reading, open: number): Stretch | undefined {
  let to = open + 1;
  let count = 0;
  while (to < words.length && words[to]!.mark !== "close") {
    if (words[to]!.isWord) count += 1;
    to += 1;
  }
  return count >= shortestQuotation
    ? { from: open, to: Math.min(to + 1, words.length) }
    : undefined;
}

/** A noun of saying in the clause before the colon: commento, réaction, respuesta. */
function statementNounBefore({ words, lexicon }: Reading, colon: number): number | undefined {
  for (let at = colon - 1; at >= 0 && !/^[;.!?]$/.test(words[at]!.folded); at -= 1)
    if (lexicon.nouns.statements.has(words[at]!.folded) && !words[at]!.isQuoted) return at;
  return undefined;
}

/** Somebody right before the colon, whom the noun of saying belongs to, or the subject of the clause. */
function sourceOf(reading: Reading, colon: number, noun: number | undefined): Subject | undefined {
  const owner =
    noun !== undefined && reading.lexicon.names.connectors.has(foldedAt(reading, noun + 1))
      ? subjectAfter(reading, noun + 2)
      : undefined;
  if (owner) return owner;
  const near = subjectBefore(reading, colon);
  if (near && (maySpeak(reading, near) || isLabel(reading, near, colon))) return near;
  const main = mainSubject(reading, colon);
  if (!main || !maySpeak(reading, main)) return undefined;
  // "Con Rossi si può dire: «…»"
  const isWith = reading.lexicon.grammar.prepositions.has(foldedAt(reading, main.from - 1));
  return isWith ? undefined : main;
}

const maySpeak = ({ nameAt }: Reading, { from, kind }: Subject): boolean =>
  kind !== "other" && nameAt[from]?.kind !== "place";

/** Most words of a speaker's name alone before a colon. */
const longestLabel = 4;

/** "Rossi: «…»": a capitalised word or a few, and nothing else. */
const isLabel = ({ words }: Reading, { from, to }: Subject, colon: number): boolean =>
  from === 0 &&
  to === colon &&
  to <= longestLabel &&
  words.slice(from, to).every(({ isCapital }) => isCapital);
