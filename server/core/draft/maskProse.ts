/** A copy of a paragraph's source in which only its words stand, so that citations can be looked for by their signs. */
import type { Nodes, Parents } from "mdast";
import { spanOfNode } from "../markdown/parseMarkdown";
import type { Span } from "../text/span";

/** What stands for a character that is no word: markup, code, HTML, images, destinations of links, escapes. */
const masked = "\0";

/** As long as `within` of `text`, offset for offset. Line breaks stay; the prefixes of quotations and lists behind them are blanks. */
export function maskProse(node: Parents, text: string, within: Span): string {
  const parts: string[] = [];
  let done = within.start;
  const maskTo = (offset: number): void => {
    if (offset <= done) return;
    parts.push(masked.repeat(offset - done));
    done = offset;
  };
  const visit = (child: Nodes): void => {
    const span = spanOfNode(child);
    maskTo(span.start);
    if (child.type === "text") {
      parts.push(text.slice(span.start, span.end).replace(noWords, blankOut));
      done = span.end;
    } else if (child.type === "break") {
      parts.push(text.slice(span.start, span.end).replace(/[^\r\n]/g, " "));
      done = span.end;
    } else if ("children" in child && !isAutolink(child, text)) child.children.forEach(visit);
    maskTo(span.end);
  };
  node.children.forEach(visit);
  maskTo(within.end);
  return parts.join("").slice(0, within.end - within.start);
}

/** `<https://example.org>`, whose text is its address. */
export const isAutolink = (node: Nodes, text: string): boolean =>
  node.type === "link" && text[spanOfNode(node).start] === "<";

const noWords = /\\[!-/:-@[-`{-~]|(?<=[\r\n])[ \t>]+/g;

const blankOut = (found: string): string =>
  (found.startsWith("\\") ? masked : " ").repeat(found.length);
