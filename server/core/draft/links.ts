/** Reads links, reference links and references to footnotes, as the parser found them, as citations. */
import type { FootnoteReference, Link, LinkReference } from "mdast";
import { spanOfNode } from "../markdown/parseMarkdown";
import type { Span } from "../text/span";
import type { FoundCitation } from "./citationScan";
import { isAutolink } from "./maskProse";

/** `[text](target)` or `<https://…>`; undefined for one that leads to no document: into the page itself, to a mailbox. */
export function readLink(node: Link, text: string): FoundCitation | undefined {
  const target = targetOf(node.url);
  if (target === undefined) return undefined;
  const span = spanOfNode(node);
  if (isAutolink(node, text)) {
    const targetSpan = { start: span.start + 1, end: span.end - 1 };
    return { kind: "link", span, targetSpan, target, narrative: false, anchor: span.start };
  }
  const anchor = contentEnd(node);
  const targetSpan = destinationSpan(text, anchor, span);
  return { kind: "link", span, targetSpan, target, narrative: false, anchor };
}

/** `[text][label]` and `[label]`, whose definition says `url`. */
export function readLinkReference(
  node: LinkReference,
  text: string,
  url: string,
): FoundCitation | undefined {
  const target = targetOf(url);
  if (target === undefined) return undefined;
  const span = spanOfNode(node);
  const anchor = contentEnd(node);
  const targetSpan =
    node.referenceType === "full"
      ? { start: text.indexOf("[", anchor) + 1, end: span.end - 1 }
      : { start: span.start + 1, end: anchor };
  return {
    kind: "link",
    span,
    targetSpan,
    target,
    narrative: false,
    anchor,
    isReference: true,
  };
}

export function readFootnoteReference(node: FootnoteReference): FoundCitation {
  const span = spanOfNode(node);
  return {
    kind: "footnote",
    span,
    targetSpan: { start: span.start + 1, end: span.end - 1 },
    target: node.identifier,
    narrative: false,
    anchor: span.start,
  };
}

/** Where the words of a link end. */
export function contentEnd(node: Link | LinkReference): number {
  const last = node.children.at(-1);
  return last ? spanOfNode(last).end : spanOfNode(node).start + 1;
}

/** Web addresses as they are; a path decoded, without query and fragment; undefined for other schemes and places in the page. */
function targetOf(url: string): string | undefined {
  if (/^(?:https?:)?\/\//i.test(url)) return url;
  const scheme = /^([a-z][a-z\d+.-]+):/i.exec(url)?.[1]?.toLowerCase();
  if (scheme !== undefined && scheme !== "file") return undefined;
  const path = url.replace(/[?#].*$/s, "");
  if (path === "") return undefined;
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** The destination between `](` and `)`, its angle brackets, query and fragment left out. */
function destinationSpan(text: string, from: number, within: Span): Span {
  const opening = /\]\(\s*(<?)/y;
  opening.lastIndex = from;
  const inAngles = opening.exec(text)?.[1] === "<";
  const start = Math.max(opening.lastIndex, from);
  const rest = text.slice(start, within.end - 1);
  const whole = (inAngles ? /^(?:[^>\\]|\\[^])*/ : /^[^\s]*/).exec(rest)![0];
  const path = /^(?:https?:)?\/\//i.test(whole) ? whole : whole.replace(/[?#].*$/s, "");
  return { start, end: start + path.length };
}
