/** The drafts of this folder against its library: what is found beside what is right, and beside the recorded figures. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import {
  judgeCase,
  measuredCodes,
  parseCases,
  readCases,
  verificationFolder,
} from "../../scripts/eval/verification.mjs";
import {
  countVerification,
  findFalls,
  halves,
  readVerification,
  renderVerification,
} from "../../scripts/eval/verificationFigures.mjs";
import {
  applyChange,
  checkDraft,
  defaultConfiguration,
  emptyLibrary,
  parseDraft,
  readDraft,
  type Library,
} from "../../server/core";

const root = "/workspace";
const cases = readCases();
const library = readLibrary();
const findings = cases.map(({ draft }) => findingsIn(draft));

function readLibrary(): Library {
  const folder = join(verificationFolder, "library");
  const files = readdirSync(folder).map((file) => ({
    path: `${root}/library/${file}`,
    text: readFileSync(join(folder, file), "utf8"),
  }));
  return applyChange(emptyLibrary(), files);
}

function findingsIn(draft: string) {
  const reading = readDraft(parseDraft(draft), library, `${root}/draft.md`);
  const { findings } = checkDraft(reading, defaultConfiguration);
  return findings.map(({ code, span }) => ({ code: code as string, ...span }));
}

describe("the collection", () => {
  test("names each case once", () => {
    const names = cases.map(({ name }) => name);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  test("marks codes that are measured", () => {
    const codes = cases.flatMap(({ marks }) => marks.flatMap((mark) => mark.codes));
    expect(codes.filter((code) => !measuredCodes.includes(code))).toEqual([]);
  });

  test("cites sources of the library only, and has no faulty source", () => {
    expect(library.problems.map(({ message }) => message)).toEqual([]);
    const lost = cases.filter((_, at) =>
      findings[at]!.some(({ code }) => code === "unknown-citation"),
    );
    expect(lost.map(({ name }) => name)).toEqual([]);
  });
});

describe("a case", () => {
  const text = `# Topic

## English

### who did it

The tug rammed the ferry [@a].

- contradicted-claim or unsupported-claim: rammed the ferry
- perhaps contested-attribution: The tug
`;
  const found = (code: string, start: number, end: number) => ({ code, start, end });
  const judge = (...findings: ReturnType<typeof found>[]) => {
    const { right, missed, wrong } = judgeCase(parseCases(text, "tune")[0]!, findings);
    return { right, missed, wrong };
  };

  test("is a name, a draft and what is right to find", () => {
    expect(parseCases(text, "tune")).toEqual([
      {
        name: "who did it",
        half: "tune",
        language: "English",
        draft: "The tug rammed the ferry [@a].\n",
        marks: [
          { codes: ["contradicted-claim", "unsupported-claim"], isFirm: true, start: 8, end: 24 },
          { codes: ["contested-attribution"], isFirm: false, start: 0, end: 7 },
        ],
      },
    ]);
  });

  test("counts a finding of either code for the first", () => {
    expect(judge(found("unsupported-claim", 4, 10))).toEqual({
      right: ["contradicted-claim"],
      missed: [],
      wrong: [],
    });
  });

  test("counts a finding elsewhere, or of another code, as wrong", () => {
    expect(judge(found("contradicted-claim", 0, 8), found("unfound-quote", 8, 24))).toEqual({
      right: [],
      missed: ["contradicted-claim"],
      wrong: ["contradicted-claim", "unfound-quote"],
    });
  });

  test("asks for no finding that only may be given, and for none of other rules", () => {
    const { wrong } = judge(found("contested-attribution", 0, 7), found("misspelt-actor", 4, 7));
    expect(wrong).toEqual([]);
  });
});

describe("the rules", () => {
  const before = readVerification();
  const now = countVerification(cases.map((each, at) => judgeCase(each, findings[at]!)));
  console.log(renderVerification(now));

  test.each(halves)("no figure of the half “%s” falls below the recorded one", (half) => {
    const [failing, recorded] = [now.failures[half], before.failures[half]];
    const changes = [
      ...failing.filter((each) => !recorded.includes(each)).map((each) => `fails now: ${each}`),
      ...recorded.filter((each) => !failing.includes(each)).map((each) => `no more: ${each}`),
    ];
    if (changes.length > 0) console.log([`${half}:`, ...changes].join("\n"));
    expect(findFalls(half, now, before)).toEqual([]);
  });
});
