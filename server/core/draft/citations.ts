/** Finds the citations of a paragraph, and what of it is no prose. */
import type { Nodes, Parents } from "mdast";
import { isSilent } from "../markdown/prose";
import { spanOfNode } from "../markdown/parseMarkdown";
import { shiftSpan, spanContains, type Span } from "../text/span";
import type { CitationSigns, FoundCitation } from "./citationScan";
import { findCitationSigns } from "./citationSigns";
import { contentEnd, readFootnoteReference, readLink, readLinkReference } from "./links";
import { isAutolink, maskProse } from "./maskProse";

/** What a definition of the draft says of a label, normalised as the parser does. */
export type TargetOfLabel = (identifier: string) => string | undefined;

/** Citations of `node` with `within` for its span; a note in the text that cites nothing is a citation by itself. Spans are in `text`. */
export function findCitations(
  node: Parents,
  text: string,
  within: Span,
  targetOfLabel: TargetOfLabel,
): CitationSigns {
  const source = text.slice(within.start, within.end);
  const found = shiftSigns(findCitationSigns(source, maskProse(node, text, within)), within.start);
  for (const child of node.children) readNode(child, text, targetOfLabel, found);
  for (const { span, text: words } of found.notes)
    if (!found.citations.some((citation) => spanContains(span, citation.span)))
      found.citations.push(citationOfNote(span, words));
  found.citations.sort((a, b) => a.anchor - b.anchor || a.targetSpan.start - b.targetSpan.start);
  return found;
}

/** The label under which a note in the text is filed among the footnotes. */
export const labelOfNote = (words: string): string => `^[${words}]`;

function readNode(
  node: Nodes,
  text: string,
  targetOfLabel: TargetOfLabel,
  found: CitationSigns,
): void {
  const span = spanOfNode(node);
  if (node.type === "footnoteReference") found.citations.push(readFootnoteReference(node));
  else if (isSilent(node)) found.silent.push(span);
  if (node.type === "link") {
    add(found, readLink(node, text));
    if (isAutolink(node, text)) {
      found.cuts.push(span);
      found.silent.push(span);
      return;
    }
    found.silent.push({ start: contentEnd(node) + 2, end: span.end - 1 });
  } else if (node.type === "linkReference") {
    const url = targetOfLabel(node.identifier);
    if (url !== undefined) add(found, readLinkReference(node, text, url));
  }
  if ("children" in node)
    for (const child of node.children) readNode(child, text, targetOfLabel, found);
}

function add(found: CitationSigns, citation: FoundCitation | undefined): void {
  if (citation) found.citations.push(citation);
}

const citationOfNote = (span: Span, words: string): FoundCitation => ({
  kind: "footnote",
  span,
  targetSpan: span,
  target: labelOfNote(words),
  narrative: false,
  anchor: span.start,
});

const shiftSigns = (found: CitationSigns, by: number): CitationSigns => ({
  citations: found.citations.map((citation) => ({
    ...citation,
    span: shiftSpan(citation.span, by),
    targetSpan: shiftSpan(citation.targetSpan, by),
    anchor: citation.anchor + by,
  })),
  cuts: found.cuts.map((span) => shiftSpan(span, by)),
  silent: found.silent.map((span) => shiftSpan(span, by)),
  notes: found.notes.map((note) => ({ ...note, span: shiftSpan(note.span, by) })),
});
