/** Libraries written as texts: `//- path` begins a file, see ../../fixture. */
import { applyChange, emptyLibrary } from "../../../server/core/library/applyChange";
import type { FileChange, Library } from "../../../server/core/library/library";
import { passageText, type Passage } from "../../../server/core/library/source";
import { parseFixture } from "../../fixture";

export const root = "/work/";

export const filesOf = (fixture: string): FileChange[] =>
  [...parseFixture(fixture).files].map(([path, { text }]) => ({ path: `${root}${path}`, text }));

export const libraryOf = (fixture: string): Library =>
  applyChange(emptyLibrary(), filesOf(fixture));

/** "key ¶2: words" */
export const show = (passage: Passage): string =>
  `${passage.source.key} ¶${passage.paragraph}: ${passageText(passage)}`;
