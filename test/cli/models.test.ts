/** What is told and found where a learned model cannot be had. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { beforeEach, expect, test, vi } from "vitest";
import { modelsBeside } from "../../server/hosts/modelFiles";

const whole = readFileSync(join(import.meta.dirname, "../../server/core/languages/en/model.bin"));
const damaged = whole.with(whole.length - 1, whole.at(-1)! ^ 1);
const files = { "draft.md": "The mayor said that the bridge was safe.\n", "sources/a.txt": "A.\n" };
const told =
  "whence: The learned model of the language “en” is missing or damaged; its texts are read by rules alone.\n";

/** Runs the check with this model of English alone. */
async function check(model: Uint8Array | undefined) {
  const { setModels } = await import("../../server/core/languages/models");
  const { whence } = await import("./command");
  setModels((code) => (code === "en" ? model : undefined));
  return whence("check draft.md", { files });
}

// A model is opened once in a program.
beforeEach(() => {
  vi.resetModules();
});

test("nothing is told of a model that is whole", async () => {
  expect(await check(whole)).toMatchObject({ code: 1, err: "" });
});

test.each([
  ["missing", undefined],
  ["empty", new Uint8Array()],
  ["cut off", whole.subarray(0, 5000)],
  ["damaged", damaged],
])("a model that is %s is told, and the rules find what they find", async (_, model) => {
  const { code, err, out } = await check(model);
  expect(err).toBe(told);
  expect(code).toBe(1);
  expect(out).toContain("unsourced-attribution");
});

test("models lie beside a program; one that does not is none", () => {
  const models = modelsBeside(pathToFileURL(join(import.meta.dirname, "../../dist/cli.js")));
  expect(whole.equals(models("en")!)).toBe(true);
  expect(models("xx")).toBeUndefined();
});
