/** The inventory: which documents an index holds, in which segments and parts, and which of them wait to be analysed. */
import type { Path } from "../core";
import type { HeldPart, NamePart } from "../core/library/nameParts/namePart";
import type { Bytes } from "../core/segments/bytes";
import { bury, findDocument, holdSegment, markDead } from "../core/segments/hold";
import type { DocumentEntry, DocumentId, HeldSegment, Segment } from "../core/segments/segment";
import type { Document } from "../core";

/** The living document of a file. */
export interface Entry {
  readonly id: DocumentId;
  readonly kind: Document["kind"];
  readonly size: number;
  readonly modified: number;
  readonly hash: number;
  /** Found as it is, or read, since the indexer started. */
  readonly isChecked: boolean;
}

/** A segment or part with the bytes that it is read from. */
export interface Kept<H> {
  readonly held: H;
  readonly bytes: Bytes;
  /** It is a file of the store. */
  readonly isStored: boolean;
}

export interface Inventory {
  readonly entries: Map<Path, Entry>;
  readonly segments: Map<string, Kept<HeldSegment>>;
  readonly parts: Map<string, Kept<HeldPart>>;
  /** Number of living sources. */
  sources: number;
  /** Living sources that no part speaks of. */
  readonly unanalysed: Set<DocumentId>;
  /** Stamps that differ from those in the segments. */
  readonly stamps: Map<DocumentId, readonly [size: number, modified: number]>;
  nextId: DocumentId;
}

export const createInventory = (): Inventory => ({
  entries: new Map(),
  segments: new Map(),
  parts: new Map(),
  sources: 0,
  unanalysed: new Set(),
  stamps: new Map(),
  nextId: 1,
});

/** Puts a document in the place of the one at its path; the id of that one, which is dead now. */
export function enter(
  inventory: Inventory,
  path: Path,
  entry: Entry | undefined,
): DocumentId | undefined {
  const before = inventory.entries.get(path);
  if (before) {
    if (before.kind === "source") inventory.sources -= 1;
    inventory.unanalysed.delete(before.id);
    inventory.stamps.delete(before.id);
  }
  if (!entry) {
    inventory.entries.delete(path);
    return before?.id;
  }
  inventory.entries.set(path, entry);
  if (entry.kind === "source") {
    inventory.sources += 1;
    inventory.unanalysed.add(entry.id);
  }
  return before?.id;
}

/** Takes note that a file has the content that is known; whether its stamp is another. */
export function restamp(inventory: Inventory, path: Path, size: number, modified: number): boolean {
  const before = inventory.entries.get(path);
  if (!before) return false;
  inventory.entries.set(path, { ...before, size, modified, isChecked: true });
  if (before.size === size && before.modified === modified) return false;
  inventory.stamps.set(before.id, [size, modified]);
  return true;
}

/** Enters the living documents of a segment. Of two readings of one file the later lives; ids of those that do not. */
export function enterSegment(inventory: Inventory, { segment, dead }: HeldSegment): DocumentId[] {
  const gone: DocumentId[] = [];
  segment.entries().forEach((entry, number) => {
    if (dead?.[number]) return;
    const known = inventory.entries.get(entry.path);
    if (known && known.id > entry.id) gone.push(entry.id);
    else {
      const before = enter(inventory, entry.path, toEntry(inventory, entry));
      if (before !== undefined) gone.push(before);
    }
  });
  return gone;
}

function toEntry({ stamps }: Inventory, { id, kind, stamp }: DocumentEntry): Entry {
  const [size, modified] = stamps.get(id) ?? [stamp.size, stamp.modified];
  return { id, kind, size, modified, hash: stamp.hash, isChecked: false };
}

/** Marks documents as dead wherever they are; true where one was alive. */
export function buryAll(inventory: Inventory, ids: readonly DocumentId[]): void {
  if (ids.length === 0) return;
  for (const [id, kept] of inventory.segments) {
    const held = bury(kept.held, ids);
    if (held !== kept.held) inventory.segments.set(id, { ...kept, held });
  }
  for (const [id, kept] of inventory.parts) {
    const held = buryInPart(kept.held, ids);
    if (held !== kept.held) inventory.parts.set(id, { ...kept, held });
  }
}

/** As `bury` does for segments. */
export function buryInPart(held: HeldPart, ids: Iterable<DocumentId>): HeldPart {
  const dead = markDead(held.part, held.dead, ids);
  return dead ? { part: held.part, dead } : held;
}

/** Ids of dead documents, ascending. */
export const deadIds = (ids: Uint32Array, dead: Uint8Array | undefined): DocumentId[] =>
  dead ? [...ids.filter((_, number) => dead[number] === 1)] : [];

export const livingIds = (ids: Uint32Array, dead: Uint8Array | undefined): DocumentId[] => [
  ...(dead ? ids.filter((_, number) => dead[number] !== 1) : ids),
];

export function keepSegment(
  { segments }: Inventory,
  segment: Segment,
  bytes: Bytes,
  isStored: boolean,
): void {
  segments.set(segment.id, { held: holdSegment(segment), bytes, isStored });
}

export function keepPart(
  inventory: Inventory,
  part: NamePart,
  bytes: Bytes,
  isStored: boolean,
): void {
  inventory.parts.set(part.id, { held: { part }, bytes, isStored });
  for (const id of part.ids) inventory.unanalysed.delete(id);
}

/** The segment that holds a document, with its number there. */
export function locate(
  { segments }: Inventory,
  id: DocumentId,
): { readonly segment: Segment; readonly number: number } | undefined {
  for (const { held } of segments.values()) {
    const number = findDocument(held.segment, id);
    if (number >= 0) return { segment: held.segment, number };
  }
  return undefined;
}
