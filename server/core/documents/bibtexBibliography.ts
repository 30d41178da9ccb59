/** Bibliographies in BibTeX and BibLaTeX. */
import { parse, type Entry, type Library } from "@retorquere/bibtex-parser";
import { t } from "../localisation";
import type { Span } from "../text/span";
import { bibtexFile } from "./bibtexFile";
import { findDuplicates, type BibliographyReading } from "./cslBibliography";
import { toIsoDate } from "./dates";
import type { Bibliography, BibliographyEntry } from "./document";
import { textOf, toBibliography, toLanguage, toNames, toTitle, type Fields } from "./fields";
import type { Fault } from "./problems";

/** Entries in the file's order; a broken entry is told and keeps its key. */
export function readBibtex(text: string): BibliographyReading {
  const trimmed = blankLongFields(text);
  const library = parseEntries(trimmed);
  const findKey = keyFinder(text);
  const entries = library.entries
    .filter(({ key }) => key !== "")
    .map((entry) => toEntry(entry, findKey(entry.key)));
  return { entries, faults: [...findErrors(library, trimmed), ...findDuplicates(entries)] };
}

/** Titles stay as they are written; commands of TeX that nobody knows give their arguments. */
const parseOptions = { english: false, sentenceCase: false, unsupported: "ignore" } as const;

const longField = /\b(?:abstract|annotation|annote|comment|keywords|review|summary)\s*=\s*\{/gi;

/** Text of the same length without what nobody asks for here: the parser takes milliseconds for an abstract. */
function blankLongFields(text: string): string {
  const parts: string[] = [];
  let done = 0;
  for (const found of text.matchAll(longField)) {
    const start = found.index + found[0].length;
    const end = start < done ? undefined : closingBrace(text, start);
    if (end === undefined) continue;
    parts.push(text.slice(done, start), text.slice(start, end).replace(/[^\r\n]/g, " "));
    done = end;
  }
  return parts.join("") + text.slice(done);
}

const braceOrEntry = /[{}]|^[ \t]*@\w+[ \t]*\{/gm;

/** The brace that closes one opened before `start`; undefined where another entry begins before it. */
function closingBrace(text: string, start: number): number | undefined {
  braceOrEntry.lastIndex = start;
  let depth = 1;
  for (let found = braceOrEntry.exec(text); found; found = braceOrEntry.exec(text)) {
    if (found[0].length > 1) return undefined;
    depth += found[0] === "{" ? 1 : -1;
    if (depth === 0) return found.index;
  }
  return undefined;
}

function parseEntries(text: string): Pick<Library, "entries" | "errors"> {
  try {
    return parse(text, parseOptions);
  } catch (error) {
    return { entries: [], errors: [{ error: String(error), input: "" }] };
  }
}

function toEntry(entry: Entry, span: Span): BibliographyEntry {
  const file = bibtexFile(textOf(entry.fields, "file") ?? "");
  return { key: entry.key, span, bibliography: readFields(entry), ...(file && { file }) };
}

function readFields({ type, fields }: Entry): Bibliography {
  const record: Fields = fields;
  const doi = textOf(record, "doi");
  const subtitle = toTitle(record["subtitle"]);
  const title = toTitle(record["title"]);
  return toBibliography({
    title: title && subtitle ? `${title}: ${subtitle}` : title,
    authors: readAuthors(fields.author ?? fields.editor ?? []),
    publisher: readPublisher(record),
    issued:
      toIsoDate(record["date"]) ?? toIsoDate([record["year"], record["month"], record["day"]]),
    url: textOf(record, "url") ?? (doi && `https://doi.org/${doi}`),
    language: toLanguage(record["langid"]) ?? toLanguage(toNames(record["language"])[0]),
    type: cslTypes[type] ?? "document",
  });
}

type Creators = NonNullable<Entry["fields"]["author"]>;

function readAuthors(creators: Creators): string[] {
  return creators.flatMap((creator) => {
    if (creator.lastName === "others" && !creator.firstName) return [];
    const { name, firstName, prefix, lastName, suffix } = creator;
    if (name) return toNames(name);
    return toNames({
      given: firstName,
      "non-dropping-particle": prefix,
      family: lastName,
      suffix,
    });
  });
}

/** In order of nearness to the reader: who published it, where it appeared, who stands behind it. */
const publisherFields = [
  "publisher",
  "journaltitle",
  "journal",
  "maintitle",
  "booktitle",
  "organization",
  "institution",
];

function readPublisher(record: Fields): string | undefined {
  for (const field of publisherFields) {
    const names = toNames(record[field]);
    if (names.length > 0) return names.join(", ");
  }
  return undefined;
}

const cslTypes: Readonly<Record<string, string | undefined>> = {
  article: "article-journal",
  book: "book",
  collection: "book",
  conference: "paper-conference",
  electronic: "webpage",
  inbook: "chapter",
  incollection: "chapter",
  inproceedings: "paper-conference",
  manual: "book",
  mastersthesis: "thesis",
  online: "webpage",
  patent: "patent",
  periodical: "periodical",
  phdthesis: "thesis",
  proceedings: "book",
  report: "report",
  techreport: "report",
  thesis: "thesis",
  unpublished: "manuscript",
  www: "webpage",
};

const entryKey = /@\s*\w+\s*[{(]\s*([^\s,{}"]+)/g;

/** Where keys stand: each call gives the next place of that key; an empty span at the start for one that is not found. */
function keyFinder(text: string): (key: string) => Span {
  const places = new Map<string, Span[]>();
  for (const found of text.matchAll(entryKey)) {
    const key = found[1]!;
    const end = found.index + found[0].length;
    const known = places.get(key);
    if (known) known.push({ start: end - key.length, end });
    else places.set(key, [{ start: end - key.length, end }]);
  }
  const used = new Map<string, number>();
  return (key) => {
    const index = used.get(key) ?? 0;
    used.set(key, index + 1);
    return places.get(key)?.[index] ?? places.get(key)?.at(-1) ?? { start: 0, end: 0 };
  };
}

const placeInMessage = / at line \d+, column \d+.*$/s;

function findErrors({ errors }: Pick<Library, "errors">, text: string): Fault[] {
  let from = 0;
  return errors.map(({ error, input = "" }) => {
    const found = input === "" ? -1 : text.indexOf(input, from);
    const start = Math.max(found, 0);
    from = Math.max(from, start);
    const message = t("This entry cannot be read: {reason}", {
      reason: error.replace(placeInMessage, ""),
    });
    return {
      severity: "error",
      message,
      span: { start, end: found < 0 ? 0 : found + input.length },
    };
  });
}
