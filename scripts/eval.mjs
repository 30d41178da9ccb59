/** npm run eval: builds the program and measures what it finds against what people marked. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { main, Plain, root, run } from "./run.mjs";

await main(async () => {
  if (!existsSync(join(root, "node_modules"))) throw new Plain("Run npm ci first.");
  const { code, output } = await run(process.execPath, ["esbuild.mjs"], { cwd: root });
  if (code !== 0) throw new Plain(output.trim());
  // Not earlier: these need installed packages.
  const { runEval } = await import("./eval/main.mjs");
  return await runEval(process.argv.slice(2));
});
