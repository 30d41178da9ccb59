/** The examples of the documentation, each run as it is written there. */
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { ruleCodes } from "../server/core/configuration";
import { whence } from "./cli/command";
import { parseFixture, renderMarks } from "./fixture";

const docs = resolve(import.meta.dirname, "../docs");
const pages = readdirSync(docs, { recursive: true, encoding: "utf8" }).filter((path) =>
  path.endsWith(".md"),
);

const examplesOf = (page: string): string[] =>
  Array.from(page.matchAll(/^```text\n(.*?)^```$/gms), ([, example]) => example!).filter(
    (example) => example.includes("//- draft.md"),
  );

interface Report {
  readonly files: readonly {
    readonly findings: readonly {
      readonly code: string;
      readonly start: number;
      readonly end: number;
    }[];
  }[];
}

async function checkExample(example: string): Promise<{ found: string; written: string }> {
  const { files } = parseFixture(example);
  const { out } = await whence("check --format json draft.md", {
    files: Object.fromEntries([...files].map(([path, { text }]) => [path, text])),
  });
  const draft = files.get("draft.md")!;
  const { findings } = (JSON.parse(out) as Report).files[0]!;
  const marks = findings.map(({ code, start, end }) => ({ span: { start, end }, label: code }));
  return {
    found: renderMarks(draft.text, marks),
    written: renderMarks(draft.text, draft.marks),
  };
}

const examples = pages.flatMap((path) =>
  examplesOf(readFileSync(join(docs, path), "utf8")).map((example) => ({
    path,
    begins: /draft\.md\n(.*)/.exec(example)![1]!,
    example,
  })),
);

test.each(examples)("docs/$path: $begins", async ({ example }) => {
  const { found, written } = await checkExample(example);
  expect(found).toBe(written);
});

describe("the pages of the rules", () => {
  test("are there for every rule, and for no other", () => {
    const names = readdirSync(join(docs, "rules")).map((file) => file.replace(/\.md$/, ""));
    expect(names.sort()).toEqual([...ruleCodes].sort());
  });

  test.each(ruleCodes)("%s shows what it flags and what it leaves alone", (code) => {
    const own = examples.filter(({ path }) => path === join("rules", `${code}.md`));
    expect(own.some(({ example }) => example.includes(`^ ${code}`))).toBe(true);
    expect(own.some(({ example }) => !/^ *\^+/m.test(example))).toBe(true);
  });

  test("are all named in the README", () => {
    const readme = readFileSync(join(docs, "../README.md"), "utf8");
    expect(ruleCodes.filter((code) => !readme.includes(`docs/rules/${code}.md`))).toEqual([]);
  });
});

test("the README shows what the check of the sample prints", async () => {
  const readme = readFileSync(join(docs, "../README.md"), "utf8");
  const shown = /^```text\n(draft\.md:.*?)^```$/ms.exec(readme)![1]!;
  const { out } = await whence("check draft.md", {
    cwd: join(docs, "../seeds"),
    env: { COLUMNS: "84" },
  });
  const blocks = shown.trim().split("\n\n");
  expect(blocks.filter((block) => !out.includes(block))).toEqual([]);
});

test("ARCHITECTURE.md gives a reason for every dependency", () => {
  const root = resolve(docs, "..");
  const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as Record<
    "dependencies" | "devDependencies",
    Record<string, string>
  >;
  const names = [...Object.keys(manifest.dependencies), ...Object.keys(manifest.devDependencies)];
  const page = readFileSync(join(root, "ARCHITECTURE.md"), "utf8").split("## Dependencies")[1]!;
  const told = new Set(page.match(/[@\w][\w@/-]*/g)?.map((word) => word.toLowerCase()));
  expect(names.filter((name) => !name.startsWith("@types/") && !told.has(name))).toEqual([]);
});

test("links between the pages lead somewhere", () => {
  const root = resolve(docs, "..");
  const all = ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md"].concat(
    pages.map((path) => join("docs", path)),
  );
  const broken = all.flatMap((path) => {
    const text = readFileSync(join(root, path), "utf8").replace(/```.*?```|`[^`\n]*`/gs, "");
    // Pictures are made by `npm run screenshots`, where there is a browser.
    return Array.from(text.matchAll(/\]\((?!https?:|media\/)([^)#\s]+)/g), ([, target]) => target!)
      .filter((target) => !exists(join(root, path, "..", target)))
      .map((target) => `${path} → ${target}`);
  });
  expect(broken).toEqual([]);
});

function exists(path: string): boolean {
  try {
    readFileSync(path);
    return true;
  } catch {
    return false;
  }
}
