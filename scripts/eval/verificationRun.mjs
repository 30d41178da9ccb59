/** Has the drafts with verdicts checked by the built program. */
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { Plain, removeAtEnd, root, run } from "../run.mjs";
import { describeFailure, judgeCase, readCases, verificationFolder } from "./verification.mjs";

/** @import { Found, Judged } from "./verification.mjs" */

/** @returns {Promise<Judged[]>} */
export async function checkCases() {
  const cases = readCases();
  const drafts = removeAtEnd(mkdtempSync(join(tmpdir(), "whence-verification-")));
  const names = cases.map((_, at) => `${String(at).padStart(4, "0")}.md`);
  cases.forEach(({ draft }, at) => writeFileSync(join(drafts, names[at] ?? ""), draft));
  const program = join(root, "dist/cli.js");
  const library = ["--library", join(verificationFolder, "library")];
  const { code, output } = await run(
    process.execPath,
    [program, "check", "--format", "json", ...library, ...names],
    { cwd: drafts },
  );
  if (code > 1) throw new Plain(output.trim());
  const { files } = /** @type {{ files: { file: string, findings: Found[] }[] }} */ (
    JSON.parse(output)
  );
  return cases.map((each, at) => {
    const checked = files.find(({ file }) => basename(file) === names[at]);
    return judgeCase(each, checked?.findings ?? []);
  });
}

/** The failures of the half that rules are mended by, each with its draft; the other half is for measuring alone.
 * @param {readonly Judged[]} judged @returns {string} */
export const renderFailures = (judged) =>
  judged
    .filter(({ of }) => of.half === "tune")
    .flatMap((each) => {
      const failure = describeFailure(each);
      return failure ? [`${failure}\n    ${each.of.draft.trim()}`] : [];
    })
    .join("\n\n");
