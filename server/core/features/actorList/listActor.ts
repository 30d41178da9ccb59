/** Adds an actor to the text of `actors.yaml`, leaving all else as its owner wrote it. */
import { isMap } from "yaml";
import type { Edit } from "../../checks/finding";
import type { ActorKind } from "../../documents/document";
import {
  endOf,
  endOfLine,
  insertion,
  readListText,
  startOf,
  written,
  writtenList,
  type ListText,
} from "./listText";

/** What an entry tells beside the name. */
export interface EntryFields {
  readonly kind?: ActorKind;
  readonly aliases?: readonly string[];
  readonly note?: string;
}

/** The edit that lists an actor at the end of `text`'s; undefined where the file has another shape. */
export function listActor(text: string, name: string, fields: EntryFields = {}): Edit | undefined {
  const read = readListText(text);
  if (!read) return undefined;
  const { newline, list } = read;
  const lines = linesOf(name, fields);
  const entry = (indent: string): string => lines.join(`${newline}${indent}  `);
  if (!list || list.items.length === 0) return list ? undefined : beginList(read, entry("  "));
  if (list.flow) return undefined;
  const last = list.items.at(-1);
  const dash = text.lastIndexOf("-", startOf(last));
  const indent = /^\s*(?=-)/.exec(text.slice(text.lastIndexOf("\n", dash) + 1))?.[0];
  if (indent === undefined) return undefined;
  return insertion(endOfLine(text, endOf(last, text)), `${newline}${indent}${entry(indent)}`);
}

function linesOf(name: string, { kind, aliases = [], note }: EntryFields): string[] {
  return [
    `- name: ${written(name, false)}`,
    ...(kind && kind !== "unknown" ? [`kind: ${kind}`] : []),
    ...(aliases.length > 0 ? [`aliases: ${writtenList(aliases)}`] : []),
    ...(note === undefined ? [] : [`note: ${written(note, false)}`]),
  ];
}

/** Begins the list: behind a bare `actors:`, or at the end of a file without one. */
function beginList({ document, text, newline }: ListText, entry: string): Edit | undefined {
  if (document.contents !== null && !isMap(document.contents)) return undefined;
  if (document.contents?.has("actors")) {
    const bare = /^actors:[ \t]*(?:#.*)?$/m.exec(text);
    if (!bare || (document.contents.get("actors") ?? undefined) !== undefined) return undefined;
    return insertion(endOfLine(text, bare.index), `${newline}  ${entry}`);
  }
  const before = text === "" || text.endsWith("\n") ? "" : newline;
  return insertion(text.length, `${before}actors:${newline}  ${entry}${newline}`);
}
