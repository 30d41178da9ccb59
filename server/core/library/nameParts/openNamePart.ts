/** Opens a name part: a view that decodes nothing before it is asked for. */
import type { Bytes } from "../../segments/bytes";
import type { Damage } from "../../segments/segment";
import { namesWithWord } from "./laterWords";
import type { NamePart, StoredDeclaration } from "./namePart";
import { findKey, keyOf } from "./nameTable";
import { unpackAttributions } from "./packedAttributions";
import { sumUses, unpackUses } from "./packedUses";
import { declarationLength, openPart, type PartFile } from "./partFile";

export function openNamePart(bytes: Bytes, id: string): NamePart | Damage {
  const file = openPart(bytes);
  return "size" in file ? toNamePart(file, id) : file;
}

function toNamePart(file: PartFile, id: string): NamePart {
  const keyAt = (name: number): string => keyOf(file.table(), name);
  /** A surname by itself stands in the table, but is no name. */
  const isName = (name: number): boolean =>
    file.isUsed(name) || declaredRange(file, name).length > 0;
  return {
    id,
    size: file.size,
    ids: file.ids,
    nameCount: file.nameCount,
    get damage() {
      return file.damage;
    },
    get table() {
      return file.table();
    },
    get laterWords() {
      return file.later();
    },
    findName(key) {
      const name = findKey(file.table(), key);
      return name >= 0 && isName(name) ? name : -1;
    },
    isName,
    keyAt,
    usesOf: (name) => unpackUses(file.usesOf(name), keyAt(name), file.textAt),
    sumUses: (name, dead, sum) => {
      const packed = file.usesOf(name);
      if (packed.length > 0) sumUses(packed, keyAt(name), file.textAt, dead, sum);
    },
    declarationsOf: (name) =>
      declaredRange(file, name).map((declaration) => declarationAt(file, declaration, keyAt)),
    namesBeginning: (prefix, limit) =>
      namesWithWord(file.table(), file.later(), prefix, limit, isName),
    namesWithSurname: (surname) => namesWithSurname(file, surname),
    declarations: () =>
      Array.from({ length: file.declarations().length / declarationLength }, (_, declaration) =>
        declarationAt(file, declaration, keyAt),
      ),
    packedAttributionsAt: file.attributionsOf,
    attributionsAt: (document) => unpackAttributions(file.attributionsOf(document)),
  };
}

/** Numbers of the declarations with a name, ascending. */
function declaredRange(file: PartFile, name: number): number[] {
  const declared = file.declared();
  let low = 0;
  let high = declared.length / 2;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (declared[2 * middle]! < name) low = middle + 1;
    else high = middle;
  }
  const found: number[] = [];
  for (; declared[2 * low] === name; low += 1) found.push(declared[2 * low + 1]!);
  return found;
}

function declarationAt(
  file: PartFile,
  declaration: number,
  keyAt: (name: number) => string,
): StoredDeclaration {
  const at = declaration * declarationLength;
  const [document, bearer, other, bearerName, otherName, start, end, coiner] = file
    .declarations()
    .subarray(at, at + declarationLength) as unknown as number[];
  return {
    document: file.ids[document!]!,
    bearer: keyAt(bearer!),
    bearerName: file.textAt(bearerName!),
    other: keyAt(other!),
    otherName: file.textAt(otherName!),
    span: { start: start!, end: end! },
    ...(coiner! > 0 && { coiner: file.textAt(coiner! - 1) }),
  };
}

function namesWithSurname(file: PartFile, key: string): number[] {
  const surname = findKey(file.table(), key);
  if (surname < 0) return [];
  const { surnames, starts, names } = file.surnames();
  let low = 0;
  let high = surnames.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (surnames[middle]! < surname) low = middle + 1;
    else high = middle;
  }
  return surnames[low] === surname ? [...names.subarray(starts[low], starts[low + 1])] : [];
}
