/** The text of a web page's article, without the page around it. */
import { joinPieces, type Piece, type Seam } from "../markdown/pieces";
import type { TextMap } from "../text/textMap";
import { readHtmlText } from "./htmlTextNode";
import {
  attributeOf,
  findElements,
  isElement,
  spanOfHtml,
  type HtmlElement,
  type HtmlNode,
  type HtmlParent,
} from "./htmlTree";

const wordsOf = (words: string): ReadonlySet<string> => new Set(words.split(" "));

const blockTags = wordsOf(
  "address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul",
);

/** Around the article, beside it, or nothing to read. */
const silentTags = wordsOf(
  "aside audio button canvas datalist dialog embed figcaption footer form head header iframe img input math menu nav noframes noscript object picture script search select style svg template textarea title video",
);

const silentRoles = wordsOf("banner complementary contentinfo navigation search");

const isSilent = (element: HtmlElement): boolean =>
  silentTags.has(element.tagName) ||
  attributeOf(element, "hidden") !== undefined ||
  silentRoles.has(attributeOf(element, "role") ?? "");

/** Block elements become paragraphs, and so does what two `<br>` part; runs of blanks are one space outside `<pre>`. */
export function readHtmlProse(root: HtmlParent, text: string): { plain: string; map: TextMap } {
  const reading: Reading = { found: [], waiting: root.childNodes.toReversed(), pre: 0, broken: -1 };
  for (let step = reading.waiting.pop(); step; step = reading.waiting.pop()) {
    if (step === "block") reading.found.push(step);
    else if ("pre" in step) reading.pre = step.pre;
    else if ("value" in step)
      readTextInto(reading, readHtmlText(step.value, text, spanOfHtml(step), reading.pre > 0));
    else if (isElement(step)) enter(reading, step);
    else reading.found.push("gap");
  }
  return joinPieces(reading.found);
}

/** Where a walk without recursion stands. */
interface Reading {
  readonly found: (Piece | Seam)[];
  /** Last first: nodes to read, ends of blocks, and the depth of `<pre>` from there on. */
  readonly waiting: (HtmlNode | "block" | { readonly pre: number })[];
  pre: number;
  /** Index in `found` of the last `<br>`. */
  broken: number;
}

function readTextInto({ found, pre }: Reading, pieces: readonly Piece[]): void {
  for (const piece of pieces)
    if (pre > 0 || piece.plain !== " " || !endsBlank(found.at(-1))) found.push(piece);
}

function enter(reading: Reading, element: HtmlElement): void {
  const { found, waiting, pre, broken } = reading;
  const isBlock = blockTags.has(element.tagName);
  const isPre = element.tagName === "pre";
  if (element.tagName === "br") {
    const isSecond = broken >= 0 && found.slice(broken).every(endsBlank);
    found.push(isSecond ? "block" : { plain: " ", ...spanOfHtml(element) });
    reading.broken = found.length - 1;
  } else if (isSilent(element)) {
    found.push(isBlock ? "block" : "gap");
  } else {
    if (isBlock) found.push("block");
    if (isBlock) waiting.push("block");
    if (isPre) waiting.push({ pre });
    for (const child of element.childNodes.toReversed()) waiting.push(child);
    if (isPre) waiting.push({ pre: pre + 1 });
  }
}

const endsBlank = (item: Piece | Seam | undefined): boolean =>
  typeof item === "object" && item.plain.endsWith(" ");

/** Shorter, an element called `article` may be a teaser. */
const shortest = 200;

/** The element that holds the article: `article`, else `main`, else `body`; not one with next to nothing of the page's text. */
export function findArticleElement(page: HtmlParent, text: string): HtmlParent {
  const elements = findElements(page, ({ tagName }) => tagName !== "article");
  const length = (element: HtmlParent): number => readHtmlProse(element, text).plain.length;
  const body = elements.find(({ tagName }) => tagName === "body") ?? page;
  const main = elements.find(
    (element) => element.tagName === "main" || attributeOf(element, "role") === "main",
  );
  const candidates = [findLongest(elements, length), main].filter(
    (element) => element !== undefined,
  );
  if (candidates.length === 0) return body;
  const all = length(body);
  return candidates.find((element) => length(element) >= Math.min(shortest, all / 4)) ?? body;
}

/** The `article` with more than half of all articles' text: a page of many equals has none. */
function findLongest(
  elements: readonly HtmlElement[],
  length: (element: HtmlElement) => number,
): HtmlElement | undefined {
  const articles = elements
    .filter((element) => element.tagName === "article" && !isSilent(element))
    .map((element) => ({ element, length: length(element) }));
  const all = articles.reduce((sum, article) => sum + article.length, 0);
  return articles.find((article) => article.length * 2 > all)?.element;
}
