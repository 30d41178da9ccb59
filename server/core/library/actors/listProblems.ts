/** What is odd in the writer's lists of actors taken together: names that two actors bear, actors listed twice. */
import type { ActorsDocument, ListedActor, Path, Problem } from "../../documents/document";
import { t } from "../../localisation";
import { nameKey } from "./names";

interface Holder {
  readonly actor: ListedActor;
  readonly path: Path;
}

/** Warnings at the name of the later actor; the lists in their order. */
export function problemsOfLists(lists: readonly ActorsDocument[]): Problem[] {
  const problems: Problem[] = [];
  const holders = new Map<string, Holder>();
  for (const { path, actors } of lists)
    for (const actor of actors) {
      const message = messageFor(actor, holders);
      if (message !== undefined)
        problems.push({ path, severity: "warning", message, span: actor.span });
      for (const name of [actor.name, ...actor.aliases]) {
        const key = nameKey(name);
        if (!holders.has(key)) holders.set(key, { actor, path });
      }
    }
  return problems;
}

function messageFor(actor: ListedActor, holders: ReadonlyMap<string, Holder>): string | undefined {
  const id = nameKey(actor.name);
  for (const name of [actor.name, ...actor.aliases]) {
    const other = holders.get(nameKey(name))?.actor;
    if (!other) continue;
    if (nameKey(other.name) === id) return t("“{name}” is listed twice.", { name: actor.name });
    return t(
      "“{name}” is a name of both {first} and {second}: where it stands, both are shown, and the rules are silent.",
      { name, first: other.name, second: actor.name },
    );
  }
  return undefined;
}
