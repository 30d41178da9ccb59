/** What a writer may decide about the actors of `actors.yaml`, and what it writes there. */
import type { Edit } from "../../checks/finding";
import type { Path } from "../../documents/document";
import type { Actor } from "../../library/actors/actor";
import type { Library } from "../../library/library";
import { nameKey } from "../../library/actors/names";
import { namesOfEntry, type RegistryEntry } from "../../library/actors/registryBook";
import { addAliases, keepApart, mergeEntries, moveEntry, removeAlias } from "./editList";
import { listActor } from "./listActor";
import { applyEdits, editBetween } from "./listText";

export type ListChange =
  /** Two names are one actor's, that of the first. */
  | { readonly kind: "join"; readonly names: readonly [string, string] }
  /** They are not, and nobody shall ask again. */
  | { readonly kind: "part"; readonly names: readonly [string, string] }
  /** An alias is the name of an actor of its own. */
  | { readonly kind: "split"; readonly name: string; readonly alias: string }
  /** What a registry has of an actor, by its name there, becomes the writer's. */
  | { readonly kind: "import"; readonly registry: Path; readonly name: string };

/** A change before the texts are at hand. */
export interface PlannedChange {
  /** The lists to change; undefined where any will do. */
  readonly paths: readonly (Path | undefined)[];
  /** The edits of each list, by its text. Undefined where a text is broken or of a shape that cannot be edited. */
  edit(texts: readonly string[]): readonly Edit[][] | undefined;
}

/** Undefined for a change that the library as it is does not allow. */
export function planChange(library: Library, change: ListChange): PlannedChange | undefined {
  switch (change.kind) {
    case "join":
      return planJoining(library, change.names);
    case "part":
      return inOneList(undefined, (text) => keepApart(text, ...change.names));
    case "split":
      return planSplitting(library, change.name, change.alias);
    case "import":
      return planImport(library, change);
  }
}

function inOneList(path: Path | undefined, edit: Step): PlannedChange {
  return {
    paths: [path],
    edit: ([text]) => {
      const edits = edit(text ?? "");
      return edits && [edits];
    },
  };
}

function planJoining(
  library: Library,
  names: readonly [string, string],
): PlannedChange | undefined {
  const [first, second] = names.map((name) => soleBearer(library, name));
  if (!first || !second || first.id === second.id) return undefined;
  const { listedAt, name } = first;
  const other = second.listedAt;
  if (listedAt && other)
    return listedAt.path === other.path
      ? inOneList(listedAt.path, (text) => mergeEntries(text, name, second.name))
      : planMoving(listedAt.path, name, other.path, second.name);
  if (listedAt) return inOneList(listedAt.path, (text) => addAliases(text, name, [second.name]));
  if (other) return planJoining(library, [names[1], names[0]]);
  const kind = first.kind === "unknown" ? second.kind : first.kind;
  return inOneList(undefined, (text) =>
    oneEdit(listActor(text, name, { kind, aliases: [second.name] })),
  );
}

/** Of an actor that another list has, the entry moves to where the first one stands. */
const planMoving = (path: Path, name: string, from: Path, other: string): PlannedChange => ({
  paths: [path, from],
  edit: ([text = "", fromText = ""]) => {
    const moved = moveEntry(text, name, fromText, other);
    return moved && [moved.added, moved.removed];
  },
});

function soleBearer({ actors }: Library, name: string): Actor | undefined {
  const [actor, ...others] = actors.named(name);
  return others.length > 0 ? undefined : actor;
}

const oneEdit = (edit: Edit | undefined): Edit[] | undefined => edit && [edit];

/** The kind stays: one of two groups under one name is a group. */
function planSplitting(
  { actors }: Library,
  name: string,
  alias: string,
): PlannedChange | undefined {
  const kind = actors.actorOf(nameKey(name))?.kind ?? "unknown";
  const steps: readonly Step[] = [
    (text) => removeAlias(text, name, alias),
    (text) => oneEdit(listActor(text, alias, { kind })),
    (text) => keepApart(text, name, alias),
  ];
  return inOneList(undefined, (text) => inSteps(text, steps));
}

type Step = (text: string) => Edit[] | undefined;

function inSteps(text: string, steps: readonly Step[]): Edit[] | undefined {
  let changed = text;
  for (const step of steps) {
    const edits = step(changed);
    if (!edits) return undefined;
    changed = applyEdits(changed, edits);
  }
  return editBetween(text, changed);
}

function planImport(
  library: Library,
  { registry, name }: Extract<ListChange, { kind: "import" }>,
): PlannedChange | undefined {
  const entry = library.actors
    .entriesNamed(name)
    .find((each) => each.registry.path === registry && each.actor.name === name);
  if (!entry) return undefined;
  const listed = listedBearer(library, entry);
  const names = namesToImport(library, entry, listed);
  if (listed)
    return names.length === 0
      ? undefined
      : inOneList(listed.listedAt!.path, (text) => addAliases(text, listed.name, names));
  const { kind } = entry.actor;
  return inOneList(undefined, (text) => oneEdit(listActor(text, name, { kind, aliases: names })));
}

/** The listed actor that a registry's entry is about: one that bears its name, else the only one with any of its names. */
function listedBearer({ actors }: Library, entry: RegistryEntry): Actor | undefined {
  const bearers = (name: string): Actor[] =>
    actors.named(name).filter(({ listedAt }) => listedAt !== undefined);
  const [named, ...others] = bearers(entry.actor.name);
  if (named) return others.length > 0 ? undefined : named;
  const all = new Map(
    namesOfEntry(entry)
      .flatMap(bearers)
      .map((actor) => [actor.id, actor]),
  );
  return all.size === 1 ? [...all.values()][0] : undefined;
}

/** The entry's names that no listed actor has yet: of one that has them, the list shall not make two. */
function namesToImport(
  { actors }: Library,
  entry: RegistryEntry,
  listed: Actor | undefined,
): string[] {
  const fresh = new Map<string, string>();
  for (const name of namesOfEntry(entry)) {
    const key = nameKey(name);
    const isOwn = !listed && key === nameKey(entry.actor.name);
    const isTaken = actors.named(name).some(({ listedAt }) => listedAt !== undefined);
    if (!isOwn && !isTaken && !fresh.has(key)) fresh.set(key, name);
  }
  return [...fresh.values()];
}

/** What can be imported under a name: each entry that bears it, with the listed actor whose names it would add to. */
export function importsFor(
  library: Library,
  name: string,
): { readonly entry: RegistryEntry; readonly listed?: Actor; readonly change: ListChange }[] {
  return library.actors.entriesNamed(name).flatMap((entry) => {
    const change: ListChange = {
      kind: "import",
      registry: entry.registry.path,
      name: entry.actor.name,
    };
    const listed = listedBearer(library, entry);
    return planChange(library, change) ? [{ entry, ...(listed && { listed }), change }] : [];
  });
}
