/** STIX 2.1 bundles: intrusion sets, threat actors and identities, with their aliases and who uses them. */
import type { ActorKind } from "../actorKind";
import { textOf, toText, type Fields } from "../fields";
import type { ReadRegistry } from "./mispGalaxy";
import { kindOfWord, recordsOf, toNames, toRegistryActor } from "./records";
import type { RegistryActor, RegistryName } from "./registry";

/** Undefined for what is no bundle. Revoked and deprecated objects are left out. */
export function readStixBundle(data: Fields): ReadRegistry | undefined {
  if (data["type"] !== "bundle" || !Array.isArray(data["objects"])) return undefined;
  return { actors: recordsOf(data["objects"]).flatMap((object) => readObject(object) ?? []) };
}

const aliasFields: Readonly<Record<string, string>> = {
  "intrusion-set": "aliases",
  "threat-actor": "aliases",
  identity: "x_aliases",
};

function readObject(object: Fields): RegistryActor | undefined {
  const type = toText(object["type"]) ?? "";
  if (!Object.hasOwn(aliasFields, type)) return undefined;
  if (object["revoked"] === true || object["x_mitre_deprecated"] === true) return undefined;
  const references = recordsOf(object["external_references"]);
  const own = references.find((reference) => toText(reference["external_id"]) !== undefined);
  return toRegistryActor({
    name: toText(object["name"]),
    kind: kindOf(type, object),
    aliases: toNames(object[aliasFields[type]!]).map((alias) => withUsers(alias, references)),
    id: own && textOf(own, "external_id"),
    description: toText(object["description"]),
    url: own && textOf(own, "url"),
  });
}

const kindOf = (type: string, object: Fields): ActorKind =>
  type === "identity" ? kindOfWord(textOf(object, "identity_class")) : "group";

const citation = /\(Citation: ([^)]{1,200})\)/g;

/** An alias with the works that use it: a reference of its name lists them. */
function withUsers({ name }: RegistryName, references: readonly Fields[]): RegistryName {
  const reference = references.find((each) => each["source_name"] === name);
  const description = (reference && toText(reference["description"])) ?? "";
  return { name, usedBy: [...description.matchAll(citation)].map(([, work]) => work!.trim()) };
}
