/** Web pages as sources: the text of their article, and what the page says of it. */
import { findArticleElement, readHtmlProse } from "./htmlText";
import { readHtmlMetadata } from "./htmlMetadata";
import { parseHtml } from "./htmlTree";
import type { SourceReading } from "./markdownSource";
import { toSourceText, type TextReader } from "./sourceText";

export function readHtmlSource(text: string, read: TextReader = toSourceText): SourceReading {
  const page = parseHtml(text);
  const { bibliography, faults } = readHtmlMetadata(page);
  const prose = readHtmlProse(findArticleElement(page, text), text);
  return { bibliography, text: read(prose, bibliography.language), faults };
}
