/** Edits of `actors.yaml`: each changes what it is about and leaves comments, order and form of all else. */
import { isMap, isScalar, isSeq, type YAMLMap, type YAMLSeq } from "yaml";
import type { Edit } from "../../checks/finding";
import { notSameField } from "../../documents/actorsFile";
import { nameKey } from "../../library/actors/names";
import {
  applyEdits,
  endOf,
  endOfLine,
  entryOf,
  indentOf,
  insertion,
  pairOf,
  readListText,
  removal,
  startOf,
  startOfLine,
  startOfNextLine,
  written,
  writtenList,
  type EntryText,
  type ListText,
} from "./listText";

/** Gives an actor of the list more names; those that it has are left out. Undefined where it cannot be done. */
export function addAliases(
  text: string,
  name: string,
  names: readonly string[],
): Edit[] | undefined {
  const list = readListText(text);
  const entry = list && entryOf(list, name);
  return list && entry && aliasEdits(list, entry, names);
}

function aliasEdits(
  list: ListText,
  entry: EntryText,
  names: readonly string[],
): Edit[] | undefined {
  const known = new Set([entry.name, ...entry.aliases]);
  const fresh = [...new Set(names)].filter((each) => !known.has(each));
  if (fresh.length === 0) return [];
  const { text } = list;
  const { map, nameNode } = entry;
  if (!map) return bareEntryEdits(list, nameNode, fresh);
  const pair = pairOf(map, "aliases");
  if (!pair) return [fieldEdit(list, map, `aliases: ${writtenList(fresh)}`)];
  const { value } = pair;
  if (isSeq(value)) return [itemsEdit(list, value, fresh)];
  if (value === null || (isScalar(value) && value.value === null))
    return [insertion(endOf(pair, text), ` ${writtenList(fresh)}`)];
  if (!isScalar(value)) return undefined;
  return [
    {
      start: startOf(value),
      end: endOf(value, text),
      newText: writtenList([...entry.aliases, ...fresh]),
    },
  ];
}

/** Makes a mapping of a bare name. */
function bareEntryEdits(
  { text, newline, list }: ListText,
  node: EntryText["nameNode"],
  aliases: readonly string[],
): Edit[] {
  const start = startOf(node);
  if (list?.flow) {
    const end = endOf(node, text);
    const name = text.slice(start, end);
    return [{ start, end, newText: `{name: ${name}, aliases: ${writtenList(aliases)}}` }];
  }
  const line = `${newline}${indentOf(text, start)}aliases: ${writtenList(aliases)}`;
  return [insertion(start, "name: "), insertion(endOfLine(text, endOf(node, text)), line)];
}

/** A field behind the kind, else behind the name. */
function fieldEdit({ text, newline }: ListText, map: YAMLMap, field: string): Edit {
  const before = pairOf(map, "kind") ?? pairOf(map, "name") ?? map.items.at(-1)!;
  if (map.flow) return insertion(endOf(before, text), `, ${field}`);
  const indent = indentOf(text, startOf(map.items[0]));
  return insertion(endOfLine(text, endOf(before, text)), `${newline}${indent}${field}`);
}

function itemsEdit({ text, newline }: ListText, items: YAMLSeq, names: readonly string[]): Edit {
  const last = items.items.at(-1);
  if (items.flow) {
    const told = names.map((each) => written(each, true)).join(", ");
    return last ? insertion(endOf(last, text), `, ${told}`) : insertion(startOf(items) + 1, told);
  }
  const indent = indentOf(text, text.lastIndexOf("-", startOf(last)));
  const lines = names.map((each) => `${newline}${indent}- ${written(each, false)}`).join("");
  return insertion(endOfLine(text, endOf(last, text)), lines);
}

/** Takes a name off an actor's aliases. */
export function removeAlias(text: string, name: string, alias: string): Edit[] | undefined {
  const list = readListText(text);
  const entry = list && entryOf(list, name);
  const pair = entry?.map && pairOf(entry.map, "aliases");
  if (!list || !entry?.map || !pair) return undefined;
  const isAlias = (each: string): boolean => each === alias || nameKey(each) === nameKey(alias);
  if (entry.aliases.every(isAlias)) return [fieldRemoval(list, entry.map, "aliases")];
  const { value } = pair;
  if (!isSeq(value)) return undefined;
  const gone = value.items.flatMap((item, at) =>
    isScalar(item) && isAlias(String(item.value)) ? [at] : [],
  );
  return gone.length === 0 ? undefined : gone.map((at) => itemRemoval(list, value, at));
}

function fieldRemoval({ text }: ListText, map: YAMLMap, field: string): Edit {
  const at = map.items.indexOf(pairOf(map, field)!);
  const pair = map.items[at];
  const next = map.items[at + 1];
  const before = map.items[at - 1];
  const start = startOf(pair);
  if (map.flow || startOfLine(text, start) === startOfLine(text, startOf(map)))
    return next
      ? removal(start, startOf(next))
      : removal(before ? endOf(before, text) : start, endOf(pair, text));
  return removal(startOfLine(text, start), startOfNextLine(text, endOf(pair, text)));
}

function itemRemoval({ text }: ListText, { items, flow }: YAMLSeq, at: number): Edit {
  const item = items[at];
  const next = items[at + 1];
  if (!flow) {
    const end = startOfNextLine(text, endOf(item, text));
    return removal(startOfLine(text, startOf(item)), end);
  }
  if (next) return removal(startOf(item), startOf(next));
  return removal(at > 0 ? endOf(items[at - 1], text) : startOf(item), endOf(item, text));
}

/** Writes another name for an actor's; the old one stays as an alias if `keepsOld`. */
export function renameEntry(
  text: string,
  name: string,
  newName: string,
  keepsOld: boolean,
): Edit[] | undefined {
  const list = readListText(text);
  const entry = list && entryOf(list, name);
  if (!list || !entry) return undefined;
  const { nameNode, map } = entry;
  const isFlow = map?.flow === true || (!map && list.list?.flow === true);
  const renaming: Edit = {
    start: startOf(nameNode),
    end: endOf(nameNode, text),
    newText: written(newName, isFlow),
  };
  const renamed = readListText(applyEdits(text, [renaming]));
  if (!renamed) return undefined;
  const isAlias = entry.aliases.includes(newName);
  if (!keepsOld) {
    const dropped = isAlias ? removeAlias(text, name, newName) : [];
    return dropped && [renaming, ...dropped];
  }
  if (isAlias) return swapEdits(list, entry, newName, renaming);
  const kept = aliasEdits(list, { ...entry, name: newName }, [entry.name]);
  return kept && [...joined(renaming, kept)];
}

/** The alias that becomes the name gives its place to the name. */
function swapEdits(
  { text }: ListText,
  { map, name }: EntryText,
  newName: string,
  renaming: Edit,
): Edit[] {
  const aliases = map?.get("aliases");
  const item = isSeq(aliases)
    ? aliases.items.find((each) => isScalar(each) && String(each.value) === newName)
    : map?.get("aliases", true);
  const isFlow = isSeq(aliases) && aliases.flow === true;
  return [
    renaming,
    { start: startOf(item), end: endOf(item, text), newText: written(name, isFlow) },
  ];
}

/** Edits of which one may begin where another stands: "name: " before a bare name that is replaced. */
function joined(renaming: Edit, others: readonly Edit[]): Edit[] {
  const before = others.find(({ start, end }) => start === end && start === renaming.start);
  if (!before) {
    const within = others.find(
      ({ start, end }) => start === renaming.start && end === renaming.end,
    );
    return within ? [within] : [renaming, ...others];
  }
  return [
    { ...renaming, newText: before.newText + renaming.newText },
    ...others.filter((each) => each !== before),
  ];
}

/** Takes an actor off the list, with the comment behind its lines; comments above it stay. */
export function removeEntry(text: string, name: string): Edit[] | undefined {
  const list = readListText(text);
  const entry = list && entryOf(list, name);
  if (!list?.list || !entry) return undefined;
  const node = entry.map ?? entry.nameNode;
  const at = list.list.items.indexOf(node);
  if (list.list.flow) return [itemRemoval(list, list.list, at)];
  const start = startOfLine(text, startOf(node));
  return [removal(start, startOfNextLine(text, endOf(node, text)))];
}

/** Makes one actor of two: the second's names become the first's, its note too, and its entry goes. */
export function mergeEntries(text: string, name: string, other: string): Edit[] | undefined {
  const moved = moveEntry(text, name, text, other);
  return moved && [...moved.added, ...moved.removed];
}

/** As `mergeEntries`, for a second that stands in a list of its own: what is added to the first's and taken off the second's. */
export function moveEntry(
  text: string,
  name: string,
  from: string,
  other: string,
): { readonly added: Edit[]; readonly removed: Edit[] } | undefined {
  const list = readListText(text);
  const source = readListText(from);
  const entry = list && entryOf(list, name);
  const gone = source && entryOf(source, other);
  if (!entry || !gone || (text === from && entry.name === gone.name)) return undefined;
  const aliases = aliasEdits(list, entry, [gone.name, ...gone.aliases]);
  const removed = removeEntry(from, other);
  const fields = entry.map ? movedFields(list, entry.map, gone) : [];
  return aliases && removed && { added: [...aliases, ...fields], removed };
}

/** What the first does not have of the second. */
function movedFields(list: ListText, map: YAMLMap, { map: gone }: EntryText): Edit[] {
  if (!gone || map.flow) return [];
  const moved = ["kind", "note"].flatMap((field) => {
    const value: unknown = gone.get(field);
    return typeof value === "string" && !map.has(field)
      ? [`${field}: ${written(value, false)}`]
      : [];
  });
  if (moved.length === 0) return [];
  const { text, newline } = list;
  const indent = indentOf(text, startOf(map.items[0]));
  const last = map.items.at(-1);
  const lines = moved.map((line) => `${newline}${indent}${line}`).join("");
  return [insertion(endOfLine(text, endOf(last, text)), lines)];
}

/** Writes down that two names are not the same actor's. */
export function keepApart(text: string, a: string, b: string): Edit[] | undefined {
  const list = readListText(text);
  if (!list) return undefined;
  const { document, newline } = list;
  const { contents } = document;
  const row = `- ${writtenList([a, b])}`;
  const head = `${text === "" || text.endsWith("\n") ? "" : newline}${notSameField}:${newline}  ${row}${newline}`;
  if (contents === null) return [insertion(text.length, head)];
  if (isSeq(contents)) {
    const start = startOfLine(text, text.lastIndexOf("-", startOf(contents.items[0])));
    if (contents.flow || text[start] !== "-") return undefined;
    return [insertion(start, `actors:${newline}`), insertion(text.length, head)];
  }
  if (!isMap(contents) || contents.flow) return undefined;
  const pair = pairOf(contents, notSameField);
  if (!pair) return [insertion(text.length, head)];
  const { value } = pair;
  if (isSeq(value) && value.items.length > 0) {
    const last = value.items.at(-1);
    if (value.flow) return [insertion(endOf(last, text), `, ${writtenList([a, b])}`)];
    const indent = indentOf(text, text.lastIndexOf("-", startOf(last)));
    return [insertion(endOfLine(text, endOf(last, text)), `${newline}${indent}${row}`)];
  }
  if (value !== null && !(isScalar(value) && value.value === null)) return undefined;
  return [insertion(endOfLine(text, endOf(pair, text)), `${newline}  ${row}`)];
}
