/** Actors of a library: each name with who uses it and where, kept apart by origin. */
import type { ActorKind, Path } from "../documents/document";
import type { Span } from "../text/span";
import type { Passage } from "./source";

/** Who uses a name: the writer's own list, or a source that declares it (with the one who coined it, in the source's words). */
export type AliasUse =
  | { readonly by: "list"; readonly path: Path }
  | { readonly by: "source"; readonly passage: Passage; readonly coiner?: string };

export interface Alias {
  readonly name: string;
  /** Never empty, but for a surname. */
  readonly uses: readonly AliasUse[];
  /** The surname of a full name: it finds mentions, and is nothing to complete. */
  readonly isSurname?: true;
}

export interface Actor {
  /** Stable for one name: the folded name. */
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
  /** Other names; the name itself is not among them. */
  readonly aliases: readonly Alias[];
  /** Where the writer's list names them; absent for an actor discovered in the sources. */
  readonly listedAt?: { readonly path: Path; readonly span: Span };
}

/** A span of some text that names an actor. Two candidates or more: the name is ambiguous and rules are silent about it. */
export interface Mention extends Span {
  readonly candidates: readonly Actor[];
  /** By surname only. */
  readonly isSurname?: true;
}
