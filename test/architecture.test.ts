/** Holds the imports of the sources to the layers that ARCHITECTURE.md draws. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";

const root = resolve(import.meta.dirname, "..");

/** From the ground up: a layer may import itself and what its line names. */
const layers: Readonly<Record<string, readonly string[]>> = {
  "server/core/localisation.ts": [],
  "server/core/configuration.ts": [],
  "server/core/languages": [],
  "server/core/text": ["server/core/languages"],
  "server/core/markdown": ["server/core/text", "server/core/localisation.ts"],
  "server/core/documents": [
    "server/core/languages",
    "server/core/text",
    "server/core/markdown",
    "server/core/localisation.ts",
  ],
  "server/core/attribution": ["server/core/languages", "server/core/text"],
  "server/core/segments": [
    "server/core/localisation.ts",
    "server/core/languages",
    "server/core/text",
    "server/core/documents",
    "server/core/attribution",
  ],
  "server/core/library": [
    "server/core/segments",
    "server/core/languages",
    "server/core/text",
    "server/core/documents",
    "server/core/attribution",
    "server/core/localisation.ts",
  ],
  "server/core/evidence": [
    "server/core/localisation.ts",
    "server/core/languages",
    "server/core/text",
    "server/core/attribution",
    "server/core/library",
  ],
  "server/core/draft": [
    "server/core/configuration.ts",
    "server/core/localisation.ts",
    "server/core/languages",
    "server/core/text",
    "server/core/markdown",
    "server/core/documents",
    "server/core/attribution",
    "server/core/library",
  ],
  "server/core/checks": [
    "server/core/configuration.ts",
    "server/core/localisation.ts",
    "server/core/languages",
    "server/core/text",
    "server/core/attribution",
    "server/core/library",
    "server/core/evidence",
    "server/core/draft",
  ],
  "server/core/features": [
    "server/core/configuration.ts",
    "server/core/localisation.ts",
    "server/core/languages",
    "server/core/text",
    "server/core/documents",
    "server/core/attribution",
    "server/core/library",
    "server/core/evidence",
    "server/core/draft",
    "server/core/checks",
  ],
  "server/indexer": ["server/core"],
  "server/hosts": ["server/core", "server/indexer"],
  "server/lsp/protocol.ts": [],
  "server/lsp": ["server/core", "server/indexer", "server/hosts", "server/lsp/protocol.ts"],
  "server/cli": ["server/core", "server/indexer", "server/hosts"],
  client: ["server/lsp/protocol.ts"],
};

/** Packages of the core: each runs in a browser worker. */
const corePackages: ReadonlySet<string> = new Set([
  "@orama/stemmers/english",
  "@orama/stemmers/french",
  "@orama/stemmers/german",
  "@orama/stemmers/italian",
  "@orama/stemmers/spanish",
  "@retorquere/bibtex-parser",
  "@vscode/l10n",
  "decode-named-character-reference",
  "fastest-levenshtein",
  "mdast",
  "mdast-util-from-markdown",
  "mdast-util-frontmatter",
  "mdast-util-gfm-footnote",
  "mdast-util-gfm-table",
  "micromark-extension-frontmatter",
  "micromark-extension-gfm-footnote",
  "micromark-extension-gfm-table",
  "micromark-util-html-tag-name",
  "papaparse",
  "parse5",
  "unist-util-visit",
  "yaml",
]);

interface Import {
  readonly file: string;
  readonly target: string;
  /** Gone once compiled. */
  readonly isType: boolean;
}

const files = ["server", "client"].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts"))
    .map((path) => join(folder, path)),
);

const imports: Import[] = files.flatMap((file) =>
  findImports(
    ts.createSourceFile(file, readFileSync(join(root, file), "utf8"), ts.ScriptTarget.Latest),
  ).map(({ target, isType }) => ({
    file,
    isType,
    target: target.startsWith(".") ? relative(root, resolve(root, dirname(file), target)) : target,
  })),
);

function findImports(source: ts.SourceFile): { target: string; isType: boolean }[] {
  return source.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
    if (!statement.moduleSpecifier || !ts.isStringLiteral(statement.moduleSpecifier)) return [];
    const isType = ts.isImportDeclaration(statement)
      ? statement.importClause?.isTypeOnly === true
      : statement.isTypeOnly;
    return [{ target: statement.moduleSpecifier.text, isType }];
  });
}

const isLocal = ({ target }: Import): boolean => /^(?:server|client)(?:\/|$)/.test(target);

const layerOf = (path: string): string | undefined =>
  Object.keys(layers)
    .filter((layer) => path === layer || `${path}.ts` === layer || path.startsWith(`${layer}/`))
    .sort((a, b) => b.length - a.length)[0];

describe("imports point one way", () => {
  test("every file but the façade has a layer", () => {
    expect(files.filter((file) => !layerOf(file) && file !== "server/core/index.ts")).toEqual([]);
  });

  test("no layer imports one above it", () => {
    const wrong = imports
      .filter(isLocal)
      .filter(({ file, target }) => {
        const from = layerOf(file);
        const to = layerOf(target);
        if (from === undefined || from === to) return false;
        return !layers[from]!.some(
          (allowed) =>
            target === allowed || `${target}.ts` === allowed || target.startsWith(`${allowed}/`),
        );
      })
      .map(({ file, target }) => `${file} → ${target}`);
    expect(wrong).toEqual([]);
  });

  test("the core uses only packages that run in a browser worker", () => {
    const foreign = imports
      .filter((each) => each.file.startsWith("server/core/") && !isLocal(each))
      .filter(({ target }) => !corePackages.has(target))
      .map(({ file, target }) => `${file} → ${target}`);
    expect(foreign).toEqual([]);
  });

  test("no file imports itself in a circle", () => {
    expect(findCircles(imports.filter((each) => isLocal(each) && !each.isType))).toEqual([]);
  });
});

describe("languages are data", () => {
  test("attributions ask for what a language does, never for its name", () => {
    const codes = readdirSync(join(root, "server/core/languages"), { withFileTypes: true })
      .filter((each) => each.isDirectory())
      .map(({ name }) => name);
    const comparison = new RegExp(`[cC]ode [!=]==\\s*["'](?:${codes.join("|")})["']`);
    const wrong = files.filter(
      (file) =>
        file.startsWith("server/core/attribution/") &&
        comparison.test(readFileSync(join(root, file), "utf8")),
    );
    expect(codes.length).toBeGreaterThan(1);
    expect(wrong).toEqual([]);
  });
});

function findCircles(edges: readonly Import[]): string[] {
  const graph = new Map<string, string[]>();
  for (const { file, target } of edges) {
    const path = files.includes(`${target}.ts`) ? `${target}.ts` : `${target}/index.ts`;
    graph.set(file, [...(graph.get(file) ?? []), path]);
  }
  const circles: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, trail: readonly string[]): void => {
    if (trail.includes(file)) {
      circles.push([...trail.slice(trail.indexOf(file)), file].join(" → "));
      return;
    }
    if (done.has(file)) return;
    for (const next of graph.get(file) ?? []) visit(next, [...trail, file]);
    done.add(file);
  };
  for (const file of graph.keys()) visit(file, []);
  return circles;
}
