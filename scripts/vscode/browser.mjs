/** Headless Chromium, driven by playwright-core. */
import { installBrowser, requireEditor } from "./install.mjs";

/** Opens a browser; close it with `close()`.
 * @param {readonly string[]} [args] further command-line arguments */
export async function openBrowser(args = []) {
  const { executablePath, env } = await installBrowser();
  return requireEditor("playwright-core").chromium.launch({
    executablePath,
    env,
    args: ["--no-sandbox", "--disable-gpu", ...args],
    // Ctrl-C is handled by the scripts.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
}
