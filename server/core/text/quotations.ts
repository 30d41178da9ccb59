/** Quotations: the quoted stretches of a text, in the marks of five languages. */
import { isSpaceAt, skipSpace, skipSpaceBack } from "./charKinds";
import { findParagraphSpans } from "./paragraphSpans";
import { markAt, type Mark } from "./quotationMarks";
import type { Span } from "./span";

export interface Quotation {
  /** With its marks. */
  readonly span: Span;
  /** The quoted words alone. */
  readonly content: Span;
}

interface OpenMark {
  readonly mark: Mark;
  readonly at: number;
  /** A closing mark that may be an apostrophe ("the soldiers’ wives"), taken if no better one comes. */
  doubtful?: Span;
}

/** Deeper than people nest; older marks are unclosed ones. */
const deepest = 12;
const openersAndSpace = /["“”„‟«»‹›‘’‚'`]/;

/**
 * Quotations within `within` (the whole text if absent), outermost only, in order. A quotation may go on in the next
 * paragraph if that opens anew; marks left unclosed are ignored. One pass with a stack of open marks.
 */
export function findQuotations(text: string, within?: Span): Quotation[] {
  const bounds = {
    start: within?.start ?? 0,
    end: Math.min(within?.end ?? text.length, text.length),
  };
  if (!openersAndSpace.test(text.slice(bounds.start, bounds.end))) return [];
  const found: Quotation[] = [];
  let open: OpenMark[] = [];
  for (const paragraph of findParagraphSpans(text, bounds)) {
    const continued = open.find(({ mark }) => mark.continues);
    const first = markAt(text, paragraph.start, paragraph, []);
    const goesOn =
      continued !== undefined && first?.opens === true && first.family === continued.mark.family;
    open = goesOn ? [continued] : [];
    const from = goesOn ? first.end : paragraph.start;
    readMarks(text, { start: from, end: paragraph.end }, open, found);
  }
  return outermost(found);
}

function readMarks(text: string, paragraph: Span, open: OpenMark[], found: Quotation[]): void {
  for (let at = paragraph.start; at < paragraph.end; at++) {
    const code = text.charCodeAt(at);
    if (code !== 34 && code !== 39 && (code < 0x60 || (code > 0x60 && code < 0xab))) continue;
    const families = open.map(({ mark }) => mark.family);
    const mark = markAt(text, at, paragraph, families);
    if (!mark) continue;
    if (mark.opens) openMark({ mark, at }, open, found, text);
    else closeMark(mark, at, open, found, text);
    at = mark.end - 1;
  }
  for (const left of open) settleDoubt(left, text, found);
}

function openMark(next: OpenMark, open: OpenMark[], found: Quotation[], text: string): void {
  const same = open.findIndex(({ mark }) => mark.isStraight && mark.family === next.mark.family);
  // A straight mark that opens where one is open shows that the first was never closed.
  if (same >= 0) for (const left of open.splice(same)) settleDoubt(left, text, found);
  if (open.length >= deepest) open.shift();
  open.push(next);
}

function closeMark(
  mark: Mark,
  at: number,
  open: OpenMark[],
  found: Quotation[],
  text: string,
): void {
  const index = open.findLastIndex((candidate) => candidate.mark.family === mark.family);
  const opened = open[index];
  if (!opened) return;
  if (mark.isDoubtful) {
    opened.doubtful ??= { start: at, end: mark.end };
    return;
  }
  for (const left of open.splice(index + 1)) settleDoubt(left, text, found);
  open.pop();
  addQuotation(opened, { start: at, end: mark.end }, text, found);
}

function settleDoubt(left: OpenMark, text: string, found: Quotation[]): void {
  if (left.doubtful) addQuotation(left, left.doubtful, text, found);
  delete left.doubtful;
}

function addQuotation(opened: OpenMark, close: Span, text: string, found: Quotation[]): void {
  const start = skipSpace(text, opened.at + opened.mark.length, close.start);
  const end = skipSpaceBack(text, close.start, start);
  if (start === end || isSpaceAt(text, start)) return;
  found.push({ span: { start: opened.at, end: close.end }, content: { start, end } });
}

function outermost(found: Quotation[]): Quotation[] {
  found.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const outer: Quotation[] = [];
  let reached = 0;
  for (const quotation of found) {
    if (quotation.span.start < reached) continue;
    outer.push(quotation);
    reached = quotation.span.end;
  }
  return outer;
}
