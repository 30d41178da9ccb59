/** Tells quickly, for all words of many texts, what `isPhraseGap` tells of two. */
import { isPhraseGap } from "../text/terms";
import { lengthened } from "./columns";

/** What a character between two words does to a phrase. */
const gapKinds = { parts: 0, joins: 1, line: 2, stop: 3, blank: 4, other: 5 } as const;
type GapKind = (typeof gapKinds)[keyof typeof gapKinds];

const common = new Map<string, GapKind>([
  ["\t\v\f\r \u00A0", gapKinds.blank],
  ["\n", gapKinds.line],
  [".!", gapKinds.stop],
  ["-'&/’‐‑ʼ·\u00AD", gapKinds.joins],
  ["“”„«»‹›‘‚–—…", gapKinds.parts],
]);

/** By code; signs of ASCII that no list has part words, other characters are looked at one by one. */
const kinds = new Uint8Array(0x2100).fill(gapKinds.other);
kinds.fill(gapKinds.parts, 33, 127);
for (const [letters, kind] of common)
  for (const letter of letters) kinds[letter.charCodeAt(0)] = kind;

const unknown = 0;
const abbreviates = 1;
const ends = 2;

/** Whether no phrase runs from the word [start, end) of `plain`, whose term is `term`, to the one that begins at `next`. */
export type GapTest = (
  plain: string,
  term: number,
  start: number,
  end: number,
  next: number,
) => boolean;

/** A test for texts whose terms are numbered by one vocabulary: whether a term is an abbreviation is found out once. */
export function createGapTest(): GapTest {
  let stops = new Uint8Array(1024);
  return (plain, term, start, end, next) => {
    const gap = readGap(plain, end, next);
    if (gap === gapKinds.parts || gap === gapKinds.joins) return gap === gapKinds.parts;
    if (gap === gapKinds.other) return isParted(plain, start, end, next);
    if (end - start === 1) return false;
    if (term >= stops.length) stops = lengthened(stops, 2 * term);
    if (stops[term] === unknown)
      stops[term] = isParted(plain, start, end, next) ? ends : abbreviates;
    return stops[term] === ends;
  };
}

const isParted = (plain: string, start: number, end: number, next: number): boolean =>
  !isPhraseGap(plain, { start, end }, { start: next, end: next });

/** `parts` or `joins`; `stop` where that hangs on the word before a full stop; `other` where it takes a closer look. */
function readGap(plain: string, from: number, to: number): GapKind {
  let isLineEnded = false;
  let isStopped = false;
  for (let at = from; at < to; at += 1) {
    const code = plain.charCodeAt(at);
    const kind = code < kinds.length ? kinds[code] : gapKinds.other;
    if (kind === gapKinds.parts || kind === gapKinds.other) return kind;
    if (kind === gapKinds.line && isLineEnded) return gapKinds.parts;
    isLineEnded = kind === gapKinds.line || (kind === gapKinds.blank && isLineEnded);
    if (kind !== gapKinds.stop || at + 1 === to) continue;
    const after = kinds[plain.charCodeAt(at + 1)] ?? gapKinds.other;
    if (after === gapKinds.other) return gapKinds.other;
    if (after !== gapKinds.blank && after !== gapKinds.line) continue;
    if (code === 33) return gapKinds.parts;
    isStopped = true;
  }
  return isStopped ? gapKinds.stop : gapKinds.joins;
}
