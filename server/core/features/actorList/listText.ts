/** The text of `actors.yaml` as it is edited: its entries with their places, so that all else stays as its owner wrote it. */
import {
  isMap,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
  stringify,
  type Document,
  type Pair,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import type { Edit } from "../../checks/finding";
import { nameKey } from "../../library/actors/names";

/** An entry of the list. */
export interface EntryText {
  readonly name: string;
  /** The scalar that holds the name. */
  readonly nameNode: Scalar;
  /** Absent for a bare name. */
  readonly map?: YAMLMap;
  readonly aliases: readonly string[];
}

export interface ListText {
  readonly text: string;
  readonly newline: string;
  readonly document: Document;
  /** The list of actors; absent where there is none yet. */
  readonly list?: YAMLSeq;
  readonly entries: readonly EntryText[];
}

/** Undefined for a text that is broken or of another shape: nothing is edited then. */
export function readListText(text: string): ListText | undefined {
  const read = readBrokenList(text);
  const isSound = read?.document.errors.length === 0 && !hasEnd.test(text);
  return isSound ? read : undefined;
}

/** As much as can be read of a text that may be broken: to be shown, not to be edited. */
export function readBrokenList(text: string): ListText | undefined {
  const document = parseDocument(text, { logLevel: "silent" });
  const { contents } = document;
  if (contents !== null && !isMap(contents) && !isSeq(contents)) return undefined;
  const list = isMap(contents) ? contents.get("actors") : contents;
  return {
    text,
    newline: text.includes("\r\n") ? "\r\n" : "\n",
    document,
    ...(isSeq(list) && { list }),
    entries: isSeq(list) ? list.items.flatMap((item) => readEntry(item) ?? []) : [],
  };
}

/** Nothing may be written behind the end of a document. */
const hasEnd = /^\.\.\.\s*$/m;

function readEntry(item: unknown): EntryText | undefined {
  if (isScalar(item) && typeof item.value === "string")
    return { name: item.value, nameNode: item, aliases: [] };
  if (!isMap(item)) return undefined;
  const nameNode = item.get("name", true);
  if (!isScalar(nameNode) || nameNode.value === null) return undefined;
  const aliases = item.get("aliases");
  return {
    name: String(nameNode.value),
    nameNode,
    map: item,
    aliases: isSeq(aliases)
      ? aliases.items.flatMap((each) => (isScalar(each) ? String(each.value) : []))
      : typeof aliases === "string"
        ? [aliases]
        : [],
  };
}

/** The entry whose own name this is. */
export const entryOf = ({ entries }: ListText, name: string): EntryText | undefined =>
  entries.find((entry) => nameKey(entry.name) === nameKey(name));

/** The pair of a field of a mapping. */
export const pairOf = (map: YAMLMap, field: string): Pair | undefined =>
  map.items.find(({ key }) => isScalar(key) && key.value === field);

interface Ranged {
  readonly range?: readonly [number, number, number] | null | undefined;
}

/** Start of a node; of a pair, that of its key. */
export const startOf = (node: unknown): number =>
  isPair(node) ? startOf(node.key) : ((node as Ranged).range?.[0] ?? 0);

/** End of what a node holds, without comments and blanks behind it. */
export function endOf(node: unknown, text: string): number {
  if (isPair(node)) {
    const keyEnd = endOf(node.key, text);
    const colon = text.indexOf(":", keyEnd) + 1;
    const isEmpty = node.value === null || (isScalar(node.value) && node.value.source === "");
    return isEmpty ? colon : Math.max(colon, endOf(node.value, text));
  }
  const [start, end] = (node as Ranged).range ?? [0, 0];
  return start + text.slice(start, end).trimEnd().length;
}

/** End of a line's content with the comment behind it, without its line end. */
export function endOfLine(text: string, offset: number): number {
  const [rest] = /^[^\r\n]*/.exec(text.slice(offset))!;
  return offset + rest.trimEnd().length;
}

/** Start of the line of an offset. */
export const startOfLine = (text: string, offset: number): number =>
  text.lastIndexOf("\n", offset - 1) + 1;

/** Start of the line behind that of an offset, or the text's end. */
export function startOfNextLine(text: string, offset: number): number {
  const end = text.indexOf("\n", offset);
  return end < 0 ? text.length : end + 1;
}

/** Blanks from the start of its line to an offset: how deep something stands. */
export const indentOf = (text: string, offset: number): string =>
  " ".repeat(offset - startOfLine(text, offset));

/** A text as YAML writes it; `isFlow` between brackets. */
export function written(value: string, isFlow: boolean): string {
  const plain = stringify(value.replace(/\s+/g, " ").trim(), { lineWidth: 0 }).trim();
  return isFlow && !/^["']/.test(plain) && /[,[\]{}]/.test(plain) ? JSON.stringify(value) : plain;
}

export const writtenList = (values: readonly string[]): string =>
  `[${values.map((value) => written(value, true)).join(", ")}]`;

export const insertion = (at: number, newText: string): Edit => ({ start: at, end: at, newText });

export const removal = (start: number, end: number): Edit => ({ start, end, newText: "" });

/** Applies edits that do not overlap; of those at one place the first comes first. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let edited = "";
  let at = 0;
  for (const { start, end, newText } of edits.toSorted((a, b) => a.start - b.start)) {
    edited += text.slice(at, start) + newText;
    at = end;
  }
  return edited + text.slice(at);
}

/** The edit that makes one text of another: from the first letter that differs to the last. */
export function editBetween(before: string, after: string): Edit[] {
  if (before === after) return [];
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  let same = 0;
  while (same < most - start && before.at(-1 - same) === after.at(-1 - same)) same++;
  const newText = after.slice(start, after.length - same);
  return [{ start, end: before.length - same, newText }];
}
