/** How far a name goes: capitalised words, and the small words that join them. */
import type { Lexicon } from "./lexicon";
import type { Stretch } from "./reading";
import type { Word } from "./word";

/** Most small words between two capitalised ones: "Esercito e delle". */
const longestLink = 3;
/** Most capitalised words before a particle: "Ursula von der". */
const mostForenames = 2;

/** The words that belong to the name that begins at `from`. */
export function nameRunFrom(words: readonly Word[], from: number, lexicon: Lexicon): Stretch {
  let to = from + 1;
  for (let next = nextPart(words, from, to, lexicon); next !== undefined;) {
    to = next;
    next = nextPart(words, from, to, lexicon);
  }
  while (to > from + 1 && lexicon.names.calendar.has(words[to - 1]!.folded)) to -= 1;
  return { from, to };
}

/** End of the run with its next capitalised word. */
function nextPart(
  words: readonly Word[],
  from: number,
  to: number,
  lexicon: Lexicon,
): number | undefined {
  const word = words[to];
  const previous = words[to - 1]!;
  if (!word || word.isQuoted !== previous.isQuoted) return undefined;
  if (word.isCapital) return to + 1;
  const next = words[to + 1];
  if (word.folded === ".") {
    const isShort = lexicon.names.titles.has(previous.folded) || previous.folded === "st";
    return isShort && next?.isCapital && next.start - word.end === 1 ? to + 2 : undefined;
  }
  if (word.folded === "&") return next?.isCapital ? to + 2 : undefined;
  return word.isWord ? afterLink(words, from, to, lexicon) : undefined;
}

function afterLink(
  words: readonly Word[],
  from: number,
  to: number,
  { names, grammar }: Lexicon,
): number | undefined {
  let next = to;
  while (next - to < longestLink && isSmall(words[next], names)) next += 1;
  if (next === to || !words[next]?.isCapital) return undefined;
  const link = words.slice(to, next).map(({ folded }) => folded);
  if (to - from <= mostForenames && link.every((each) => names.particles.has(each)))
    return next + 1;
  if (!link.every((each) => names.connectors.has(each))) return undefined;
  const run = words.slice(from, to);
  if (!run.some(({ folded }) => names.organisations.has(folded))) return undefined;
  // "Department of Health and Human Services", but not "the Bank and the Treasury".
  const isList = link.some((each) => grammar.conjunctions.has(each));
  return isList && !run.some(({ folded }) => names.connectors.has(folded)) ? undefined : next + 1;
}

const isSmall = (word: Word | undefined, names: Lexicon["names"]): boolean =>
  !!word &&
  !word.isCapital &&
  (names.connectors.has(word.folded) || names.particles.has(word.folded));
