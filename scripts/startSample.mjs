/** The sample workspace, opened: in the installed VS Code, else in one for the browser on loopback. */
import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { installProject } from "./install.mjs";
import { isFree, Plain, readJson, root, run, start } from "./run.mjs";
import { cache, installEditor } from "./vscode/install.mjs";
import { addressOf, installExtension, makeHome, remoteUri, startServer } from "./vscode/server.mjs";
import { packageExtension } from "./package.mjs";

const seeds = join(root, "seeds");
const usualPort = 3120;
const help = `npm start -- [--check] [--browser] [--port N]
  --check    stop after the check of the sample draft
  --browser  VS Code in the browser, even where one is installed
  --port N   VS Code in the browser, at this port (${usualPort} or the next free one if absent)`;

/** @param {string[]} args @returns {Promise<number | void>} the exit code */
export async function startSample(args) {
  const options = readOptions(args);
  if (options.help) return console.log(help);
  const port = options.port && (await requireFree(options.port));
  await prepare();
  const { code } = await run(process.execPath, [join(root, "dist/cli.js"), "check", "draft.md"], {
    cwd: seeds,
    echo: true,
  });
  // 1: it found what the sample was written to show.
  if (code > 1) throw new Plain("The check of the sample draft failed; its message is above.");
  if (options.check) return;
  console.log();
  if (!options.browser && !port && (await openInstalled())) return;
  return openInBrowser(port ?? (await choosePort()));
}

/** @param {string[]} args */
function readOptions(args) {
  /** @type {Record<string, { type: "boolean" | "string" }>} */
  const options = {
    check: { type: "boolean" },
    browser: { type: "boolean" },
    port: { type: "string" },
    help: { type: "boolean" },
  };
  try {
    const { values } = parseArgs({ args, options });
    const port = values["port"] === undefined ? undefined : Number(values["port"]);
    if (port !== undefined && !(Number.isInteger(port) && port > 0 && port < 65536)) {
      throw new Error(`--port: ${values["port"]} is no port.`);
    }
    return { check: !!values["check"], browser: !!values["browser"], help: !!values["help"], port };
  } catch (error) {
    throw new Plain(`${/** @type {Error} */ (error).message}\n${help}`);
  }
}

async function prepare() {
  if (await installProject()) console.log("Installed the project's packages.");
  const { code, output } = await run(process.execPath, [join(root, "esbuild.mjs")]);
  if (code !== 0) throw new Plain(`The build failed.\n${output.trim()}`);
  console.log("Built. The sample draft, checked against the sample library:\n");
}

/** Opens the sample in the VS Code on PATH; false where there is none that will do. */
async function openInstalled() {
  const shell = process.platform === "win32";
  const { code, output } = await run("code", ["--version"], { shell });
  const version = /^(\d+)\.(\d+)\.\d+/m.exec(output);
  if (code !== 0 || !version) return false;
  const needed = readJson(join(root, "package.json")).engines.vscode.replace("^", "");
  const [major = 0, minor = 0] = needed.split(".").map(Number);
  if (Number(version[1]) < major || (Number(version[1]) === major && Number(version[2]) < minor)) {
    console.log(`The VS Code installed here is ${version[0]}; Whence needs ${needed}.`);
    return false;
  }
  const opened = await run(
    "code",
    ["--new-window", `--extensionDevelopmentPath=${root}`, seeds, join(seeds, "draft.md")],
    { shell },
  );
  if (opened.code === 0) console.log(`Opened seeds/draft.md in VS Code ${version[0]}.`);
  else console.log(`The VS Code installed here does not start: ${opened.output.trim()}`);
  return opened.code === 0;
}

/** @param {number} port @returns {Promise<number>} when the server ends */
async function openInBrowser(port) {
  const editor = await installEditor(console.log);
  const home = makeHome(join(cache, "home"));
  await installExtension(editor, home, await packageExtension());
  // Without a token any page of the browser could talk to the server.
  const token = randomBytes(12).toString("hex");
  const server = await startServer(editor, home, { port, token });
  const payload = /** @type {const} */ ([
    ["openFile", remoteUri(server.host, join(seeds, "draft.md"))],
  ]);
  const address = addressOf(server.host, { folder: seeds, payload, token });
  console.log(`VS Code with Whence and the sample workspace:\n\n  ${address}\n\nCtrl-C ends it.`);
  show(address);
  return server.ended;
}

/** @param {number} port */
async function requireFree(port) {
  if (await isFree(port)) return port;
  throw new Plain(
    `Port ${port} is taken. Choose another with --port, or none to take the next free.`,
  );
}

async function choosePort() {
  for (let port = usualPort; port < usualPort + 50; port++) {
    if (!(await isFree(port))) continue;
    if (port !== usualPort) console.log(`Port ${usualPort} is taken: ${port} instead.`);
    return port;
  }
  throw new Plain(`No port is free from ${usualPort} on. Choose one with --port.`);
}

/** Shows an address in the person's browser, where there is a screen and a terminal.
 * @param {string} address */
function show(address) {
  if (!process.stdout.isTTY) return;
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  const opener = { darwin: "open", win32: "explorer" }[/** @type {string} */ (process.platform)];
  const command = opener ?? (DISPLAY || WAYLAND_DISPLAY ? "xdg-open" : undefined);
  if (!command) return;
  start(command, [address], { stdio: "ignore" }).once("error", () =>
    console.log("No browser could be opened: open the address above in one."),
  );
}
