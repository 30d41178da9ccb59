/** Plain text files as sources. */
import type { SourceText } from "./document";
import { toSourceText } from "./sourceText";

/** The text is the file's, save a byte order mark. */
export function readPlainText(text: string): SourceText {
  const skipped = text.startsWith("\uFEFF") ? 1 : 0;
  const length = text.length - skipped;
  const run = { plainStart: 0, plainLength: length, fileStart: skipped, fileLength: length };
  return toSourceText({ plain: text.slice(skipped), map: { runs: length > 0 ? [run] : [] } });
}
