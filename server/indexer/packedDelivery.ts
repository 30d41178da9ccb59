/** Deliveries as they travel between threads: bytes, or names of files in the store, instead of opened segments. */
import type { Path } from "../core";
import type { Delivery } from "../core/library/delivery";
import type { NamePart } from "../core/library/nameParts/namePart";
import { openNamePart } from "../core/library/nameParts/openNamePart";
import { memoryBytes, type Bytes } from "../core/segments/bytes";
import type { Damage, DocumentId, Segment } from "../core/segments/segment";
import { openSegment } from "../core/segments/openSegment";

export interface PackedFile {
  readonly id: string;
  /** Absent where the receiver opens it in the store. */
  readonly bytes?: Uint8Array;
}

export interface PackedDelivery {
  /** What was delivered before counts no more: the first of an indexer. */
  readonly isFirst: boolean;
  readonly segments: readonly PackedFile[];
  readonly parts: readonly PackedFile[];
  readonly dropped: readonly string[];
  readonly gone: readonly DocumentId[];
}

/** A file of a library that was left out, or a folder that could not be looked into. */
export interface Skipped {
  readonly path: Path;
  /** A person's words. */
  readonly reason: string;
}

export interface UnpackedDelivery {
  readonly isFirst: boolean;
  readonly delivery: Delivery;
  /** Ids of files that could not be opened: the sender has them. */
  readonly missing: readonly string[];
}

/** Opens what was delivered; `read` opens files of the store. Costs what opening costs: the resident parts. */
export function unpackDelivery(
  packed: PackedDelivery,
  read: (id: string) => Bytes | undefined,
): UnpackedDelivery {
  const missing: string[] = [];
  const openAll = <T extends Segment | NamePart>(
    files: readonly PackedFile[],
    open: (bytes: Bytes, id: string) => T | Damage,
  ): T[] =>
    files.flatMap(({ id, bytes }) => {
      const found = bytes ? memoryBytes(bytes) : read(id);
      const opened = found && open(found, id);
      if (opened && "id" in opened) return [opened];
      missing.push(id);
      return [];
    });
  const { isFirst, gone } = packed;
  const delivery: Delivery = {
    segments: openAll(packed.segments, openSegment),
    parts: openAll(packed.parts, openNamePart),
    dropped: new Set(packed.dropped),
    gone,
  };
  return { isFirst, delivery, missing };
}

/** Two deliveries as one: what the later one drops of the earlier is left out. */
export function joinDeliveries(earlier: Delivery, later: Delivery): Delivery {
  const isKept = ({ id }: { readonly id: string }): boolean => !later.dropped?.has(id);
  return {
    segments: [...(earlier.segments ?? []).filter(isKept), ...(later.segments ?? [])],
    parts: [...(earlier.parts ?? []).filter(isKept), ...(later.parts ?? [])],
    dropped: new Set([...(earlier.dropped ?? []), ...(later.dropped ?? [])]),
    gone: [...(earlier.gone ?? []), ...(later.gone ?? [])],
  };
}
