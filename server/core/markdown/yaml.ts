/** YAML, and JSON as a part of it, as values with their places in the file. */
import { isAlias, isMap, isScalar, isSeq, parseAllDocuments, type Scalar } from "yaml";
import { t } from "../localisation";
import type { Span } from "../text/span";

export interface YamlProblem {
  readonly message: string;
  readonly span: Span;
}

/** A value of a YAML text: what it is in JavaScript, and where it stands (a string without its quotation marks). */
export interface YamlValue {
  readonly span: Span;
  readonly data: unknown;
  /** Fields of a mapping by name, in order; empty for anything else. */
  readonly fields: ReadonlyMap<string, YamlValue>;
  /** Items of a list; empty for anything else. */
  readonly items: readonly YamlValue[];
}

export interface YamlText {
  /** The first document that holds anything; undefined for none. */
  readonly value?: YamlValue;
  /** In order of place. */
  readonly problems: readonly YamlProblem[];
}

/**
 * Never throws: what is broken is told, what is readable stays. A colon inside a value that is not quoted
 * (`title: A flag: the story`) is told and read as part of the value. Spans are those in `text` moved by `offset`.
 */
export function parseYaml(text: string, offset = 0): YamlText {
  const problems: YamlProblem[] = [];
  const tell: Tell = (message, start, end) => {
    // The parser may look for what is missing past the end.
    const span = {
      start: Math.min(start, text.length) + offset,
      end: Math.min(end, text.length) + offset,
    };
    problems.push({ message, span });
  };
  try {
    const documents = parseDocuments(text, tell);
    for (const { errors } of documents)
      for (const { code, message, pos } of errors)
        tell(explain(code, message), pos[0], Math.max(pos[0], pos[1]));
    const contents = documents.map((document) => document.contents).find(holdsAnything);
    const value = contents && toValue(contents, { offset, anchors: new Map(), tell, repeated: 0 });
    problems.sort((a, b) => a.span.start - b.span.start);
    return value ? { value, problems } : { problems };
  } catch {
    tell(t("It is nested too deeply to be read."), 0, 0);
    return { problems };
  }
}

/** What is wrong in the words of somebody who writes lists, not parsers. */
function explain(code: string, message: string): string {
  const [, closing] = /end with an? (\S+)$/.exec(message) ?? [];
  if (closing !== undefined) return t("The closing “{sign}” is missing.", { sign: closing });
  const [, sign] = /cannot start with .* (\S)$/.exec(message) ?? [];
  if (sign !== undefined)
    return t("A value that begins with {sign} needs quotation marks around it.", { sign });
  const [, stray] = /^Unexpected flow-\w+-end token .*"(.)"$/.exec(message) ?? [];
  if (stray !== undefined) return t("Nothing opens this “{sign}”.", { sign: stray });
  if (/^Missing closing .quote/.test(message)) return t("The closing quotation mark is missing.");
  if (/^Missing , /.test(message)) return t("A comma is missing before this.");
  if (code === "TAB_AS_INDENT") return t("Lines are indented with blanks, not with tabs.");
  if (code === "BAD_INDENT" || /^Sequence item without|^A block sequence may not/.test(message))
    return t("This line is not indented like its neighbours.");
  if (code === "MULTILINE_IMPLICIT_KEY" || /followed by map values$/.test(message))
    return t("A colon is missing behind the name of a field.");
  return message;
}

type Tell = (message: string, start: number, end: number) => void;

/** Stands for a colon that belongs to a value; of the same length, so that offsets stay. */
const plainColon = "\uE03A";

/** Parses again without the colons that broke a first parse. */
function parseDocuments(text: string, tell: Tell): ReturnType<typeof parseOnce> {
  let readable = text;
  let documents = parseOnce(readable);
  for (let round = 0; round < 3; round++) {
    const colons = documents
      .flatMap(({ errors }) => errors)
      .filter(({ code }) => code === "BLOCK_AS_IMPLICIT_KEY")
      .map(({ pos }) => colonAfter(readable, pos[0]))
      .filter((at) => at !== undefined);
    if (colons.length === 0) break;
    const characters = readable.split("");
    for (const at of new Set(colons)) {
      characters[at] = plainColon;
      tell(t("A value with a colon in it needs quotation marks around it."), at, at + 1);
    }
    readable = characters.join("");
    documents = parseOnce(readable);
  }
  return documents;
}

const colon = /[^\r\n]*?:(?=\s)/y;

function colonAfter(text: string, offset: number): number | undefined {
  colon.lastIndex = offset;
  const found = colon.exec(text);
  return found ? found.index + found[0].length - 1 : undefined;
}

const parseOnce = (text: string) => [...parseAllDocuments(text, parseOptions)];

const parseOptions = { prettyErrors: false, uniqueKeys: false, logLevel: "silent" } as const;

const holdsAnything = (node: unknown): boolean =>
  isMap(node) || isSeq(node) || (isScalar(node) && node.value !== null);

interface Reading {
  readonly offset: number;
  /** What stands behind the anchors so far. */
  readonly anchors: Map<string, YamlValue>;
  readonly tell: Tell;
  /** Values that aliases have repeated so far. */
  repeated: number;
}

/** Whoever walks through lists of aliases of lists of aliases would never come to an end. */
const mostRepeated = 100_000;

const noFields: ReadonlyMap<string, YamlValue> = new Map();

function toValue(node: unknown, reading: Reading): YamlValue {
  if (isAlias(node)) return toRepeated(node, reading);
  const value = isMap(node)
    ? toMapping(node.items, spanOf(node, reading), reading)
    : isSeq(node)
      ? toList(node.items, spanOf(node, reading), reading)
      : isScalar(node)
        ? { ...emptyValue(spanOf(node, reading)), data: withColons(node.value) }
        : emptyValue({ start: reading.offset, end: reading.offset });
  if ((isMap(node) || isSeq(node) || isScalar(node)) && node.anchor)
    reading.anchors.set(node.anchor, value);
  return value;
}

/** The very value behind the anchor. */
function toRepeated(alias: Ranged & { readonly source: string }, reading: Reading): YamlValue {
  const { source: name } = alias;
  const value = reading.anchors.get(name);
  if (value) reading.repeated += sizeOf(value);
  if (value && reading.repeated <= mostRepeated) return value;
  const [start, end] = alias.range ?? [0, 0];
  const message = value
    ? t("“*{name}” is left out: too much is repeated in this file.", { name })
    : t("“*{name}” refers to nothing: put the whole value in quotation marks.", { name });
  reading.tell(message, start, end);
  return emptyValue({ start: start + reading.offset, end: end + reading.offset });
}

const sizes = new WeakMap<YamlValue, number>();

/** The number of values in a value, itself among them; one that is repeated counts each time. */
function sizeOf(value: YamlValue): number {
  let size = sizes.get(value);
  if (size === undefined) {
    const parts = [...value.fields.values(), ...value.items];
    size = parts.reduce((sum, part) => sum + sizeOf(part), 1);
    sizes.set(value, size);
  }
  return size;
}

const withColons = (value: unknown): unknown =>
  typeof value === "string" ? value.replaceAll(plainColon, ":") : value;

const emptyValue = (span: Span): YamlValue => ({ span, data: null, fields: noFields, items: [] });

function toMapping(
  pairs: readonly { key: unknown; value: unknown }[],
  span: Span,
  reading: Reading,
): YamlValue {
  const fields = new Map<string, YamlValue>();
  for (const { key, value } of pairs)
    if (isScalar(key)) fields.set(String(withColons(key.value)), toValue(value, reading));
  const data = Object.fromEntries([...fields].map(([name, value]) => [name, value.data]));
  return { span, data, fields, items: [] };
}

function toList(nodes: readonly unknown[], span: Span, reading: Reading): YamlValue {
  const items = nodes.map((node) => toValue(node, reading));
  return { span, data: items.map((item) => item.data), fields: noFields, items };
}

interface Ranged {
  readonly range?: readonly [number, number, number] | null;
}

function spanOf(node: Ranged, { offset }: Reading): Span {
  const [start, end] = node.range ?? [0, 0];
  const isQuoted = isScalar(node) && /^QUOTE/.test((node as Scalar).type ?? "") && end - start > 1;
  const marks = isQuoted ? 1 : 0;
  return { start: start + offset + marks, end: Math.max(start, end) + offset - marks };
}
