/** Findings: what the analysis has found in documents, on its way into a part. */
import type { NamePartBuilder } from "../core/library/nameParts/namePart";
import { createNamePartBuilder } from "../core/library/nameParts/namePartBuilder";
import type { DocumentId } from "../core/segments/segment";

/** What was found and is not delivered yet. */
export interface Findings {
  readonly builder: NamePartBuilder;
  /** Documents that the builder has, in ascending order. */
  readonly ids: Set<DocumentId>;
  last: DocumentId;
  spent: number;
  /** They are waited for: a part is made as soon as no other is. */
  isUrgent: boolean;
}

export const noFindings = (): Findings => ({
  builder: createNamePartBuilder(),
  ids: new Set(),
  last: 0,
  spent: 0,
  isUrgent: false,
});
