/** The file of a name part: its sections, and how they are written and read. */
import { asBytes, asWords, type Bytes } from "../../segments/bytes";
import { openSections, writeSections, type SectionFile } from "../../segments/sections";
import type { Damage } from "../../segments/segment";
import { findLaterWords, type LaterWords } from "./laterWords";
import { buildNameTable, type NameTable } from "./nameTable";
import { asUnits, fromUnits, type Texts } from "./texts";

/** Told apart from segments by the kind. */
const fileKind = { kind: 2, version: 3 } as const;

/** Which names of persons end in a surname; numbers in the table. */
export interface Surnames {
  /** Ascending. */
  readonly surnames: Uint32Array;
  /** Where the names of each begin; behind the last, their end. */
  readonly starts: Uint32Array;
  /** Ascending for each surname. */
  readonly names: Uint32Array;
}

/** Everything that a part holds. */
export interface PartArrays {
  /** Ids of documents, ascending. */
  readonly ids: Uint32Array;
  /** Names that are used or declared, and surnames of persons. */
  readonly table: NameTable;
  readonly later: LaterWords;
  readonly surnames: Surnames;
  /** Where the packed uses of each name begin in `uses`; behind the last, their end. */
  readonly useStarts: Uint32Array;
  readonly uses: Uint8Array;
  /** Spellings, and the words of declarations. */
  readonly texts: Texts;
  /** `declarationLength` numbers each, in order of document and place: see `declarationLength`. */
  readonly declarations: Uint32Array;
  /** Pairs of a name and a declaration with it, ascending. */
  readonly declared: Uint32Array;
  /** Where the packed attributions of each document begin; behind the last, their end. */
  readonly attributionStarts: Uint32Array;
  readonly attributions: Uint8Array;
}

/** A declaration in numbers: document, names of bearer and other, texts of both, start and end of the span, the coiner's text and one (0 for none). */
export const declarationLength = 8;

/** Sections, by the names they have in the file. Only the ids are read at opening. */
export const writePart = (part: PartArrays): Uint8Array<ArrayBuffer> =>
  writeSections(fileKind, [
    { name: "ids", data: part.ids, isResident: true },
    { name: "terms", data: asBytes(part.table.terms.units) },
    { name: "term starts", data: part.table.terms.starts },
    { name: "term slots", data: part.table.termSlots },
    { name: "first names", data: part.table.firstNames },
    { name: "name terms", data: part.table.nameTerms },
    { name: "name starts", data: part.table.nameStarts },
    { name: "later names", data: part.later.names },
    { name: "later starts", data: part.later.starts },
    { name: "surnames", data: part.surnames.surnames },
    { name: "surname starts", data: part.surnames.starts },
    { name: "surname names", data: part.surnames.names },
    { name: "use starts", data: part.useStarts },
    { name: "uses", data: part.uses },
    { name: "texts", data: asBytes(part.texts.units) },
    { name: "text starts", data: part.texts.starts },
    { name: "declarations", data: part.declarations },
    { name: "declared", data: part.declared },
    { name: "attribut. starts", data: part.attributionStarts },
    { name: "attributions", data: part.attributions },
  ]);

/** A part's sections as they lie in the file: each is read when first asked for, and empty where it is damaged. */
export interface PartFile {
  readonly size: number;
  readonly damage: Damage | undefined;
  readonly ids: Uint32Array;
  readonly nameCount: number;
  table(): NameTable;
  later(): LaterWords;
  surnames(): Surnames;
  declarations(): Uint32Array;
  declared(): Uint32Array;
  /** Whether any document uses a name: asks the starts of uses only. */
  isUsed(name: number): boolean;
  usesOf(name: number): Uint8Array;
  textAt(number: number): string;
  attributionsOf(document: number): Uint8Array;
}

export function openPart(bytes: Bytes): PartFile | Damage {
  const file = openSections(bytes, fileKind);
  return "size" in file ? viewPart(file) : file;
}

function viewPart(file: SectionFile): PartFile {
  const read = createReader(file);
  /** Several sections are one thing: whole, or, damaged, nothing. */
  const remember = <T>(make: () => T, empty: T): (() => T) => {
    let made: T | undefined;
    return () => {
      if (made === undefined) {
        made = make();
        if (file.damage) made = empty;
      }
      return made;
    };
  };
  const noNames = buildNameTable([]);
  const table = remember(() => readTable(read), noNames);
  return {
    size: file.size,
    get damage() {
      return file.damage;
    },
    ids: asWords(file.resident("ids")),
    nameCount: Math.max(0, file.lengthOf("name starts") / 4 - 1),
    table,
    later: remember(
      () => ({ names: read.words("later names"), starts: read.words("later starts") }),
      findLaterWords(noNames),
    ),
    surnames: remember(
      () => ({
        surnames: read.words("surnames"),
        starts: read.words("surname starts"),
        names: read.words("surname names"),
      }),
      { surnames: new Uint32Array(0), starts: new Uint32Array(1), names: new Uint32Array(0) },
    ),
    declarations: () => read.words("declarations"),
    declared: () => read.words("declared"),
    isUsed: (name) => {
      const starts = read.words("use starts");
      return starts[name]! < starts[name + 1]!;
    },
    usesOf: (name) => read.item("uses", "use starts", name, 1),
    textAt: (number) => fromUnits(asUnits(read.item("texts", "text starts", number, 2))),
    attributionsOf: (document) => read.item("attributions", "attribut. starts", document, 1),
  };
}

interface SectionReader {
  /** A whole section, kept. */
  words(name: string): Uint32Array;
  units(name: string): Uint16Array;
  /** The bytes of one of many things of a section, by the section of their starts. */
  item(name: string, starts: string, number: number, unitLength: number): Uint8Array;
}

const nothing = new Uint8Array(0);

function createReader(file: SectionFile): SectionReader {
  const kept = new Map<string, Uint32Array | Uint16Array>();
  const keep = <T extends Uint32Array | Uint16Array>(
    name: string,
    view: (bytes: Uint8Array) => T,
  ): T => {
    let found = kept.get(name) as T | undefined;
    if (!found) {
      found = view(file.read(name, 0, file.lengthOf(name)) ?? nothing);
      kept.set(name, found);
    }
    return found;
  };
  return {
    words: (name) => keep(name, asWords),
    units: (name) => keep(name, asUnits),
    item(name, startsName, number, unitLength) {
      const starts = keep(startsName, asWords);
      const start = starts[number];
      const end = starts[number + 1];
      if (start === undefined || end === undefined || start === end) return nothing;
      return file.read(name, start * unitLength, end * unitLength) ?? nothing;
    },
  };
}

const readTable = ({ words, units }: SectionReader): NameTable => ({
  terms: { units: units("terms"), starts: words("term starts") },
  termSlots: words("term slots"),
  firstNames: words("first names"),
  nameTerms: words("name terms"),
  nameStarts: words("name starts"),
});
