/** Check marks: what an editor has checked of a draft, kept beside it in `.whence/checks.jsonl`, one JSON line a mark. */
import type { Path } from "../documents/document";
import { joinPath } from "../documents/paths";
import type { Anchor } from "../library/passages/anchors";
import { t } from "../localisation";
import type { Span } from "../text/span";

/** The file of the marks, relative to the draft. */
const marksFile = ".whence/checks.jsonl";

/** A claim that somebody has held against a passage. */
export interface CheckMark extends Anchor {
  /** The draft's file name. */
  readonly draft: string;
  /** The claim's words on one line. */
  readonly claim: string;
  /** ISO 8601. */
  readonly date: string;
  /** Initials. */
  readonly by: string;
}

/** A line that is no mark. */
export interface BrokenLine {
  /** One-based. */
  readonly line: number;
  readonly message: string;
}

export interface CheckMarks {
  readonly marks: readonly CheckMark[];
  readonly broken: readonly BrokenLine[];
}

/** The file in which the marks of a draft are kept. */
export const marksPath = (draft: Path): Path => joinPath(draft, marksFile);

export const isMarksPath = (path: Path): boolean => path.endsWith(`/${marksFile}`);

const texts = [
  "draft",
  "claim",
  "source",
  "exact",
  "prefix",
  "suffix",
  "hash",
  "date",
  "by",
] as const;
const numbers = ["start", "end"] as const;

/** The marks of a file, in order; a line that is none is told and left where it is. */
export function parseCheckMarks(text: string): CheckMarks {
  const marks: CheckMark[] = [];
  const broken: BrokenLine[] = [];
  text.split(/\r?\n/).forEach((line, index) => {
    if (line.trim() === "") return;
    const mark = parseLine(line);
    if (mark) marks.push(mark);
    else
      broken.push({
        line: index + 1,
        message: t("This line is no check mark; it is kept as it is."),
      });
  });
  return { marks, broken };
}

function parseLine(line: string): CheckMark | undefined {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return undefined;
  }
  if (typeof value !== "object" || value === null) return undefined;
  const given = value as Record<string, unknown>;
  const isMark =
    texts.every((key) => typeof given[key] === "string") &&
    numbers.every((key) => Number.isSafeInteger(given[key]) && (given[key] as number) >= 0);
  return isMark ? (given as unknown as CheckMark) : undefined;
}

/** A mark as a line, its keys in their order, without a line's end. */
export const writeCheckMark = (mark: CheckMark): string =>
  JSON.stringify({
    draft: mark.draft,
    claim: mark.claim,
    source: mark.source,
    start: mark.start,
    end: mark.end,
    exact: mark.exact,
    prefix: mark.prefix,
    suffix: mark.suffix,
    hash: mark.hash,
    date: mark.date,
    by: mark.by,
  });

/** Lines that mark a claim of a draft, each with its end. */
export function findMarkLines(
  text: string,
  { draft, claim }: Pick<CheckMark, "draft" | "claim">,
): Span[] {
  return [...text.matchAll(/[^\n]*\n|[^\n]+$/g)].flatMap(({ 0: line, index }) => {
    const mark = parseLine(line);
    const isMark = mark?.draft === draft && mark.claim === claim;
    return isMark ? [{ start: index, end: index + line.length }] : [];
  });
}
