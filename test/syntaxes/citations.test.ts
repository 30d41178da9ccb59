import { existsSync, readFileSync } from "node:fs";
import { parse as parseJsonc } from "jsonc-parser";
import { describe, expect, test } from "vitest";
import { parseDraft } from "../../server/core/draft/parseDraft";
import { sliceOf } from "../../server/core/text/span";

interface Rule {
  readonly name?: string;
  readonly match?: string;
  readonly begin?: string;
}

interface Grammar {
  readonly injectionSelector: string;
  readonly repository: Readonly<Record<"directive" | "wikilink" | "cluster" | "key", Rule>>;
}

const grammar = JSON.parse(
  readFileSync(new URL("../../syntaxes/citations.tmLanguage.json", import.meta.url), "utf8"),
) as Grammar;

/** What the grammar's rule finds in a line. The rules keep to what Oniguruma and JavaScript have in common. */
const coloured = (rule: keyof Grammar["repository"], line: string): string[] =>
  Array.from(
    line.matchAll(
      new RegExp((grammar.repository[rule].match ?? grammar.repository[rule].begin)!, "gu"),
    ),
    ([found]) => found,
  );

/** What the core takes for a citation of a kind. */
const read = (line: string, kind: string): string[] =>
  parseDraft(line).blocks.flatMap(({ block }) =>
    block.proses.flatMap(({ citations }) =>
      citations
        .filter((citation) => citation.kind === kind)
        .map(({ span, targetSpan }) =>
          sliceOf(block.text, kind === "wikilink" ? span : targetSpan),
        ),
    ),
  );

describe("what is coloured is what is read", () => {
  test.each([
    ["So [see @a, p. 3; -@b_c.d] by @doe99's and @{x:y/z}.", 4],
    ["Write a@b.example, ask @user@social.example or \\@doe.", 0],
    ["@Müller2015 und @мир: @a/b?", 3],
  ])("keys: %s", (line, count) => {
    expect(coloured("key", line)).toEqual(read(line, "pandoc"));
    expect(coloured("key", line)).toHaveLength(count);
  });

  test.each([
    ["See [[doc]], [[a b#c|d *e*]] and [[@key]].", 3],
    ["So [[@a; @b]] and [x] [[]].", 0],
  ])("wikilinks: %s", (line, count) => {
    expect(coloured("wikilink", line)).toEqual(read(line, "wikilink"));
    expect(coloured("wikilink", line)).toHaveLength(count);
  });

  test.each([
    ["[see @a, p. 3]", 1],
    ["[-@a; @b] [@{c}]", 2],
    ["[sic] [a@b.example] [x @a](b.md) \\[@a]", 0],
  ])("clusters: %s", (line, count) => {
    expect(coloured("cluster", line)).toHaveLength(count);
  });

  test.each([
    ["<!-- whence-disable-next-line x -- y -->", 1],
    ["<!--whence-enable-->", 1],
    ["<!-- whence-disabled -->", 0],
  ])("directives: %s", (line, count) => {
    expect(coloured("directive", line)).toHaveLength(count);
    expect(parseDraft(line).blocks[0]!.block.directives).toHaveLength(count);
  });
});

test.each(["markup.fenced_code", "markup.raw", "markup.inline.raw", "comment"])(
  "nothing is coloured in %s",
  (scope) => {
    expect(grammar.injectionSelector).toContain(` - ${scope}`);
  },
);

/** Themes of the editor that the suite inside it installs; none before that. */
const themes = new URL(
  "../../.cache/vscode/node_modules/code-server/lib/vscode/extensions/theme-defaults/themes/",
  import.meta.url,
);

interface Theme {
  readonly include?: string;
  readonly tokenColors?: readonly {
    readonly scope?: string | readonly string[];
    readonly settings: { readonly foreground?: string };
  }[];
}

/** Scopes to which a theme gives a colour, those of the theme it builds on among them. */
function colouredScopes(file: string): string[] {
  const theme = parseJsonc(readFileSync(new URL(file, themes), "utf8")) as Theme;
  const own = (theme.tokenColors ?? [])
    .filter(({ settings }) => settings.foreground !== undefined)
    .flatMap(({ scope = [] }) => scope);
  return [...(theme.include ? colouredScopes(theme.include) : []), ...own];
}

/** Skipped where the editor is not installed (`npm run test:editor` installs it). */
test
  .skipIf(!existsSync(themes))
  .each([
    "dark_vs.json",
    "dark_modern.json",
    "light_vs.json",
    "light_modern.json",
    "hc_black.json",
    "hc_light.json",
  ])("%s colours citations", (file) => {
  const last = grammar.repository.key.name!.split(" ").at(-1)!;
  expect(
    colouredScopes(file).filter((scope) => last === scope || last.startsWith(`${scope}.`)),
  ).not.toEqual([]);
});
