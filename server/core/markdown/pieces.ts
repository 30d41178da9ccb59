/** Pieces of prose on their way from a marked-up file to a plain text. */
import type { Span } from "../text/span";
import { TextBuilder, type TextMap } from "../text/textMap";

/** A stretch of prose and the stretch of file it stands for; a copy where their lengths are equal. */
export interface Piece extends Span {
  readonly plain: string;
}

/** Between two pieces: something was left out, or a new paragraph begins. */
export type Seam = "gap" | "block";

/**
 * Joins pieces in the file's order. Paragraphs are parted by a blank line and have no blanks at their
 * ends; the blank before a gap goes where another blank, closing punctuation or the end follows.
 * A piece that lies before one already joined keeps its words and loses its place.
 */
export function joinPieces(found: Iterable<Piece | Seam>): { plain: string; map: TextMap } {
  const builder = new TextBuilder();
  let placed = 0;
  for (const piece of closeGaps(found)) {
    if (piece === "block") {
      builder.addFiller("\n\n");
    } else if (piece.start < placed) {
      builder.addFiller(piece.plain);
    } else {
      builder.addRun(piece.plain, piece.start, piece.end - piece.start);
      placed = piece.end;
    }
  }
  return builder.build();
}

const startsClosed = /^[\s.,;:!?…)\]}»”’]/u;

function closeGaps(found: Iterable<Piece | Seam>): (Piece | "block")[] {
  const kept: (Piece | "block")[] = [];
  let seam: Seam | undefined = "block";
  for (const item of found) {
    if (typeof item === "string") {
      if (seam !== "block") seam = item;
      continue;
    }
    const piece = seam === "block" ? trimStart(item) : item;
    if (!piece) continue;
    if (seam === "block") startBlock(kept);
    else if (seam === "gap" && startsClosed.test(piece.plain)) trimEnd(kept);
    kept.push(piece);
    seam = undefined;
  }
  trimEnd(kept);
  return kept;
}

function startBlock(kept: (Piece | "block")[]): void {
  trimEnd(kept);
  if (kept.length > 0) kept.push("block");
}

function trimStart(piece: Piece): Piece | undefined {
  const blanks = piece.plain.length - piece.plain.trimStart().length;
  return blanks === 0 ? piece : slicePlain(piece, blanks, piece.plain.length);
}

/** Takes the blanks off the end of the last paragraph. */
function trimEnd(kept: (Piece | "block")[]): void {
  for (let last = kept.at(-1); last && last !== "block"; last = kept.at(-1)) {
    const length = last.plain.trimEnd().length;
    if (length === last.plain.length) return;
    kept.pop();
    const rest = slicePlain(last, 0, length);
    if (rest) kept.push(rest);
  }
}

/** The part of a piece within offsets of its plain text; undefined for none. */
function slicePlain(piece: Piece, from: number, to: number): Piece | undefined {
  if (from >= to) return undefined;
  const plain = piece.plain.slice(from, to);
  if (piece.plain.length !== piece.end - piece.start) return { ...piece, plain };
  return { plain, start: piece.start + from, end: piece.start + to };
}
