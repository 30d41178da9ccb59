/** npm run test:electron: the suite inside the desktop's VS Code, which @vscode/test-electron downloads: VSCODE_VERSION, or the one at VSCODE_EXECUTABLE. */
import { join } from "node:path";
import { runTests } from "@vscode/test-electron";
import { main, Plain, root, run } from "./run.mjs";
import { makeHome } from "./vscode/server.mjs";
import { bundleSuite, copyWorkspaces } from "./vscode/suite.mjs";

await main(async () => {
  const { code, output } = await run(process.execPath, ["esbuild.mjs"], { cwd: root });
  if (code !== 0) throw new Plain(`The build failed.\n${output.trim()}`);
  const { extension, tests } = await bundleSuite();
  const executable = process.env["VSCODE_EXECUTABLE"];
  const home = makeHome();
  for (const workspace of copyWorkspaces()) {
    try {
      await runTests({
        ...(executable && { vscodeExecutablePath: executable }),
        version: process.env["VSCODE_VERSION"] ?? "stable",
        extensionDevelopmentPath: [root, extension],
        extensionTestsPath: tests,
        launchArgs: [
          workspace,
          "--disable-workspace-trust",
          "--disable-extensions",
          `--user-data-dir=${join(home, "data")}`,
          ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
        ],
      });
    } catch (error) {
      const { message } = /** @type {Error} */ (error);
      throw new Plain(`The suite failed in the desktop's VS Code: ${message}`);
    }
  }
});
