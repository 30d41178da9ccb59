/** Merges segments: their living documents in one, without reading a text again. */
import { t } from "../localisation";
import { asNumbers, asWords } from "./bytes";
import { append, push, reserve } from "./columns";
import { sectionsOf } from "./openSegment";
import type { SectionFile } from "./sections";
import { termMask, type Damage, type HeldSegment } from "./segment";
import { createColumns, sealColumns, type SegmentColumns } from "./segmentColumns";
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
  reserveFor(columns, origins);
  for (const run of findRuns(origins))
    if (!copyRun(columns, terms, run))
      return run.origin.file.damage ?? { damage: t("Its documents cannot be read.") };
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
  if (!file) return { damage: t("It was not opened from a file.") };
  const whole = (name: string): Uint8Array | undefined => file.read(name, 0, file.lengthOf(name));
  const places = whole("places");
  const stamps = whole("stamps");
  const letters = whole("letters");
  const termEnds = whole("termEnds");
  const keys = readKeys(file);
  if (!places || !stamps || !letters || !termEnds || !keys)
    return file.damage ?? { damage: t("Its documents cannot be read.") };
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

/** Documents of one segment that follow each other in the merged one as well. */
interface Run {
  readonly origin: Origin;
  readonly from: number;
  to: number;
}

/** Documents copied at once; what is read of them at once is bounded so. */
const longestRun = 1024;

/** Living documents of all, in order of id. */
function findRuns(origins: readonly Origin[]): Run[] {
  const next = origins.map((origin) => nextLiving(origin, 0));
  const idOf = (index: number): number =>
    origins[index]!.held.segment.ids[next[index]!] ?? Infinity;
  const runs: Run[] = [];
  for (;;) {
    let first = 0;
    for (let index = 1; index < origins.length; index += 1)
      if (idOf(index) < idOf(first)) first = index;
    const origin = origins[first];
    if (!origin || idOf(first) === Infinity) return runs;
    const document = next[first]!;
    const run = runs.at(-1);
    const goesOn = run?.origin === origin && run.to === document;
    if (goesOn && document - run.from < longestRun) run.to += 1;
    else runs.push({ origin, from: document, to: document + 1 });
    next[first] = nextLiving(origin, document + 1);
  }
}

function nextLiving({ held }: Origin, document: number): number {
  let next = document;
  while (held.dead?.[next] === 1) next += 1;
  return next;
}

/** Parts of documents that are copied as bytes, with the column of `places` that tells where they end. */
const parts = [
  ["paths", placeColumns.path],
  ["heads", placeColumns.head],
  ["texts", placeColumns.text],
  ["layouts", placeColumns.layout],
  ["lines", placeColumns.lines],
] as const;

/** Makes room for all that there may be, so that no column is copied while it grows. */
function reserveFor(columns: SegmentColumns, origins: readonly Origin[]): void {
  const sum = (count: (origin: Origin) => number): number =>
    origins.reduce((total, origin) => total + count(origin), 0);
  for (const [name] of parts)
    reserve(
      columns[name],
      sum(({ file }) => file.lengthOf(name)),
    );
  reserve(
    columns.words,
    sum(({ held }) => held.living.words),
  );
  reserve(
    columns.cued,
    sum(({ held }) => held.living.passages),
  );
  reserve(columns.firstWords, sum(({ held }) => held.living.passages) + 1);
}

/** False where something of the documents cannot be read. */
function copyRun(columns: SegmentColumns, terms: TermTable, run: Run): boolean {
  const { origin, from, to } = run;
  const { file, places } = origin;
  copyEntries(columns, run);
  const shifts = new Array<number>(placeWidth).fill(0);
  const units = placeColumns.pathUnits;
  shifts[units] = columns.places.values[columns.places.length - placeWidth + units]!;
  shifts[units]! -= places[from * placeWidth + units]!;
  for (const [name, column] of parts) {
    const start = places[from * placeWidth + column]!;
    const part = file.read(name, start, places[to * placeWidth + column]!);
    if (!part) return false;
    shifts[column] = columns[name].length - start;
    append(columns[name], part);
  }
  for (let at = (from + 1) * placeWidth; at < (to + 1) * placeWidth; at += 1)
    push(columns.places, places[at]! + shifts[at % placeWidth]!);
  return copyWords(columns, terms, run);
}

/** What is listed of documents. */
function copyEntries(columns: SegmentColumns, { origin, from, to }: Run): void {
  const { keys } = origin;
  if (keys.size > 0)
    for (let document = from; document < to; document += 1) {
      const key = keys.get(document);
      if (key === undefined) continue;
      push(columns.keyed, columns.ids.length + document - from);
      columns.keys.push(key);
    }
  append(columns.ids, origin.held.segment.ids.subarray(from, to));
  append(columns.kinds, origin.kinds.subarray(from, to));
  append(columns.languages, origin.languages.subarray(from, to));
  append(columns.stamps, origin.stamps.subarray(from * 3, to * 3));
}

/** Passages, cues and words with their terms renumbered. */
function copyWords(columns: SegmentColumns, terms: TermTable, { origin, from, to }: Run): boolean {
  const { firstPassages, firstWords, cued } = origin.held.segment;
  const [first, end] = [firstPassages[from]!, firstPassages[to]!];
  const [firstWord, endWord] = [firstWords[first]!, firstWords[end]!];
  for (let document = from; document < to; document += 1)
    push(columns.firstPassages, columns.cued.length + firstPassages[document]! - first);
  append(columns.cued, cued.subarray(first, end));
  for (let passage = first; passage < end; passage += 1)
    push(columns.firstWords, columns.words.length + firstWords[passage]! - firstWord);
  const words = origin.file.readWords("words", firstWord, endWord);
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
