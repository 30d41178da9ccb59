/** npm run test:editor: the suite inside VS Code, against the project's folder, or a package: `-- FILE.vsix`. */
import { resolve } from "node:path";
import { main, Plain, root, run } from "./run.mjs";
import { runSuite } from "./vscode/suite.mjs";

await main(async () => {
  const vsix = process.argv[2];
  if (!vsix) {
    const { code, output } = await run(process.execPath, ["esbuild.mjs"], { cwd: root });
    if (code !== 0) throw new Plain(`The build failed.\n${output.trim()}`);
  }
  const { passed, failed } = await runSuite({
    ...(vsix && { vsix: resolve(vsix) }),
    tell: (line) => console.log(line),
  });
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
});
