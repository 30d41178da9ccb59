/** Evidence: a passage set beside a claim, with why it was chosen. */
import type { Passage } from "../library/sources/source";

export interface Evidence {
  readonly passage: Passage;
  /** One short clause: "names Fancy Bear and 4,700". */
  readonly reason: string;
}
