/** Reads one file of a library's folders, by its name and content, into what it is. */
import { t } from "../localisation";
import { parseYaml, type YamlText, type YamlValue } from "../markdown/yaml";
import { notSameField, readActors, readNotSame } from "./actorsFile";
import { readBrokenActors } from "./brokenActors";
import { readBibtex } from "./bibtexBibliography";
import { findCslItems, readCslItems, type BibliographyReading } from "./cslBibliography";
import type { Document, Path } from "./document";
import { isRecord } from "./fields";
import { readHtmlSource } from "./htmlSource";
import { readMarkdownSource, type SourceReading } from "./markdownSource";
import { readPlainText } from "./plainText";
import { placeFaults, type Fault } from "./problems";
import type { ReadRegistry } from "./registries/mispGalaxy";
import {
  readRegistryData,
  readRegistryLines,
  readRegistryTable,
  type RegistryReading,
} from "./registries/parseRegistry";
import { faultsOfText, toSourceText, type TextReader } from "./sourceText";

/** Never throws: what is wrong with the file is among its problems. `read` finds the paragraphs of a source's text. */
export function parseDocument(path: Path, text: string, read: TextReader = toSourceText): Document {
  if (text.includes("\0"))
    return toOther(path, text, [
      { severity: "error", message: t("This file is not text, so it cannot be read as a source.") },
    ]);
  switch (extensionOf(path)) {
    case "md":
    case "markdown":
      return parseMarkdownFile(path, text, read);
    case "html":
    case "htm":
    case "xhtml":
      return toSource(path, text, readHtmlSource(text, read));
    case "bib":
      return toBibliography(path, text, readBibtex(text));
    case "csv":
    case "tsv":
      return toRegistryOrOther(path, text, readRegistryTable(text));
    case "jsonl":
    case "ndjson":
      return toRegistryOrOther(path, text, readRegistryLines(text));
    case "json":
    case "yaml":
    case "yml":
      return parseData(path, text);
    default:
      return looksLikeHtml.test(text)
        ? toSource(path, text, readHtmlSource(text, read))
        : toSource(path, text, { bibliography: {}, text: readPlainText(text, read), faults: [] });
  }
}

function parseMarkdownFile(path: Path, text: string, read: TextReader): Document {
  const source = readMarkdownSource(text, read);
  return source ? toSource(path, text, source) : toOther(path, text, []);
}

const looksLikeHtml = /^\uFEFF?\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype html|html)\b/i;

const fileName = (path: Path): string => path.slice(path.lastIndexOf("/") + 1).toLowerCase();

const extensionOf = (path: Path): string => /\.([^.]+)$/.exec(fileName(path))?.[1] ?? "";

const namesActors = /(?:^|\.)actors\.ya?ml$/;

/** Whether a file is a list of actors by its name. */
export const isActorsFile = (path: Path): boolean => namesActors.test(fileName(path));

/** Without one of these fields a text is neither actors nor a bibliography, and not worth a slow reading. */
const tellingField = /\b(?:actors|citation-key|id|references)["']?\s*:/;

/** YAML and JSON are a list of actors, a bibliography, or none of ours. */
function parseData(path: Path, text: string): Document {
  if (isActorsFile(path)) return toActors(path, text, parseYaml(text));
  const json = parseJson(text);
  const registry = json === undefined ? undefined : readRegistry(json);
  if (registry) return toRegistry(path, text, { ...registry, faults: [] });
  if (!tellingField.test(text) || isOtherData(json)) return toOther(path, text, []);
  const yaml = parseYaml(text);
  const actors = yaml.value?.fields.get("actors");
  if (actors?.items.some(({ fields }) => fields.has("name"))) return toActors(path, text, yaml);
  const items = yaml.value && findCslItems(yaml.value);
  if (!items) return toOther(path, text, brokenPlaces(yaml));
  const { entries, faults } = readCslItems(items);
  return toBibliography(path, text, { entries, faults: [...brokenPlaces(yaml), ...faults] });
}

/** What sound JSON holds; undefined for any other text. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return undefined;
  }
}

/** A list of actors of the writer's own is none. */
const readRegistry = (data: unknown): ReadRegistry | undefined =>
  isRecord(data) && "actors" in data ? undefined : readRegistryData(data);

/** Sound JSON that holds no list of items with an id. */
function isOtherData(data: unknown): boolean {
  if (data === undefined) return false;
  const list = isRecord(data) ? (data["references"] ?? data["items"] ?? data["actors"]) : data;
  return !Array.isArray(list) || !list.some(isRecord);
}

function toActors(path: Path, text: string, whole: YamlText): Document {
  const yaml = whole.problems.length > 0 ? (readBrokenActors(text) ?? whole) : whole;
  const list = yaml.value?.fields.get("actors") ?? withoutNotSame(yaml.value);
  const reading = list ? readActors(list) : { actors: [], faults: [] };
  const apart = readNotSame(yaml.value?.fields.get(notSameField));
  const faults = [...brokenPlaces(yaml), ...reading.faults, ...apart.faults];
  return {
    kind: "actors",
    path,
    actors: reading.actors,
    notSame: apart.notSame,
    problems: placeFaults(faults, path, text),
  };
}

/** A file that keeps names apart and lists nobody is no list without a head. */
const withoutNotSame = (value: YamlValue | undefined): YamlValue | undefined =>
  value?.fields.has(notSameField) ? undefined : value;

const brokenPlaces = ({ problems }: YamlText): Fault[] =>
  problems.map(({ message, span }) => ({
    severity: "error",
    message: t("This cannot be read: {reason}", { reason: message }),
    span,
  }));

function toSource(path: Path, text: string, reading: SourceReading): Document {
  const { faults, ...source } = reading;
  const all = [...faults, ...faultsOfText(source.text.plain)];
  return { kind: "source", path, ...source, problems: placeFaults(all, path, text) };
}

/** A table of something else is no problem. */
const toRegistryOrOther = (
  path: Path,
  text: string,
  reading: RegistryReading | undefined,
): Document => (reading ? toRegistry(path, text, reading) : toOther(path, text, []));

const toRegistry = (
  path: Path,
  text: string,
  { title, actors, faults }: RegistryReading,
): Document => ({
  kind: "registry",
  path,
  title: title ?? path.slice(path.lastIndexOf("/") + 1),
  actors,
  problems: placeFaults(faults, path, text),
});

const toBibliography = (
  path: Path,
  text: string,
  { entries, faults }: BibliographyReading,
): Document => ({
  kind: "bibliography",
  path,
  entries,
  problems: placeFaults(faults, path, text),
});

const toOther = (path: Path, text: string, faults: readonly Fault[]): Document => ({
  kind: "other",
  path,
  problems: placeFaults(faults, path, text),
});
