/** Web pages as sources: the text of their article, and what the page says of it. */
import { findArticleElement, readHtmlProse } from "./htmlText";
import { readHtmlMetadata } from "./htmlMetadata";
import { parseHtml } from "./htmlTree";
import type { SourceReading } from "./markdownSource";
import { toSourceText } from "./sourceText";

export function readHtmlSource(text: string): SourceReading {
  const page = parseHtml(text);
  const { bibliography, faults } = readHtmlMetadata(page);
  const prose = readHtmlProse(findArticleElement(page, text), text);
  return { bibliography, text: toSourceText(prose, bibliography.language), faults };
}
