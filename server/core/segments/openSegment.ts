/** Opens a segment: views of its sections, decoded where they are asked for. */
import { t } from "../localisation";
import { asWords, type Bytes } from "./bytes";
import { storedLanguages } from "./layout";
import { decodeText } from "./letters";
import { openSections, type SectionFile } from "./sections";
import type { Damage, Segment } from "./segment";
import { placeWidth, segmentKind } from "./segmentFormat";
import { viewDocuments } from "./viewDocuments";
import { viewTerms } from "./viewTerms";

/** Opens a segment that `SegmentBuilder.seal` or `mergeSegments` wrote. Reads its resident parts only. Segments have `ids`, a damage has none. */
export function openSegment(bytes: Bytes, id: string): Segment | Damage {
  const file = openSections(bytes, segmentKind);
  if (!("read" in file)) return file;
  const counts = readCounts(file);
  if (!counts) return { damage: t("Its sections do not fit each other.") };
  const segment = viewSegment(file, id, counts);
  files.set(segment, file);
  return segment;
}

const files = new WeakMap<Segment, SectionFile>();

/** The sections that a segment was opened from, for merges. */
export const sectionsOf = (segment: Segment): SectionFile | undefined => files.get(segment);

/** What a segment counts, and its resident parts. */
interface Counts {
  readonly ids: Uint32Array;
  readonly firstPassages: Uint32Array;
  readonly firstWords: Uint32Array;
  readonly cued: Uint8Array;
  readonly termCount: number;
  readonly wordCount: number;
}

/** Undefined where the sections are not of the lengths that they must have beside each other. */
function readCounts(file: SectionFile): Counts | undefined {
  const counts: Counts = {
    ids: asWords(file.resident("ids")),
    firstPassages: asWords(file.resident("firstPassages")),
    firstWords: asWords(file.resident("firstWords")),
    cued: file.resident("cued"),
    termCount: file.lengthOf("termEnds") / 4,
    wordCount: file.lengthOf("words") / 4,
  };
  const documents = counts.ids.length;
  const passages = counts.cued.length;
  const fits =
    decodeText(file.resident("codes")) === storedLanguages.join(" ") &&
    file.lengthOf("kinds") === documents &&
    file.lengthOf("languages") === documents &&
    file.lengthOf("places") === (documents + 1) * placeWidth * 4 &&
    file.lengthOf("stamps") === documents * 3 * 8 &&
    counts.firstPassages.length === documents + 1 &&
    counts.firstPassages[documents] === passages &&
    counts.firstWords.length === passages + 1 &&
    counts.firstWords[passages] === counts.wordCount &&
    file.lengthOf("postingStarts") === (counts.termCount + 1) * 4;
  return fits ? counts : undefined;
}

const noWords = new Uint32Array(0);

function viewSegment(file: SectionFile, id: string, counts: Counts): Segment {
  const { ids, firstPassages, firstWords, cued, termCount, wordCount } = counts;
  let damage: Damage | undefined;
  const tellDamage = (what: string): void => {
    damage ??= { damage: what };
  };
  return {
    id,
    size: file.size,
    documentCount: ids.length,
    passageCount: cued.length,
    wordCount,
    termCount,
    ids,
    firstPassages,
    firstWords,
    cued,
    get damage() {
      return file.damage ?? damage;
    },
    ...viewDocuments(file, ids, tellDamage),
    ...viewTerms(file, termCount),
    wordsOf: (from, to) => file.readWords("words", from, to) ?? noWords,
  };
}
