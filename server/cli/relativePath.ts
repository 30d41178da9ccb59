/** Paths as they are shown. */
import type { Path } from "../core";
import { toFsPath, toPath } from "../hosts/paths";

/** The path as it is read from `cwd`; absolute where it lies elsewhere. */
export function relativePath(cwd: string, path: Path): string {
  const folder = `${toPath(cwd).replace(/\/$/, "")}/`;
  return path.startsWith(folder) ? path.slice(folder.length) : toFsPath(path);
}
