/** Draws media/icon.png from media/icon.svg. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { main, root } from "./run.mjs";
import { openBrowser } from "./vscode/browser.mjs";
import { installEditor } from "./vscode/install.mjs";

await main(async () => {
  await installEditor(console.log);
  const browser = await openBrowser();
  const page = await browser.newPage({ viewport: { width: 128, height: 128 } });
  const drawing = readFileSync(join(root, "media/icon.svg"), "utf8");
  await page.setContent(`<style>body { margin: 0 }</style>${drawing}`);
  await page.screenshot({ path: join(root, "media/icon.png"), omitBackground: true });
  await browser.close();
});
