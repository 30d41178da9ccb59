/** Writes what derives from the table of settings: the manifest's configuration block, its English strings, docs/configuration.md. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readJson, root } from "./run.mjs";

/** @import { Setting } from "../server/core/configuration" */

/** What the page of a rule says of it.
 * @typedef {{ code: string, severity: string, description: string }} RulePage */

const prefix = "configuration.";
const severities = ["ignore", "hint", "information", "warning", "error"];

/** Reads docs/rules/CODE.md: its first paragraph and its default severity.
 * @param {string} code @returns {RulePage} */
export function readRulePage(code) {
  const page = readFileSync(join(root, `docs/rules/${code}.md`), "utf8");
  const [, description = ""] = /^# .*\n\n([^\n]+)\n/.exec(page) ?? [];
  const [, severity = ""] = /^Default severity: \*\*(\w+)\*\*/m.exec(page) ?? [];
  return { code, severity, description };
}

/** The `contributes.configuration` block.
 * @param {readonly Setting[]} settings @param {readonly RulePage[]} rules */
function renderConfiguration(settings, rules) {
  const properties = settings.map(({ key, type, values, default: value }, index) => [
    `whence.${key}`,
    {
      order: index,
      type,
      ...(values && { enum: values }),
      ...(type === "array" && { items: { type: "string" } }),
      ...(key === "rules" && {
        properties: Object.fromEntries(rules.map((rule) => [rule.code, renderRule(rule)])),
        additionalProperties: false,
      }),
      default: value,
      markdownDescription: `%${prefix}${key}%`,
      scope: "resource",
    },
  ]);
  return { title: "Whence", properties: Object.fromEntries(properties) };
}

/** @param {RulePage} rule */
const renderRule = ({ code, severity }) => ({
  type: "string",
  enum: severities,
  default: severity,
  markdownDescription: `%${prefix}rules.${code}%`,
});

/** The English strings: those of other parts of the manifest as they are, those of settings anew.
 * @param {Record<string, string>} strings @param {readonly Setting[]} settings @param {readonly RulePage[]} rules */
function renderStrings(strings, settings, rules) {
  const others = Object.entries(strings).filter(([key]) => !key.startsWith(prefix));
  return Object.fromEntries([
    ...others,
    ...settings.map(({ key, description }) => [prefix + key, description]),
    ...rules.map(({ code, description }) => [`${prefix}rules.${code}`, description]),
  ]);
}

/** docs/configuration.md.
 * @param {readonly Setting[]} settings @param {readonly RulePage[]} rules */
export function renderPage(settings, rules) {
  const sections = settings.map(({ key, type, values, default: value, description }) =>
    [
      `## \`whence.${key}\``,
      description,
      values
        ? `One of ${values.map((each) => `\`${each}\``).join(", ")}; default \`${value}\`.`
        : `Type: ${type}. Default:\n\n\`\`\`json\n${JSON.stringify(value, undefined, 2)}\n\`\`\``,
    ].join("\n\n"),
  );
  const rows = rules.map(
    ({ code, severity, description }) =>
      `| [${code}](rules/${code}.md) | ${severity} | ${description} |`,
  );
  return [
    "# Settings",
    "Written by `npm run manifest` from server/core/configuration.ts and the pages of the rules.",
    ...sections,
    "## Rules",
    ["| rule | default severity | what it flags |", "| --- | --- | --- |", ...rows].join("\n"),
  ].join("\n\n");
}

/** All files that derive from the settings: path → content, before formatting.
 * @param {readonly Setting[]} settings @param {readonly string[]} ruleCodes @returns {Record<string, string>} */
export function renderFiles(settings, ruleCodes) {
  const rules = ruleCodes.map(readRulePage);
  const manifest = readJson(join(root, "package.json"));
  manifest.contributes.configuration = renderConfiguration(settings, rules);
  const strings = renderStrings(readJson(join(root, "package.nls.json")), settings, rules);
  const json = (/** @type {unknown} */ value) => JSON.stringify(value, undefined, 2) + "\n";
  return {
    "package.json": json(manifest),
    "package.nls.json": json(strings),
    "docs/configuration.md": renderPage(settings, rules) + "\n",
  };
}

async function main() {
  const { build } = await import("esbuild");
  const { format } = await import("prettier");
  const { outputFiles } = await build({
    entryPoints: [join(root, "server/core/configuration.ts")],
    bundle: true,
    format: "esm",
    write: false,
  });
  const source = Buffer.from(outputFiles[0]?.contents ?? []).toString("base64");
  const { settings, ruleCodes } = await import(`data:text/javascript;base64,${source}`);
  for (const [path, content] of Object.entries(renderFiles(settings, ruleCodes))) {
    writeFileSync(join(root, path), await format(content, { filepath: path, printWidth: 100 }));
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
