/** How far a name goes: capitalised words, and the small words that join them. */
import type { Lexicon } from "./lexicon";
import { placeKindOf } from "./places";
import type { Stretch } from "./reading";
import type { Word } from "./word";

/** Most small words between two capitalised ones: "Esercito e delle". */
const longestLink = 3;
/** Most capitalised words before a particle: "Ursula von der". */
const mostForenames = 2;

/** Most words of a run; more is no name, but a text in capitals. */
const longestRun = 64;

/** The words that belong to the name that begins at `from`. */
export function nameRunFrom(words: readonly Word[], from: number, lexicon: Lexicon): Stretch {
  let to = from + 1;
  for (let next = nextPart(words, from, to, lexicon); next !== undefined;) {
    to = next;
    next = nextPart(words, from, to, lexicon);
  }
  to = withCompetence(words, { from, to }, lexicon);
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
  if (to - from >= longestRun) return undefined;
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

/** "Camera dei deputati", "Consiglio comunale", "Parlamento greco": the lower-case words that end an organisation's name. */
function withCompetence(words: readonly Word[], { from, to }: Stretch, { names }: Lexicon): number {
  if (names.competences.size === 0 || !names.organisations.has(words[to - 1]!.folded)) return to;
  let at = to;
  while (at - to < 2 && isLower(words[at]) && names.connectors.has(words[at]!.folded)) at += 1;
  const word = words[at];
  if (!isLower(word) || word.isQuoted !== words[from]!.isQuoted) return to;
  const isOne =
    names.competences.has(word.folded) || (at === to && names.demonyms.has(word.folded));
  return isOne ? at + 1 : to;
}

const isLower = (word: Word | undefined): word is Word =>
  word !== undefined && word.isWord && !word.isCapital;

/** The names that a run of capitalised words holds: "Banca Alba Anna Berg" and "Torino Anna Berg" hold two, "Fondazione Anna Berg" one. */
export function partsOfRun(
  words: readonly Word[],
  { from, to }: Stretch,
  lexicon: Lexicon,
): readonly Stretch[] {
  const { givenNames } = lexicon.names;
  for (let at = from + 1; at + 1 < to; at += 1) {
    if (!givenNames.has(words[at]!.folded) || !words[at]!.isCapital) continue;
    if (!words[at - 1]!.isCapital || givenNames.has(words[at - 1]!.folded)) continue;
    if (endsBefore(words, { from, to: at }, lexicon))
      return [
        { from, to: at },
        { from: at, to },
      ];
  }
  return [{ from, to }];
}

/** Whether words before a first name are a name by themselves: a place, a body's, or the field of an office. */
function endsBefore(words: readonly Word[], { from, to }: Stretch, { names }: Lexicon): boolean {
  const inside = words.slice(from, to);
  const last = inside.at(-1)!;
  if (placeKindOf(inside) || names.offices.has(last.folded)) return true;
  return inside.slice(0, -1).some(({ folded }) => names.organisations.has(folded));
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
