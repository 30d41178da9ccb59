/** Markdown files as sources: their prose, and what their front matter says of them. */
import type { FrontMatterData } from "../markdown/frontMatter";
import { readMarkdown } from "../markdown/readMarkdown";
import { toIsoDate } from "./dates";
import type { Bibliography, SourceDocument } from "./document";
import { textOf, toBibliography, toLanguage, toNames } from "./fields";
import type { Fault } from "./problems";
import { toSourceText, type TextReader } from "./sourceText";

export type SourceReading = Pick<SourceDocument, "key" | "bibliography" | "text"> & {
  readonly faults: readonly Fault[];
};

/** Undefined for a draft: a file whose front matter names the bibliography that it is written from. */
export function readMarkdownSource(
  text: string,
  read: TextReader = toSourceText,
): SourceReading | undefined {
  const { frontMatter, title, ...prose } = readMarkdown(text);
  if (frontMatter?.data["bibliography"]) return undefined;
  const key = frontMatter && textOf(frontMatter.data, "key", "id", "citekey");
  const bibliography = readBibliography(frontMatter, title);
  return {
    ...(key && { key }),
    bibliography,
    text: read(prose, bibliography.language),
    faults: (frontMatter?.problems ?? []).map((problem) => ({ severity: "error", ...problem })),
  };
}

/** Field names are those that people and static site generators use. */
function readBibliography(
  frontMatter: FrontMatterData | undefined,
  heading: string | undefined,
): Bibliography {
  const data = frontMatter?.data ?? {};
  return toBibliography({
    title: textOf(data, "title", "headline") ?? heading,
    authors: toNames(data["author"] ?? data["authors"] ?? data["byline"]),
    publisher: textOf(data, "publisher", "site", "publication", "container-title"),
    issued: toIsoDate(data["issued"] ?? data["date"] ?? data["published"]),
    url: textOf(data, "url", "URL", "source"),
    language: toLanguage(data["lang"] ?? data["language"]),
    type: textOf(data, "type"),
  });
}
