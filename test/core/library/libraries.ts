/** Libraries written as texts: `//- path` begins a file, see ../../fixture. */
import { applyChange, emptyLibrary } from "../../../server/core/library/applyChange";
import type { FileChange, Library } from "../../../server/core/library/library";
import { passageText, type Passage } from "../../../server/core/library/sources/source";
import { parseFixture } from "../../fixture";

export const root = "/work/";

export const filesOf = (fixture: string): FileChange[] =>
  [...parseFixture(fixture).files].map(([path, { text }]) => ({ path: `${root}${path}`, text }));

export const libraryOf = (fixture: string): Library =>
  applyChange(emptyLibrary(), filesOf(fixture));

/** "key = path" of each source. */
export const keysOf = (library: Library): string[] =>
  [...library.sources.values()].map(
    ({ key, path, text }) =>
      `${key}${path ? ` = ${path.slice(root.length)}` : ""}${text ? "" : " (no text)"}`,
  );

export const problemsOf = (library: Library): string[] =>
  library.problems.map(
    ({ path, severity, message }) => `${path.slice(root.length)}: ${severity}: ${message}`,
  );

/** The library after one file was written, or removed where no text is given. */
export const change = (library: Library, path: string, text?: string): Library =>
  applyChange(library, [{ path: `${root}${path}`, ...(text !== undefined && { text }) }]);

/** "key ¶2: words" */
export const show = (passage: Passage): string =>
  `${passage.source.key} ¶${passage.paragraph}: ${passageText(passage)}`;
