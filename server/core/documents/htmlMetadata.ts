/** What a web page says of itself: meta tags, JSON-LD, title, language, address. */
import { t } from "../localisation";
import { toIsoDate } from "./dates";
import type { Bibliography } from "./document";
import { toBibliography, toLanguage, toNames, toText, toTitle } from "./fields";
import {
  attributeOf,
  findElements,
  spanOfHtml,
  textInside,
  type HtmlElement,
  type HtmlParent,
} from "./htmlTree";
import { findArticle, type ArticleData } from "./jsonLd";
import type { Fault } from "./problems";

export interface HtmlMetadata {
  readonly bibliography: Bibliography;
  readonly faults: readonly Fault[];
}

/** The more a statement was made for citing, the more it counts: JSON-LD, citation tags, Open Graph, Dublin Core, plain tags. */
export function readHtmlMetadata(page: HtmlParent): HtmlMetadata {
  const elements = findElements(page);
  const metas = findMetas(elements);
  const meta = (...names: readonly string[]): readonly string[] =>
    names.map((name) => metas.get(name)).find((values) => values !== undefined) ?? [];
  const { article, faults } = readJsonLd(elements);
  const html = elements.find(({ tagName }) => tagName === "html");
  const bibliography = toBibliography({
    title: article?.title ?? toTitle(meta(...titleNames)[0]) ?? findTitle(elements),
    authors: firstFilled(article?.authors ?? [], meta(...authorNames).flatMap(readAuthor)),
    publisher: article?.publisher ?? toText(meta(...publisherNames)[0]),
    issued: toIsoDate(article?.issued) ?? toIsoDate(meta(...dateNames)[0]),
    url: findAddress(elements) ?? meta("og:url")[0] ?? article?.url,
    language:
      toLanguage(html && (attributeOf(html, "lang") ?? attributeOf(html, "xml:lang"))) ??
      toLanguage(article?.language) ??
      toLanguage(meta("og:locale", "dc.language", "citation_language", "content-language")[0]),
    type: article?.type,
  });
  return { bibliography, faults };
}

const titleNames = ["citation_title", "og:title", "dc.title", "dcterms.title", "twitter:title"];
const authorNames = [
  "citation_author",
  "article:author",
  "dc.creator",
  "dcterms.creator",
  "author",
  "parsely-author",
  "sailthru.author",
];
const publisherNames = [
  "citation_journal_title",
  "citation_publisher",
  "og:site_name",
  "dc.publisher",
  "dcterms.publisher",
  "publisher",
  "application-name",
];
const dateNames = [
  "article:published_time",
  "citation_publication_date",
  "citation_date",
  "citation_online_date",
  "datepublished",
  "dc.date.issued",
  "dcterms.issued",
  "dc.date",
  "dcterms.date",
  "date",
  "pubdate",
  "parsely-pub-date",
];

/** Contents of meta tags by lower-case name, property or itemprop; addresses of authors are no names. */
function findMetas(elements: readonly HtmlElement[]): Map<string, string[]> {
  const metas = new Map<string, string[]>();
  for (const element of elements) {
    if (element.tagName !== "meta") continue;
    const content = toText(attributeOf(element, "content"));
    const name = ["property", "name", "itemprop", "http-equiv"]
      .map((attribute) => attributeOf(element, attribute)?.trim().toLowerCase())
      .find(Boolean);
    if (!name || !content || (name.endsWith("author") && /^(?:https?:)?\/\//.test(content)))
      continue;
    const known = metas.get(name);
    if (known) known.push(content);
    else metas.set(name, [content]);
  }
  return metas;
}

/** Scholars' pages write "Doe, Jane"; two words or more before the comma are left alone. */
function readAuthor(written: string): string[] {
  return toNames(written).map((name) => name.replace(/^([^\s,]+), ([^,]+)$/, "$2 $1"));
}

const firstFilled = <T>(first: readonly T[], second: readonly T[]): readonly T[] =>
  first.length > 0 ? first : second;

function findTitle(elements: readonly HtmlElement[]): string | undefined {
  const title = elements.find(
    (element) => element.tagName === "title" && element.namespaceURI.endsWith("xhtml"),
  );
  const heading = elements.find(({ tagName }) => tagName === "h1");
  return toTitle(title && textInside(title)) ?? toTitle(heading && textInside(heading));
}

function findAddress(elements: readonly HtmlElement[]): string | undefined {
  const link = elements.find(
    (element) =>
      element.tagName === "link" && attributeOf(element, "rel")?.toLowerCase() === "canonical",
  );
  return toText(link && attributeOf(link, "href"));
}

function readJsonLd(elements: readonly HtmlElement[]): {
  readonly article: ArticleData | undefined;
  readonly faults: readonly Fault[];
} {
  const faults: Fault[] = [];
  const scripts: unknown[] = [];
  for (const element of elements) {
    const type = attributeOf(element, "type")?.trim().toLowerCase();
    if (element.tagName !== "script" || type !== "application/ld+json") continue;
    try {
      scripts.push(JSON.parse(textInside(element)));
    } catch {
      const message = t("This JSON-LD is broken; what it says of the article is not known.");
      faults.push({ severity: "warning", message, span: spanOfHtml(element) });
    }
  }
  try {
    return { article: findArticle(scripts), faults };
  } catch {
    // Lists nested by the thousand; no page that people read has them.
    return { article: undefined, faults };
  }
}
