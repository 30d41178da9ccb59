/** Names: what looks like the name of an actor in running text, before anybody knows whose it is. */
import type { Span } from "../../text/span";

export type NameKind = "person" | "group" | "organisation" | "state" | "place" | "unknown";

export interface Name extends Span {
  readonly text: string;
  readonly kind: NameKind;
  /** What the text calls the bearer in apposition: "a manager with cybersecurity company FireEye". */
  readonly role?: Span;
  /** The text speaks of the bearer's people: "Orlov's hackers", "Orlov's spokesman". */
  readonly isOwner?: true;
}
