/** Passages of a source: its sentences, numbered by paragraph. */
import { passageSpansOf } from "../../documents/passageSpans";
import type { LanguageCode } from "../../languages";
import type { Passage, Source } from "../sources/source";

const passages = new WeakMap<Source, readonly Passage[]>();

/** All passages of a source in order; none where it has no text. */
export function passagesOf(source: Source): readonly Passage[] {
  let found = passages.get(source);
  if (!found) {
    found = source.text ? passageSpansOf(source.text).map((span) => ({ source, ...span })) : [];
    passages.set(source, found);
  }
  return found;
}

/** The passage at an offset of the source's plain text; between two sentences, the one before. Undefined before the first. */
export function passageAt(source: Source, offset: number): Passage | undefined {
  const all = passagesOf(source);
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (all[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return all[low - 1];
}

/** The language of a passage's paragraph; undefined for a source without text. */
export const languageOfPassage = ({
  source: { text },
  paragraph,
}: Passage): LanguageCode | undefined =>
  text && (text.paragraphs[paragraph - 1]?.language ?? text.language);
