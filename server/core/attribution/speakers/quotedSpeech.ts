/** Quoted speech over several sentences and paragraphs: all of a quotation belongs to the statement that says whose it is. */
import { skipSpace, skipSpaceBack } from "../../text/charKinds";
import { spansOverlap, type Span } from "../../text/span";
import type { Attribution } from "../attribution";
import type { Discourse, Line } from "./discourse";

/** A stretch in quotation marks, with them. */
interface Quoted extends Span {
  /** The first and last of the lines that it runs over. */
  readonly from: number;
  readonly to: number;
  readonly isMarked: boolean;
  readonly isClosed: boolean;
}

/** Gives the statements of a paragraph, and those before it whose quotations it goes on with, all that they quote. */
export function joinQuotations(discourse: Discourse, lines: readonly Line[]): void {
  const { open, leadIn } = discourse;
  discourse.open = undefined;
  discourse.leadIn = leadInOf(lines);
  if (!hasMarks(discourse, lines)) return;
  const isSaid =
    open !== undefined || leadIn !== undefined || lines.some(({ spoken }) => spoken.length > 0);
  if (!isSaid && !isLeftOpen(lines)) return;
  const owned = new Map<number, Span[]>();
  const passed = new Int32Array(lines.length);
  let last: { readonly owner: number; readonly line: number } | undefined;
  if (leadIn !== undefined) last = { owner: leadIn, line: -1 };
  for (const quoted of findQuoted(lines)) {
    const carried = quoted.from === 0 && isHead(lines, quoted) ? open : undefined;
    const goesOn = carried && (quoted.isMarked || quoted.isClosed) ? carried : undefined;
    const near =
      last && last.line + 1 >= quoted.from && isWhole(lines, quoted) ? last.owner : undefined;
    const owner =
      ownerIn(discourse, lines, quoted, passed) ?? goesOn?.owner ?? near ?? tagAfter(lines, quoted);
    const spans = goesOn?.spans ?? [];
    spans.push(quoted);
    if (!quoted.isClosed) {
      if (quoted.isMarked || goesOn) discourse.open = { owner, spans };
    } else if (owner !== undefined) {
      const known = owned.get(owner);
      if (known) known.push(...spans);
      else owned.set(owner, spans);
    }
    last = owner === undefined ? undefined : { owner, line: quoted.to };
  }
  for (const [owner, spans] of owned) extend(discourse, owner, spans);
}

const marks = /["“”„«»‘`]|''/g;

/** Whether a quotation mark stands in a paragraph; each text is searched once. */
function hasMarks(discourse: Discourse, lines: readonly Line[]): boolean {
  const [first] = lines;
  const last = lines.at(-1);
  if (!first || !last) return false;
  if (discourse.nextMark < first.span.start) {
    marks.lastIndex = first.span.start;
    discourse.nextMark = marks.exec(discourse.text)?.index ?? discourse.text.length;
  }
  return discourse.nextMark < last.span.end;
}

/** Whether a paragraph ends within a quotation. */
function isLeftOpen(lines: readonly Line[]): boolean {
  const word = lines.at(-1)?.words.at(-1);
  return word?.isQuoted === true && word.mark !== "close";
}

/** Stretches in quotation marks, in order. */
function findQuoted(lines: readonly Line[]): Quoted[] {
  const found: Quoted[] = [];
  let current: { start: number; from: number; isMarked: boolean } | undefined;
  let end = 0;
  for (let index = 0; index < lines.length; index += 1) {
    for (const word of lines[index]!.words) {
      if (!word.isQuoted) continue;
      const { start, end: next, mark } = word;
      current ??= { start, from: index, isMarked: mark === "open" };
      end = next;
      if (mark !== "close") continue;
      found.push({ ...current, end, to: index, isClosed: true });
      current = undefined;
    }
  }
  if (current) found.push({ ...current, end, to: lines.length - 1, isClosed: false });
  return found;
}

/** Statements behind a quotation among which one may still say whose it is. */
const mostBehind = 16;

/**
 * The outermost statement that says whose a quotation is, among those of its own sentences. Quotations are asked for in
 * order; `passed` counts for each line the first statements that say nothing behind the last one.
 */
function ownerIn(
  { attributions }: Discourse,
  lines: readonly Line[],
  quoted: Quoted,
  passed: Int32Array,
): number | undefined {
  for (let index = quoted.from; index <= quoted.to; index += 1) {
    const { spoken } = lines[index]!;
    let at = passed[index]!;
    while (at < spoken.length && isSaidBefore(attributions[spoken[at]!.index]!, quoted)) at += 1;
    passed[index] = at;
    for (let behind = 0; at < spoken.length && behind < mostBehind; at += 1) {
      const place = spoken[at]!.index;
      const { content, cue } = attributions[place]!;
      if (content.some((part) => spansOverlap(part, quoted))) return place;
      if (cue[0]!.start >= quoted.end) behind += 1;
    }
  }
  return undefined;
}

const isSaidBefore = ({ content }: Attribution, { start }: Span): boolean =>
  content.every((part) => part.end <= start);

/** "“…” Foster said.": a sentence of its own behind the quotation, which has nothing else to say. */
function tagAfter(lines: readonly Line[], { to }: Quoted): number | undefined {
  const spoken = lines[to + 1]?.spoken[0];
  return spoken && spoken.statement.content.length === 0 ? spoken.index : undefined;
}

/** The statement of a paragraph's last sentence, where its colon announces what is said. */
function leadInOf(lines: readonly Line[]): number | undefined {
  const line = lines.at(-1);
  const spoken = line?.spoken.at(-1);
  return line?.words.at(-1)?.folded === ":" && spoken?.statement.content.length === 0
    ? spoken.index
    : undefined;
}

const isHead = (lines: readonly Line[], { start, from }: Quoted): boolean =>
  lines[from]!.words[0]?.start === start;

/** Whether a quotation is all that its sentences hold. */
function isWhole(lines: readonly Line[], quoted: Quoted): boolean {
  const rest = lines[quoted.to]!.words.findLast(({ isWord }) => isWord);
  return isHead(lines, quoted) && rest !== undefined && rest.end <= quoted.end;
}

/** Adds to a statement what it quotes beyond its sentence. */
function extend({ text, attributions }: Discourse, index: number, spans: readonly Span[]): void {
  const statement = attributions[index]!;
  const added = spans.flatMap((span) => outside(text, span, statement));
  if (added.length === 0) return;
  const content = [...statement.content, ...added].sort((a, b) => a.start - b.start);
  attributions[index] = { ...statement, content };
}

/** What of a span lies before and behind a statement's sentence and what it holds already. */
function outside(text: string, { start, end }: Span, { sentence, content }: Attribution): Span[] {
  const before = { start, end: skipSpaceBack(text, Math.min(end, sentence.start), start) };
  const behind = { start: skipSpace(text, Math.max(start, sentence.end), end), end };
  return [before, behind].filter(
    (part) => part.start < part.end && !content.some((each) => spansOverlap(each, part)),
  );
}
