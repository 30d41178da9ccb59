/** Reads a paragraph, heading or cell of a block as prose with its language, sentences, quotations and citations. */
import type { Heading, Paragraph, TableCell } from "mdast";
import { visit } from "unist-util-visit";
import { spanOfNode } from "../markdown/parseMarkdown";
import { readProse } from "../markdown/prose";
import { detectLanguage } from "../text/detectLanguage";
import { findQuotations, type Quotation } from "../text/quotations";
import { findSentences } from "../text/sentences";
import { spansOverlap, type Span } from "../text/span";
import { toPlainOffset, type TextMap } from "../text/textMap";
import type { Prose, ProseKind } from "./block";
import type { Citation } from "./citation";
import { findCitations, labelOfNote } from "./citations";
import type { CitationSigns } from "./citationScan";
import { findDirectives } from "./directives";
import type { Gathering } from "./gathering";

/** Adds the prose of `node` to what is gathered, with its directives, notes and silent spans. */
export function readBlockProse(
  node: Paragraph | Heading | TableCell,
  kind: ProseKind,
  gathering: Gathering,
): void {
  const { source, context, definitions, math, proses } = gathering;
  const span = spanOfNode(node);
  const found = findCitations(
    node,
    source,
    span,
    (label) => context.definitions.get(label) ?? definitions.get(label),
  );
  const marker = kind === "table-cell" ? undefined : calloutMarker(source, span);
  const cuts = [...found.cuts, ...math.filter((each) => spansOverlap(each, span))];
  if (marker) cuts.push(marker);
  const { plain, map } = readProse(node, source, cuts);
  visit(node, "html", (html) => {
    gathering.directives.push(...findDirectives(source, spanOfNode(html)));
  });
  gathering.silent.push(...found.silent);
  const citations = placeCitations(found, map);
  fileNotes(found, citations, gathering);
  if (plain === "" && citations.length === 0) return;
  const language = tellLanguage(plain, gathering);
  const sentences = findSentences(plain, { start: 0, end: plain.length }, language);
  const quotations = findQuotations(plain);
  proses.push({
    kind,
    span,
    plain,
    map,
    language,
    sentences,
    quotations: kind === "quote" ? quoteWhole(plain, map, source, span, quotations) : quotations,
    citations,
  });
}

function calloutMarker(source: string, { start, end }: Span): Span | undefined {
  const found = /^\[![\w-]+\][-+]?/.exec(source.slice(start, Math.min(end, start + 40)));
  return found ? { start, end: start + found[0].length } : undefined;
}

const placeCitations = (found: CitationSigns, map: TextMap): Citation[] =>
  found.citations
    .map(({ anchor, ...citation }) => ({ ...citation, at: toPlainOffset(map, anchor) }))
    .sort((a, b) => a.at - b.at);

/** A note in the text that cites nothing is a footnote by its own words. */
function fileNotes(
  { notes }: CitationSigns,
  citations: readonly Citation[],
  { footnotes }: Gathering,
): void {
  for (const { span, text } of notes) {
    const label = labelOfNote(text);
    if (citations.some((citation) => citation.target === label))
      footnotes.set(label, { span, text, citations: [] });
  }
}

function tellLanguage(plain: string, gathering: Gathering): Prose["language"] {
  const told = detectLanguage(plain);
  if (told) {
    const characters = (gathering.languages.get(told) ?? 0) + plain.length;
    gathering.languages.set(told, characters);
    return told;
  }
  gathering.fallback = gathering.context.language;
  return gathering.context.language;
}

/** A line that begins with a dash names who is quoted. */
const signature = /(?:^|\n|\r)[ \t>]*(?:—|–|―|--)[ \t]*(?=\S)[^\r\n]*$/;

/** The paragraph of a block quotation as one quotation, with those in it. */
function quoteWhole(
  plain: string,
  map: TextMap,
  source: string,
  { start, end }: Span,
  inner: readonly Quotation[],
): readonly Quotation[] {
  const signed = signature.exec(source.slice(start, end));
  const signedAt =
    signed && signed.index > 0 ? toPlainOffset(map, start + signed.index) : undefined;
  const words = plain.slice(0, signedAt).trimEnd();
  const whole = { start: plain.length - plain.trimStart().length, end: words.length };
  const isOnlySignature = signed?.index === 0;
  const isWithinMarks = inner.some(
    ({ span }) => span.start <= whole.start && span.end >= whole.end - 1,
  );
  if (words === "" || isOnlySignature || isWithinMarks) return inner;
  return [{ span: whole, content: whole }, ...inner];
}
