/** Finds the file that a bibliography's entry means by what it writes. */
import type { Path } from "../../documents/document";
import { joinPath } from "../../documents/paths";

/** Kinds of file that Whence reads; others (a PDF beside its text) are no mistake. */
const readable = /\.(?:txt|md|markdown|html?|xhtml)$/i;

/**
 * What `entryOf` has for the path that `file` means, relative to the folder of `bibliography`: with slashes or backslashes,
 * percent signs, a `file:` scheme, or as reference managers write several (`title:path:type;…`), composed or
 * decomposed. Undefined where it has none.
 */
export function findEntryFile<Entry>(
  file: string,
  bibliography: Path,
  entryOf: (path: Path) => Entry | undefined,
): Entry | undefined {
  for (const written of writingsOf(file)) {
    const path = joinPath(bibliography, written);
    for (const each of [path, path.normalize("NFC"), path.normalize("NFD")]) {
      const found = entryOf(each);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

/** Whether an entry's file, not found, should have been: it is of a kind that Whence reads. */
export const isReadableFile = (file: string): boolean =>
  writingsOf(file).some((written) => readable.test(written));

function writingsOf(file: string): string[] {
  const whole = file.trim();
  const parts = whole.split(";").flatMap((part) => [part, ...part.split(":")]);
  const writings = [whole, ...parts].flatMap((part) => {
    const path = part.trim().replace(/^file:\/\/(?:localhost)?/i, "");
    return [path, decode(path), path.replaceAll("\\", "/"), decode(path.replaceAll("\\", "/"))];
  });
  return [...new Set(writings)].filter((path) => path !== "");
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
