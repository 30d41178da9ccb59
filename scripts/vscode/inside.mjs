/** Runs a suite inside the editor: opens a workspace with the tests' extension in a browser and follows mocha's report. */
import { format } from "node:util";
import { openBrowser } from "./browser.mjs";
import { addressOf, remoteUri, startServer } from "./server.mjs";

/** @import { Editor } from "./install.mjs" */

/** What the suite prints after each test: `whence-suite {"passed":…,"failed":…}`.
 * @typedef {{ passed: number, failed: number }} Counts */

const prefix = "whence-suite ";
/** What the suite prints for keys to be pressed as a person would: `whence-keys {"at":"CSS selector","keys":"…"}`. */
const keys = "whence-keys ";

/** The editor's native modules are not built here; it says so at length, and works without.
 * @param {string} line */
const isTelling = (line) =>
  !/^│|^whence-|bindings file|native-watchdog|Creating a socket/.test(line);

const limit = 300_000;

/** Opens `workspace` in a browser with the tests of `tests` (a module that exports `run`) and waits for their end.
 * @param {Editor} editor @param {string} home
 * @param {{ workspace: string, extension: string, tests: string, tell: (line: string) => void }} what
 * @returns {Promise<Counts>} */
export async function runInside(editor, home, { workspace, extension, tests, tell }) {
  const server = await startServer(editor, home, { smokeTest: true });
  const browser = await openBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const outcome = await followSuite(
      page,
      addressOf(server.host, {
        [workspace.endsWith(".code-workspace") ? "workspace" : "folder"]: workspace,
        payload: [
          ["extensionDevelopmentPath", remoteUri(server.host, extension)],
          ["extensionTestsPath", remoteUri(server.host, tests)],
        ],
      }),
      tell,
    );
    return outcome;
  } finally {
    await browser.close();
    server.stop();
  }
}

/** Opens an address whose editor runs a suite; the report goes to `tell` line by line.
 * @param {any} page of playwright-core @param {string} address @param {(line: string) => void} tell
 * @returns {Promise<Counts>} one failure where the suite did not come to its end */
export async function followSuite(page, address, tell) {
  /** @type {Counts | undefined} */
  let counts;
  /** @type {string[]} */
  const log = [];
  /** @type {(code: number) => void} */
  let end = () => undefined;
  const ended = new Promise((resolve) => (end = resolve));
  await page.exposeFunction("codeAutomationExit", (/** @type {number} */ code) => end(code));
  await page.exposeFunction(
    "codeAutomationLog",
    (/** @type {string} */ _level, /** @type {unknown[]} */ args) => {
      const line = format(...args);
      log.push(line);
      if (line.startsWith(prefix)) counts = JSON.parse(line.slice(prefix.length));
      else if (line.startsWith(keys)) void press(page, JSON.parse(line.slice(keys.length)));
      else if (line.startsWith("│")) tell(line.slice(1));
    },
  );
  await page.goto(address);
  const timer = setTimeout(() => end(-1), limit);
  const code = await ended;
  clearTimeout(timer);
  if (counts && code !== -1 && (code === 0 || counts.failed > 0)) return counts;
  const why = code === -1 ? `no end after ${limit / 1000} s` : `exit code ${code}`;
  tell(
    `The suite did not come to its end: ${why}.\n${log.filter(isTelling).slice(-15).join("\n")}`,
  );
  return { passed: counts?.passed ?? 0, failed: (counts?.failed ?? 0) + 1 };
}

/** Presses keys once something is visible; a test that waits in vain tells if it never is.
 * @param {any} page of playwright-core @param {{ at: string, keys: string }} what */
async function press(page, { at, keys }) {
  await page
    .locator(at)
    .first()
    .waitFor({ timeout: 10_000 })
    .then(() => page.keyboard.type(keys, { delay: 20 }))
    .catch(() => undefined);
}
