// Bundles the extension's entry points, the language server's and the command line's into dist/, the suite of the editor into out/test/.
import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { build, context } from "esbuild";

const languages = "server/core/languages";
const modelledLanguages = readdirSync(languages).filter((code) =>
  existsSync(join(languages, code, "model.bin")),
);

const production = process.argv.includes("--production");
const watch = process.argv.includes("--watch");

/**
 * LaTeX is read, never written: a tenth of the server would be tables for writing it.
 * @type {import("esbuild").Plugin}
 */
const readingLatex = {
  name: "reading-latex",
  setup({ onLoad }) {
    const tables = /unicode2latex[\\/]dist[\\/]\w+[\\/]tables[\\/](?:biblatex|bibtex|minimal)\.js$/;
    onLoad({ filter: tables }, () => ({ contents: "export const table = {};" }));
  },
};

/** @type {import("esbuild").BuildOptions} */
const common = {
  bundle: true,
  minify: production,
  sourcemap: !production,
  logLevel: "warning",
  target: "es2022",
  legalComments: "none",
  plugins: [readingLatex],
  // Classes of letters are known to all hosts; spelt for older ones, an expression would be built each time it is used.
  supported: { "regexp-unicode-property-escapes": true },
  // A saved index holds as long as what made it.
  define: { coreVersion: JSON.stringify(hashOfCore()) },
};
/** @type {import("esbuild").BuildOptions} */
const node = { ...common, platform: "node", target: "node20" };

/**
 * CommonJS has no address of a module, beside which the learned models lie.
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
    define: { modelledLanguages: JSON.stringify(modelledLanguages) },
  },
  {
    ...common,
    platform: "browser",
    entryPoints: ["server/lsp/browser/main.ts"],
    outfile: "dist/server.browser.js",
    format: "iife",
    ...inWorker,
  },
];

mkdirSync("dist", { recursive: true });
// Whoever runs a bundle finds the models beside it.
for (const code of modelledLanguages)
  copyFileSync(join(languages, code, "model.bin"), join("dist", `${code}.model.bin`));

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
