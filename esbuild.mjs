// Bundles the extension's entry points, the language server's and the command line's into dist/, the suite of the editor into out/test/.
import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { build, context } from "esbuild";

const production = process.argv.includes("--production");
const watch = process.argv.includes("--watch");

/** @type {import("esbuild").BuildOptions} */
const common = {
  bundle: true,
  minify: production,
  sourcemap: !production,
  logLevel: "warning",
  target: "es2022",
  legalComments: "none",
  loader: { ".bin": "binary" },
  // Classes of letters are known to all hosts; spelt for older ones, an expression would be built each time it is used.
  supported: { "regexp-unicode-property-escapes": true },
  // A saved index holds as long as what made it.
  define: { coreVersion: JSON.stringify(hashOfCore()) },
};
/**
 * On Node, models lie beside the bundles that share them; a browser's bundle holds its own.
 * @type {import("esbuild").Plugin}
 */
const modelFiles = {
  name: "model-files",
  setup({ onLoad }) {
    onLoad({ filter: /model\.bin$/ }, ({ path }) => {
      const name = `${basename(dirname(path))}.${basename(path)}`;
      mkdirSync("dist", { recursive: true });
      copyFileSync(path, join("dist", name));
      return {
        contents: `import { readFileSync } from "node:fs";
          export default new Uint8Array(readFileSync(new URL("./${name}", import.meta.url)));`,
        resolveDir: dirname(path),
        watchFiles: [path],
      };
    });
  },
};

/** @type {import("esbuild").BuildOptions} */
const node = { ...common, platform: "node", target: "node20", plugins: [modelFiles] };

/**
 * CommonJS has no address of a module, which the walker of folders makes its own require from.
 * @type {import("esbuild").BuildOptions}
 */
const inCommonJs = {
  define: { ...common.define, "import.meta.url": "moduleAddress" },
  banner: { js: "const moduleAddress = require('node:url').pathToFileURL(__filename).href;" },
};

/**
 * A worker has no document; packages that know it have an entry of their own.
 * @type {import("esbuild").BuildOptions}
 */
const inWorker = { conditions: ["worker", "browser"] };

/** @type {import("esbuild").BuildOptions[]} */
const bundles = [
  {
    ...node,
    entryPoints: ["client/node/main.ts"],
    outfile: "dist/client.cjs",
    format: "cjs",
    external: ["vscode"],
  },
  {
    ...node,
    entryPoints: ["server/lsp/node/main.ts"],
    outfile: "dist/server.cjs",
    format: "cjs",
    ...inCommonJs,
  },
  {
    ...node,
    entryPoints: ["server/lsp/node/indexer.ts"],
    outfile: "dist/indexer.cjs",
    format: "cjs",
    ...inCommonJs,
  },
  {
    ...node,
    entryPoints: ["server/cli/main.ts"],
    outfile: "dist/cli.js",
    format: "esm",
    // jsonc-parser's UMD build cannot be bundled.
    mainFields: ["module", "main"],
    banner: {
      js: "#!/usr/bin/env node\nimport { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
    },
  },
  {
    ...common,
    platform: "browser",
    entryPoints: ["client/browser/main.ts"],
    outfile: "dist/client.browser.cjs",
    format: "cjs",
    external: ["vscode"],
  },
  {
    ...common,
    platform: "browser",
    entryPoints: ["server/lsp/browser/main.ts"],
    outfile: "dist/server.browser.js",
    format: "iife",
    ...inWorker,
  },
  {
    ...common,
    platform: "browser",
    entryPoints: ["server/lsp/browser/indexer.ts"],
    outfile: "dist/indexer.browser.js",
    format: "iife",
    ...inWorker,
  },
];

for (const options of bundles) {
  const [entry] = /** @type {string[]} */ (options.entryPoints);
  if (!existsSync(entry))
    console.warn(`${entry} does not exist yet; ${options.outfile} is left out.`);
  else if (watch) await (await context(options)).watch();
  // esbuild has told its errors by then; the other bundles are worth having all the same.
  else await build(options).catch(() => (process.exitCode = 1));
}

function hashOfCore() {
  const hash = createHash("sha256");
  const paths = ["server/core", "server/indexer"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" }).map((path) => join(folder, path)),
  );
  for (const path of paths.sort())
    if (/\.(?:ts|bin)$/.test(path)) hash.update(path).update(readFileSync(path));
  return hash.digest("hex").slice(0, 16);
}
