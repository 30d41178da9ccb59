/** Finds the file that a bibliography's entry means by what it writes. */
import type { Path } from "../../documents/document";
import { joinPath } from "../../documents/paths";
import { isReadableText } from "../../documents/readable";

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
  for (const path of pathsOf(file, bibliography)) {
    const found = entryOf(path);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Where the text that `file` means may lie; none for a file of a kind that Whence does not read. */
export const textPathsOf = (file: string, bibliography: Path): Path[] =>
  [...new Set(pathsOf(file, bibliography))].filter(isReadableText);

/** Whether an entry's file, not found, should have been: it is of a kind that Whence reads. Others (a PDF beside its text) are no mistake. */
export const isReadableFile = (file: string): boolean => writingsOf(file).some(isReadableText);

function* pathsOf(file: string, bibliography: Path): Generator<Path> {
  for (const written of writingsOf(file)) {
    const path = joinPath(bibliography, written);
    yield path;
    yield path.normalize("NFC");
    yield path.normalize("NFD");
  }
}

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
