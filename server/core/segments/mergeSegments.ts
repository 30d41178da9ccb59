/** Merges segments: their living documents in one, without reading a text again. */
import { asNumbers, asWords } from "./bytes";
import { append, push, reserve } from "./columns";
import { sectionsOf } from "./openSegment";
import type { SectionFile } from "./sections";
import { termMask, type Damage, type HeldSegment } from "./segment";
import { createColumns, endDocument, sealColumns, type SegmentColumns } from "./segmentColumns";
import { placeColumns, placeWidth } from "./segmentFormat";
import { createTermTable, internTerm, type TermTable } from "./termTable";
import { readKeys } from "./viewDocuments";

/**
 * Bytes of a segment with the living documents of others, in order of id; postings are counted anew, texts copied.
 * The same bytes as those of a segment built of these documents. Damage where one of them is damaged.
 */
export function mergeSegments(held: readonly HeldSegment[]): Uint8Array<ArrayBuffer> | Damage {
  const columns = createColumns();
  const terms = createTermTable();
  const origins: Origin[] = [];
  for (const each of held) {
    const origin = openOrigin(each);
    if ("damage" in origin) return origin;
    origins.push(origin);
  }
  for (const { origin, document } of livingOf(origins))
    if (!copyDocument(columns, terms, origin, document))
      return origin.file.damage ?? { damage: `Document ${document} cannot be read.` };
  return sealColumns(columns, terms);
}

/** A segment that documents are copied from: what is looked up for each of them, read once. */
interface Origin {
  readonly held: HeldSegment;
  readonly file: SectionFile;
  readonly kinds: Uint8Array;
  readonly languages: Uint8Array;
  readonly keys: ReadonlyMap<number, string>;
  readonly places: Uint32Array;
  readonly stamps: Float64Array;
  readonly letters: Uint8Array;
  readonly termEnds: Uint32Array;
  /** Number of each term in the merged segment, plus one; 0 where no living document had it so far. */
  readonly mergedTerms: Uint32Array;
}

function openOrigin(held: HeldSegment): Origin | Damage {
  const { segment } = held;
  const file = sectionsOf(segment);
  if (!file) return { damage: "It was not opened from a file." };
  const whole = (name: string): Uint8Array | undefined => file.read(name, 0, file.lengthOf(name));
  const places = whole("places");
  const stamps = whole("stamps");
  const letters = whole("letters");
  const termEnds = whole("termEnds");
  const keys = readKeys(file);
  if (!places || !stamps || !letters || !termEnds || !keys)
    return file.damage ?? { damage: "Its documents cannot be read." };
  return {
    held,
    file,
    kinds: file.resident("kinds"),
    languages: file.resident("languages"),
    keys,
    places: asWords(places),
    stamps: asNumbers(stamps),
    letters,
    termEnds: asWords(termEnds),
    mergedTerms: new Uint32Array(segment.termCount),
  };
}

interface Living {
  readonly origin: Origin;
  readonly document: number;
  readonly id: number;
}

/** Living documents of all, in order of id. */
const livingOf = (origins: readonly Origin[]): Living[] =>
  origins
    .flatMap((origin) =>
      Array.from(origin.held.segment.ids, (id, document) => ({ origin, document, id })).filter(
        ({ document }) => origin.held.dead?.[document] !== 1,
      ),
    )
    .sort((a, b) => a.id - b.id);

/** False where something of the document cannot be read. */
function copyDocument(
  columns: SegmentColumns,
  terms: TermTable,
  origin: Origin,
  document: number,
): boolean {
  const { file, places, keys } = origin;
  const key = keys.get(document);
  if (key !== undefined) {
    push(columns.keyed, columns.ids.length);
    columns.keys.push(key);
  }
  push(columns.ids, origin.held.segment.ids[document]!);
  push(columns.kinds, origin.kinds[document]!);
  push(columns.languages, origin.languages[document]!);
  append(columns.stamps, origin.stamps.subarray(document * 3, document * 3 + 3));
  const row = document * placeWidth;
  const copy = (name: PartName, column: keyof typeof placeColumns): boolean => {
    const at = row + placeColumns[column];
    const part = file.read(name, places[at]!, places[at + placeWidth]!);
    if (part) append(columns[name], part);
    return part !== undefined;
  };
  const isCopied =
    copy("paths", "path") &&
    copy("heads", "head") &&
    copy("texts", "text") &&
    copy("layouts", "layout") &&
    copy("lines", "lines") &&
    copyWords(columns, terms, origin, document);
  const units = row + placeColumns.pathUnits;
  endDocument(columns, places[units + placeWidth]! - places[units]!);
  return isCopied;
}

type PartName = "paths" | "heads" | "texts" | "layouts" | "lines";

/** Passages, cues and words with their terms renumbered. */
function copyWords(
  columns: SegmentColumns,
  terms: TermTable,
  origin: Origin,
  document: number,
): boolean {
  const { firstPassages, firstWords, cued } = origin.held.segment;
  const [first, end] = [firstPassages[document]!, firstPassages[document + 1]!];
  push(columns.firstPassages, columns.cued.length);
  append(columns.cued, cued.subarray(first, end));
  const [from, to] = [firstWords[first]!, firstWords[end]!];
  for (let passage = first; passage < end; passage += 1)
    push(columns.firstWords, columns.words.length + firstWords[passage]! - from);
  const words = origin.file.readWords("words", from, to);
  if (!words) return false;
  const into = reserve(columns.words, words.length);
  const start = columns.words.length;
  const { mergedTerms } = origin;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]!;
    const merged = mergedTerms[word & termMask]! || mergeTerm(terms, origin, word & termMask);
    into[start + at] = (word & ~termMask) | (merged - 1);
  }
  columns.words.length += words.length;
  return true;
}

function mergeTerm(terms: TermTable, origin: Origin, term: number): number {
  const { letters, termEnds, mergedTerms } = origin;
  const start = term === 0 ? 0 : termEnds[term - 1]!;
  const merged = internTerm(terms, letters, start, termEnds[term]!) + 1;
  mergedTerms[term] = merged;
  return merged;
}
