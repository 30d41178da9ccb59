/** Delivers: seals what was read, keeps it, and hands it over together with who died. */
import type { Document } from "../core";
import { discoveriesOf } from "../core/library/actors/discoveries";
import type { NamePart } from "../core/library/nameParts/namePart";
import { openNamePart } from "../core/library/nameParts/openNamePart";
import { createNamePartBuilder } from "../core/library/nameParts/namePartBuilder";
import { memoryBytes, type Bytes } from "../core/segments/bytes";
import type { Damage, DocumentId, Segment } from "../core/segments/segment";
import { openSegment } from "../core/segments/openSegment";
import { buryAll, deadIds, keepPart, keepSegment } from "./inventory";
import type { PackedDelivery, PackedFile } from "./packedDelivery";
import { logDamage, nextName, timed, timedWait, type State } from "./state";

export interface Added {
  readonly id: DocumentId;
  readonly document: Document;
}

/** From so many bytes a file is written before it is handed over, and opened from there: memory holds small ones only. */
const large = 1024 * 1024;

/** Delivers what the builder holds and who died, with the analysis of `analysed`, if anything. */
export async function deliver(state: State, analysed: readonly Added[] = []): Promise<void> {
  const segments: PackedFile[] = [];
  const parts: PackedFile[] = [];
  if (state.builder.documentCount > 0) {
    const bytes = timed(state, "build", () => state.builder.seal());
    const kept = await keep(state, bytes, openSegment);
    if (kept) {
      keepSegment(state.inventory, kept.opened, kept.bytes, kept.isStored);
      segments.push(kept.file);
    }
  }
  if (analysed.length > 0) {
    const kept = await keep(state, analyse(state, analysed), openNamePart);
    if (kept) {
      keepPart(state.inventory, kept.opened, kept.bytes, kept.isStored);
      parts.push(kept.file);
    }
  }
  const gone = state.gone.splice(0);
  buryAll(state.inventory, gone);
  if (segments.length + parts.length + gone.length > 0) send(state, { segments, parts, gone });
}

/** A part of what is found in documents. */
const analyse = (state: State, added: readonly Added[]): Uint8Array =>
  timed(state, "analyse", () => {
    const builder = createNamePartBuilder();
    for (const { id, document } of [...added].sort((a, b) => a.id - b.id))
      if (document.kind === "source") builder.add(id, discoveriesOf(document.text));
    return builder.seal();
  });

/** Hands over files with who is dead in them, in place of `dropped` ones. */
export function send(
  state: State,
  { segments = [], parts = [], dropped = [], gone = [] }: Partial<PackedDelivery>,
): void {
  const { inventory } = state;
  const dead = [
    ...segments.flatMap(({ id }) => {
      const held = inventory.segments.get(id)?.held;
      return held ? deadIds(held.segment.ids, held.dead) : [];
    }),
    ...parts.flatMap(({ id }) => {
      const held = inventory.parts.get(id)?.held;
      return held ? deadIds(held.part.ids, held.dead) : [];
    }),
  ];
  const isFirst = !state.hasDelivered;
  state.hasDelivered = true;
  state.unsavedSince ??= state.pace.now();
  const everyGone = dead.length === 0 ? gone : [...new Set([...gone, ...dead])];
  state.options.onDelivery({ isFirst, segments, parts, dropped, gone: everyGone });
}

interface KeptFile<T> {
  readonly opened: T;
  readonly bytes: Bytes;
  readonly isStored: boolean;
  readonly file: PackedFile;
}

/** Opens bytes that were made here, from the store where they are many. */
export async function keep<T extends Segment | NamePart>(
  state: State,
  made: Uint8Array,
  open: (bytes: Bytes, id: string) => T | Damage,
): Promise<KeptFile<T> | undefined> {
  const id = nextName(state);
  const stored = made.length >= large ? await store(state, id, made) : undefined;
  const bytes = stored ?? memoryBytes(made);
  const opened = open(bytes, id);
  if ("damage" in opened && !("id" in opened)) {
    logDamage(state, [id], opened);
    return undefined;
  }
  const file = stored ? { id } : { id, bytes: made };
  return { opened: opened as T, bytes, isStored: stored !== undefined, file };
}

async function store(state: State, id: string, made: Uint8Array): Promise<Bytes | undefined> {
  const files = state.options.store;
  if (!files || !state.isWriter) return undefined;
  const isWritten = await timedWait(state, "save", () => files.write(id, made));
  return isWritten ? files.read(id) : undefined;
}
