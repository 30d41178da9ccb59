/** npm run test:editor: packages the extension and runs the suite with it inside VS Code. WHENCE_GREP names the tests to run. */
import { packageExtension } from "./package.mjs";
import { main } from "./run.mjs";
import { runSuite } from "./vscode/suite.mjs";

await main(async () => {
  const { passed, failed } = await runSuite(await packageExtension(), console.log);
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
});
