/** npm run train: installs what it learns with, bundles the trainer with the core, and runs it. */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { installPackages, installProject, isInstalled } from "../scripts/install.mjs";
import { main, root } from "../scripts/run.mjs";

const folder = join(root, "training");

await main(async () => {
  await installProject();
  if (!isInstalled(folder)) await installPackages(folder, "The packages of the training");
  // Not earlier: this needs what has just been installed.
  const { build } = await import("esbuild");
  const bundle = join(folder, "dist/train.mjs");
  await build({
    entryPoints: [join(folder, "main.ts")],
    outfile: bundle,
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20",
    external: ["wink-nlp", "wink-eng-lite-web-model"],
    logLevel: "warning",
  });
  const { train } = await import(pathToFileURL(bundle).href);
  return await train(process.argv.slice(2));
});
