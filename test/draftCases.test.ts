/** The annotated drafts beside the checkout, run through the built program; skipped, saying so, where they are absent. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";

const root = resolve(import.meta.dirname, "..");
const shared = resolve(root, "../shared");
const isPresent = existsSync(resolve(shared, "eval/check-drafts.mjs"));

test.skipIf(!isPresent)(
  `drafts come out as an editor would mark them${isPresent ? "" : " (skipped: no ../shared)"}`,
  { timeout: 180_000 },
  () => {
    const { stdout } = spawnSync(
      process.execPath,
      [
        resolve(shared, "eval/check-drafts.mjs"),
        resolve(shared, "eval/draft-cases.mjs"),
        "node dist/cli.js",
        resolve(shared, "seeds"),
      ],
      { cwd: root, encoding: "utf8" },
    );
    const failed = [...stdout.matchAll(/^✗ (.*)$/gm)].map(([, name]) => name!);
    expect(stdout).toMatch(/^\d+ passed, \d+ failed$/m);
    expect(failed).toEqual([]);
  },
);
