/** `whence actors`: who is known under which names, who uses them, and in which sources they stand. */
import { t, type Library, type Path } from "../core/index";
import type { Actor, Alias, AliasUse } from "../core/library/actors/actor";
import { kindWord } from "../core/features/nameCard";
import { findMentions } from "../core/library/actors/mentionsOf";
import type { Paint } from "./paint";
import { flatten } from "./underline";

interface ActorRow {
  readonly actor: Actor;
  readonly mentions: number;
  /** Keys, in the order of the library. */
  readonly sources: readonly string[];
}

/** Actors of a library, those with the most sources first. */
export function listActors(library: Library): ActorRow[] {
  return [...library.actors.actors.values()]
    .map((actor) => {
      const { placed } = findMentions(library, actor, Infinity);
      const sources = [...new Set(placed.map(({ passage }) => passage.source.key))];
      return { actor, mentions: placed.length, sources };
    })
    .sort(
      (a, b) =>
        b.sources.length - a.sources.length ||
        b.mentions - a.mentions ||
        a.actor.name.localeCompare(b.actor.name),
    );
}

/** One block an actor: name and kind, other names with who uses them, sources. */
export function printActors(rows: readonly ActorRow[], paint: Paint): string {
  if (rows.length === 0) return `${t("no actors")}\n`;
  return `${rows.map((row) => printActor(row, paint)).join("\n")}\n`;
}

function printActor({ actor, sources }: ActorRow, paint: Paint): string {
  const kind = kindWord(actor.kind);
  return [
    `${paint.strong(flatten(actor.name))}  ${paint.faint(kind)}`.trimEnd(),
    ...aliasLines(actor.aliases, paint),
    `    ${paint.faint(sources.length > 0 ? sources.join(", ") : t("in no source"))}`,
  ].join("\n");
}

/** Other names, those that the same people use on one line. */
function aliasLines(aliases: readonly Alias[], paint: Paint): string[] {
  const byUsers = new Map<string, string[]>();
  for (const { name, uses } of aliases) {
    const users = [...new Set(uses.map(userOf))].join("; ");
    byUsers.set(users, [...(byUsers.get(users) ?? []), flatten(name)]);
  }
  return [...byUsers].map(
    ([users, names]) =>
      `    ${t("also {name}", { name: names.join(", ") })} ${paint.faint(`(${users})`)}`,
  );
}

function userOf(use: AliasUse): string {
  if (use.by === "list") return t("your list");
  if (use.by === "states") return t("names of states");
  const place = `${use.passage.source.key} ¶${use.passage.paragraph}`;
  if (use.coiner === undefined) return place;
  return t("{place}, which names {coiner}", { place, coiner: flatten(use.coiner) });
}

/** The same as data, version 1; files as `shorten` gives their paths. */
export const toActorsReport = (
  rows: readonly ActorRow[],
  shorten: (path: Path) => string,
): object => ({
  version: 1,
  actors: rows.map(({ actor, mentions, sources }) => ({
    name: actor.name,
    kind: actor.kind,
    aliases: actor.aliases.map(({ name, uses }) => ({
      name,
      usedBy: uses.map((use) => toUse(use, shorten)),
    })),
    mentions,
    sources,
  })),
});

function toUse(use: AliasUse, shorten: (path: Path) => string): object {
  if (use.by === "list") return { by: "list", file: shorten(use.path) };
  if (use.by === "states") return { by: "states" };
  return {
    by: "source",
    source: use.passage.source.key,
    paragraph: use.passage.paragraph,
    ...(use.coiner !== undefined && { coiner: use.coiner }),
  };
}
