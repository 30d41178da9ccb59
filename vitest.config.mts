import { readFileSync } from "node:fs";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";

/** Learned models are bytes, as esbuild's "binary" loader gives them. */
const models: Plugin = {
  name: "models",
  enforce: "pre",
  load(id) {
    if (!id.endsWith(".bin")) return undefined;
    const text = readFileSync(id).toString("base64");
    return `export default new Uint8Array(Buffer.from(${JSON.stringify(text)}, "base64"));`;
  },
};

export default defineConfig({
  plugins: [models],
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/editor/**", "node_modules/**"],
    setupFiles: ["test/properties.ts"],
    testTimeout: 30_000,
  },
});
