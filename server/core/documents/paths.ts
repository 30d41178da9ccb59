/** Paths as written in a file, joined to the file's own. */
import type { Path } from "./document";

/** The absolute path that `relative` means in the file at `from`: slashes only, `..` never climbs above the root or the drive; a path from the root or a drive stays as it is, the drive in lower case as in every path. */
export function joinPath(from: Path, relative: string): Path {
  const [drive] = /^\/?[a-z]:(?=\/)/i.exec(relative) ?? [];
  if (drive !== undefined)
    return `/${drive.slice(-2).toLowerCase()}${relative.slice(drive.length)}`;
  const parts = relative.startsWith("/") ? [""] : from.split("/").slice(0, -1);
  const fewest = parts[1]?.endsWith(":") ? 2 : 1;
  for (const part of relative.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.length > fewest) parts.pop();
  }
  return parts.join("/");
}

/** The way from a file's folder to another file. */
export function pathFrom(file: Path, to: Path): Path {
  const [start, end] = [file.split("/").slice(0, -1), to.split("/")];
  let same = 0;
  while (same < start.length && start[same] === end[same]) same++;
  return [...start.slice(same).map(() => ".."), ...end.slice(same)].join("/");
}
