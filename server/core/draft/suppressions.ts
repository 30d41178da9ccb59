/** Suppressions: the stretches of a draft that its directives keep rules from reporting in. */
import { shiftSpan, type Span } from "../text/span";
import type { Directive } from "./block";
import type { PlacedBlock, Suppression } from "./draft";
import { blockAt } from "./places";

/** Suppressions of all directives that give a reason, in the order of their ends. `disable-next-line` covers the next line that is neither blank nor a comment, and the whole paragraph if one begins there; `disable` what follows up to an `enable` of the same codes or of all. */
export function findSuppressions(text: string, blocks: readonly PlacedBlock[]): Suppression[] {
  const suppressions: Suppression[] = [];
  let open: Suppression[] = [];
  for (const { start, block } of blocks)
    for (const directive of block.directives) {
      const span = shiftSpan(directive.span, start);
      if (directive.action === "enable") {
        const closed = open.flatMap((each) => closedBy(directive, each, span.start));
        open = open.flatMap((each) => stillOpen(directive, each));
        suppressions.push(...closed);
        continue;
      }
      const { codes, reason } = directive;
      if (reason === undefined) continue;
      if (directive.action === "disable")
        open.push({ span: { start: span.end, end: text.length }, codes, reason });
      else {
        const covered = nextLine(text, blocks, span.end);
        if (covered) suppressions.push({ span: covered, codes, reason });
      }
    }
  return [...suppressions, ...open];
}

/** What of an open suppression ends at `end`. One for all rules ends only by an `enable` for all. */
function closedBy(enable: Directive, open: Suppression, end: number): Suppression[] {
  const span = { start: open.span.start, end };
  if (enable.codes.length === 0) return [{ ...open, span }];
  const codes = open.codes.filter((code) => enable.codes.includes(code));
  return codes.length === 0 ? [] : [{ ...open, span, codes }];
}

function stillOpen(enable: Directive, open: Suppression): Suppression[] {
  if (enable.codes.length === 0) return [];
  if (open.codes.length === 0) return [open];
  const codes = open.codes.filter((code) => !enable.codes.includes(code));
  return codes.length === 0 ? [] : [{ ...open, codes }];
}

/** From the next line with words behind `offset` to its end, or to that of the paragraph that begins in it. */
function nextLine(text: string, blocks: readonly PlacedBlock[], offset: number): Span | undefined {
  const line = /[^\r\n]*/y;
  const lineBreak = /[^\r\n]*(?:\r\n|\n|\r)/y;
  for (let at = offset; ;) {
    lineBreak.lastIndex = at;
    if (!lineBreak.test(text)) return undefined;
    at = line.lastIndex = lineBreak.lastIndex;
    const words = line.exec(text)![0];
    const start = at + words.search(/\S|$/);
    const end = at + words.length;
    if (start === end) continue;
    const placed = blockAt({ blocks }, start);
    const comment = placed && commentAt(placed, start);
    if (comment && text.slice(comment.end, end).trim() === "") {
      at = Math.max(at, comment.end);
      continue;
    }
    const begun = placed?.block.proses.filter(
      ({ span }) => at <= placed.start + span.start && placed.start + span.start < end,
    );
    const last = begun?.at(-1);
    return { start: at, end: Math.max(end, last ? placed!.start + last.span.end : 0) };
  }
}

function commentAt({ start, block }: PlacedBlock, offset: number): Span | undefined {
  const at = offset - start;
  const silent = block.silent.find((span) => span.start <= at && at < span.end);
  return silent && block.text.startsWith("<!--", at) ? shiftSpan(silent, start) : undefined;
}
