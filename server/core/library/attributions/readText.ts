/** What a source's text names and attributes, by the readers of running text. */
import type { Attribution } from "../../attribution/attribution";
import { findAttributions } from "../../attribution/findAttributions";
import { joinParagraph, newDiscourse } from "../../attribution/speakers/speakers";
import { findNames } from "../../attribution/names/findNames";
import type { Name } from "../../attribution/names/name";
import type { SourceText } from "../../documents/document";

export interface TextReading {
  readonly names: readonly Name[];
  readonly attributions: readonly Attribution[];
}

/** Names and attributions of a text in order, by its own letters alone: no list of actors has a say. */
export function readText(text: SourceText): TextReading {
  const names: Name[] = [];
  const discourse = newDiscourse(text.plain);
  for (const paragraph of text.paragraphs) {
    const found = findNames(text.plain, paragraph);
    names.push(...found);
    joinParagraph(discourse, paragraph, found, findAttributions(text.plain, paragraph, found));
  }
  return { names, attributions: discourse.attributions };
}
