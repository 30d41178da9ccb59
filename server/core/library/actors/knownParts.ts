/** What name parts know of names: sums of the uses by living documents, made when asked for. */
import type { ActorsDocument, RegistryDocument } from "../../documents/document";
import type { DocumentId } from "../../segments/segment";
import type { Source } from "../sources/source";
import { findDocument } from "../../segments/hold";
import type { ListedActors } from "./listedActors";
import type { HeldPart, StoredDeclaration } from "../nameParts/namePart";
import { emptySum } from "../nameParts/packedUses";
import { registryBookOf } from "./registryBook";
import type { Known } from "./known";
import { isBorne, surnameKeyOf, type Support } from "./support";

/** What a book is made of. */
export interface BookContent {
  readonly lists: readonly ActorsDocument[];
  readonly registries: readonly RegistryDocument[];
  readonly parts: readonly HeldPart[];
  /** The source of a living document; always the same object. */
  sourceOf(id: DocumentId): Source | undefined;
}

/** Each sum is made once. */
export function knowParts(
  listed: ListedActors,
  { parts, registries, sourceOf }: BookContent,
): Known {
  const supports = new Map<string, Support | undefined>();
  const persons = new Map<string, readonly string[]>();
  const supportOf = (key: string): Support | undefined => {
    if (!supports.has(key)) supports.set(key, sumSupport(parts, key));
    return supports.get(key);
  };
  return {
    listed,
    registries: registryBookOf(registries),
    supportOf,
    personsOf(surname) {
      let found = persons.get(surname);
      if (!found) {
        found = candidatesOf(parts, surname).filter(
          (key) => surnameKeyOf(supportOf(key)) === surname,
        );
        persons.set(surname, found);
      }
      return found;
    },
    keys: () => allKeys(parts),
    sourceOf: (declaration: StoredDeclaration) => sourceOf(declaration.document),
  } as Known;
}

function sumSupport(parts: readonly HeldPart[], key: string): Support | undefined {
  const sum = emptySum();
  const declarations: StoredDeclaration[] = [];
  for (const { part, dead } of parts) {
    const name = part.findName(key);
    if (name < 0) continue;
    part.sumUses(name, dead, sum);
    for (const declaration of part.declarationsOf(name))
      if (!dead?.[findDocument(part, declaration.document)]) declarations.push(declaration);
  }
  const support = { ...sum, declarations: declarations.sort((a, b) => a.document - b.document) };
  return isBorne(support) ? support : undefined;
}

/** Keys of names that may be those of persons with a surname. */
const candidatesOf = (parts: readonly HeldPart[], surname: string): string[] => [
  ...new Set(
    parts.flatMap(({ part }) => part.namesWithSurname(surname).map((name) => part.keyAt(name))),
  ),
];

function* allKeys(parts: readonly HeldPart[]): Generator<string> {
  for (const { part } of parts)
    for (let name = 0; name < part.nameCount; name += 1)
      if (part.isName(name)) yield part.keyAt(name);
}
