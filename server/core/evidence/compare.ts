/** Compares what two sentences say, item by item: shared words alone are no agreement, so every match keeps its place. */
import type { LanguageCode } from "../languages";
import {
  areConverse,
  areExclusive,
  areRivals,
  areSuccessive,
  type Concept,
} from "../text/concepts";
import type { Figure } from "../text/figures";
import { spanContains } from "../text/span";
import type { Item, NameItem, Proposition } from "./proposition";

export interface Match {
  readonly own: Item;
  readonly other: Item;
  /** The other stands in the passage itself, and not in a sentence nearby. */
  readonly isWithin: boolean;
}

export interface Comparison {
  readonly told: Proposition;
  readonly matches: readonly Match[];
  /** Items that compare with the other's language and have no match. */
  readonly missing: readonly Item[];
  /** Weight of what is matched, out of all that compares: 0 to 1; 0 where nothing does. */
  readonly share: number;
  /** Weight of all that compares. */
  readonly weight: number;
  /** Of the words that compare, those that stand in the passage itself: 0 to 1; 1 where there are none. */
  readonly core: number;
}

/** Names tell who is spoken of, and weigh as two words; a figure may be wrong where the claim is the same. */
export const weights: Readonly<Record<Item["kind"], number>> = { name: 2, figure: 0.5, word: 1 };
/** What a match in a sentence nearby is worth: a name is what a passage goes on speaking of, a word may belong to something else. */
export const nearbyWorth: Readonly<Record<Item["kind"], number>> = {
  name: 0.6,
  figure: 0.3,
  word: 0.3,
};

export const weightOf = ({ kind }: Item): number => weights[kind];

/** Holds a claim's `items` against a passage, and against what stands `nearby`: names that it goes on speaking of, and its neighbours' words. */
export function compare(
  items: readonly Item[],
  language: LanguageCode,
  told: Proposition,
  nearby: readonly Item[],
): Comparison {
  const matches: Match[] = [];
  const missing: Item[] = [];
  const taken = new Set<Item>();
  let weight = 0;
  let matched = 0;
  for (const own of items) {
    const isSameAs = (other: Item): boolean => isSameItem(own, other, language === told.language);
    const within = chooseSame(own, told.items, taken, isSameAs);
    const other = within ?? nearby.find(isSameAs);
    if (other) {
      taken.add(other);
      matches.push({ own, other, isWithin: within !== undefined });
      matched += weightOf(own) * (within ? 1 : nearbyWorth[own.kind]);
      weight += weightOf(own);
    } else if (compares(own, language, told.language)) {
      missing.push(own);
      weight += weightOf(own);
    }
  }
  const words = [...matches.map(({ own }) => own), ...missing].filter(isWord).length;
  const core = matches.filter(({ own, isWithin }) => isWithin && isWord(own)).length;
  return {
    told,
    matches,
    missing,
    share: weight === 0 ? 0 : matched / weight,
    weight,
    core: words === 0 ? 1 : core / words,
  };
}

const isWord = ({ kind }: Item): boolean => kind === "word";

/** Whether an item could be recognised in another language: names and figures, and words of a known concept. */
const compares = (item: Item, language: LanguageCode, other: LanguageCode): boolean =>
  language === other || item.kind !== "word" || item.concepts.length > 0;

/** Words of two languages that are spelt alike are one only if they are long. */
const shortestCognate = 6;

/** Whether two items stand for the same thing. */
export function isSameItem(a: Item, b: Item, isSameLanguage: boolean): boolean {
  if (a.kind === "figure" || b.kind === "figure")
    return a.kind === "figure" && b.kind === "figure" && isSameFigure(a.figure, b.figure);
  if (a.kind === "name" && b.kind === "name" && isSameName(a, b)) return true;
  const isAlike =
    isSpeltAlike(a, b, isSameLanguage) ||
    isPartOfName(a, b) ||
    isPartOfName(b, a) ||
    shareConcept(a, b);
  return isAlike && !areContrary(a, b) && !areInSuccession(a, b) && !haveSome(a, b, areRivals);
}

const isSpeltAlike = (a: Item, b: Item, isSameLanguage: boolean): boolean =>
  a.stem !== "" && a.stem === b.stem && (isSameLanguage || a.stem.length >= shortestCognate);

/** Of the items that are the same as one, the first that nothing else is matched with and that tells it from its own side; else the first free one, else the first. */
function chooseSame(
  own: Item,
  items: readonly Item[],
  taken: ReadonlySet<Item>,
  isSame: (other: Item) => boolean,
): Item | undefined {
  let free: Item | undefined;
  let first: Item | undefined;
  for (const other of items) {
    if (!isSame(other)) continue;
    first ??= other;
    if (taken.has(other)) continue;
    if (!isOtherSide(own, other)) return other;
    free ??= other;
  }
  return free ?? first;
}

/** Whether two words are alike in telling one event from its two sides alone: exports, imports. */
export const isOtherSide = (a: Item, b: Item): boolean =>
  haveSome(a, b, areConverse) && !a.concepts.some((concept) => b.concepts.includes(concept));

const shareConcept = (a: Item, b: Item): boolean =>
  haveSome(a, b, (one, other) => one === other || areConverse(one, other));

/** "Ortlieb" of "Jana Ortlieb", which by itself is not told from a noun. */
const isPartOfName = (part: Item, name: Item): boolean =>
  name.kind === "name" &&
  part.kind === "word" &&
  part.concepts.length === 0 &&
  name.parts.includes(part.stem);

/** Whether one thing cannot be both: voted for it, voted against it. */
export const areContrary = (a: Item, b: Item): boolean => haveSome(a, b, areExclusive);

/** Whether one thing cannot be both at one time: opened it, closed it. */
export const areInSuccession = (a: Item, b: Item): boolean => haveSome(a, b, areSuccessive);

/** Whether a concept of the one stands in a relation to one of the other. */
export const haveSome = (
  a: Item,
  b: Item,
  areRelated: (one: Concept, other: Concept) => boolean,
): boolean => a.concepts.some((one) => b.concepts.some((other) => areRelated(one, other)));

function isSameName(a: NameItem, b: NameItem): boolean {
  if (a.actors.some((id) => b.actors.includes(id))) return true;
  const [short, long] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words];
  return short.some((word) => word.length > 3) && short.every((word) => long.includes(word));
}

/** A figure that is about so much stands for those within a tenth; a year for the dates in it. */
function isSameFigure(a: Figure, b: Figure): boolean {
  if (a.kind === "date" && b.kind === "year") return Math.floor(a.value / 10_000) === b.value;
  if (a.kind === "year" && b.kind === "date") return Math.floor(b.value / 10_000) === a.value;
  if (a.value === b.value) return true;
  if (a.kind === "year" || a.kind === "date" || a.kind !== b.kind) return false;
  return (
    (a.isApproximate || b.isApproximate) && Math.abs(a.value - b.value) <= Math.abs(b.value) / 10
  );
}

/** A clause with the sentence that it stands in. */
export interface ClauseOf {
  readonly proposition: Proposition;
  readonly clause: Proposition["clauses"][number];
}

export const itemsWithin = ({ proposition, clause }: ClauseOf): Item[] =>
  proposition.items.filter((item) => spanContains(clause, item));

export const isName = ({ kind }: Item): boolean => kind === "name";

/** The clause of a proposition that holds most of `items`, by weight; undefined where none holds any. */
export function clauseHolding(
  { clauses }: Proposition,
  items: readonly Item[],
): Proposition["clauses"][number] | undefined {
  let best: Proposition["clauses"][number] | undefined;
  let most = 0;
  for (const clause of clauses) {
    const held = items
      .filter((item) => spanContains(clause, item))
      .reduce((sum, item) => sum + weightOf(item), 0);
    if (held > most) [best, most] = [clause, held];
  }
  return best;
}
