/** Adds a name to the text of `actors.yaml`, leaving all else as its owner wrote it. */
import { isMap, isSeq, parseDocument, stringify, type Document } from "yaml";
import type { Edit } from "../checks/finding";

/** The edit that lists `name` at the end of `text`'s actors; undefined where the file has another shape. */
export function listActor(text: string, name: string): Edit | undefined {
  const document = parseDocument(text);
  const newline = text.includes("\r\n") ? "\r\n" : "\n";
  if (document.errors.length > 0) return undefined;
  const entry = `- name: ${stringify(name, { lineWidth: 0 }).trim()}`;
  const actors = actorsOf(document);
  if (actors === undefined) return beginList(document, text, entry, newline);
  const last = actors.at(-1)!;
  const lineStart = text.lastIndexOf("\n", last.start) + 1;
  const indent = /^\s*(?=-)/.exec(text.slice(lineStart))?.[0];
  if (indent === undefined) return undefined;
  const end = last.start + text.slice(last.start, last.end).trimEnd().length;
  return { start: end, end, newText: `${newline}${indent}${entry}` };
}

/** Begins the list: behind a bare `actors:`, or at the end of a file without one. */
function beginList(
  document: Document,
  text: string,
  entry: string,
  newline: string,
): Edit | undefined {
  if (document.contents !== null && !isMap(document.contents)) return undefined;
  if (document.contents?.has("actors")) {
    const bare = /^actors:[ \t]*(?:#.*)?$/m.exec(text);
    if (!bare || document.contents.get("actors") !== undefined) return undefined;
    const end = bare.index + bare[0].trimEnd().length;
    return { start: end, end, newText: `${newline}  ${entry}` };
  }
  const before = text === "" || text.endsWith("\n") ? "" : newline;
  const newText = `${before}actors:${newline}  ${entry}${newline}`;
  return { start: text.length, end: text.length, newText };
}

/** Spans of the entries of a block list under `actors`; undefined where there is none. */
function actorsOf(document: Document): { start: number; end: number }[] | undefined {
  const list = isMap(document.contents) ? document.contents.get("actors") : document.contents;
  if (!isSeq(list) || list.flow || list.items.length === 0) return undefined;
  return list.items.flatMap((item) => {
    const range = (item as { range?: [number, number, number] | null }).range;
    return range ? [{ start: range[0], end: range[1] }] : [];
  });
}
