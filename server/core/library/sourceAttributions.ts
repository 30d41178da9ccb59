/** What a source's text names and attributes, found once a text. */
import type { Attribution } from "../attribution/attribution";
import { findAttributions } from "../attribution/findAttributions";
import { findNames } from "../attribution/findNames";
import type { Name } from "../attribution/name";
import type { SourceText } from "../documents/document";
import type { Source } from "./source";

export interface TextReading {
  readonly names: readonly Name[];
  readonly attributions: readonly Attribution[];
}

const readings = new WeakMap<SourceText, TextReading>();

/** Names and attributions of a text in order, by its own letters alone: no list of actors has a say. */
export function readingOf(text: SourceText): TextReading {
  let reading = readings.get(text);
  if (!reading) {
    const names: Name[] = [];
    const attributions: Attribution[] = [];
    for (const paragraph of text.paragraphs) {
      const found = findNames(text.plain, paragraph);
      names.push(...found);
      attributions.push(...findAttributions(text.plain, paragraph, found));
    }
    reading = { names, attributions };
    readings.set(text, reading);
  }
  return reading;
}

/** Attributions of a source in order; spans in its plain text. */
export const attributionsOf = (source: Source): readonly Attribution[] =>
  source.text ? readingOf(source.text).attributions : [];
