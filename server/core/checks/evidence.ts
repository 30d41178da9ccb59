/** Evidence: passages set beside a claim, with why each was chosen. */
import type { FoundPassage } from "../library/search";
import { t } from "../localisation";
import type { Evidence } from "./finding";

/** Evidence from search results, in their order. */
export const evidenceFrom = (found: readonly FoundPassage[]): Evidence[] =>
  found.map((each) => ({ passage: each.passage, reason: reasonOf(each) }));

function reasonOf({ actors, figures, shared, passage }: FoundPassage): string {
  const named = [...actors.map((actor) => actor.name), ...figures];
  if (named.length > 0) return t("names {things}", { things: named.join(", ") });
  const plain = passage.source.text?.plain ?? "";
  const words = [...new Set(shared.map((span) => plain.slice(span.start, span.end)))].slice(0, 4);
  return t("shares {things}", { things: words.join(", ") });
}
