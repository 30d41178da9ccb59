/** What one snapshot knows of names, before they are led to actors. */
import type { Source } from "../sources/source";
import type { Declaration } from "./discoveries";
import type { ListedActors } from "./listedActors";
import type { RegistryBook } from "./registryBook";
import type { Support } from "./support";

/** What one snapshot knows of names. */
export interface Known {
  readonly listed: ListedActors;
  readonly registries: RegistryBook;
  /** By the key of a name; undefined where no text uses or declares it. */
  supportOf(key: string): Support | undefined;
  /** Keys of the full names of persons that sources name, by the key of their surname. */
  personsOf(surname: string): Iterable<string>;
  /** Keys of all names of the sources. */
  keys(): Iterable<string>;
  /** Where a declaration, as `supportOf` gave it, stands. */
  sourceOf(declaration: Declaration): Source | undefined;
}

/** What is known, and whose names they are. */
export interface Owned extends Known {
  /** Ids of the actors whose name, alias or declared alias a key is; sorted, empty for a name that is nobody's own. */
  ownersOf(key: string): readonly string[];
}
