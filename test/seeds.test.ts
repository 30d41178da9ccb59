/** The check of the sample draft, whole, as a text: every rule once, and no other finding. */
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { ruleCodes } from "../server/core/configuration";
import { whence } from "./cli/command";
import { renderMarks } from "./fixture";

const seeds = resolve(import.meta.dirname, "../seeds");
const golden = join(import.meta.dirname, "seeds.golden.txt");

interface Report {
  readonly files: readonly {
    readonly findings: readonly {
      readonly code: string;
      readonly severity: string;
      readonly message: string;
      readonly start: number;
      readonly end: number;
      readonly fixes: readonly { readonly title: string }[];
    }[];
    readonly suppressed: readonly { readonly code: string; readonly reason: string }[];
  }[];
}

describe("the sample draft", async () => {
  const { out, err } = await whence("check --format json draft.md", { cwd: seeds });
  const report = JSON.parse(out) as Report;
  const { findings, suppressed } = report.files[0]!;

  test("has nothing to complain of in its library", () => {
    expect(err).toBe("");
  });

  test("shows every rule once, and nothing else", () => {
    expect(findings.map(({ code }) => code).sort()).toEqual([...ruleCodes].sort());
  });

  test("suppresses one finding, with its reason", () => {
    expect(suppressed).toMatchObject([
      { code: "unsourced-attribution", reason: expect.stringContaining("own interview") as string },
    ]);
  });

  test("is reported as in the golden text", () => {
    const text = readFileSync(join(seeds, "draft.md"), "utf8");
    const marks = findings.map(({ start, end, code, severity, message, fixes }) => ({
      span: { start, end },
      label: [`${severity} ${code}: ${message}`, ...fixes.map(({ title }) => `fix: ${title}`)].join(
        " | ",
      ),
    }));
    const drawn = renderMarks(text, marks);
    if (process.env["UPDATE_GOLDENS"]) writeFileSync(golden, drawn);
    expect(drawn).toBe(readFileSync(golden, "utf8"));
  });
});
