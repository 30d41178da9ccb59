/** A name part: what the analysis found in some documents, sealed: names with their uses, declarations, attributions. */
import type { Attribution } from "../../attribution/attribution";
import type { NameKind } from "../../attribution/names/name";
import type { Damage, DocumentId } from "../../segments/segment";
import type { Declaration, Discoveries, NameUse } from "../actors/discoveries";
import type { LaterWords } from "./laterWords";
import type { NameTable } from "./nameTable";

/** A declaration with the document that makes it. */
export interface StoredDeclaration extends Declaration {
  readonly document: DocumentId;
}

/** How one document uses a name. */
export interface StoredUse extends Omit<NameUse, "key"> {
  /** Number of the document within the part. */
  readonly document: number;
}

/** Names are numbered from 0 within the part. Nothing is decoded before it is asked for. */
export interface NamePart {
  /** Unique among all parts ever made. */
  readonly id: string;
  readonly size: number;
  /** Ids of the documents, ascending. */
  readonly ids: Uint32Array;
  readonly nameCount: number;
  readonly damage: Damage | undefined;
  /** Number of a name by its key (`nameKey`); -1 where no document uses or declares it. */
  findName(key: string): number;
  keyAt(name: number): string;
  usesOf(name: number): readonly StoredUse[];
  /** Declarations with the name on either side. */
  declarationsOf(name: number): readonly StoredDeclaration[];
  /** Names one of whose words begins with a folded prefix, in the order of keys; at most `limit`. */
  namesBeginning(prefix: string, limit: number): number[];
  /** Names whose last words are this surname's key. */
  namesWithSurname(surname: string): number[];
  /** Attributions of a document, by its number within the part. */
  attributionsAt(document: number): readonly Attribution[];
  /** The same as stored: see `packAttributions`. */
  packedAttributionsAt(document: number): Uint8Array;
  /** All declarations, by document, then place. */
  declarations(): readonly StoredDeclaration[];
  /** All names by number, and the surnames of persons, which are numbered among them. */
  readonly table: NameTable;
  readonly laterWords: LaterWords;
  /** Whether a number of the table is a name's, not but a surname's. */
  isName(name: number): boolean;
  /** Adds the uses of a name by documents that are not dead to a sum; unpacks none of them. */
  sumUses(name: number, dead: Uint8Array | undefined, sum: UseSum): void;
}

/** A part in a snapshot. */
export interface HeldPart {
  readonly part: NamePart;
  /** One a document, 1 for those replaced or gone; absent where all live. */
  readonly dead?: Uint8Array;
}

export interface NamePartBuilder {
  readonly documentCount: number;
  /** Ids ascend. */
  add(id: DocumentId, discoveries: Discoveries): void;
  seal(): Uint8Array<ArrayBuffer>;
}

/** Sums of uses. */
export interface UseSum {
  count: number;
  cued: number;
  /** Documents. */
  texts: number;
  readonly kinds: Map<NameKind, number>;
  readonly spellings: Map<string, number>;
}
