/** Figures of passages, read once. */
import { findFigures, type Figure } from "../../text/figures";
import { spanContains } from "../../text/span";
import { languageOfPassage } from "./passages";
import type { Passage } from "../sources/source";

const figures = new WeakMap<Passage, readonly Figure[]>();

/** Figures that stand in a passage, in order; spans in its source's plain text. */
export function figuresIn(passage: Passage): readonly Figure[] {
  let found = figures.get(passage);
  if (!found) {
    const { plain } = passage.source.text!;
    found = findFigures(plain, languageOfPassage(passage)!, passage).filter(({ span }) =>
      spanContains(passage, span),
    );
    figures.set(passage, found);
  }
  return found;
}
