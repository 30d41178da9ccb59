import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { actorFields } from "../../../server/core/documents/actorsFile";
import { read } from "./reading";

interface Schema {
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly enum?: readonly string[];
  readonly enumDescriptions?: readonly string[];
}

const schema = JSON.parse(
  readFileSync(join(import.meta.dirname, "../../../schemas/actors.schema.json"), "utf8"),
) as { readonly definitions: { readonly actor: { readonly properties: Record<string, Schema> } } };
const fields = Object.entries(schema.definitions.actor.properties);

test("the schema knows the fields that are read, and explains each", () => {
  expect(fields.map(([name]) => name)).toEqual(actorFields);
  for (const [, { description }] of fields) expect(description).toMatch(/\.$/);
});

test("each value it offers or shows is read without a problem", () => {
  for (const [name, { examples = [], enum: values = [], enumDescriptions }] of fields) {
    if (enumDescriptions) expect(enumDescriptions).toHaveLength(values.length);
    for (const value of [...examples, ...values]) {
      const text = JSON.stringify({ actors: [{ name: "A", [name]: value }] });
      expect(read("actors", "actors.yaml", text)).toMatchObject({
        problems: [],
        actors: [{ [name]: value }],
      });
    }
  }
});
