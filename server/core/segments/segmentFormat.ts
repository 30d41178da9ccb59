/** What the numbers in a segment's file mean. */
import type { Document } from "../documents/document";
import type { FileKind } from "./sections";

/** Version 1. Raise it with every change of what sections hold, or of what the words, passages and cues of a text are. */
export const segmentKind: FileKind = { kind: 0x6d_6765_73, version: 1 };

/** Kinds of documents by the numbers they are stored as; `problemFlag` is added to it. */
export const storedKinds: readonly Document["kind"][] = [
  "source",
  "bibliography",
  "actors",
  "other",
];
export const problemFlag = 4;

/** Where the parts of each document end in their sections: a row of `places`. The first row is of zeros. */
export const placeColumns = {
  /** In bytes, and in UTF-16 units. */
  path: 0,
  pathUnits: 1,
  head: 2,
  text: 3,
  layout: 4,
  lines: 5,
} as const;
export const placeWidth = 6;
