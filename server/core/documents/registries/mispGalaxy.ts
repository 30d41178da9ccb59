/** MISP galaxy clusters: `{ name, values: [{ value, description, meta: { synonyms, country, refs } }] }`. */
import { isRecord, textOf, toText, type Fields } from "../fields";
import { kindOfWord, recordsOf, toNames, toRegistryActor, toTexts } from "./records";
import type { RegistryActor } from "./registry";

export interface ReadRegistry {
  readonly title?: string;
  readonly actors: readonly RegistryActor[];
}

/** Undefined for what is no cluster. */
export function readMispGalaxy(data: Fields): ReadRegistry | undefined {
  const values = data["values"];
  if (!Array.isArray(values) || !recordsOf(values).some((value) => "value" in value))
    return undefined;
  const title = textOf(data, "name", "type");
  return {
    ...(title && { title }),
    actors: recordsOf(values).flatMap((value) => readCluster(value) ?? []),
  };
}

function readCluster(value: Fields): RegistryActor | undefined {
  const meta = isRecord(value["meta"]) ? value["meta"] : {};
  const [name, ...numbers] = splitNumber(toText(value["value"]) ?? "");
  return toRegistryActor({
    name,
    kind: kindOfWord(textOf(meta, "type")) === "person" ? "person" : "group",
    aliases: [...toNames(numbers), ...toNames(meta["synonyms"])],
    id: textOf(meta, "external_id"),
    description: toText(value["description"]),
    country: textOf(meta, "country", "cfr-suspected-state-sponsor"),
    url: toTexts(meta["refs"])[0],
  });
}

/** Some clusters write a number behind the name: "Lotus Blossom - G0030". */
function splitNumber(name: string): string[] {
  const [, bare, number] = /^(.+?) - ([A-Z]+(?:-[A-Z]+)*-?\d+)$/.exec(name) ?? [];
  return (bare !== undefined && number !== undefined ? [bare, number] : [name]).filter(Boolean);
}
