/** npm run eval: builds the program and measures what it finds against what people marked. */
import { installProject } from "./install.mjs";
import { main, Plain, root, run } from "./run.mjs";

await main(async () => {
  await installProject();
  const { code, output } = await run(process.execPath, ["esbuild.mjs"], { cwd: root });
  if (code !== 0) throw new Plain(output.trim());
  // Not earlier: these need what has just been installed.
  const { runEval } = await import("./eval/main.mjs");
  return await runEval(process.argv.slice(2));
});
