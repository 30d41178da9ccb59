/** Our language server, as the extension starts it. */
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startLanguageServer } from "./languageServer.mjs";

const bundle = join(import.meta.dirname, "../../dist/server.cjs");

/** @param {string} root @param {string} [storage] folder where it keeps its index; a new one if absent */
export async function startWhenceServer(
  root,
  storage = mkdtempSync(join(tmpdir(), "whence-index-")),
) {
  if (!existsSync(bundle)) throw new Error("dist/server.cjs is not built.");
  const server = await startLanguageServer([bundle, "--stdio"], root, {
    initialization: { storage },
  });
  return {
    ...server,
    async stop() {
      await server.stop();
      rmSync(storage, { recursive: true, force: true });
    },
  };
}
