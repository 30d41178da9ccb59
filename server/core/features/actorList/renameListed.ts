/** Writes another name for one that an actor of `actors.yaml` goes by: as the entry's name, an alias, and in rows of names kept apart. */
import type { Edit } from "../../checks/finding";
import type { Actor } from "../../library/actors/actor";
import type { Library } from "../../library/library";
import { nameKey } from "../../library/actors/names";
import { addAliases, renameEntry } from "./editList";
import { listActor } from "./listActor";
import { namesIn } from "./listTarget";
import { entryOf, readListText, written, type ListText } from "./listText";

/**
 * Edits of the list in which `actor` stands, or is to stand. A name that sources use stays as an alias, so that what
 * they say is still told under the new one. Undefined where the text cannot be edited.
 */
export function renameListed(
  text: string,
  library: Library,
  actor: Actor,
  name: string,
  newName: string,
): Edit[] | undefined {
  const list = readListText(text);
  if (!list) return undefined;
  const isSameName = nameKey(name) === nameKey(newName);
  const keepsOld = !isSameName && isUsed(library, name);
  const entry = actor.listedAt && entryOf(list, actor.name);
  if (!entry) return listRenamed(text, actor, name, newName, isSameName);
  if (nameKey(entry.name) === nameKey(name)) {
    const renamed = renameEntry(text, actor.name, newName, keepsOld);
    return renamed && [...renamed, ...(keepsOld ? [] : rowEdits(list, name, newName))];
  }
  const isAlias = entry.aliases.some((alias) => nameKey(alias) === nameKey(name));
  if (!isAlias || keepsOld) return addAliases(text, actor.name, [newName]);
  return [...aliasEdits(list, actor.name, name, newName), ...rowEdits(list, name, newName)];
}

/** Whether any source has the name. */
const isUsed = ({ index }: Library, name: string): boolean => index.hasPhrase(nameKey(name));

/** A name that only sources use: the actor is listed, so that both are known as theirs. */
function listRenamed(
  text: string,
  { name: main, kind }: Actor,
  name: string,
  newName: string,
  isSameName: boolean,
): Edit[] | undefined {
  const isMain = nameKey(main) === nameKey(name);
  const aliases = isMain && isSameName ? [] : [isMain ? name : newName];
  const edit = listActor(text, isMain ? newName : main, { kind, aliases });
  return edit && [edit];
}

function aliasEdits(list: ListText, actor: string, name: string, newName: string): Edit[] {
  return namesIn(list)
    .filter((each) => each.part === "alias" && each.actor === entryOf(list, actor)?.name)
    .filter((each) => nameKey(each.name) === nameKey(name))
    .map(({ span }) => ({ ...span, newText: written(newName, true) }));
}

const rowEdits = (list: ListText, name: string, newName: string): Edit[] =>
  namesIn(list)
    .filter((each) => each.part === "apart" && nameKey(each.name) === nameKey(name))
    .map(({ span }) => ({ ...span, newText: written(newName, true) }));
