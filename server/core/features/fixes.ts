/** Fixes: what can be done about the findings, and with the name, at a place of a draft. */
import type { Finding, Fix } from "../checks/finding";
import type { DraftReading } from "../draft/readDraft";
import { shiftSpan, sliceOf, spanContains, spansOverlap, type Span } from "../text/span";
import { toFileSpan } from "../text/textMap";
import { targetAt } from "./target";

export interface OfferedFix {
  readonly finding: Finding;
  readonly fix: Fix;
}

/** Findings that touch `span`, which may be a caret. */
export const findingsAt = (findings: readonly Finding[], span: Span): Finding[] =>
  findings.filter(
    (finding) => spansOverlap(finding.span, span) || spanContains(finding.span, span),
  );

/** The fixes of `findings`, best of each first. */
export const fixesOf = (findings: readonly Finding[]): OfferedFix[] =>
  findings.flatMap((finding) => finding.fixes.map((fix) => ({ finding, fix })));

/** The name at `offset` that the writer's list does not hold yet: one discovered in the sources, or known to none. */
export function unlistedNameAt(reading: DraftReading, offset: number): string | undefined {
  const target = targetAt(reading, offset);
  if (target?.kind === "mention") {
    const { candidates } = target.mention;
    return candidates.every(({ listedAt }) => listedAt === undefined)
      ? candidates[0]?.name
      : undefined;
  }
  return target ? undefined : unknownNameAt(reading, offset);
}

function unknownNameAt({ blocks }: DraftReading, offset: number): string | undefined {
  for (const { placed, reading } of blocks)
    for (const { prose, names } of reading.proses)
      for (const name of names) {
        if (name.kind === "place") continue;
        const { start, end } = shiftSpan(toFileSpan(prose.map, name), placed.start);
        if (start <= offset && offset <= end) return sliceOf(prose.plain, name);
      }
  return undefined;
}
