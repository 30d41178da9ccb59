/** The columns of a segment in the making, and how they are sealed. */
import {
  byteColumn,
  filledOf,
  numberColumn,
  push,
  wordColumn,
  type ByteColumn,
  type NumberColumn,
  type WordColumn,
} from "./columns";
import { countPostings } from "./countPostings";
import { storedLanguages } from "./layout";
import { encodeText } from "./letters";
import { writeSections } from "./sections";
import { placeWidth, segmentKind } from "./segmentFormat";
import { groupStems } from "./stems";
import { tabulateTerms, type TermList } from "./termTable";

/** Documents in order of id. Merges copy columns, builders write them. */
export interface SegmentColumns {
  readonly ids: WordColumn;
  readonly kinds: ByteColumn;
  readonly languages: ByteColumn;
  readonly firstPassages: WordColumn;
  readonly firstWords: WordColumn;
  readonly cued: ByteColumn;
  readonly words: WordColumn;
  readonly places: WordColumn;
  /** Size, time, hash. */
  readonly stamps: NumberColumn;
  /** Numbers of the documents that have a key of their own, and the keys. */
  readonly keyed: WordColumn;
  readonly keys: string[];
  readonly paths: ByteColumn;
  readonly heads: ByteColumn;
  readonly texts: ByteColumn;
  readonly layouts: ByteColumn;
  readonly lines: ByteColumn;
}

export function createColumns(): SegmentColumns {
  const columns = {
    ids: wordColumn(),
    kinds: byteColumn(),
    languages: byteColumn(),
    firstPassages: wordColumn(),
    firstWords: wordColumn(),
    cued: byteColumn(),
    words: wordColumn(),
    places: wordColumn(),
    stamps: numberColumn(),
    keyed: wordColumn(),
    keys: [],
    paths: byteColumn(),
    heads: byteColumn(),
    texts: byteColumn(),
    layouts: byteColumn(),
    lines: byteColumn(),
  };
  for (let column = 0; column < placeWidth; column += 1) push(columns.places, 0);
  return columns;
}

/** Ends the row of a document whose parts have been added. */
export function endDocument(columns: SegmentColumns, pathUnits: number): void {
  const before = columns.places.values[columns.places.length - placeWidth + 1]!;
  push(columns.places, columns.paths.length);
  push(columns.places, before + pathUnits);
  push(columns.places, columns.heads.length);
  push(columns.places, columns.texts.length);
  push(columns.places, columns.layouts.length);
  push(columns.places, columns.lines.length);
}

/**
 * Bytes of the segment. Resident is what every query reads: which words, passages and documents belong together, five
 * bytes a passage and ten a document.
 */
export function sealColumns(columns: SegmentColumns, terms: TermList): Uint8Array<ArrayBuffer> {
  push(columns.firstPassages, columns.cued.length);
  push(columns.firstWords, columns.words.length);
  const words = filledOf(columns.words);
  const firstWords = filledOf(columns.firstWords);
  const { starts, postings } = countPostings(words, firstWords, terms.ends.length);
  const stems = groupStems(terms);
  const resident = (name: string, data: Uint8Array | Uint32Array) => ({
    name,
    data,
    isResident: true,
  });
  return writeSections(segmentKind, [
    resident("codes", toBytes(storedLanguages.join(" "))),
    resident("ids", filledOf(columns.ids)),
    resident("kinds", filledOf(columns.kinds)),
    resident("languages", filledOf(columns.languages)),
    resident("firstPassages", filledOf(columns.firstPassages)),
    resident("firstWords", firstWords),
    resident("cued", filledOf(columns.cued)),
    { name: "places", data: filledOf(columns.places) },
    { name: "stamps", data: filledOf(columns.stamps) },
    { name: "keyed", data: filledOf(columns.keyed) },
    { name: "keys", data: toBytes(JSON.stringify(columns.keys)) },
    { name: "paths", data: filledOf(columns.paths) },
    { name: "heads", data: filledOf(columns.heads) },
    { name: "termSlots", data: tabulateTerms(terms) },
    { name: "termEnds", data: filledOf(terms.ends) },
    { name: "letters", data: filledOf(terms.letters) },
    { name: "stemSlots", data: stems.slots },
    { name: "stemStarts", data: stems.starts },
    { name: "stemTerms", data: stems.terms },
    { name: "postingStarts", data: starts },
    { name: "postings", data: postings },
    { name: "words", data: words },
    { name: "layouts", data: filledOf(columns.layouts) },
    { name: "lines", data: filledOf(columns.lines) },
    { name: "texts", data: filledOf(columns.texts) },
  ]);
}

function toBytes(text: string): Uint8Array {
  const column = byteColumn();
  encodeText(column, text);
  return filledOf(column);
}
