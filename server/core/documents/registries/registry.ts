/** Entries of registries: what lists of actors that others keep say of each, opinions beside the sources. */
import type { ActorKind } from "../actorKind";

export interface RegistryName {
  readonly name: string;
  /** Who uses it, in the registry's words; empty where it does not say. */
  readonly usedBy: readonly string[];
}

export interface RegistryActor {
  readonly name: string;
  readonly kind: ActorKind;
  /** Other names, as the registry spells them; the name is not among them. */
  readonly aliases: readonly RegistryName[];
  /** The registry's own number or address of the entry ("G0007"). */
  readonly id?: string;
  /** The first sentence of what it says of the actor, without markup. */
  readonly description?: string;
  /** Country or state that it lays the actor to, as written. */
  readonly country?: string;
  readonly url?: string;
}
