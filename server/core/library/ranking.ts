/** Ranks passages by the words they share with a text (BM25 over passages). */
import type { LanguageCode } from "../languages";
import type { Span } from "../text/span";
import type { IndexView } from "./passageIndex";
import { countOf, passageOf, type Postings, type Sheet } from "./postings";
import { compareSources } from "./source";
import { isStopTermAnywhere, stemOf, stopLanguagesOf, termsOf } from "../text/terms";

/** A passage by the number of its sheet and its number there. */
export interface Ranked {
  readonly sheet: number;
  readonly passage: number;
  readonly score: number;
  readonly shared: readonly Span[];
}

/** Parameters of BM25: how soon a repeated word stops counting, and how much length counts. */
const k1 = 1.2;
const b = 0.75;

/** A word of the query: all terms with its stem, each with the languages in whose texts it is a function word and does not count. */
type TermGroup = readonly { readonly term: number; readonly silentIn: ReadonlySet<LanguageCode> }[];

/**
 * The `limit` best passages, of the sheets `within` only if given. Okapi BM25 with the non-negative idf ln(1 + (N − n +
 * ½)/(n + ½)), k1 1.2, b 0.75 (Robertson & Zaragoza 2009, "The Probabilistic Relevance Framework"); words with one stem
 * count as one word, function words of a text's language not at all unless `text` has no others. Of equals the earlier passage of the earlier source.
 */
export function rankPassages(
  view: IndexView,
  text: string,
  limit: number,
  within?: ReadonlySet<number>,
): Ranked[] {
  const board = openBoard(view.postings.passageSheets.length);
  let groups = groupsOf(view.postings, text);
  for (const group of groups) addScores(view, group, board, within);
  if (board.touched.length === 0 && termsOf(text).every(isStopTermAnywhere)) {
    groups = groups.map((group) => group.map(({ term }) => ({ term, silentIn: new Set() })));
    for (const group of groups) addScores(view, group, board, within);
  }
  const best = bestOf(view, board, limit);
  for (const passage of board.touched) board.scores[passage] = 0;
  return best.map((each) => ({
    ...each,
    shared: findShared(view.postings.sheets[each.sheet]!, each.passage, groups),
  }));
}

/** Room for the numbers of one query, kept for the next; passages are numbered through all sheets. */
interface Board {
  /** Zero but for passages touched. */
  readonly scores: Float64Array;
  /** How often the word at hand stands in each passage; zero between two words. */
  readonly counts: Int32Array;
  /** Passages with a score. */
  readonly touched: number[];
}

let lastBoard: Board = { scores: new Float64Array(0), counts: new Int32Array(0), touched: [] };

function openBoard(passageCount: number): Board {
  if (lastBoard.scores.length < passageCount) {
    const size = passageCount * 2;
    lastBoard = { scores: new Float64Array(size), counts: new Int32Array(size), touched: [] };
  }
  lastBoard.touched.length = 0;
  return lastBoard;
}

function groupsOf({ byStem, terms }: Postings, text: string): TermGroup[] {
  const stems = new Set(termsOf(text).map(stemOf));
  return [...stems].flatMap((stem) => {
    const group = byStem.get(stem);
    return group ? [group.map((term) => ({ term, silentIn: stopLanguagesOf(terms[term]!) }))] : [];
  });
}

/** Adds a word's share to the score of each passage that holds it. */
function addScores(
  view: IndexView,
  group: TermGroup,
  { scores, counts, touched }: Board,
  within: ReadonlySet<number> | undefined,
): void {
  const { passageSheets, passageLengths } = view.postings;
  const holders = countByPassage(view, group, counts);
  const idf = Math.log(1 + (view.passageCount - holders.length + 0.5) / (holders.length + 0.5));
  const usual = view.wordCount / view.passageCount;
  for (const passage of holders) {
    const count = counts[passage]!;
    counts[passage] = 0;
    if (within && !within.has(passageSheets[passage]!)) continue;
    const length = passageLengths[passage]! / usual;
    if (scores[passage] === 0) touched.push(passage);
    scores[passage]! += (idf * count * (k1 + 1)) / (count + k1 * (1 - b + b * length));
  }
}

/** Counts a word's places by passage; returns the passages that hold it. */
function countByPassage(
  { postings, sources }: IndexView,
  group: TermGroup,
  counts: Int32Array,
): number[] {
  const { lists, passageSheets } = postings;
  const holders: number[] = [];
  for (const { term, silentIn } of group) {
    const isSilent = silentIn.size > 0;
    for (const posting of lists[term]!) {
      const passage = passageOf(posting);
      const source = sources[passageSheets[passage]!];
      if (!source || (isSilent && silentIn.has(source.text!.language))) continue;
      if (counts[passage] === 0) holders.push(passage);
      counts[passage]! += countOf(posting);
    }
  }
  return holders;
}

interface Scored {
  readonly sheet: number;
  readonly passage: number;
  readonly score: number;
}

/** Picks the best without sorting all: every passage of a library may share a word. */
function bestOf(view: IndexView, { scores, touched }: Board, limit: number): Scored[] {
  if (limit <= 0) return [];
  const { sheets, passageSheets } = view.postings;
  const best: Scored[] = [];
  const compare = (a: Scored, b: Scored) => b.score - a.score || comparePlaces(view, a, b);
  let least = 0;
  for (const id of touched) {
    const score = scores[id]!;
    if (score < least) continue;
    const sheet = passageSheets[id]!;
    best.push({ sheet, passage: id - sheets[sheet]!.firstPassage, score });
    if (best.length < limit * 2) continue;
    best.sort(compare).length = limit;
    least = best.at(-1)!.score;
  }
  return best.sort(compare).slice(0, limit);
}

function findShared(sheet: Sheet, passage: number, groups: readonly TermGroup[]): Span[] {
  const { language } = sheet.text;
  const wanted = new Set(
    groups.flat().flatMap(({ term, silentIn }) => (silentIn.has(language) ? [] : [term])),
  );
  const shared: Span[] = [];
  for (let place = sheet.passages[passage]!; place < sheet.passages[passage + 1]!; place += 1)
    if (wanted.has(sheet.terms[place]!))
      shared.push({ start: sheet.starts[place]!, end: sheet.ends[place]! });
  return shared;
}

const comparePlaces = ({ sources }: IndexView, a: Scored, b: Scored): number =>
  compareSources(sources[a.sheet]!, sources[b.sheet]!) || a.passage - b.passage;
