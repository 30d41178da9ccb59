/** What a line of Markdown opens at the top level of a document: the structures that reach over blank lines, and lists. */
import { htmlBlockNames, htmlRawNames } from "micromark-util-html-tag-name";
import type { Span } from "../text/span";

/** Lines of a text, by offsets; a line ends at `\n`, `\r\n` or `\r`. */
export interface Lines {
  /** Where the line that holds `offset` ends, its line break left out. */
  readonly endOf: (offset: number) => number;
  /** Start of the line after the one that ends at `end`. */
  readonly nextAfter: (end: number) => number;
}

export function linesOf(text: string): Lines {
  // Old Macintosh line ends are rare, and looking for them at every line would cost a pass over the text each.
  const hasLoneReturns = text.includes("\r") && /\r(?!\n)/.test(text);
  const endOf = (offset: number): number => {
    let end = text.indexOf("\n", offset);
    if (end === -1) end = text.length;
    if (hasLoneReturns) {
      const at = text.slice(offset, end).indexOf("\r");
      return at === -1 ? end : offset + at;
    }
    return end > offset && text[end - 1] === "\r" ? end - 1 : end;
  };
  const nextAfter = (end: number): number =>
    text.startsWith("\r\n", end) ? end + 2 : Math.min(end + 1, text.length);
  return { endOf, nextAfter };
}

/** `until-blank` is HTML that a blank line ends: no fence opens within it. */
export type Opening =
  | { readonly kind: "fence"; readonly fence: string }
  | { readonly kind: "html"; readonly closing: RegExp; readonly from: number }
  | { readonly kind: "math" }
  | { readonly kind: "until-blank" };

const fenceOpening = /(?:`{3,}(?=[^`\r\n]*(?:[\r\n]|$))|~{3,})/y;
const mathOpening = /\$\$(?=[^$\r\n]*(?:[\r\n]|$))/y;
const rawOpening = new RegExp(`<(?:${htmlRawNames.join("|")})(?=[\\s>]|$)`, "iy");
const rawClosing = new RegExp(`</(?:${htmlRawNames.join("|")})>`, "gi");
const blockTag = new RegExp(`</?(?:${htmlBlockNames.join("|")})(?=[\\s>]|/>|$)`, "iy");
const attribute = String.raw`[ \t]+[A-Za-z_:][\w.:-]*(?:[ \t]*=[ \t]*(?:"[^"\r\n]*"|'[^'\r\n]*'|[^\s"'=<>${"`"}]+))?`;
const wholeTag = new RegExp(
  `<(?:[A-Za-z][A-Za-z\\d-]*(?:${attribute})*[ \\t]*/?|/[A-Za-z][A-Za-z\\d-]*[ \\t]*)>[ \\t]*(?=[\\r\\n]|$)`,
  "y",
);

/** What opens at `first`, the first character of a line that is indented by less than four columns. */
export function openingAt(text: string, first: number, inParagraph: boolean): Opening | undefined {
  const sign = text[first];
  if (sign === "`" || sign === "~") {
    const fence = matchAt(fenceOpening, text, first);
    return fence ? { kind: "fence", fence } : undefined;
  }
  if (sign === "$") return matchAt(mathOpening, text, first) ? { kind: "math" } : undefined;
  return sign === "<" ? htmlAt(text, first, inParagraph) : undefined;
}

/** The seven kinds of HTML blocks (CommonMark 0.31, 4.6). */
function htmlAt(text: string, first: number, inParagraph: boolean): Opening | undefined {
  const html = (closing: RegExp, from: number): Opening => ({ kind: "html", closing, from });
  if (text.startsWith("<!--", first)) return html(/-->/g, first + 2);
  if (text.startsWith("<?", first)) return html(/\?>/g, first + 1);
  if (text.startsWith("<![CDATA[", first)) return html(/\]\]>/g, first);
  if (matchAt(/<![A-Za-z]/y, text, first)) return html(/>/g, first);
  if (matchAt(rawOpening, text, first)) return html(rawClosing, first);
  if (matchAt(blockTag, text, first)) return { kind: "until-blank" };
  return !inParagraph && matchAt(wholeTag, text, first) ? { kind: "until-blank" } : undefined;
}

/** End of the line that closes what opened on the line ending at `lineEnd`: the end of the text if none does, undefined for display math that nothing closes. */
export function closingOf(
  text: string,
  opening: Exclude<Opening, { kind: "until-blank" }>,
  lineEnd: number,
  lines: Lines,
): number | undefined {
  if (opening.kind === "html") {
    opening.closing.lastIndex = opening.from;
    return opening.closing.test(text) ? lines.endOf(opening.closing.lastIndex) : text.length;
  }
  const closing =
    opening.kind === "math"
      ? /^[^\r\n]*\$\$[ \t]*$/gm
      : new RegExp(`^ {0,3}\\${opening.fence[0]}{${opening.fence.length},}[ \\t]*$`, "gm");
  closing.lastIndex = lines.nextAfter(lineEnd);
  if (closing.lastIndex > lineEnd && closing.test(text)) return closing.lastIndex;
  return opening.kind === "math" ? undefined : text.length;
}

const listMarker = /(?:[-+*]|\d{1,9}[.)])(?=([ \t]*)(.?))/y;

const footnoteMarker = /\[\^[^\]\s]+\]:/y;

/** Column where the content of the list item or footnote begins whose marker stands at `first`; undefined if none does. */
export function itemColumn(
  text: string,
  first: number,
  indent: number,
): { readonly column: number; readonly isEmpty: boolean } | undefined {
  if (matchAt(footnoteMarker, text, first)) return { column: 4, isEmpty: false };
  listMarker.lastIndex = first;
  const found = listMarker.exec(text);
  if (!found) return undefined;
  const [marker, blanks = "", next = ""] = found;
  const width = indent + marker.length;
  if (next === "") return { column: width + 1, isEmpty: true };
  if (blanks === "") return undefined;
  const isCode = blanks.includes("\t") || blanks.length > 4;
  return { column: isCode ? width + 1 : width + blanks.length, isEmpty: false };
}

const thematicBreak = /(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})(?=[\r\n]|$)/y;

export const isThematicBreak = (text: string, first: number): boolean =>
  "-*_".includes(text[first]!) && matchAt(thematicBreak, text, first) !== undefined;

/** Headings, quotations and footnotes end a list that they are not indented into. */
export const closesLists = (text: string, first: number): boolean =>
  matchAt(/#{1,6}(?=[ \t\r\n]|$)|>|\[\^[^\]\s]+\]:/y, text, first) !== undefined;

const heading = /#{1,6}(?=[ \t\r\n]|$)/y;
const underline = /=+[ \t]*(?=[\r\n]|$)/y;
const containers = /(?:[ \t>]|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$)|\[\^[^\]\s]+\]:)*/y;

/** Whether a line, or what it holds of a list or quotation, looks like text rather than a heading, code or HTML. */
export function isParagraphLine(
  text: string,
  first: number,
  lineEnd: number,
  inParagraph: boolean,
): boolean {
  containers.lastIndex = first;
  containers.test(text);
  const at = containers.lastIndex;
  if (at >= lineEnd || isThematicBreak(text, at)) return false;
  if (inParagraph && matchAt(underline, text, at)) return false;
  return !matchAt(heading, text, at) && !openingAt(text, at, inParagraph);
}

const frontMatter =
  /^\uFEFF?(---|\+\+\+)[ \t]*(?:\r\n|\n|\r)(?:[^]*?(?:\r\n|\n|\r))??\1[ \t]*(?=[\r\n]|$)/;

/** The span of front matter at the beginning of a text, its fences included. */
export function findFrontMatter(text: string): Span | undefined {
  if (!/^\uFEFF?(?:---|\+\+\+)/.test(text)) return undefined;
  const found = frontMatter.exec(text)?.[0];
  return found ? { start: found.startsWith("\uFEFF") ? 1 : 0, end: found.length } : undefined;
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}
