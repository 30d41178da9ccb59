/** Builds a name part from what the analysis found in documents. */
import type { DocumentId } from "../../segments/segment";
import type { NameUse } from "../actors/discoveries";
import type { NamePartBuilder, StoredUse } from "./namePart";
import { packAttributions } from "./packedAttributions";
import { writeNamePart, type PlacedDeclaration } from "./writeNamePart";

/** What has been added so far. */
interface Gathered {
  readonly ids: DocumentId[];
  readonly uses: Map<string, StoredUse[]>;
  readonly declarations: PlacedDeclaration[];
  /** Packed, by document. */
  readonly attributions: Uint8Array[];
}

const nothingGathered = (): Gathered => ({
  ids: [],
  uses: new Map(),
  declarations: [],
  attributions: [],
});

export function createNamePartBuilder(): NamePartBuilder {
  let gathered = nothingGathered();
  return {
    get documentCount() {
      return gathered.ids.length;
    },
    add(id, { names, declarations, attributions }) {
      const document = gathered.ids.push(id) - 1;
      for (const use of names.values()) gatherUse(gathered, document, use);
      for (const { bearer, bearerName, other, otherName, span, coiner } of declarations)
        gathered.declarations.push({
          document,
          bearer,
          bearerName,
          other,
          otherName,
          span: { start: span.start, end: span.end },
          ...(coiner !== undefined && { coiner }),
        });
      gathered.attributions.push(packAttributions(attributions));
    },
    seal() {
      const sealed = gathered;
      gathered = nothingGathered();
      return writeGathered(sealed);
    },
  };
}

function gatherUse(
  { uses }: Gathered,
  document: number,
  { key, count, cued, kinds, spellings }: NameUse,
): void {
  const use = { document, count, cued, kinds, spellings };
  const others = uses.get(key);
  if (others) others.push(use);
  else uses.set(key, [use]);
}

const writeGathered = ({ ids, uses, declarations, attributions }: Gathered) =>
  writeNamePart({
    ids: Uint32Array.from(ids),
    names: new Map(
      [...uses].map(([key, all]) => [key, all.some(({ kinds }) => kinds.has("person"))]),
    ),
    usesOf: (key) => uses.get(key) ?? [],
    declarations,
    attributionsOf: (document) => attributions[document]!,
  });
