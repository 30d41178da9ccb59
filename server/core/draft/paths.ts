/** Paths as written in a draft, joined to the draft's own. */

/** The absolute path that `relative` means in the file at `from`; `..` never climbs above the root. */
export function joinPath(from: string, relative: string): string {
  const parts = relative.startsWith("/") ? [] : from.split("/").slice(0, -1);
  for (const part of relative.split("/")) {
    if (part === "" || part === ".") continue;
    if (part === "..") parts.pop();
    else parts.push(part);
  }
  const path = parts.join("/");
  return path.startsWith("/") || /^[a-z][a-z\d+.-]+:/i.test(path) ? path : `/${path}`;
}
