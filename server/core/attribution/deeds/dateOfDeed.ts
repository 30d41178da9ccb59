/** When a deed was done, where its clause tells. */
import { findFigures, type Figure } from "../../text/figures";
import { spanContains, type Span } from "../../text/span";
import type { Found } from "../found";
import { spanOf, type Reading, type Stretch } from "../reading";

/** Words around a deed's parts in which its date may stand. */
const dateReach = 7;

/**
 * The one date, else the one year, that stands between a deed's parts or beside them in their clause, and not in that
 * of who tells of it; `outer` are the contents of the statements around. Several dates, or none: undefined.
 */
export function dateOfDeed(
  reading: Reading,
  found: Found,
  outer: readonly Stretch[],
): Span | undefined {
  const all = figuresOf(reading);
  if (all.length === 0) return undefined;
  const clause = spanOf(reading, clauseOf(reading, found, outer));
  const figures = all.filter(({ span }) => spanContains(clause, span));
  return onlyOne(figures, "date") ?? onlyOne(figures, "year");
}

const known = new WeakMap<Reading, readonly Figure[]>();
const none: readonly Figure[] = [];

/** The figures among the words of a reading. */
function figuresOf(reading: Reading): readonly Figure[] {
  let figures = known.get(reading);
  if (!figures) {
    const { text, lexicon, words } = reading;
    const { start, end } = spanOf(reading, { from: 0, to: words.length });
    const hasDigits = /\d/.test(text.slice(start, end));
    figures = hasDigits ? findFigures(text, lexicon.code, { start, end }) : none;
    known.set(reading, figures);
  }
  return figures;
}

function onlyOne(figures: readonly Figure[], kind: Figure["kind"]): Span | undefined {
  const [first, ...more] = figures.filter((figure) => figure.kind === kind);
  return more.length === 0 ? first?.span : undefined;
}

function clauseOf(reading: Reading, found: Found, outer: readonly Stretch[]): Stretch {
  const parts = [...found.source, ...found.cue, ...found.content];
  const first = Math.min(...parts.map((part) => part.from));
  const last = Math.max(...parts.map((part) => part.to));
  const isWithin = (at: number) =>
    outer.every(({ from, to }) => first < from || last > to || (from <= at && at < to));
  let from = first;
  while (from > 0 && first - from < dateReach && isWithin(from - 1) && !isEdge(reading, from - 1))
    from -= 1;
  let to = last;
  while (to < reading.words.length && to - last < dateReach && isWithin(to) && !isEdge(reading, to))
    to += 1;
  return { from, to };
}

/** Where another clause may begin; the comma after an opening date is none. */
function isEdge({ words, lexicon }: Reading, at: number): boolean {
  const { folded, isWord, isQuoted } = words[at]!;
  const { relatives, subordinators, complementisers, prepositions } = lexicon.grammar;
  if (isQuoted) return true;
  if (!isWord) return folded !== "," || at > longestOpening;
  if (relatives.has(folded) || complementisers.has(folded)) return true;
  return subordinators.has(folded) && !prepositions.has(folded);
}

/** "On 8 April 2015," */
const longestOpening = 5;
