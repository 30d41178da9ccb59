/** Writes a name part: what is known of names, told key by key and document by document, as arrays. */
import { append, byteColumn, filledOf } from "../../segments/columns";
import { findLaterWords } from "./laterWords";
import { buildNameTable, findKey, keyOf, nameCountOf, type NameTable } from "./nameTable";
import type { StoredDeclaration, StoredUse } from "./namePart";
import { packUses, type SpellingStore } from "./packedUses";
import { declarationLength, writePart, type Surnames } from "./partFile";
import { surnameInKey } from "../actors/names";
import { packTexts } from "./texts";

/** A declaration in the document with a number within the part. */
export type PlacedDeclaration = Omit<StoredDeclaration, "document"> & { readonly document: number };

export interface PartContent {
  /** Ids of the documents, ascending. */
  readonly ids: Uint32Array;
  /** Every name that is used, by key: whether somewhere as a person's. */
  readonly names: ReadonlyMap<string, boolean>;
  /** By document, ascending. Asked for once a name. */
  usesOf(key: string): readonly StoredUse[];
  /** By document, ascending. */
  readonly declarations: readonly PlacedDeclaration[];
  /** Packed attributions, by the number of the document. Asked for once a document, in order. */
  attributionsOf(document: number): Uint8Array;
}

export function writeNamePart(content: PartContent): Uint8Array<ArrayBuffer> {
  const bySurname = groupBySurname(content.names);
  const table = buildNameTable([
    ...content.names.keys(),
    ...bySurname.keys(),
    ...content.declarations.flatMap(({ bearer, other }) => [bearer, other]),
  ]);
  const store = createTextStore();
  return writePart({
    ids: content.ids,
    table,
    later: findLaterWords(table),
    surnames: toSurnames(table, bySurname),
    ...writeUses(content, table, store),
    ...writeDeclarations(content.declarations, table, store),
    ...writeAttributions(content),
    texts: packTexts(store.texts),
  });
}

/** Keys of persons by the key of their surname. */
function groupBySurname(names: ReadonlyMap<string, boolean>): Map<string, string[]> {
  const bySurname = new Map<string, string[]>();
  for (const [key, isPerson] of names) {
    const surname = isPerson ? surnameInKey(key) : undefined;
    if (surname === undefined) continue;
    const keys = bySurname.get(surname);
    if (keys) keys.push(key);
    else bySurname.set(surname, [key]);
  }
  return bySurname;
}

function toSurnames(table: NameTable, bySurname: ReadonlyMap<string, readonly string[]>): Surnames {
  const sorted = [...bySurname]
    .map(([surname, keys]) => ({
      surname: findKey(table, surname),
      names: keys.map((key) => findKey(table, key)).sort((a, b) => a - b),
    }))
    .sort((a, b) => a.surname - b.surname);
  const starts = new Uint32Array(sorted.length + 1);
  for (const [index, { names }] of sorted.entries())
    starts[index + 1] = starts[index]! + names.length;
  return {
    surnames: Uint32Array.from(sorted, ({ surname }) => surname),
    starts,
    names: Uint32Array.from(sorted.flatMap(({ names }) => names)),
  };
}

interface TextStore extends SpellingStore {
  readonly texts: readonly string[];
}

/** Numbers texts in the order of coming, each once. */
function createTextStore(): TextStore {
  const numbers = new Map<string, number>();
  const texts: string[] = [];
  return {
    texts,
    numberOf(text) {
      let number = numbers.get(text);
      if (number === undefined) {
        number = texts.push(text) - 1;
        numbers.set(text, number);
      }
      return number;
    },
  };
}

function writeUses(
  { names, usesOf }: PartContent,
  table: NameTable,
  store: SpellingStore,
): { uses: Uint8Array; useStarts: Uint32Array } {
  const column = byteColumn();
  const count = nameCountOf(table);
  const useStarts = new Uint32Array(count + 1);
  for (let name = 0; name < count; name += 1) {
    const key = keyOf(table, name);
    if (names.has(key)) packUses(column, key, usesOf(key), store);
    useStarts[name + 1] = column.length;
  }
  return { uses: filledOf(column), useStarts };
}

function writeDeclarations(
  all: readonly PlacedDeclaration[],
  table: NameTable,
  store: SpellingStore,
): { declarations: Uint32Array; declared: Uint32Array } {
  const declarations = new Uint32Array(all.length * declarationLength);
  const pairs: [name: number, declaration: number][] = [];
  for (const [index, each] of all.entries()) {
    const ends = [findKey(table, each.bearer), findKey(table, each.other)] as const;
    declarations.set(
      [
        each.document,
        ...ends,
        store.numberOf(each.bearerName),
        store.numberOf(each.otherName),
        each.span.start,
        each.span.end,
        each.coiner === undefined ? 0 : store.numberOf(each.coiner) + 1,
      ],
      index * declarationLength,
    );
    for (const name of new Set(ends)) pairs.push([name, index]);
  }
  pairs.sort(([a, i], [b, j]) => a - b || i - j);
  return { declarations, declared: Uint32Array.from(pairs.flat()) };
}

function writeAttributions({ ids, attributionsOf }: PartContent): {
  attributions: Uint8Array;
  attributionStarts: Uint32Array;
} {
  const column = byteColumn();
  const attributionStarts = new Uint32Array(ids.length + 1);
  for (let document = 0; document < ids.length; document += 1) {
    append(column, attributionsOf(document) as Uint8Array<ArrayBuffer>);
    attributionStarts[document + 1] = column.length;
  }
  return { attributions: filledOf(column), attributionStarts };
}
