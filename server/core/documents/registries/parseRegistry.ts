/** Reads a registry in any of the forms that are in use: MISP galaxy, STIX 2.1, FollowTheMoney, plain JSON, CSV. */
import Papa from "papaparse";
import { t } from "../../localisation";
import { isRecord, type Fields } from "../fields";
import type { Fault } from "../problems";
import { readFollowTheMoney } from "./followTheMoney";
import { readMispGalaxy, type ReadRegistry } from "./mispGalaxy";
import { readPlainRecords } from "./plainRecords";
import { recordsOf } from "./records";
import { readStixBundle } from "./stix";

export interface RegistryReading extends ReadRegistry {
  readonly faults: readonly Fault[];
}

/** Data of a JSON file as a registry; undefined for what is none: a bibliography is not, nor is a list of actors. */
export function readRegistryData(data: unknown): ReadRegistry | undefined {
  if (isRecord(data)) {
    const known = readMispGalaxy(data) ?? readStixBundle(data);
    if (known) return known;
  }
  const records = isRecord(data) ? listOf(data) : recordsOf(data);
  return readFollowTheMoney(records) ?? readPlainRecords(records);
}

/** A file of JSON values, one a line; undefined where they are no actors. */
export function readRegistryLines(text: string): RegistryReading | undefined {
  const faults: Fault[] = [];
  let start = 0;
  const values = text.split("\n").flatMap((line) => {
    const at = start;
    start += line.length + 1;
    if (line.trim() === "" || line === "\uFEFF") return [];
    try {
      return [JSON.parse(line.replace(/^\uFEFF/, "")) as unknown];
    } catch (error) {
      const message = t("This cannot be read: {reason}", { reason: (error as Error).message });
      faults.push({ severity: "error", message, span: { start: at, end: at + line.length } });
      return [];
    }
  });
  const read = readRegistryData(values);
  return read && { ...read, faults };
}

/** A table with a line of headings, its cells parted by commas, semicolons or tabs; undefined where its rows are no actors. */
export function readRegistryTable(text: string): RegistryReading | undefined {
  const { data, errors } = Papa.parse<Fields>(text.replace(/^\uFEFF/, ""), {
    header: true,
    skipEmptyLines: "greedy",
  });
  const faults = errors
    .filter(({ type }) => type === "Quotes")
    .slice(0, 1)
    .map(({ row }): Fault => ({
      severity: "error",
      message: t("This table cannot be read from row {row} on.", { row: String((row ?? 0) + 1) }),
    }));
  const read = readPlainRecords(data);
  return read && { ...read, faults };
}

/** The list that a record holds, or nothing. */
const listOf = (record: Fields): Fields[] =>
  Object.values(record)
    .map(recordsOf)
    .find((list) => list.length > 0) ?? [];
