/** Name parts for tests: from texts, from made-up discoveries, and what a part is told to hold, read back. */
import fc from "fast-check";
import { certaintyLevels, type Attribution } from "../../../../server/core/attribution/attribution";
import type { NameKind } from "../../../../server/core/attribution/names/name";
import type { SourceText } from "../../../../server/core/documents/document";
import type {
  Declaration,
  Discoveries,
  NameUse,
} from "../../../../server/core/library/actors/discoveries";
import { nameKey } from "../../../../server/core/library/actors/names";
import type { NamePart } from "../../../../server/core/library/nameParts/namePart";
import { openNamePart } from "../../../../server/core/library/nameParts/openNamePart";
import { createNamePartBuilder } from "../../../../server/core/library/nameParts/namePartBuilder";
import { memoryBytes } from "../../../../server/core/segments/bytes";
import type { DocumentId } from "../../../../server/core/segments/segment";

/** What was found in a document. */
export type Found = readonly [id: DocumentId, discoveries: Discoveries];

export function sealPart(found: readonly Found[]): Uint8Array<ArrayBuffer> {
  const builder = createNamePartBuilder();
  for (const [id, discoveries] of found) builder.add(id, discoveries);
  return builder.seal();
}

let parts = 0;

/** The part in some bytes; throws where they are damaged. */
export function openBytes(bytes: Uint8Array): NamePart {
  const part = openNamePart(memoryBytes(bytes), `part ${(parts += 1)}`);
  if (!("size" in part)) throw new Error(part.damage);
  return part;
}

export const partOf = (found: readonly Found[]): NamePart => openBytes(sealPart(found));

const namePool = [
  "Lea Brandt",
  "LEA BRANDT",
  "Tom Brandt",
  "Brandt",
  "Ursula von der Leyen",
  "von der Leyen",
  "José Núñez",
  "Jose\u0301 Nu\u0301n\u0303ez",
  "AP",
  "Associated Press",
  "The Associated Press",
  "Die Zeit",
  "al-Qaida",
  "Fancy Bear",
  "Fancy Bear Group",
  "Iron Twilight",
  "Кремль",
  "𝔸𝔹 Corp",
  "ﬁne \uD800 Half",
];

const nameArbitrary = fc.constantFrom(...namePool);
const kinds: NameKind[] = ["person", "group", "organisation", "state", "place", "unknown"];
const kindArbitrary = fc.constantFrom(...kinds);
const spanArbitrary = fc
  .tuple(fc.nat(5000), fc.nat(300))
  .map(([start, length]) => ({ start, end: start + length }));
const spansArbitrary = fc.array(spanArbitrary, { maxLength: 3 });

export const attributionArbitrary: fc.Arbitrary<Attribution> = fc.record(
  {
    kind: fc.constantFrom("statement", "responsibility", "identity", "alias"),
    source: spansArbitrary,
    cue: spansArbitrary,
    content: spansArbitrary,
    certainty: fc.record(
      {
        level: fc.constantFrom(...certaintyLevels),
        words: spansArbitrary,
        hearsay: fc.constant(true),
      },
      { requiredKeys: ["level", "words"] },
    ),
    sentence: spanArbitrary,
    mood: fc.constantFrom("told", "asked", "supposed"),
    affected: spanArbitrary,
    teller: spanArbitrary,
    date: spanArbitrary,
    bearer: spanArbitrary,
    speaker: spanArbitrary,
    vague: fc.constant(true),
    abbreviation: fc.constant(true),
  },
  { requiredKeys: ["kind", "source", "cue", "content", "certainty", "sentence", "mood"] },
) as fc.Arbitrary<Attribution>;

interface Occurrence {
  readonly name: string;
  readonly kind: NameKind;
  readonly isCued: boolean;
}

function toUses(occurrences: readonly Occurrence[]): Map<string, NameUse> {
  const uses = new Map<string, NameUse>();
  const addOne = <K>(counts: ReadonlyMap<K, number>, key: K) =>
    new Map(counts).set(key, (counts.get(key) ?? 0) + 1);
  for (const { name, kind, isCued } of occurrences) {
    const key = nameKey(name);
    const use = uses.get(key) ?? { key, count: 0, cued: 0, kinds: new Map(), spellings: new Map() };
    uses.set(key, {
      key,
      count: use.count + 1,
      cued: use.cued + Number(isCued),
      kinds: addOne(use.kinds, kind),
      spellings: addOne(use.spellings, name),
    });
  }
  return uses;
}

const text: SourceText = {
  plain: "",
  map: { toFile: () => ({ start: 0, end: 0 }) } as unknown as SourceText["map"],
  language: "en",
  paragraphs: [],
};

const declarationArbitrary: fc.Arbitrary<Declaration> = fc
  .record(
    {
      bearerName: nameArbitrary,
      otherName: nameArbitrary,
      span: spanArbitrary,
      coiner: nameArbitrary,
    },
    { requiredKeys: ["bearerName", "otherName", "span"] },
  )
  .filter(({ bearerName, otherName }) => nameKey(bearerName) !== nameKey(otherName))
  .map((declared) => ({
    ...declared,
    text,
    bearer: nameKey(declared.bearerName),
    other: nameKey(declared.otherName),
  }));

export const discoveriesArbitrary: fc.Arbitrary<Discoveries> = fc.record({
  names: fc
    .array(fc.record({ name: nameArbitrary, kind: kindArbitrary, isCued: fc.boolean() }), {
      maxLength: 12,
    })
    .map(toUses),
  declarations: fc.array(declarationArbitrary, { maxLength: 2 }),
  attributions: fc.array(attributionArbitrary, { maxLength: 4 }),
});

/** Everything that a part tells, by key and id, to be compared. */
export const tell = (part: NamePart) => ({
  ids: [...part.ids],
  damage: part.damage,
  names: Array.from({ length: part.nameCount }, (_, name) => name)
    .filter((name) => part.isName(name))
    .map((name) => ({
      key: part.keyAt(name),
      uses: part.usesOf(name),
      declarations: part.declarationsOf(name),
    })),
  declarations: part.declarations(),
  attributions: Array.from(part.ids, (_, document) => part.attributionsAt(document)),
});

/** The same of what the part was made from. */
export function tellFound(found: readonly Found[]): ReturnType<typeof tell> {
  const declarations = found.flatMap(([document, discoveries]) =>
    discoveries.declarations.map(({ bearer, bearerName, other, otherName, span, coiner }) => ({
      ...{ document, bearer, bearerName, other, otherName, span },
      ...(coiner !== undefined && { coiner }),
    })),
  );
  const keys = new Set([
    ...found.flatMap(([, { names }]) => [...names.keys()]),
    ...declarations.flatMap(({ bearer, other }) => [bearer, other]),
  ]);
  return {
    ids: found.map(([id]) => id),
    damage: undefined,
    names: [...keys].sort().map((key) => ({
      key,
      uses: found.flatMap(([, { names }], document) => {
        const use = names.get(key);
        if (!use) return [];
        const { count, cued, kinds, spellings } = use;
        return [{ document, count, cued, kinds, spellings }];
      }),
      declarations: declarations.filter(({ bearer, other }) => bearer === key || other === key),
    })),
    declarations,
    attributions: found.map(([, { attributions }]) => attributions),
  };
}
