/** The tree of a web page: elements with their attributes and places. */
import { parse, type DefaultTreeAdapterMap } from "parse5";
import type { Span } from "../text/span";

export type HtmlNode = DefaultTreeAdapterMap["childNode"];
export type HtmlElement = DefaultTreeAdapterMap["element"];
export type HtmlParent = DefaultTreeAdapterMap["parentNode"];

/** Any text is HTML; elements that the text leaves out (`html`, `body`) are there. */
export const parseHtml = (text: string): HtmlParent =>
  parse(text, { sourceCodeLocationInfo: true });

export const isElement = (node: HtmlNode): node is HtmlElement => "tagName" in node;

export const attributeOf = (element: HtmlElement, name: string): string | undefined =>
  element.attrs.find((attribute) => attribute.name === name)?.value;

/** Place of a node in the file; empty for one that the file does not hold. */
export function spanOfHtml(node: HtmlNode): Span {
  const place = node.sourceCodeLocation;
  return { start: place?.startOffset ?? 0, end: place?.endOffset ?? 0 };
}

/** Elements within a node in the page's order; those inside an element for which `enters` is false are left out. */
export function findElements(
  root: HtmlParent,
  enters: (element: HtmlElement) => boolean = () => true,
): HtmlElement[] {
  const found: HtmlElement[] = [];
  const waiting = root.childNodes.toReversed();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (!isElement(node)) continue;
    found.push(node);
    if (enters(node)) for (const child of node.childNodes.toReversed()) waiting.push(child);
  }
  return found;
}

/** All text inside an element, as it stands there. */
export function textInside(element: HtmlElement): string {
  const parts: string[] = [];
  const waiting = element.childNodes.toReversed();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if ("value" in node) parts.push(node.value);
    else if (isElement(node)) for (const child of node.childNodes.toReversed()) waiting.push(child);
  }
  return parts.join("");
}
