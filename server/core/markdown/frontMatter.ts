/** YAML front matter of a Markdown file. */
import { t } from "../localisation";
import type { Span } from "../text/span";
import { parseYaml } from "./yaml";

export interface FrontMatterData {
  /** With its fences, in the file. */
  readonly span: Span;
  /** The parsed mapping; empty where it is broken. */
  readonly data: Readonly<Record<string, unknown>>;
  readonly problems: readonly { readonly message: string; readonly span: Span }[];
}

const fenced = /^\uFEFF?(---[ \t]*(?:\r\n|\n|\r))([^]*?)(?:^---[ \t]*$)/m;
const opened = /^\uFEFF?---[ \t]*[\r\n]/;

/** The block between `---` on the first line and the next `---`; undefined where there is none or it is never closed. Problems have spans in `text`. */
export function parseFrontMatter(text: string): FrontMatterData | undefined {
  if (!opened.test(text)) return undefined;
  const found = fenced.exec(text);
  if (found?.index !== 0) return undefined;
  const start = text.startsWith("\uFEFF") ? 1 : 0;
  const span = { start, end: found[0].length };
  const { value, problems } = parseYaml(found[2]!, start + found[1]!.length);
  const told = problems.map(({ message, span }) => ({
    message: t("The front matter cannot be read here: {reason}", { reason: message }),
    span,
  }));
  const data = value?.data;
  if (isRecord(data)) return { span, data, problems: told };
  if (value && told.length === 0)
    told.push({ message: t("The front matter has no fields: “name: value”."), span: value.span });
  return { span, data: {}, problems: told };
}

const isRecord = (data: unknown): data is Record<string, unknown> =>
  typeof data === "object" && data !== null && !Array.isArray(data);
