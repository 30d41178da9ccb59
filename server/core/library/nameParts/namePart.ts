/** A name part: what the analysis found in some documents, sealed: names with their uses, declarations, attributions. */
import type { Attribution } from "../../attribution/attribution";
import type { NameKind } from "../../attribution/names/name";
import type { Damage, DocumentId } from "../../segments/segment";
import type { Span } from "../../text/span";
import type { Discoveries } from "../actors/discoveries";
import type { LaterWords } from "./laterWords";
import type { NameTable } from "./nameTable";

/** A document's word that two names are one actor's: "Fancy Bear, which Secureworks dubs Iron Twilight". */
export interface StoredDeclaration {
  readonly document: DocumentId;
  readonly bearer: string;
  readonly bearerName: string;
  readonly other: string;
  readonly otherName: string;
  /** Where the other name stands in the document's text. */
  readonly span: Span;
  /** Who uses the other name, in the text's words. */
  readonly coiner?: string;
}

/** How one document uses a name. */
export interface StoredUse {
  /** Number of the document within the part. */
  readonly document: number;
  readonly count: number;
  /** How often it speaks, acts or is explained. */
  readonly cued: number;
  readonly kinds: ReadonlyMap<NameKind, number>;
  readonly spellings: ReadonlyMap<string, number>;
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
