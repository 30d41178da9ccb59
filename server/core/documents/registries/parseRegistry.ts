/** Reads a registry in any of the forms that are in use: MISP galaxy, STIX 2.1, FollowTheMoney, plain JSON, CSV. */
import Papa from "papaparse";
import { t } from "../../localisation";
import type { Path } from "../document";
import { isRecord, type Fields } from "../fields";
import { placeFaults, type Fault } from "../problems";
import { readFollowTheMoney } from "./followTheMoney";
import { readMispGalaxy, type ReadRegistry } from "./mispGalaxy";
import { readPlainRecords } from "./plainRecords";
import { recordsOf } from "./records";
import type { Registry } from "./registry";
import { readStixBundle } from "./stix";

/** Never throws: a file that is no registry has no actors and a problem that says so. */
export function parseRegistry(path: Path, text: string): Registry {
  const faults: Fault[] = [];
  const tell = (message: string): void => {
    faults.push({ severity: "error", message });
  };
  const plain = text.replace(/^\uFEFF/, "");
  const isTable = /\.[ct]sv$/i.test(path);
  const read = isTable ? readTable(plain, tell) : readJson(plain, tell);
  if (!read && faults.length === 0)
    tell(
      t(
        "This is no registry that Whence knows: a MISP galaxy cluster, a STIX bundle, FollowTheMoney entities, or a table or list with a “name”.",
      ),
    );
  return {
    path,
    title: read?.title ?? path.slice(path.lastIndexOf("/") + 1),
    actors: read?.actors ?? [],
    problems: placeFaults(faults, path, text),
  };
}

type Tell = (message: string) => void;

function readTable(text: string, tell: Tell): ReadRegistry | undefined {
  const { data, errors } = Papa.parse<Fields>(text, { header: true, skipEmptyLines: "greedy" });
  const [first] = errors.filter(({ type }) => type === "Quotes");
  if (first)
    tell(t("This table cannot be read from row {row} on.", { row: String((first.row ?? 0) + 1) }));
  return readPlainRecords(data);
}

function readJson(text: string, tell: Tell): ReadRegistry | undefined {
  const data = parseJson(text);
  if (data instanceof Error) {
    tell(t("This cannot be read: {reason}", { reason: data.message }));
    return undefined;
  }
  if (isRecord(data)) {
    const known = readMispGalaxy(data) ?? readStixBundle(data);
    if (known) return known;
  }
  const records = isRecord(data) ? listOf(data) : recordsOf(data);
  return readFollowTheMoney(records) ?? readPlainRecords(records);
}

/** A whole file, or one value a line. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "");
    try {
      return lines.length > 1 ? lines.map((line) => JSON.parse(line) as unknown) : error;
    } catch {
      return error;
    }
  }
}

/** The list that a record holds, or the record alone. */
function listOf(record: Fields): Fields[] {
  const lists = Object.values(record).map(recordsOf);
  return lists.find((list) => list.length > 0) ?? [record];
}
