/** Reads an `actors.yaml` with a mistake in it entry by entry and field by field, so that one mistake costs no other entry. */
import { parseYaml, type YamlProblem, type YamlText, type YamlValue } from "../markdown/yaml";
import type { Span } from "../text/span";
import { actorFields, notSameField } from "./actorsFile";

/** The same shape as the whole text would have; undefined where no entry can be told. Of what goes wrong in one field the first fault is told: the others follow from it. */
export function readBrokenActors(text: string): YamlText | undefined {
  const lines = linesOf(text);
  const firstRow = lines.findIndex(({ words }) => words.startsWith(`${notSameField}:`));
  const listEnd = firstRow < 0 ? lines.length : firstRow;
  const actors = readItems(text, lines.slice(0, listEnd), readEntry);
  const rows = readItems(text, lines.slice(listEnd), readRow);
  if (actors.items.length + rows.items.length === 0) return undefined;
  const fields = new Map([
    ["actors", actors],
    [notSameField, rows],
  ]);
  const value = { span: { start: 0, end: text.length }, data: {}, items: [], fields };
  const found = [...actors.problems, ...rows.problems];
  const problems = found.length > 0 ? found : parseYaml(text).problems.slice(0, 1);
  return { value, problems: problems.map((problem) => atWords(problem, text)) };
}

/** What is missing is missing behind the last letter, not on the next line. */
function atWords({ message, span }: YamlProblem, text: string): YamlProblem {
  if (text.slice(span.start, span.end).trim() !== "" || span.start === 0) return { message, span };
  const end = text.slice(0, span.start).trimEnd().length;
  const isIndent = text.lastIndexOf("\n", span.start - 1) >= end && span.end > span.start;
  return isIndent || end === 0 ? { message, span } : { message, span: { start: end - 1, end } };
}

interface Line extends Span {
  /** Blanks and tabs before the words. */
  readonly indent: number;
  readonly words: string;
}

/** Each line with its line end. */
const linesOf = (text: string): Line[] =>
  [...text.matchAll(/([ \t]*)([^\r\n]*)(?:\r\n|\r|\n|$)/g)]
    .filter(([whole]) => whole !== "")
    .map(({ index, 0: whole, 1: indent = "", 2: words = "" }) => ({
      start: index,
      end: index + whole.length,
      indent: indent.length,
      words,
    }));

interface ReadItem {
  readonly value: YamlValue | undefined;
  readonly problems: readonly YamlProblem[];
}

/** Items begin with the dashes that stand no deeper than the first one, and with those before a name. */
function readItems(
  text: string,
  lines: readonly Line[],
  read: (text: string, lines: readonly Line[]) => ReadItem,
): YamlValue & { readonly problems: readonly YamlProblem[] } {
  const first = lines.find(isDashed);
  const items = first
    ? partAt(lines, (line) => isDashed(line) && (line.indent <= first.indent || isNamed(line)))
    : [];
  const all = items.map((item) => read(text, item));
  const values = all.flatMap(({ value }) => value ?? []);
  const start = first?.start ?? lines[0]?.start ?? text.length;
  return {
    span: { start, end: lines.at(-1)?.end ?? start },
    data: values.map(({ data }) => data),
    items: values,
    fields: new Map(),
    problems: all.flatMap(({ problems }) => problems),
  };
}

const isDashed = ({ words }: Line): boolean => /^-(?:\s|$)/.test(words);
const isNamed = ({ words }: Line): boolean => /^-\s+name:/.test(words);

/** Lines from each one that begins a part to the next; those before the first are left out. */
function partAt(lines: readonly Line[], begins: (line: Line) => boolean): Line[][] {
  const parts: Line[][] = [];
  for (const line of lines)
    if (begins(line)) parts.push([line]);
    else parts.at(-1)?.push(line);
  return parts;
}

const fieldName = new RegExp(`^(?:-\\s+)?(?:${actorFields.join("|")})\\b`);

function readEntry(text: string, lines: readonly Line[]): ReadItem {
  const whole = parseLines(text, lines);
  if (whole.problems.length === 0) return { value: whole.value?.items[0], problems: [] };
  const parts = partAt(lines, (line) => line === lines[0] || fieldName.test(line.words));
  const fields = new Map<string, YamlValue>();
  const problems: YamlProblem[] = [];
  for (const part of parts) {
    const read = parseLines(text, part);
    problems.push(...read.problems.slice(0, 1));
    const item = read.value?.items[0] ?? read.value;
    for (const [name, value] of item?.fields ?? []) fields.set(name, value);
  }
  if (fields.size === 0) return { value: undefined, problems };
  const data = Object.fromEntries([...fields].map(([name, { data }]) => [name, data]));
  const [{ start }] = lines as [Line];
  const value = { span: { start, end: lines.at(-1)!.end }, data, items: [], fields };
  return { value, problems: problems.length > 0 ? problems : whole.problems.slice(0, 1) };
}

function readRow(text: string, lines: readonly Line[]): ReadItem {
  const { value, problems } = parseLines(text, lines);
  return { value: value?.items[0], problems: problems.slice(0, 1) };
}

/** Tabs before the words are told, and read as blanks. */
function parseLines(text: string, lines: readonly Line[]): YamlText {
  const { start } = lines[0]!;
  const part = text.slice(start, lines.at(-1)!.end);
  const indented = part.replace(/^[ \t]+/gm, (blanks) => " ".repeat(blanks.length));
  const read = parseYaml(indented, start);
  if (indented === part || read.problems.length > 0) return read;
  const [tab] = parseYaml(part, start).problems;
  return tab ? { ...read, problems: [tab] } : read;
}
