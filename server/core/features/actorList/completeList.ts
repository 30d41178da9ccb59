/** Completes what is being typed in `actors.yaml`: fields, kinds, and names that the sources and registries use. */
import { actorFields, actorKinds, notSameField } from "../../documents/actorsFile";
import type { Library } from "../../library/library";
import { nameKey } from "../../library/actors/names";
import { namesOfEntry } from "../../library/actors/registryBook";
import { t } from "../../localisation";
import { mostCompletions, type Completion } from "../completion";
import { kindWord } from "../nameCard";
import { written } from "./listText";

/** The text may be broken: what is typed is told from its line and those above. */
export function completionsInList(library: Library, text: string, offset: number): Completion[] {
  const place = placeAt(text, offset);
  switch (place?.kind) {
    case "fields":
      return place.fields.map((field) => wordCompletion(field, `${field}: `, about(field), place));
    case "kinds":
      return actorKinds.map((kind) => wordCompletion(kind, kind, kindWord(kind), place));
    case "names":
      return nameCompletions(library, text, place);
    case undefined:
      return [];
  }
}

/** What is typed, from where it begins. */
interface Typed {
  readonly start: number;
  readonly end: number;
  readonly typed: string;
}

type TypedPlace =
  | (Typed & { readonly kind: "fields"; readonly fields: readonly string[] })
  | (Typed & { readonly kind: "kinds" })
  | (Typed & {
      readonly kind: "names";
      /** Between brackets, or in open quotation marks. */
      readonly isFlow: boolean;
      readonly isQuoted: boolean;
      /** The entry's name, for another name of it. */
      readonly actor?: string;
    });

function placeAt(text: string, offset: number): TypedPlace | undefined {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  const line = text.slice(start, offset);
  if (/(?:^|\s)#/.test(line)) return undefined;
  const above = text.slice(0, start).split(/\r?\n/).slice(0, -1);
  const [, indent = "", dash = "", words = ""] = /^(\s*)((?:-\s+)?)(.*)$/.exec(line)!;
  const typed = (behind: string): Typed => ({
    start: offset - behind.length,
    end: offset,
    typed: behind,
  });
  if (isIn(notSameField, above)) {
    if (indent === "" && dash === "") return fieldsAt(words, typed, topFields(text));
    return namePlace(words, typed);
  }
  const isNested = dash !== "" && isUnderAliases(above, indent.length);
  if (isNested) return namePlace(words, typed, entryName(above));
  const [, field, value] = /^(name|kind|aliases):\s*(.*)$/.exec(words) ?? [];
  if (field === "kind") return { kind: "kinds", ...typed(value!) };
  if (field === "name") return namePlace(value!, typed);
  if (field === "aliases") return namePlace(value!, typed, entryName(above));
  if (words.includes(":")) return undefined;
  if (indent === "" && dash === "") return fieldsAt(words, typed, topFields(text));
  if (dash !== "")
    return /^\p{Lu}/u.test(words) ? namePlace(words, typed) : fieldsAt(words, typed, ["name"]);
  return fieldsAt(words, typed, absentFields(above));
}

const fieldsAt = (
  words: string,
  typed: (behind: string) => Typed,
  fields: readonly string[],
): TypedPlace | undefined =>
  /^\w*$/.test(words) ? { kind: "fields", fields, ...typed(words) } : undefined;

/** The name that is being typed, of one or of several between brackets. */
function namePlace(value: string, typed: (behind: string) => Typed, actor?: string): TypedPlace {
  const isFlow = value.startsWith("[");
  const [last = ""] = isFlow ? (/[^[,]*$/.exec(value) ?? []) : [value];
  const item = last.trimStart();
  const isQuoted = /^["'][^"']*$/.test(item);
  const behind = isQuoted ? item.slice(1) : item;
  return {
    kind: "names",
    isFlow,
    isQuoted,
    ...(actor !== undefined && { actor }),
    ...typed(behind),
  };
}

/** Whether the last field without indentation is this one. */
const isIn = (field: string, above: readonly string[]): boolean =>
  above.findLast((line) => /^[\w-]+:/.test(line))?.startsWith(`${field}:`) ?? false;

function isUnderAliases(above: readonly string[], indent: number): boolean {
  const opener = above.findLast((line) => line.trim() !== "" && !isItemAt(line, indent));
  return /^\s*(?:-\s+)?aliases:\s*(?:#.*)?$/.test(opener ?? "");
}

const isItemAt = (line: string, indent: number): boolean =>
  /^\s*-/.test(line) && line.search(/\S/) === indent && !/^\s*-\s+\w+:/.test(line);

/** Lines of the entry that is being typed, from its dash on. */
function entryLines(above: readonly string[]): readonly string[] {
  const start = above.findLastIndex((line) => /^\s*-\s+(?:name|kind|aliases|note):/.test(line));
  return start < 0 ? [] : above.slice(start);
}

function entryName(above: readonly string[]): string | undefined {
  for (const line of entryLines(above)) {
    const [, name] = /^\s*(?:-\s+)?name:\s*["']?(.*?)["']?\s*(?:#.*)?$/.exec(line) ?? [];
    if (name) return name;
  }
  return undefined;
}

function absentFields(above: readonly string[]): string[] {
  const lines = entryLines(above);
  return actorFields.filter(
    (field) => !lines.some((line) => new RegExp(`^\\s*(?:-\\s+)?${field}:`).test(line)),
  );
}

const topFields = (text: string): string[] =>
  ["actors", notSameField].filter((field) => !new RegExp(`^${field}:`, "m").test(text));

function wordCompletion(
  label: string,
  newText: string,
  description: string,
  { start, end }: Typed,
): Completion {
  return {
    kind: "word",
    id: label,
    label,
    description: description === label ? "" : description,
    filterText: label,
    edit: { start, end, newText },
  };
}

function about(field: string): string {
  switch (field) {
    case "name":
      return t("the name to write");
    case "kind":
      return t("person, group, organisation, state");
    case "aliases":
      return t("other names of the same actor");
    case "note":
      return t("shown on the actor's card");
    case notSameField:
      return t("names that are not one actor's");
    default:
      return t("who is who");
  }
}

/** Names that the list does not hold yet; before anything is typed, those that registries give the entry. */
function nameCompletions(
  library: Library,
  text: string,
  place: Extract<TypedPlace, { kind: "names" }>,
): Completion[] {
  const { actors } = library;
  const isListed = (name: string): boolean =>
    actors.named(name).some(({ listedAt }) => listedAt !== undefined);
  const [own] = place.actor === undefined ? [] : actors.named(place.actor);
  const names =
    place.typed.trim() === ""
      ? (own ? actors.entriesOf(own) : []).flatMap((entry) =>
          namesOfEntry(entry).map((name) => ({
            name,
            id: nameKey(name),
            from: entry.registry.title,
          })),
        )
      : [
          ...actors.actorsBeginning(place.typed, mostCompletions),
          ...actors.actorsWith(place.typed, mostCompletions),
        ].map(({ name, actor }) => ({
          name,
          id: actor.id,
          from: name === actor.name ? kindWord(actor.kind) : actor.name,
        }));
  const fresh = new Map(
    names
      .filter(({ name }) => !isListed(name) && !isWritten(text, name))
      .map((each) => [each.name, each]),
  );
  return [...fresh.values()].slice(0, mostCompletions).map(({ name, id, from }) => ({
    kind: "actor",
    id,
    label: name,
    description: from,
    filterText: `${place.typed} ${name}`.trim(),
    edit: {
      start: place.start,
      end: place.end,
      newText: place.isQuoted ? name : written(name, place.isFlow),
    },
  }));
}

/** Whether a line of the text holds the name already, saved or not. */
const isWritten = (text: string, name: string): boolean =>
  new RegExp(`(?:^|[-:[,"'])\\s*${escape(name)}\\s*(?:$|[\\],"'#])`, "mu").test(text);

const escape = (name: string): string => name.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
