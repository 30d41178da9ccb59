/** npm run bench: installs what it measures against, bundles what it measures, and runs the rows. */
import { join } from "node:path";
import { installPackages, installProject, isInstalled } from "../scripts/install.mjs";
import { main, root } from "../scripts/run.mjs";

const folder = join(root, "bench");

await main(async () => {
  await installProject();
  if (!isInstalled(folder)) await installPackages(folder, "The packages that are measured");
  // Not earlier: these need what has just been installed.
  const { build } = await import("esbuild");
  await build({
    entryPoints: [join(folder, "ours.ts")],
    outfile: join(folder, "dist/ours.cjs"),
    bundle: true,
    format: "cjs",
    platform: "node",
    target: "node20",
    mainFields: ["module", "main"],
    supported: { "regexp-unicode-property-escapes": true },
    logLevel: "warning",
  });
  const { runBench } = await import("./main.mjs");
  return await runBench(process.argv.slice(2));
});
