/** Ranks passages by the words they share with a text (BM25 over passages). */
import { detectLanguage } from "../text/detectLanguage";
import type { Span } from "../text/span";
import type { IndexView } from "./passageIndex";
import { passageOfPlace, type Postings, type Sheet } from "./postings";
import { compareSources } from "./source";
import { isStopTerm, stemOf, termsOf } from "./terms";

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

/** A word of the query: all terms with its stem. */
type TermGroup = readonly number[];

interface Scored {
  readonly sheet: number;
  readonly passage: number;
  score: number;
}

/**
 * The `limit` best passages, of the sheets `within` only if given. Okapi BM25 with the non-negative idf ln(1 + (N − n +
 * ½)/(n + ½)), k1 1.2, b 0.75 (Robertson & Zaragoza 2009, "The Probabilistic Relevance Framework"); words with one stem
 * count as one word, function words not at all unless there are no others. Of equals the earlier passage of the earlier source.
 */
export function rankPassages(
  view: IndexView,
  text: string,
  limit: number,
  within?: ReadonlySet<number>,
): Ranked[] {
  const groups = groupsOf(view.postings, text);
  const scored = new Map<number, Scored>();
  for (const group of groups) addScores(view, group, scored, within);
  return bestOf([...scored.values()], limit, view).map((best) => ({
    ...best,
    shared: findShared(view.postings.sheets[best.sheet]!, best.passage, groups),
  }));
}

function groupsOf(postings: Postings, text: string): TermGroup[] {
  const terms = [...new Set(termsOf(text))];
  const language = detectLanguage(text);
  const telling = terms.filter((term) => !isStopTerm(term, language));
  const stems = new Set((telling.length > 0 ? telling : terms).map(stemOf));
  return [...stems].flatMap((stem) => {
    const group = postings.byStem.get(stem);
    return group ? [group] : [];
  });
}

/** Adds a word's share to the score of each passage that holds it. */
function addScores(
  view: IndexView,
  group: TermGroup,
  scored: Map<number, Scored>,
  within: ReadonlySet<number> | undefined,
): void {
  const counts = countByPassage(view, group);
  const idf = Math.log(1 + (view.passageCount - counts.size + 0.5) / (counts.size + 0.5));
  const usual = view.wordCount / view.passageCount;
  for (const [id, { sheet, passage, count }] of counts) {
    if (within && !within.has(sheet)) continue;
    const { passages } = view.postings.sheets[sheet]!;
    const length = passages[passage + 1]! - passages[passage]!;
    const share = (idf * count * (k1 + 1)) / (count + k1 * (1 - b + (b * length) / usual));
    const known = scored.get(id);
    if (known) known.score += share;
    else scored.set(id, { sheet, passage, score: share });
  }
}

function countByPassage({ postings, sources }: IndexView, group: TermGroup) {
  const counts = new Map<number, { sheet: number; passage: number; count: number }>();
  for (const term of group) {
    const list = postings.lists[term]!;
    for (let index = 0; index < list.length; index += 2) {
      const number = list[index]!;
      if (!sources[number]) continue;
      const sheet = postings.sheets[number]!;
      const ownTerm = list[index + 1]!;
      for (let at = sheet.firsts[ownTerm]!; at < sheet.firsts[ownTerm + 1]!; at += 1) {
        const passage = passageOfPlace(sheet, sheet.places[at]!);
        if (passage < 0) continue;
        const id = sheet.firstPassage + passage;
        const known = counts.get(id);
        if (known) known.count += 1;
        else counts.set(id, { sheet: number, passage, count: 1 });
      }
    }
  }
  return counts;
}

/** Picks the best without sorting all: a library's every passage may share a word. */
function bestOf(scored: readonly Scored[], limit: number, view: IndexView): Scored[] {
  if (limit <= 0) return [];
  const scores = Float64Array.from(scored, ({ score }) => score).sort();
  const least = scores[Math.max(0, scores.length - limit)] ?? 0;
  return scored
    .filter(({ score }) => score >= least)
    .sort((a, b) => b.score - a.score || comparePlaces(view, a, b))
    .slice(0, limit);
}

function findShared(sheet: Sheet, passage: number, groups: readonly TermGroup[]): Span[] {
  const wanted = new Set(groups.flat());
  const shared: Span[] = [];
  for (let place = sheet.passages[passage]!; place < sheet.passages[passage + 1]!; place += 1)
    if (wanted.has(sheet.terms[place]!))
      shared.push({ start: sheet.starts[place]!, end: sheet.ends[place]! });
  return shared;
}

const comparePlaces = ({ sources }: IndexView, a: Scored, b: Scored): number =>
  compareSources(sources[a.sheet]!, sources[b.sheet]!) || a.passage - b.passage;
