/** npm run screenshots: media/NAME-THEME.png, the sample workspace in VS Code as a person sees it. `-- NAME…` takes only these. */
import { cpSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { packageExtension } from "./package.mjs";
import { main, removeAtEnd, root } from "./run.mjs";
import { openBrowser } from "./vscode/browser.mjs";
import { installEditor } from "./vscode/install.mjs";
import { scenes } from "./vscode/scenes.mjs";
import { addressOf, installExtension, makeHome, remoteUri, startServer } from "./vscode/server.mjs";

/** @import { Editor } from "./vscode/install.mjs" */

const themes = { light: "Default Light Modern", dark: "Default Dark Modern" };

const settings = {
  "editor.fontSize": 14,
  "editor.minimap.enabled": false,
  "editor.hover.delay": 100,
  "editor.stickyScroll.enabled": false,
  "workbench.sideBar.location": "right",
  "breadcrumbs.enabled": false,
};

/** @param {Editor} editor @param {string} vsix @param {keyof typeof themes} theme @param {readonly string[]} only */
async function photograph(editor, vsix, theme, only) {
  const home = makeHome(undefined, { ...settings, "workbench.colorTheme": themes[theme] });
  await installExtension(editor, home, vsix);
  const server = await startServer(editor, home);
  const browser = await openBrowser();
  for (const { name, prepare } of scenes) {
    if (only.length > 0 && !only.includes(name)) continue;
    // Scenes type into the draft, and the editor would remember it for the next one.
    const folder = join(removeAtEnd(mkdtempSync(join(tmpdir(), "whence-scene-"))), "seeds");
    cpSync(join(root, "seeds"), folder, { recursive: true });
    const context = await browser.newContext({ viewport: { width: 1200, height: 760 } });
    const page = await context.newPage();
    const payload = /** @type {const} */ ([
      ["openFile", remoteUri(server.host, join(folder, "draft.md"))],
    ]);
    await page.goto(addressOf(server.host, { folder, payload }));
    await page.locator(".squiggly-error, .squiggly-warning").first().waitFor({ timeout: 60_000 });
    await prepare(page);
    const file = `media/${name}-${theme}.png`;
    await page.screenshot({ path: join(root, file) });
    console.log(file);
    await context.close();
  }
  await browser.close();
  server.stop();
}

await main(async () => {
  const vsix = await packageExtension();
  const editor = await installEditor(console.log);
  for (const theme of /** @type {const} */ (["light", "dark"])) {
    await photograph(editor, vsix, theme, process.argv.slice(2));
  }
});
