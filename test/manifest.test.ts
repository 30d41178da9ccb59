/** The manifest, its strings and the page of the settings, which derive from the table of settings and the rules. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "prettier";
import { describe, expect, test } from "vitest";
import { findFaults, listZip } from "../scripts/package.mjs";
import { readRulePage, renderFiles } from "../scripts/manifest.mjs";
import { rules } from "../server/core/checks/rules";
import { ruleCodes, settings } from "../server/core/configuration";
import { actorKinds } from "../server/core/documents/actorsFile";

const root = join(import.meta.dirname, "..");
const read = (path: string): string => readFileSync(join(root, path), "utf8");
const strings = (path: string) => JSON.parse(read(path)) as Record<string, string>;

interface Manifest {
  readonly contributes: {
    readonly grammars?: readonly { readonly path: string }[];
    readonly yamlValidation?: readonly { readonly url: string }[];
  };
  readonly icon?: string;
}
const manifest = JSON.parse(read("package.json")) as Manifest;

describe("what `npm run manifest` writes", () => {
  const files = renderFiles(settings, ruleCodes);
  test.each(Object.keys(files))("%s is up to date", async (path) => {
    const wanted = await format(files[path]!, { filepath: path, printWidth: 100 });
    expect(read(path)).toBe(wanted);
  });
});

describe("the strings of the manifest", () => {
  test("Italian has the same keys as English", () => {
    const [english, italian] = ["package.nls.json", "package.nls.it.json"].map(strings);
    expect(Object.keys(italian!).sort()).toEqual(Object.keys(english!).sort());
  });

  test("every string that the manifest names exists, and is used", () => {
    const named = [...read("package.json").matchAll(/"%([^%"]+)%"/g)].map(([, key]) => key!);
    expect([...new Set(named)].sort()).toEqual(Object.keys(strings("package.nls.json")).sort());
  });
});

test.each(rules.map(({ code, severity }) => [code, severity]))(
  "the page of %s tells its severity, %s",
  (code, severity) => {
    expect(readRulePage(code)).toMatchObject({
      severity,
      description: expect.stringMatching(/\.$/),
    });
  },
);

test("the schema of actors.yaml knows the kinds that are read", () => {
  const schema = JSON.parse(read("schemas/actors.schema.json")) as {
    definitions: { actor: { properties: { kind: { enum: string[] } } } };
  };
  expect(schema.definitions.actor.properties.kind.enum).toEqual([...actorKinds, "unknown"]);
});

test("every file that the manifest names exists", () => {
  const { grammars = [], yamlValidation = [] } = manifest.contributes;
  const paths = [
    ...grammars.map(({ path }) => path),
    ...yamlValidation.map(({ url }) => url),
    ...(manifest.icon ? [manifest.icon] : []),
  ];
  expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

describe("the check of the package", () => {
  const contents = [
    "package.nls.json",
    "package.nls.it.json",
    "client.cjs",
    "en.model.bin",
    "server.cjs",
    "server.browser.js",
  ].map((path) => ({ name: `extension/${/nls/.test(path) ? "" : "dist/"}${path}`, size: 1 }));
  const small = { main: "./dist/client.cjs", browser: "./dist/client.cjs", contributes: {} };

  test("accepts what is right", () => {
    expect(findFaults(contents, 1000, small)).toEqual([]);
  });

  test.each([
    ["a source map", "extension/dist/server.cjs.map"],
    ["a test", "extension/test/manifest.test.ts"],
    ["a dependency", "extension/node_modules/yaml/index.js"],
  ])("tells of %s", (_, name) => {
    expect(findFaults([...contents, { name, size: 1 }], 1000, small)).toEqual([`holds ${name}`]);
  });

  test("tells of a missing file", () => {
    expect(findFaults(contents.slice(0, -1), 1000, small)).toEqual([
      "lacks extension/dist/server.browser.js",
    ]);
  });

  test("tells of a package too large", () => {
    expect(findFaults(contents, 2 ** 24, small)).toEqual(["is larger than 3.1 MB"]);
  });

  test("reads the names of a zip archive, and none of what is none", () => {
    // The archive of one empty file "a", as `zip` writes it: local header, central directory, end.
    const archive = Buffer.from(
      "504b03040a0000000000000021000000000000000000000000000100000061" +
        "504b010214000a0000000000000021000000000000000000000000000100000000000000000000000000000000" +
        "0061" +
        "504b050600000000010001002f0000001f0000000000",
      "hex",
    );
    expect(listZip(archive)).toEqual([{ name: "a", size: 0 }]);
    expect(listZip(Buffer.from("no archive"))).toEqual([]);
  });
});
