/** Marks a claim of a draft as checked: the claim at a place, its mark if it has one, and the passage that a new mark would hold. */
import { checkedQuotations, isPieceOf } from "../checks/quotedWords";
import type { Edit } from "../checks/finding";
import { claimKey, isFresh, markedClaims } from "../checks/markedClaims";
import { citedSources, coverageAt, subjectOf, mentionsIn } from "../checks/subject";
import type { Subject } from "../checks/rule";
import type { Configuration } from "../configuration";
import { findMarkLines, writeCheckMark, type CheckMark } from "../draft/checkMarks";
import type { Claim } from "../draft/claims";
import type { DraftReading } from "../draft/readDraft";
import { anchorOf } from "../library/passages/anchors";
import { searchPassages } from "../library/passages/search";
import type { Passage } from "../library/sources/source";
import { shiftSpan, sliceOf, spanContains, spansOverlap, type Span } from "../text/span";

export interface ClaimAt {
  /** The claim's words on one line. */
  readonly claim: string;
  readonly mark?: CheckMark;
  readonly isFresh: boolean;
  /** Of the sources cited for it; absent where none of them speaks of it. */
  readonly passage?: Passage;
}

/** The claim that `span` of the draft touches; undefined where there is none. */
export function claimAt(
  reading: DraftReading,
  configuration: Configuration,
  span: Span,
): ClaimAt | undefined {
  for (const { placed, reading: block } of reading.blocks)
    for (const content of block.proses) {
      const subject = subjectOf(content, block.block, reading, configuration);
      for (const claim of content.claims) {
        const at = shiftSpan(subject.toBlock(claim.span), placed.start);
        if (!spansOverlap(at, span) && !spanContains(at, span)) continue;
        const marked = markedClaims(reading, configuration).find(
          (each) => each.claim.span.start === at.start && each.claim.span.end === at.end,
        );
        const passage = passageFor(claim, subject);
        return {
          claim: claimKey(sliceOf(subject.prose.plain, claim.span)),
          isFresh: marked !== undefined && isFresh(marked),
          ...(marked && { mark: marked.mark }),
          ...(passage && { passage }),
        };
      }
    }
  return undefined;
}

function passageFor(claim: Claim, subject: Subject): Passage | undefined {
  const within = citedSources(coverageAt(subject, claim.sentence)).filter(({ text }) => text);
  if (within.length === 0) return undefined;
  const quoted = checkedQuotations(subject).find(
    (checked) => claim.quotation && isPieceOf(checked, claim.quotation),
  );
  if (quoted?.found && within.includes(quoted.found.source)) return quoted.found.passage;
  const text = sliceOf(subject.prose.plain, claim.sentence);
  const actors = mentionsIn(subject, claim.sentence).flatMap(({ candidates }) => candidates);
  return searchPassages(subject.library, { text, actors, within, limit: 1 })[0]?.passage;
}

/** The mark of a claim that was held against a passage; `date` in ISO 8601. */
export const markOf = (
  { path }: DraftReading,
  claim: string,
  passage: Passage,
  { by, date }: Pick<CheckMark, "by" | "date">,
): CheckMark => ({
  draft: path.slice(path.lastIndexOf("/") + 1),
  claim,
  ...anchorOf(passage),
  date,
  by,
});

/** What writes a mark into the file of marks: in the stead of an earlier one, else behind all others. Every other line stays as it is, so that two people's marks merge. */
export function editsToMark(text: string, mark: CheckMark, earlier?: CheckMark): Edit[] {
  const newline = text.includes("\r\n") ? "\r\n" : "\n";
  const newText = writeCheckMark(mark) + newline;
  const [first, ...others] = earlier ? findMarkLines(text, earlier) : [];
  if (first) return [{ ...first, newText }, ...others.map(toRemoval)];
  const end = { start: text.length, end: text.length };
  const isLineOpen = text !== "" && !text.endsWith("\n");
  return [{ ...end, newText: isLineOpen ? newline + newText : newText }];
}

/** What takes the marks of a claim out of the file of marks. */
export const editsToWithdraw = (text: string, mark: CheckMark): Edit[] =>
  findMarkLines(text, mark).map(toRemoval);

const toRemoval = (line: Span): Edit => ({ ...line, newText: "" });
