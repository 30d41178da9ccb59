import { expect, test } from "vitest";
import { readMarkdown } from "../../../server/core/markdown/readMarkdown";
import { sliceOf } from "../../../server/core/text/span";

const text = `---
key: false-flag
---
# A *false* flag

The AP [reported](x.md) \`it\`.

![map](map.png)

<!-- note -->

- one
- two

\`\`\`
code
\`\`\`
`;

test("a source in Markdown is its prose, title and front matter", () => {
  const { plain, title, frontMatter } = readMarkdown(text);
  expect(plain).toBe("A false flag\n\nThe AP reported.\n\none\n\ntwo");
  expect(title).toBe("A false flag");
  expect(frontMatter?.data).toEqual({ key: "false-flag" });
});

test("what is no prose is told", () => {
  expect(readMarkdown(text).silent.map((span) => sliceOf(text, span))).toEqual([
    "---\nkey: false-flag\n---",
    "`it`",
    "![map](map.png)",
    "<!-- note -->",
    "```\ncode\n```",
  ]);
});

test("a text nested beyond reading stays readable", () => {
  expect(readMarkdown(`${">".repeat(20_000)} words`).plain).toContain("words");
});

test("no title where no heading stands first", () => {
  expect(readMarkdown("## Second\n\ntext").title).toBeUndefined();
});
