/** Reads wikilinks: `[[document]]`, `[[document#heading|label]]`. */
import type { Span } from "../text/span";
import type { CitationScan } from "./citationScan";

const wikilink = /!?\[\[([^[\]\r\n]+)\]\]/y;

/** The label, or else the document's name, is a word of the sentence; `![[document]]` is an image of it. Returns where it ends. */
export function readWikilink(
  { source, mask, found }: CitationScan,
  at: number,
): number | undefined {
  wikilink.lastIndex = at;
  const match = wikilink.exec(source);
  if (!match || severalKeys.test(match[1]!)) return undefined;
  const span = { start: at, end: wikilink.lastIndex };
  if (mask[at] === "!") {
    found.cuts.push(span);
    return span.end;
  }
  const { name, label } = partsOf(match[1]!, at + 2);
  const words = label ?? name;
  found.cuts.push({ start: at, end: words.start }, { start: words.end, end: span.end });
  if (name.start === name.end) return span.end;
  found.citations.push({
    kind: "wikilink",
    span,
    targetSpan: name,
    // Notes on a source are often named after its key, sign included.
    target: source.slice(name.start, name.end).replace(/^@/, ""),
    narrative: false,
    anchor: words.end,
  });
  return span.end;
}

/** Brackets around a cluster are no wikilink. */
const severalKeys = /^\s*[^|]*@[^|]*[;,]/;

/** In tables the bar before the label is escaped. */
function partsOf(content: string, start: number): { name: Span; label?: Span } {
  const bar = content.indexOf("|");
  const document = bar === -1 ? content : content.slice(0, bar).replace(/\\$/, "");
  const name = document.split("#", 1)[0]!;
  const from = start + name.length - name.trimStart().length;
  const parts = { name: { start: from, end: from + name.trim().length } };
  const hasLabel = bar !== -1 && content.slice(bar + 1).trim() !== "";
  if (!hasLabel) return parts;
  return { ...parts, label: { start: start + bar + 1, end: start + content.length } };
}
