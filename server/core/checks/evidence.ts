/** Evidence: passages set beside a claim, with why each was chosen. */
import type { FoundPassage } from "../library/search";
import type { Passage } from "../library/source";
import { t } from "../localisation";
import type { Span } from "../text/span";
import type { Evidence } from "./finding";

/** Evidence from search results, in their order: those that share enough to speak of the same thing. */
export const evidenceFrom = (found: readonly FoundPassage[]): Evidence[] =>
  found.filter(isNear).map((each) => ({ passage: each.passage, reason: reasonOf(each) }));

/** An actor or a figure with a word beside, or three words; one common word is chance. */
const isNear = ({ actors, figures, shared, passage }: FoundPassage): boolean =>
  2 * (actors.length + figures.length) + wordsOf(passage, shared).length >= 3;

const wordsOf = ({ source }: Passage, spans: readonly Span[]): string[] => [
  ...new Set(spans.map(({ start, end }) => source.text!.plain.slice(start, end))),
];

function reasonOf({ actors, figures, shared, passage }: FoundPassage): string {
  const named = [...actors.map((actor) => actor.name), ...figures];
  if (named.length > 0) return t("names {things}", { things: named.join(", ") });
  return t("shares {things}", { things: wordsOf(passage, shared).slice(0, 4).join(", ") });
}
