/** Actors of a library: each name with who uses it and where, kept apart by origin. */
import type { ActorKind, Path } from "../../documents/document";
import type { Span } from "../../text/span";
import type { Passage } from "../sources/source";

/** Who uses a name: the writer's own list, everybody (one of a state's names), or a source that declares it (with the one who coined it, in the source's words). */
export type AliasUse =
  | { readonly by: "list"; readonly path: Path }
  | { readonly by: "states" }
  | { readonly by: "source"; readonly passage: Passage; readonly coiner?: string };

export interface Alias {
  readonly name: string;
  /** Never empty. */
  readonly uses: readonly AliasUse[];
}

export interface Actor {
  /** Stable for one name: the folded name. */
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
  /** Other names; neither the name itself nor a bare surname is among them. */
  readonly aliases: readonly Alias[];
  /** Where the writer's list names them; absent for an actor discovered in the sources. */
  readonly listedAt?: { readonly path: Path; readonly span: Span };
}

/** A span of some text that names an actor. Two candidates or more: the name is ambiguous and rules are silent about it. */
export interface Mention extends Span {
  readonly candidates: readonly Actor[];
  /** By surname only; the surname is none of the actor's names. */
  readonly isSurname?: true;
}
