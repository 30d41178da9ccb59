/** Whatever a source says is true of that source: each of its sentences, cited to it, is found nothing wrong with. */
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import {
  applyChange,
  checkDraft,
  defaultConfiguration,
  emptyLibrary,
  parseDraft,
  readDraft,
  type Library,
} from "../../../server/core";
import { passagesOf } from "../../../server/core/library/passages/passages";
import { passageText, type Source } from "../../../server/core/library/sources/source";

const root = resolve(import.meta.dirname, "../../..");

/** What a rule may find in a sentence that stands in its source. */
const quietCodes = new Set([
  "unsupported-claim",
  "contradicted-claim",
  "overstated-certainty",
  "figure-mismatch",
  "altered-quote",
  "unfound-quote",
  "misattributed-quote",
]);

function readLibrary(folder: string): Library {
  const files = readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== "draft.md")
    .map(({ name, parentPath }) => ({
      path: `/w/library/${name}`,
      text: readFileSync(join(parentPath, name), "utf8"),
    }));
  return applyChange(emptyLibrary(), files);
}

/** A draft that cites each sentence of a source, a paragraph for a paragraph; sentences with signs that Markdown reads are left out. */
function draftFrom(source: Source): string {
  const passages = passagesOf(source);
  return [...new Set(passages.map(({ paragraph }) => paragraph))]
    .map((number) =>
      passages
        .filter(({ paragraph }) => paragraph === number)
        .map((passage) => passageText(passage).replace(/\s+/g, " ").trim())
        .filter((sentence) => /[.!?]["”“»«’]?$/.test(sentence) && !/[@[\]{}<>*_#`|]/.test(sentence))
        .map((sentence) => sentence.replace(/([.!?]["”“»«’]?)$/, ` [@${source.key}]$1`))
        .join(" "),
    )
    .filter(Boolean)
    .join("\n\n");
}

test.each(["seeds", "test/verification/library"])("%s", (folder) => {
  const library = readLibrary(folder);
  const drafts = [...library.sources.values()]
    .filter(({ text }) => text)
    .map((source) => draftFrom(source));
  expect(drafts.filter(Boolean).length).toBeGreaterThan(5);
  const found = drafts.flatMap((draft) =>
    checkDraft(
      readDraft(parseDraft(draft), library, "/w/draft.md"),
      defaultConfiguration,
    ).findings.flatMap(({ code, span, message }) =>
      quietCodes.has(code) ? [`${code}: ${message} (${draft.slice(span.start, span.end)})`] : [],
    ),
  );
  expect(found).toEqual([]);
});
