/** Problems of a file while it is read, and their lines once it is. */
import type { Span } from "../text/span";
import type { Path, Problem } from "./document";

/** A problem that does not know its path and line yet. */
export interface Fault {
  readonly severity: Problem["severity"];
  readonly message: string;
  readonly span?: Span;
}

/** The faults of the file at `path`, in order of place, with lines of `text`; a span goes no further than its first line. */
export function placeFaults(faults: readonly Fault[], path: Path, text: string): Problem[] {
  let line = 1;
  let counted = 0;
  return faults
    .toSorted((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0))
    .map((fault) => {
      if (!fault.span) return { path, ...fault };
      line += countLineEnds(text, counted, fault.span.start);
      counted = Math.max(counted, fault.span.start);
      return { path, ...fault, span: firstLine(fault.span, text), line };
    });
}

function firstLine({ start, end }: Span, text: string): Span {
  const ended = text.slice(start, end).search(/[\r\n]/);
  return { start, end: ended < 0 ? end : start + ended };
}

/** Line ends between two offsets; that of CRLF lies after its LF. */
function countLineEnds(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 10 || (unit === 13 && text.charCodeAt(at + 1) !== 10)) count++;
  }
  return count;
}
