/** The bundle for browsers, run as a worker runs it: what its first message makes of it. */
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import type { Beginning } from "../../../server/lsp/protocol";

const root = resolve(import.meta.dirname, "../../..");
const program = join(root, "dist/server.browser.js");
const english = readFileSync(join(root, "server/core/languages/en/model.bin"));

/** A worker's own side of its messages. */
class Scope extends EventTarget {
  onmessage: ((event: { data: unknown }) => void) | undefined;
  readonly sent: { readonly id?: number; readonly kind?: string; readonly method?: string }[] = [];
  readonly postMessage = (message: Scope["sent"][number]): void => void this.sent.push(message);
}

function begin(role: Beginning["role"], models: Beginning["models"] = { en: english }): Scope {
  if (!existsSync(program)) throw new Error(`${program} is missing: npm run build`);
  const scope = new Scope();
  new Function("self", readFileSync(program, "utf8"))(scope);
  scope.onmessage?.({ data: { role, program: "nowhere:", models } satisfies Beginning });
  return scope;
}

const folder = { uri: "tmp:/ws", path: "/ws" };

test("the server answers its client", async () => {
  const { sent, onmessage } = begin("server");
  onmessage?.({
    data: { jsonrpc: "2.0", id: 1, method: "initialize", params: { capabilities: {} } },
  });
  await expect.poll(() => sent).toContainEqual(expect.objectContaining({ id: 1 }));
});

test("the indexer reports that it has begun, and asks the server for files", async () => {
  const { sent, onmessage } = begin("indexer");
  expect(sent).toEqual([{ kind: "ready" }]);
  onmessage?.({ data: { kind: "start", indexer: 1, folder, globs: ["*.txt"] } });
  await expect.poll(() => sent).toContainEqual(expect.objectContaining({ kind: "ask", folder }));
  expect(sent.filter(({ kind }) => kind === "log")).toEqual([]);
});

test.each([
  ["no model", {}],
  ["a model cut off", { en: english.subarray(0, 1000) }],
])("with %s, it is told, and indexed by rules alone", async (_, models) => {
  const { sent, onmessage } = begin("indexer", models);
  onmessage?.({ data: { kind: "start", indexer: 1, folder, globs: ["*.txt"] } });
  await expect.poll(() => sent).toContainEqual(expect.objectContaining({ kind: "ask" }));
  expect(sent).toContainEqual({
    kind: "log",
    indexer: 1,
    message:
      "The learned model of the language “en” is missing or damaged; its texts are read by rules alone.",
  });
});
