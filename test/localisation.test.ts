/** Every message has its Italian, with the same placeholders, and no Italian is left over. */
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";

const root = resolve(import.meta.dirname, "..");
const italian = JSON.parse(readFileSync(join(root, "l10n/bundle.l10n.it.json"), "utf8")) as Record<
  string,
  string
>;

/** First arguments of `t(…)` and `l10n.t(…)` in the sources. */
function findMessages(path: string): string[] {
  const source = ts.createSourceFile(
    path,
    readFileSync(path, "utf8"),
    ts.ScriptTarget.Latest,
    true,
  );
  const messages: string[] = [];
  const visit = (node: ts.Node): void => {
    if (
      ts.isCallExpression(node) &&
      /^(?:vscode\.)?(?:l10n\.)?t$/.test(node.expression.getText(source))
    ) {
      const [message] = node.arguments;
      if (message && ts.isStringLiteralLike(message)) messages.push(message.text);
      else throw new Error(`${path}: a message must be a literal: ${node.getText(source)}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return messages;
}

const messages = new Set(
  ["server", "client"].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".ts"))
      .flatMap((path) => findMessages(join(root, folder, path))),
  ),
);

const placeholders = (message: string): string[] =>
  [...new Set(message.match(/\{\w+\}/g) ?? [])].sort();

describe("the Italian messages", () => {
  test("cover the English ones, and no others", () => {
    expect(Object.keys(italian).sort()).toEqual([...messages].sort());
  });

  test.each([...messages])("keep the placeholders of: %s", (message) => {
    expect(placeholders(italian[message] ?? "")).toEqual(placeholders(message));
  });
});
