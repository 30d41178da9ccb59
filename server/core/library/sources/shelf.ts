/** The shelf: finds documents in the segments by id and keeps the texts in use; the one store that snapshots share. */
import type { Document, SourceText } from "../../documents/document";
import { findDocument } from "../../segments/hold";
import type { DocumentId, HeldSegment, Segment } from "../../segments/segment";
import type { LineStarts } from "../../text/lineStarts";

/** What an id stands for never changes, so that every snapshot may ask; a document that has left the segments is gone for older ones too. */
export interface Shelf {
  /** Puts the segments of the newest snapshot in place of those before. */
  place(held: readonly HeldSegment[]): void;
  placeOf(id: DocumentId): { readonly segment: Segment; readonly document: number } | undefined;
  documentOf(id: DocumentId): Document | undefined;
  /** The same object while it is in use. */
  textOf(id: DocumentId): SourceText | undefined;
  lineStartsOf(id: DocumentId): LineStarts;
}

/** UTF-16 units of text that are kept decoded. */
const mostKept = 8 * 1024 * 1024;
/** Documents of which the places of lines are kept: about as many as the findings of a draft lead to. */
const mostLines = 512;

export function createShelf(): Shelf {
  let segments: readonly Segment[] = [];
  const texts = new Map<DocumentId, SourceText>();
  const lines = new Map<DocumentId, LineStarts>();
  let kept = 0;
  const placeOf = (id: DocumentId) => {
    for (const segment of segments) {
      const document = findDocument(segment, id);
      if (document >= 0) return { segment, document };
    }
    return undefined;
  };
  const keep = (id: DocumentId, text: SourceText): void => {
    texts.set(id, text);
    kept += text.plain.length;
    for (const [oldest, { plain }] of texts) {
      if (kept <= mostKept || texts.size === 1) return;
      texts.delete(oldest);
      kept -= plain.length;
    }
  };
  return {
    place: (held) => {
      segments = held.map(({ segment }) => segment);
    },
    placeOf,
    documentOf: (id) => {
      const place = placeOf(id);
      return place?.segment.documentAt(place.document);
    },
    textOf: (id) => {
      const known = texts.get(id);
      if (known) {
        texts.delete(id);
        texts.set(id, known);
        return known;
      }
      const place = placeOf(id);
      const text = place?.segment.textAt(place.document);
      if (text) keep(id, text);
      return text;
    },
    lineStartsOf: (id) => {
      const known = lines.get(id);
      if (known) return known;
      const place = placeOf(id);
      if (!place) return new Uint32Array(1);
      const found = place.segment.lineStartsAt(place.document);
      lines.set(id, found);
      if (lines.size > mostLines) lines.delete(lines.keys().next().value!);
      return found;
    },
  };
}
