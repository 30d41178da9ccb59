/** Merges name parts: their living documents in one, without reading a text again. */
import { findDocument } from "../../segments/hold";
import type { Damage, DocumentId } from "../../segments/segment";
import type { HeldPart, NamePart, StoredUse } from "./namePart";
import { emptySum } from "./packedUses";
import { writeNamePart, type PlacedDeclaration } from "./writeNamePart";

/** A part whose living documents have got their numbers in the merged one. */
interface Renumbered {
  readonly part: NamePart;
  /** By the old number; -1 for the dead. */
  readonly numbers: Int32Array;
}

/** Living documents of several parts in one; damage where one of them is damaged. */
export function mergeNameParts(held: readonly HeldPart[]): Uint8Array<ArrayBuffer> | Damage {
  const living = livingDocuments(held);
  const parts = held.map(({ part }, index) => renumber(part, index, living));
  const bytes = writeNamePart({
    ids: Uint32Array.from(living, ({ id }) => id),
    names: livingNames(held),
    usesOf: (key) => usesOf(parts, key),
    declarations: declarationsOf(parts),
    attributionsOf: (document) => {
      const { part, old } = living[document]!;
      return held[part]!.part.packedAttributionsAt(old);
    },
  });
  return parts.find(({ part }) => part.damage)?.part.damage ?? bytes;
}

interface LivingDocument {
  readonly id: DocumentId;
  readonly part: number;
  /** Its number in the part. */
  readonly old: number;
}

/** In order of id; an id that two parts hold counts for the later part. */
function livingDocuments(held: readonly HeldPart[]): LivingDocument[] {
  const byId = new Map<DocumentId, LivingDocument>();
  for (const [
    part,
    {
      part: { ids },
      dead,
    },
  ] of held.entries())
    for (const [old, id] of ids.entries()) if (!dead?.[old]) byId.set(id, { id, part, old });
  return [...byId.values()].sort((a, b) => a.id - b.id);
}

function renumber(part: NamePart, index: number, living: readonly LivingDocument[]): Renumbered {
  const numbers = new Int32Array(part.ids.length).fill(-1);
  for (const [number, each] of living.entries())
    if (each.part === index) numbers[each.old] = number;
  return { part, numbers };
}

/** Names that living documents use, and whether as a person's. */
function livingNames(held: readonly HeldPart[]): Map<string, boolean> {
  const names = new Map<string, boolean>();
  for (const { part, dead } of held)
    for (let name = 0; name < part.nameCount; name += 1) {
      const sum = emptySum();
      part.sumUses(name, dead, sum);
      if (sum.texts === 0) continue;
      const key = part.keyAt(name);
      names.set(key, (names.get(key) ?? false) || sum.kinds.has("person"));
    }
  return names;
}

const usesOf = (parts: readonly Renumbered[], key: string): StoredUse[] =>
  parts
    .flatMap(({ part, numbers }) => {
      const name = part.findName(key);
      const uses = name < 0 ? [] : part.usesOf(name);
      return uses.map((use) => ({ ...use, document: numbers[use.document]! }));
    })
    .filter(({ document }) => document >= 0)
    .sort((a, b) => a.document - b.document);

const declarationsOf = (parts: readonly Renumbered[]): PlacedDeclaration[] =>
  parts
    .flatMap(({ part, numbers }) =>
      part.declarations().map((declaration) => ({
        ...declaration,
        document: numbers[findDocument(part, declaration.document)]!,
      })),
    )
    .filter(({ document }) => document >= 0)
    .sort((a, b) => a.document - b.document);
