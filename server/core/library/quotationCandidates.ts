/** Picks the texts that may hold a quotation, by the words they share with it and how near each other these stand. */
import type { IndexView } from "./passageIndex";
import { findPhrasePlaces } from "./phrases";
import { passageOf, type Sheet } from "./postings";
import { compareSources } from "./source";
import { termsOf } from "../text/terms";

/** A text with less of a quotation's weight in words cannot be its source. */
const leastShare = 0.4;
/** Texts whose words are looked at in their order, for each that is wanted. */
const looksPerResult = 4;

interface Weighed {
  readonly sheet: number;
  weight: number;
}

/**
 * Numbers of the `limit` sheets likeliest to hold `text`: those that hold it word for word first, then those with the
 * heaviest window of twice its length; a word weighs its idf, so that function words tell little. Sources' order
 * decides between equals.
 */
export function findCandidates(
  view: IndexView,
  text: string,
  limit: number,
  within?: ReadonlySet<number>,
): number[] {
  const words = termsOf(text);
  const verbatim = [...findPhrasePlaces(view, words).keys()].filter(
    (sheet) => !within || within.has(sheet),
  );
  const compare = (a: number, b: number) => compareSources(view.sources[a]!, view.sources[b]!);
  const found = verbatim.sort(compare).slice(0, limit);
  if (found.length === limit) return found;
  const weights = weightsOf(view, words);
  const shared = weighSheets(view, weights, within)
    .filter(({ sheet }) => !found.includes(sheet))
    .sort((a, b) => b.weight - a.weight || compare(a.sheet, b.sheet))
    .slice(0, limit * looksPerResult)
    .map(({ sheet }) => ({
      sheet,
      weight: heaviestWindow(view.postings.sheets[sheet]!, weights, words.length * 2),
    }))
    .sort((a, b) => b.weight - a.weight || compare(a.sheet, b.sheet));
  return [...found, ...shared.map(({ sheet }) => sheet)].slice(0, limit);
}

interface Weights {
  readonly byTerm: ReadonlyMap<number, number>;
  /** Of all words; one that no text holds weighs like the heaviest. */
  readonly total: number;
}

function weightsOf(view: IndexView, words: readonly string[]): Weights {
  const byTerm = new Map<number, number>();
  let [total, heaviest, absent] = [0, 0, 0];
  for (const word of new Set(words)) {
    const term = view.postings.termIds.get(word);
    const living = term === undefined ? 0 : livingSheets(view, term).length;
    if (term === undefined || living === 0) {
      absent += 1;
      continue;
    }
    const weight = Math.log(1 + (view.sourceCount - living + 0.5) / (living + 0.5));
    byTerm.set(term, weight);
    total += weight;
    heaviest = Math.max(heaviest, weight);
  }
  return { byTerm, total: total + absent * heaviest };
}

/** Sheets of living sources that hold a term, each once. */
function livingSheets({ postings, sources }: IndexView, term: number): number[] {
  const { lists, passageSheets } = postings;
  const sheets: number[] = [];
  for (const posting of lists[term]!) {
    const sheet = passageSheets[passageOf(posting)]!;
    if (sheets.at(-1) !== sheet && sources[sheet]) sheets.push(sheet);
  }
  return sheets;
}

function weighSheets(
  view: IndexView,
  { byTerm, total }: Weights,
  within: ReadonlySet<number> | undefined,
): Weighed[] {
  const weighed = new Map<number, Weighed>();
  for (const [term, weight] of byTerm)
    for (const sheet of livingSheets(view, term)) {
      if (within && !within.has(sheet)) continue;
      const known = weighed.get(sheet);
      if (known) known.weight += weight;
      else weighed.set(sheet, { sheet, weight });
    }
  return [...weighed.values()].filter(({ weight }) => weight >= total * leastShare);
}

/** Weight of the different words of the quotation within `length` words of the sheet, at its best. */
function heaviestWindow({ terms }: Sheet, { byTerm }: Weights, length: number): number {
  const inside = new Map<number, number>();
  let weight = 0;
  let best = 0;
  for (let place = 0; place < terms.length; place += 1) {
    const term = terms[place]!;
    const entering = byTerm.get(term);
    if (entering !== undefined) {
      const count = inside.get(term) ?? 0;
      inside.set(term, count + 1);
      if (count === 0) weight += entering;
    }
    const left = terms[place - length];
    const leaving = left === undefined ? undefined : byTerm.get(left);
    if (leaving !== undefined) {
      const count = inside.get(left!)! - 1;
      inside.set(left!, count);
      if (count === 0) weight -= leaving;
    }
    if (weight > best) best = weight;
  }
  return best;
}
