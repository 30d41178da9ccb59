/** What an editor shows beside a completion, made when it is looked at. */
import type { Library } from "../library/library";
import { t } from "../localisation";
import { citationCardOf } from "./citationCard";
import type { Card } from "./hover";
import type { Completion } from "./completion";
import { kindWord, nameCardOf, type NameCard } from "./nameCard";
import { countSources } from "./originCount";

export interface CompletionCard {
  /** "group · 3 sources · also Iron Twilight". */
  readonly detail: string;
  readonly card: Card;
}

/** The card of a completion's `id`; undefined once the library has changed and it is gone. */
export function completionCard(
  library: Library,
  kind: Completion["kind"],
  id: string,
): CompletionCard | undefined {
  if (kind === "source") {
    const source = library.sources.get(id);
    if (!source) return undefined;
    const { title = "", issued = "" } = source.bibliography;
    return {
      detail: [title, issued].filter((part) => part !== "").join(" · "),
      card: citationCardOf(library, source),
    };
  }
  if (kind === "word") return undefined;
  const actor = library.actors.actorOf(id);
  if (!actor) return undefined;
  const card = nameCardOf(library, actor);
  return { detail: nameDetail(card), card };
}

function nameDetail({ actorKind, sources, aliases }: NameCard): string {
  const also = aliases.slice(0, 3).map(({ name }) => name);
  return [
    kindWord(actorKind),
    countSources(sources),
    also.length > 0 ? t("also {names}", { names: also.join(", ") }) : "",
  ]
    .filter((part) => part !== "")
    .join(" · ");
}
