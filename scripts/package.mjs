/** Packages the extension: whence-VERSION.vsix, with a check of what is in it. */
import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { main, Plain, readJson, root, run } from "./run.mjs";

const megabyte = 2 ** 20;
const limit = 3.1 * megabyte;

/** Names of the files in a zip archive, from its central directory (APPNOTE.TXT 4.3.12).
 * @param {Buffer} archive @returns {{ name: string, size: number }[]} */
export function listZip(archive) {
  const end = archive.lastIndexOf(Buffer.from("PK\u0005\u0006", "latin1"));
  if (end < 0) return [];
  const count = archive.readUInt16LE(end + 10);
  const entries = [];
  for (let index = 0, at = archive.readUInt32LE(end + 16); index < count; index++) {
    const name = archive.readUInt16LE(at + 28);
    entries.push({
      name: archive.toString("utf8", at + 46, at + 46 + name),
      size: archive.readUInt32LE(at + 24),
    });
    at += 46 + name + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return entries;
}

/** Makes the package; the build for it runs by the manifest's `vscode:prepublish`.
 * @returns {Promise<string>} its path */
export async function packageExtension() {
  const { name, version } = readJson(join(root, "package.json"));
  const vsix = join(root, `${name}-${version}.vsix`);
  const { code, output } = await run(process.execPath, [
    join(root, "node_modules/@vscode/vsce/vsce"),
    "package",
    "--no-dependencies",
    "--allow-missing-repository",
    "--no-rewrite-relative-links",
    "--out",
    vsix,
  ]);
  if (code !== 0)
    throw new Plain(`The extension could not be packaged.\n${output.trim().slice(-600)}`);
  return vsix;
}

/** What is wrong with a package: what should not be in it, what is missing, too large; nothing if it is right.
 * @param {readonly { name: string, size: number }[]} files @param {number} size of the archive
 * @param {any} manifest @returns {string[]} */
export function findFaults(files, size, manifest) {
  const names = new Set(files.map(({ name }) => name));
  const needed = [
    manifest.main,
    manifest.browser,
    "./dist/server.cjs",
    "./dist/server.browser.js",
    "./dist/en.model.bin",
    ...(manifest.icon ? [manifest.icon] : []),
    ...[...(manifest.contributes.grammars ?? [])].map(({ path }) => path),
    ...[...(manifest.contributes.yamlValidation ?? [])].map(({ url }) => url),
    "package.nls.json",
    "package.nls.it.json",
  ].map((path) => `extension/${path.replace(/^\.\//, "")}`);
  const strangers =
    /\.(map|ts|mts|tsbuildinfo)$|\/(test|node_modules|seeds|scripts|client|server|out)\//;
  return [
    ...files.filter(({ name }) => strangers.test(name)).map(({ name }) => `holds ${name}`),
    ...needed.filter((name) => !names.has(name)).map((name) => `lacks ${name}`),
    ...(size > limit ? [`is larger than ${limit / megabyte} MB`] : []),
  ];
}

/** Reads a package and says how large it is; throws `Plain` where something is wrong with it.
 * @param {string} vsix */
export function checkPackage(vsix) {
  const files = listZip(readFileSync(vsix));
  const size = statSync(vsix).size;
  const faults = findFaults(files, size, readJson(join(root, "package.json")));
  if (faults.length > 0) throw new Plain(`The package ${faults.join(", ")}.`);
  return `${(size / 1024).toFixed(0)} kB, ${files.length} files`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await main(async () => {
    if (!existsSync(join(root, "node_modules"))) throw new Plain("Run npm ci first.");
    const vsix = await packageExtension();
    console.log(`${vsix}: ${checkPackage(vsix)}`);
  });
}
