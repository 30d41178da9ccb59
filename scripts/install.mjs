/** The project's own packages: installed where they are missing or other than the lockfile says. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { npm, Plain, readJson, root } from "./run.mjs";

/** Whether node_modules holds what the lockfile names, as far as npm noted it there.
 * @param {string} folder */
export function isInstalled(folder) {
  const noted = join(folder, "node_modules/.package-lock.json");
  if (!existsSync(noted)) return false;
  const present = readJson(noted).packages;
  const wanted = readJson(join(folder, "package-lock.json")).packages;
  return Object.entries(wanted).every(
    ([path, { version, optional, link }]) =>
      path === "" || optional || link || present[path]?.version === version,
  );
}

/** Installs what the lockfile of a folder names; throws `Plain` where that fails.
 * @param {string} folder @param {string} what in a person's words */
export async function installPackages(folder, what) {
  const { code, output } = await npm(["ci", "--no-audit", "--no-fund"], { cwd: folder });
  if (code === 0) return;
  const reason = output.split("\n").find((line) => /npm (error|ERR!) \S/.test(line));
  const offline = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ENETUNREACH/.test(output);
  throw new Plain(
    `${what} could not be installed${offline ? ": npm cannot reach its registry. Is there a network?" : "."}\n${reason ?? output.trim().slice(-300)}`,
  );
}

/** Installs the project's packages if needed; says whether it did. */
export async function installProject() {
  if (isInstalled(root)) return false;
  await installPackages(root, "The project's packages");
  return true;
}
