/** Deliveries: what an indexer hands to a library. */
import type { DocumentId, Segment } from "../segments/segment";
import type { NamePart } from "./nameParts/namePart";

export interface Delivery {
  /** New segments, beside the others or in place of `dropped` ones. */
  readonly segments?: readonly Segment[];
  readonly parts?: readonly NamePart[];
  /** Ids of segments and parts whose living documents stand in those delivered. */
  readonly dropped?: ReadonlySet<string>;
  /** Documents that are gone, or read anew under another id. */
  readonly gone?: readonly DocumentId[];
}
