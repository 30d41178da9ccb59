/** FollowTheMoney entities, one JSON object a line or in a list: `{ id, schema, properties: { name: [], alias: [] } }`. */
import { isRecord, textOf, toText, type Fields } from "../fields";
import type { ReadRegistry } from "./mispGalaxy";
import { kindOfWord, toNames, toRegistryActor, toTexts } from "./records";
import type { RegistryActor } from "./registry";

/** Undefined where no record is an entity. */
export function readFollowTheMoney(records: readonly Fields[]): ReadRegistry | undefined {
  if (!records.some(isEntity)) return undefined;
  return { actors: records.filter(isEntity).flatMap((entity) => readEntity(entity) ?? []) };
}

const isEntity = (record: Fields): boolean =>
  typeof record["schema"] === "string" && isRecord(record["properties"]);

function readEntity(entity: Fields): RegistryActor | undefined {
  const properties = entity["properties"] as Fields;
  const kind = kindOfWord(toText(entity["schema"]));
  if (kind === "unknown") return undefined;
  const [first, ...others] = toTexts(properties["name"]);
  const name = textOf(entity, "caption") ?? first;
  return toRegistryActor({
    name,
    kind,
    aliases: ["alias", "weakAlias", "previousName", "abbreviation"]
      .flatMap((field) => toNames(properties[field]))
      .concat(toNames([...(first === undefined ? [] : [first]), ...others])),
    id: toText(entity["id"]),
    description: toTexts(properties["summary"])[0] ?? toTexts(properties["notes"])[0],
    country: toTexts(properties["country"])[0] ?? toTexts(properties["jurisdiction"])[0],
    url: toTexts(properties["sourceUrl"])[0] ?? toTexts(properties["website"])[0],
  });
}
