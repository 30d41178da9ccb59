/** A VS Code server on loopback, with the extension installed or under development. */
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { Plain, freePort, removeAtEnd, run, start, stop } from "../run.mjs";

/** @import { Editor } from "./install.mjs" */

/** Settings for an editor without first-run pages, accounts, telemetry and updates. */
const settings = {
  "workbench.startupEditor": "none",
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "workbench.tips.enabled": false,
  "chat.disableAIFeatures": true,
  "telemetry.telemetryLevel": "off",
  "extensions.autoUpdate": false,
  "extensions.ignoreRecommendations": true,
  "security.workspace.trust.enabled": false,
  "update.mode": "none",
  "git.enabled": false,
  "files.autoSave": "off",
};

/** Folders of one editor: user data, server data, extensions, temporary files.
 * @param {string} [folder] kept; without it a temporary one that goes when the script ends
 * @param {Record<string, unknown>} [more] further settings */
export function makeHome(folder, more = {}) {
  const home = folder ?? removeAtEnd(mkdtempSync(join(tmpdir(), "whence-")));
  for (const name of ["data/User", "server", "extensions", "tmp"]) {
    mkdirSync(join(home, name), { recursive: true });
  }
  writeFileSync(
    join(home, "data/User/settings.json"),
    JSON.stringify({ ...settings, ...more }, undefined, 2),
  );
  return home;
}

/** @param {string} home */
const folders = (home) => [
  "--accept-server-license-terms",
  `--user-data-dir=${join(home, "data")}`,
  `--server-data-dir=${join(home, "server")}`,
  `--extensions-dir=${join(home, "extensions")}`,
];

/** @param {string} home */
function environment(home) {
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(VSCODE_|NODE_OPTIONS$)/.test(name)),
  );
  // A gallery that answers nothing at once: extensions come from files here.
  env["EXTENSIONS_GALLERY"] = JSON.stringify({ serviceUrl: "http://127.0.0.1:9/gallery" });
  env["TMPDIR"] = join(home, "tmp");
  return env;
}

/** Installs a packaged extension.
 * @param {Editor} editor @param {string} home @param {string} vsix */
export async function installExtension(editor, home, vsix) {
  const { code, output } = await run(
    editor.node,
    [editor.server, ...folders(home), "--install-extension", vsix, "--force"],
    { env: environment(home) },
  );
  if (code !== 0 || !/was successfully installed/.test(output)) {
    throw new Plain(`VS Code does not install ${vsix}.\n${output.trim().slice(-400)}`);
  }
}

/** Starts the server and waits until it answers.
 * @param {Editor} editor @param {string} home
 * @param {{ port?: number, token?: string, smokeTest?: boolean }} [options] `token` must be in the address then
 * @returns {Promise<{ host: string, stop: () => void, ended: Promise<number> }>} */
export async function startServer(editor, home, options = {}) {
  const port = options.port ?? (await freePort());
  const args = [
    editor.server,
    ...folders(home),
    "--host=127.0.0.1",
    `--port=${port}`,
    options.token ? `--connection-token=${options.token}` : "--without-connection-token",
    "--disable-workspace-trust",
    "--disable-telemetry",
    "--disable-experiments",
    "--reconnection-grace-time=5",
    ...(options.smokeTest ? ["--enable-smoke-test-driver"] : []),
  ];
  let log = "";
  const child = start(editor.node, args, { env: environment(home) });
  child.stdout?.on("data", (data) => (log = (log + data).slice(-4000)));
  child.stderr?.on("data", (data) => (log = (log + data).slice(-4000)));
  /** @type {Promise<number>} */
  const ended = new Promise((resolve) => child.once("exit", (code) => resolve(code ?? 1)));
  const host = `127.0.0.1:${port}`;
  const deadline = Date.now() + 60_000;
  while (Date.now() < deadline && child.exitCode === null) {
    const answer = await fetch(`http://${host}/version`).catch(() => undefined);
    if (answer?.ok) return { host, stop: () => stop(child), ended };
    await wait(200);
  }
  stop(child);
  throw new Plain(`VS Code did not start.\n${log.trim().slice(-400)}`);
}

/** The address of a workspace in a server.
 * @param {string} host @param {{ folder?: string, workspace?: string, payload?: readonly (readonly [string, string])[], token?: string }} what */
export function addressOf(host, { folder, workspace, payload, token }) {
  const query = new URLSearchParams();
  if (token) query.set("tkn", token);
  if (folder) query.set("folder", folder);
  if (workspace) query.set("workspace", workspace);
  if (payload) query.set("payload", JSON.stringify(payload));
  // VS Code wants slashes bare and spaces as %20.
  return `http://${host}/?${query.toString().replaceAll("+", "%20").replaceAll("%2F", "/")}`;
}

/** The URI of a file of this machine as the editor in the browser names it.
 * @param {string} host @param {string} path */
export const remoteUri = (host, path) =>
  `vscode-remote://${host}${path.split("/").map(encodeURIComponent).join("/")}`;
