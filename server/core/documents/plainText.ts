/** Plain text files as sources. */
import type { SourceText } from "./document";
import { toSourceText, type TextReader } from "./sourceText";

/** The text is the file's, save a byte order mark. */
export function readPlainText(text: string, read: TextReader = toSourceText): SourceText {
  const skipped = text.startsWith("\uFEFF") ? 1 : 0;
  const length = text.length - skipped;
  const run = { plainStart: 0, plainLength: length, fileStart: skipped, fileLength: length };
  return read({ plain: text.slice(skipped), map: { runs: length > 0 ? [run] : [] } });
}
