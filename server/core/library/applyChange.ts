/** Reads files into a library at once, as the command line and tests do: parsed, indexed and analysed in one delivery. */
import { unreadableDocument } from "../documents/unreadableDocument";
import { memoryBytes } from "../segments/bytes";
import { chooseMerge } from "../segments/chooseMerge";
import { hashText } from "../segments/hashText";
import { mergeSegments } from "../segments/mergeSegments";
import type { DocumentId, Segment } from "../segments/segment";
import { openSegment } from "../segments/openSegment";
import { createSegmentBuilder, fullSegment } from "../segments/segmentBuilder";
import { applyDelivery } from "./applyDelivery";
import type { Delivery } from "./delivery";
import { discoveriesOf } from "./actors/discoveries";
import type { FileChange, Library } from "./library";
import type { NamePart } from "./nameParts/namePart";
import { mergeNameParts } from "./nameParts/mergeNameParts";
import { openNamePart } from "./nameParts/openNamePart";
import { createNamePartBuilder } from "./nameParts/namePartBuilder";

export { applyDelivery, emptyLibrary } from "./applyDelivery";

/** The library after files were added, changed or removed; of two changes to one file the last counts. Reads the changed files only. */
export function applyChange(library: Library, changes: readonly FileChange[]): Library {
  const last = new Map(changes.map((change) => [change.path, change]));
  const changed = [...last.values()].filter((change) => !isSame(library, change));
  if (changed.length === 0) return library;
  return merge(applyDelivery(library, deliver(library, changed)));
}

/** A file merely touched changes nothing. */
function isSame({ stored, documents }: Library, { path, text, unreadable }: FileChange): boolean {
  const entry = stored.catalogue.entryOf(path);
  if (!entry) return text === undefined && unreadable === undefined;
  if (unreadable !== undefined) return documents.get(path)?.problems[0]?.message === unreadable;
  return (
    text !== undefined && entry.stamp.size === text.length && entry.stamp.hash === hashText(text)
  );
}

function deliver({ stored }: Library, changes: readonly FileChange[]): Delivery {
  const gone: DocumentId[] = [];
  const segments: Segment[] = [];
  const parts: NamePart[] = [];
  const builder = createSegmentBuilder();
  const names = createNamePartBuilder();
  let id = stored.nextId;
  const seal = () => {
    if (builder.documentCount > 0)
      pushOpened(segments, openSegment(memoryBytes(builder.seal()), freshId()));
    if (names.documentCount > 0)
      pushOpened(parts, openNamePart(memoryBytes(names.seal()), freshId()));
  };
  for (const { path, text, unreadable } of inOrder(changes)) {
    const old = stored.catalogue.entryOf(path);
    if (old) gone.push(old.id);
    if (unreadable !== undefined)
      builder.addDocument(id, unreadableDocument(path, unreadable), {
        size: 0,
        modified: 0,
        hash: 0,
      });
    else if (text !== undefined) {
      const stamp = { size: text.length, modified: 0, hash: hashText(text) };
      const document = builder.add(id, { path, text }, stamp);
      if (document.kind === "source") names.add(id, discoveriesOf(document.text));
    } else continue;
    id += 1;
    if (builder.textLength >= fullSegment) seal();
  }
  seal();
  return { segments, parts, gone };
}

const inOrder = (changes: readonly FileChange[]): FileChange[] =>
  [...changes].sort((a, b) => (a.path < b.path ? -1 : 1));

/** What was built a moment ago in memory is whole. */
function pushOpened<T extends object>(list: T[], opened: T | { readonly damage: string }): void {
  if (!("damage" in opened) || opened.damage === undefined) list.push(opened as T);
}

let made = 0;

const freshId = (): string => `memory-${(made += 1)}`;

/** About the length of the text; a document without words counts too. */
const weightOf = (documents: number, words: number): number => documents * 100 + words * 6;

/** Makes one of segments that are too many to look through, smallest first. */
function merge(library: Library): Library {
  const { segments, parts } = library.stored;
  const chosen = new Set(
    chooseMerge(
      segments.map(({ segment, living }) => ({
        id: segment.id,
        living: weightOf(living.documents, living.words),
        all: weightOf(segment.documentCount, segment.wordCount),
      })),
      fullSegment,
    ),
  );
  if (chosen.size === 0) return library;
  const merging = segments.filter(({ segment }) => chosen.has(segment.id));
  const ids = new Set(merging.flatMap(({ segment }) => [...segment.ids]));
  const names = parts.filter(({ part }) => part.ids.every((id) => ids.has(id)));
  for (const { part } of names) chosen.add(part.id);
  if (merging.every(({ living }) => living.documents === 0))
    return applyDelivery(library, { dropped: chosen });
  const merged = mergeSegments(merging);
  const mergedNames = mergeNameParts(names);
  if ("damage" in merged || "damage" in mergedNames) return library;
  const delivery = { segments: [] as Segment[], parts: [] as NamePart[] };
  pushOpened(delivery.segments, openSegment(memoryBytes(merged), freshId()));
  pushOpened(delivery.parts, openNamePart(memoryBytes(mergedNames), freshId()));
  return applyDelivery(library, { ...delivery, dropped: chosen });
}
