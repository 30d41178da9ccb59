/** The passages of some sources that bear on a claim, each held against it item by item. */
import type { Library } from "../library/library";
import { passagesOf } from "../library/passages/passages";
import { searchPassages } from "../library/passages/search";
import { comparePassages, type Passage, type Source } from "../library/sources/source";
import { sliceOf, spansOverlap } from "../text/span";
import { compare, type Comparison } from "./compare";
import { propositionsIn } from "./passagePropositions";
import type { Item, NameItem, Proposition } from "./proposition";

export interface Bearing extends Comparison {
  readonly passage: Passage;
}

/** A source of so many passages is read as a whole, so that nothing is missed for want of a common word. */
const mostRead = 60;
/** Of longer ones, so many passages. */
const mostFound = 12;

/** Passages of `sources` that share anything with the claim's `items`, the nearest first. */
export function bearingsOn(
  library: Library,
  claim: Proposition,
  items: readonly Item[],
  sources: readonly Source[],
): readonly Bearing[] {
  return sources
    .flatMap((source) => candidatesIn(library, claim, source))
    .flatMap((passage) => {
      const bearing = bearingOf(library, claim, items, passage);
      return bearing && bearing.matches.length > 0 ? [bearing] : [];
    })
    .sort((a, b) => b.share - a.share || comparePassages(a.passage, b.passage));
}

/** Holds a claim against one passage; undefined where the passage has no text. */
export function bearingOf(
  library: Library,
  claim: Proposition,
  items: readonly Item[],
  passage: Passage,
): Bearing | undefined {
  const { source, paragraph } = passage;
  const propositions = propositionsIn(library, source, paragraph);
  const at = propositions.findIndex(({ sentence }) => spansOverlap(sentence, passage));
  const told = propositions[at];
  if (!told) return undefined;
  const nearby = [
    ...(propositions[at - 1]?.items ?? []),
    ...(propositions[at + 1]?.items ?? []),
    ...propositions.flatMap((each) => namesOf(each)),
    ...propositionsIn(library, source, paragraph - 1).flatMap((each) => namesOf(each)),
    ...headingOf(library, source),
  ];
  return { ...compare(items, claim.language, told, nearby), passage };
}

/** Most words of a first paragraph that is a headline. */
const longestHeading = 16;

/** What a source's headline speaks of, all of it does. */
function headingOf(library: Library, source: Source): readonly Item[] {
  const [first, ...more] = propositionsIn(library, source, 1);
  return first && more.length === 0 && first.items.length <= longestHeading ? first.items : [];
}

function candidatesIn(library: Library, claim: Proposition, source: Source): readonly Passage[] {
  const all = passagesOf(source);
  if (all.length <= mostRead) return all;
  const ids = namesOf(claim).flatMap(({ actors }) => actors);
  const actors = [...new Set(ids)].flatMap((id) => library.actors.actorOf(id) ?? []);
  const text = sliceOf(claim.text, claim.sentence);
  return searchPassages(library, { text, actors, within: [source], limit: mostFound }).map(
    ({ passage }) => passage,
  );
}

export const namesAmong = (items: readonly Item[]): NameItem[] =>
  items.filter((item): item is NameItem => item.kind === "name");

export const namesOf = ({ items }: Proposition): NameItem[] => namesAmong(items);
