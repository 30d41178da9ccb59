/** Where a command line keeps what it can make anew: the user's cache folder. */
import { createHash } from "node:crypto";
import { basename, join } from "node:path";
import type { Path } from "../core/index";
import { toFsPath } from "../hosts/paths";

/** The folder of the index of a library's folder; undefined where the environment names no home. */
export function indexFolder(
  library: Path,
  env: Readonly<Record<string, string | undefined>>,
): string | undefined {
  const cache = cacheFolder(env);
  if (cache === undefined) return undefined;
  // The name is for people, the hash parts libraries of one name.
  const hash = createHash("sha256").update(library).digest("hex").slice(0, 16);
  const name = basename(toFsPath(library)).replace(/[^\w-]+/g, "_");
  return join(cache, "whence", `${name}-${hash}`);
}

/** By the XDG base directories, and what macOS and Windows have in their place. */
function cacheFolder(env: Readonly<Record<string, string | undefined>>): string | undefined {
  if (env.XDG_CACHE_HOME) return env.XDG_CACHE_HOME;
  if (process.platform === "win32") return env.LOCALAPPDATA;
  if (!env.HOME) return undefined;
  return process.platform === "darwin"
    ? join(env.HOME, "Library", "Caches")
    : join(env.HOME, ".cache");
}
