/** `whence check`: what it reads, prints and returns. */
import { describe, expect, test } from "vitest";
import { whence } from "./command";

const library = {
  "sources/hit-list.txt":
    "Secureworks handed the Associated Press a list of 4,700 Gmail addresses.\n\nFancy Bear was trying to open the mailboxes of the wives at the time.\n",
};
const clean = "Secureworks gave the AP a list of 4,700 addresses [@hit-list].\n";
const faulty = "# A draft\n\nSee [@hit-lists] for 東京.\n";

interface Report {
  readonly version: number;
  readonly files: readonly {
    readonly file: string;
    readonly findings: readonly Record<string, unknown>[];
    readonly claims: readonly Record<string, unknown>[];
    readonly summary: Record<string, number>;
  }[];
}

const reportOf = (out: string): Report => JSON.parse(out) as Report;

describe("exit codes", () => {
  test.each([
    ["0 for a clean draft", "check draft.md", clean, 0],
    ["1 for a finding", "check draft.md", faulty, 1],
    ["1 whatever the format", "check --format json draft.md", faulty, 1],
    ["1 for a finding of the severity named", "check --severity error draft.md", faulty, 1],
    ["2 for a file that is not there", "check nowhere.md", clean, 2],
    ["2 for a library that is not there", "check --library nowhere draft.md", clean, 2],
    ["2 for a folder without drafts", "check sources", clean, 2],
    ["2 for an option that is not there", "check --nonsense", clean, 2],
    ["2 for a severity that is none", "check --severity loud", clean, 2],
    ["0 for help", "check --help", clean, 0],
  ])("%s", async (_, words, draft, code) => {
    const ran = await whence(words, { files: { ...library, "draft.md": draft } });
    expect(ran.code).toBe(code);
  });

  test("a finding below the severity named does not count", async () => {
    const settings = JSON.stringify({ "whence.rules": { "unknown-citation": "information" } });
    const files = { ...library, "draft.md": faulty, ".vscode/settings.json": settings };
    expect((await whence("check draft.md", { files })).code).toBe(0);
    expect((await whence("check draft.md --severity information", { files })).code).toBe(1);
  });
});

describe("what is checked", () => {
  const files = { ...library, "draft.md": faulty, "texts/b.md": clean, "notes.txt": "x" };
  const checked = async (words: string): Promise<string[]> =>
    reportOf((await whence(`check --format json ${words}`, { files })).out).files.map(
      ({ file }) => file,
    );

  test("every Markdown file of the folder, without the library's own", async () => {
    expect(await checked("")).toEqual(["draft.md", "texts/b.md"]);
  });

  test("the files of a folder", async () => {
    expect(await checked("texts")).toEqual(["texts/b.md"]);
  });

  test("a file once, however often it is named", async () => {
    expect(await checked("draft.md ./draft.md .")).toEqual(["draft.md", "texts/b.md"]);
  });

  test("standard input", async () => {
    const ran = await whence("check --format json -", { files: library, stdin: faulty });
    expect(reportOf(ran.out).files).toMatchObject([
      { file: "-", findings: [{ code: "unknown-citation" }] },
    ]);
  });

  test("a draft is not its own source", async () => {
    const quoted = "“A list of many thousand addresses,” the paper wrote.\n";
    const ran = await whence("check --library . draft.md", { files: { "draft.md": quoted } });
    expect(ran.err).toContain("The library is empty");
  });

  test("against the bibliography that the draft names, and the files that this names", async () => {
    const draft = `---\nbibliography: ../books.yaml\n---\n\nSee [@elsewhere].\n`;
    const bibliography = "references:\n  - id: elsewhere\n    file: archive/a.txt\n";
    const ran = await whence("check drafts/draft.md", {
      files: { "drafts/draft.md": draft, "books.yaml": bibliography, "archive/a.txt": "A list." },
    });
    expect(ran).toMatchObject({ code: 0, err: "" });
  });
});

describe("the report", () => {
  test("as JSON has offsets, lines and columns of the draft", async () => {
    const { out } = await whence("check --format json draft.md", {
      files: { ...library, "draft.md": faulty },
    });
    const start = faulty.indexOf("@hit-lists");
    expect(reportOf(out)).toMatchObject({
      version: 1,
      files: [
        {
          file: "draft.md",
          findings: [
            {
              code: "unknown-citation",
              severity: "error",
              start,
              end: start + "@hit-lists".length,
              line: 3,
              column: 6,
              evidence: [],
              fixes: [
                {
                  title: "Cite @hit-list",
                  edits: [{ start, end: start + 10, newText: "@hit-list" }],
                },
              ],
            },
          ],
          summary: { error: 1, warning: 0 },
        },
      ],
    });
  });

  test("as JSON has the verdict on each claim, with the passage", async () => {
    const passage = "Anna Lund said that the old lock would not hold.";
    const { out } = await whence("check --format json draft.md", {
      files: {
        "library/river.txt": `${passage}\n`,
        "draft.md":
          "Anna Lund said that the old lock would not hold [@river].\n\nAnna Lund said it was cold.\n",
      },
    });
    expect(reportOf(out).files[0]!.claims).toMatchObject([
      {
        verdict: "supported",
        reason: "A passage of the cited source says so.",
        passage: { source: "river", paragraph: 1, start: 0, end: passage.length, text: passage },
      },
      { verdict: "unchecked", reason: "No source is cited for it." },
    ]);
  });

  test("for people shows the line, the span and the fix", async () => {
    const { out } = await whence("check draft.md", {
      files: { ...library, "draft.md": faulty },
    });
    expect(out).toBe(
      [
        "draft.md:3:6 error No source has the key hit-lists. Did you mean hit-list?  unknown-citation",
        "    See [@hit-lists] for 東京.",
        "         ~~~~~~~~~~",
        "    fix: Cite @hit-list",
        "",
        "1 error in 1 file; no claims",
        "",
      ].join("\n"),
    );
  });

  test("keeps to the width of a terminal", async () => {
    const { out } = await whence("check draft.md", {
      files: { ...library, "draft.md": faulty },
      env: { COLUMNS: "40" },
    });
    expect(out).toBe(
      [
        "draft.md:3:6 error No source has the",
        "    key hit-lists. Did you mean",
        "    hit-list?  unknown-citation",
        "    See [@hit-lists] for 東京.",
        "         ~~~~~~~~~~",
        "    fix: Cite @hit-list",
        "",
        "1 error in 1 file; no claims",
        "",
      ].join("\n"),
    );
  });

  test("has colours on a terminal only, unless the environment says otherwise", async () => {
    const files = { ...library, "draft.md": faulty };
    const isColoured = async (columns: number | undefined, env: Record<string, string>) =>
      (await whence("check draft.md", { files, env, ...(columns && { columns }) })).out.includes(
        "\u001B[",
      );
    expect(await isColoured(undefined, {})).toBe(false);
    expect(await isColoured(80, {})).toBe(true);
    expect(await isColoured(80, { NO_COLOR: "1" })).toBe(false);
    expect(await isColoured(undefined, { FORCE_COLOR: "1" })).toBe(true);
  });

  test("is Italian where the environment is", async () => {
    const files = { ...library, "draft.md": clean };
    const italian = await whence("check draft.md", { files, env: { LANG: "it_IT.UTF-8" } });
    const chosen = await whence("check draft.md --lang it", { files });
    const english = await whence("check draft.md", { files });
    expect(italian.out).toBe(chosen.out);
    expect(italian.out).not.toBe(english.out);
  });
});

describe("problems are told with their file and line, and the rest goes on", () => {
  test("a broken bibliography", async () => {
    const ran = await whence("check draft.md", {
      files: {
        ...library,
        "draft.md": faulty,
        "sources/references.yaml": "references:\n  - id: a\n    title: [unclosed\n",
      },
    });
    expect(ran.err).toMatch(/^sources\/references\.yaml:\d+: /);
    expect(ran.out).toContain("unknown-citation");
    expect(ran.code).toBe(2);
  });

  test("a file that is not there, beside one that is", async () => {
    const ran = await whence("check nowhere.md draft.md", {
      files: { ...library, "draft.md": faulty },
    });
    expect(ran.err).toMatch(/^nowhere\.md: /);
    expect(ran.out).toContain("draft.md:3:6");
  });

  test("a bibliography that the draft names and that is not there", async () => {
    const draft = `---\nlang: en\nbibliography: nowhere.yaml\n---\n\n${faulty}`;
    const ran = await whence("check draft.md", { files: { ...library, "draft.md": draft } });
    expect(ran.err).toBe("draft.md:3: The bibliography nowhere.yaml does not exist.\n");
    expect(ran.out).toContain("unknown-citation");
    expect(ran.code).toBe(2);
  });

  test("settings that are no JSON", async () => {
    const ran = await whence("check draft.md", {
      files: { ...library, "draft.md": clean, ".vscode/settings.json": '{\n  "a": oops\n}' },
    });
    expect(ran.err).toMatch(/^\.vscode\/settings\.json:2: /);
  });
});

describe("check marks", () => {
  const source = "Anna Lund said the old lock would not hold.";
  const mark = {
    draft: "draft.md",
    claim: "Anna Lund said that the old lock would not hold",
    source: "river",
    start: 0,
    end: source.length,
    exact: source,
    prefix: "",
    suffix: "",
    hash: "0",
    date: "2026-03-03",
    by: "AL",
  };
  const files = (marks: string) => ({
    "library/river.txt": `${source}\n`,
    "draft.md": "Anna Lund said that the old lock would not hold [@river].\n",
    ".whence/checks.jsonl": marks,
  });

  test("are told with the claims", async () => {
    const { out } = await whence("check --format json draft.md", {
      files: files(`${JSON.stringify(mark)}\n`),
    });
    expect(JSON.parse(out)).toMatchObject({
      files: [{ findings: [], claims: [{ checked: { by: "AL", date: "2026-03-03" } }] }],
    });
  });

  test("that have gone stale are findings, and broken lines are told", async () => {
    const { out, err } = await whence("check --format json draft.md", {
      files: files(`${JSON.stringify({ ...mark, exact: "Another sentence." })}\nbroken\n`),
    });
    expect(out).toContain("stale-evidence");
    expect(out).not.toContain('"checked"');
    expect(err).toContain("checks.jsonl:2: This line is no check mark");
  });
});
