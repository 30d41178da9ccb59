/** Draws what is read from a draft as lines of text, for tests to compare. */
import type { Block, Prose } from "../../../server/core/draft/block";
import type { Citation } from "../../../server/core/draft/citation";
import type { Draft } from "../../../server/core/draft/draft";
import { parseDraft } from "../../../server/core/draft/parseDraft";
import { sliceOf } from "../../../server/core/text/span";

/** One line a prose: its plain text with each citation in braces where it stands. */
export const drawProses = (text: string): string =>
  prosesOf(parseDraft(text)).map(drawProse).join("\n");

export const prosesOf = ({ blocks }: Draft): Prose[] => blocks.flatMap(({ block }) => block.proses);

/** What the targets of a draft's citations read in the source. */
export const drawTargets = (text: string): string[] =>
  parseDraft(text).blocks.flatMap(({ block }) =>
    block.proses.flatMap(({ citations }) =>
      citations.map(({ targetSpan }) => sliceOf(block.text, targetSpan)),
    ),
  );

export const drawSilent = (block: Block): string[] =>
  block.silent.map((span) => sliceOf(block.text, span));

/** `{see: key, p. 3 (suffix)}`; other kinds than pandoc's by name, `{link b.txt}`; a narrative one with `!`. */
function drawCitation({ kind, target, narrative, prefix, locator, suffix }: Citation): string {
  const name = kind === "pandoc" ? target : `${kind} ${target}`;
  const before = `${narrative ? "!" : ""}${prefix ? `${prefix}: ` : ""}`;
  return `{${before}${name}${locator ? `, ${locator}` : ""}${suffix ? ` (${suffix})` : ""}}`;
}

function drawProse({ plain, citations }: Prose): string {
  let drawn = "";
  let done = 0;
  for (const citation of citations) {
    drawn += plain.slice(done, citation.at) + drawCitation(citation);
    done = citation.at;
  }
  return drawn + plain.slice(done);
}
