/** References: labels in brackets whose definitions may stand in other blocks. */

const bracketed = /\[((?:[^[\]\\]|\\[^])+)\]/g;
/** Longer ones are no labels (CommonMark 0.31, 4.7). */
const longestLabel = 999;

export interface Labels {
  /** Normalised labels of what may be references to link definitions. */
  readonly links: ReadonlySet<string>;
  /** Labels of footnotes as written, without `^`. */
  readonly footnotes: ReadonlySet<string>;
}

/** Labels that `text` may refer to; those in code are among them. */
export function findLabels(text: string): Labels {
  const links = new Set<string>();
  const footnotes = new Set<string>();
  if (!text.includes("[")) return { links, footnotes };
  for (const [, label = ""] of text.matchAll(bracketed)) {
    if (label.length > longestLabel) continue;
    if (/^\^[^\s^]+$/.test(label)) footnotes.add(label.slice(1));
    // A citation stays one, whatever is defined elsewhere.
    else if (!label.includes("@") && /\S/.test(label)) links.add(normaliseLabel(label));
  }
  return { links, footnotes };
}

/** As mdast's `identifier`: case and runs of blanks make no difference. */
const normaliseLabel = (label: string): string =>
  label
    .replace(/[\t\n\r ]+/g, " ")
    .replace(/^ | $/g, "")
    .toLowerCase()
    .toUpperCase()
    .toLowerCase();

/** Definitions to stand before a text, so that the parser sees references to what is defined elsewhere. Footnotes are recognised even if nothing defines them. */
export function placeholdersFor(
  { links, footnotes }: Labels,
  isDefined: (label: string) => boolean,
): string {
  const lines = [
    ...Array.from(links)
      .filter(isDefined)
      .map((label) => `[${label}]: #`),
    ...Array.from(footnotes, (label) => `[^${label}]: #`),
  ];
  // The break keeps an indented first line from going on with a footnote.
  return lines.length === 0 ? "" : `${lines.join("\n\n")}\n\n***\n\n`;
}
