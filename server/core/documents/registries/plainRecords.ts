/** Plain lists of actors: JSON records or rows of a table with a name, and other names where they have any. */
import { textOf, toText, type Fields } from "../fields";
import type { ReadRegistry } from "./mispGalaxy";
import { kindOfWord, recordsOf, toNames, toRegistryActor } from "./records";
import type { RegistryActor, RegistryName } from "./registry";

const nameFields = ["name", "actor", "title", "caption"];
const aliasFields = ["aliases", "alias", "synonyms", "also known as", "aka", "other names"];

/** Records by their fields in lower case; undefined where none has a name, or none but a name. */
export function readPlainRecords(records: readonly Fields[]): ReadRegistry | undefined {
  const lower = records.map(withLowerFields);
  if (!lower.some(tellsOfActor)) return undefined;
  const actors = lower.flatMap((record) => readRecord(record) ?? []);
  return actors.length > 0 ? { actors } : undefined;
}

/** Many a list has names; that of actors has other names too, or says what they are. */
const tellsOfActor = (record: Fields): boolean =>
  [...aliasFields, "alias_by_vendor", "kind"].some((field) => field in record);

const withLowerFields = (record: Fields): Fields =>
  Object.fromEntries(
    Object.entries(record).map(([field, value]) => [field.trim().toLowerCase(), value]),
  );

function readRecord(record: Fields): RegistryActor | undefined {
  const kind = kindOfWord(textOf(record, "kind", "type", "schema"));
  return toRegistryActor({
    name: textOf(record, ...nameFields),
    kind,
    aliases: [
      ...recordsOf(record["alias_by_vendor"]).flatMap((each) => readVendorName(each) ?? []),
      ...aliasFields.flatMap((field) => toNames(splitList(record[field]))),
    ],
    id: textOf(record, "id", "external_id"),
    description: textOf(record, "description", "summary", "note", "notes"),
    country: textOf(record, "country", "origin", "countries"),
    url: textOf(record, "url", "link", "website"),
  });
}

function readVendorName(record: Fields): RegistryName | undefined {
  const name = toText(record["name"]);
  const user = textOf(record, "entity", "vendor");
  return name === undefined ? undefined : { name, usedBy: user === undefined ? [] : [user] };
}

/** The names of a cell: between semicolons or bars, else commas. */
function splitList(value: unknown): unknown {
  if (typeof value !== "string") return value;
  return value.split(/[;|\n]/.test(value) ? /[;|\n]/ : /,/);
}
