/** Pieces of Markdown in which nothing that a source wrote can act as markup. */
import type { Place } from "./place";

/** How a shell addresses a place, for a Markdown link; undefined where it cannot. */
export type Link = (place: Place) => string | undefined;

/** Cells of a card are cut at so many characters, so that it fits without scrolling; the passage behind the link is whole. */
export const longestCell = 90;
/** Cells and titles of a page have more room. */
export const longestLine = 120;
export const longestPassage = 420;

/** Text that shows as it is, on one line. */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[\\`*_{}[\]()#+\-.!|<>~&$@:]/g, (mark) =>
      /[<>&]/.test(mark) ? { "<": "&lt;", ">": "&gt;", "&": "&amp;" }[mark]! : `\\${mark}`,
    );

/** As `escapeMarkdown`, but keeps the blanks at both ends. */
export function escapeInline(text: string): string {
  const [, before = "", middle = "", after = ""] = /^(\s*)([^]*?)(\s*)$/.exec(text) ?? [];
  return `${before && " "}${escapeMarkdown(middle)}${after && " "}`;
}

/** A passage, cut where it is long. */
export const quote = (text: string): string => `> ${escapeMarkdown(shorten(text, longestPassage))}`;

/** A table of rendered cells; "" for no rows. */
export function renderTable(
  header: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  if (rows.length === 0) return "";
  return [header, header.map(() => "---"), ...rows]
    .map((row) => `| ${row.join(" | ")} |`)
    .join("\n");
}

/** A titled section; "" where there is nothing in it. */
export const section = (title: string, body: string): string =>
  body === "" ? "" : `## ${title}\n\n${body}`;

/** The text of a document that stands by itself; parts that are "" are left out. */
export const joinParts = (parts: readonly string[]): string =>
  `${parts.filter((part) => part !== "").join("\n\n")}\n`;

/** Documents as a file of its own, which is not held against the library when it lies among drafts. */
export const renderFile = (documents: readonly string[], what: string): string =>
  [`<!-- whence-disable -- ${what} -->\n`, documents.join("\n---\n\n")].join("\n");

/** A link where there is an address, else the label. */
export function anchor(
  label: string,
  place: Place | undefined,
  link: Link,
  title?: string,
): string {
  const address = place && link(place);
  if (address === undefined) return escapeMarkdown(label);
  return `[${escapeMarkdown(label)}](${address}${tipOf(title)})`;
}

/** The title of a link, with the blank before it. */
export function tipOf(text: string | undefined): string {
  if (text === undefined || text === "") return "";
  const shown = shorten(text, longestPassage).replace(/\s+/g, " ");
  return ` "${shown.replace(/["\\|<>]/g, "’")}"`;
}

/** Cuts at a blank, with an ellipsis. */
export function shorten(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest);
  const blank = cut.lastIndexOf(" ");
  return `${cut.slice(0, blank > longest / 2 ? blank : longest)}…`;
}

/** An address that cannot end the link that it stands in. */
export const isWebAddress = /^https?:\/\/[^\s()<>"\\|]+$/;
