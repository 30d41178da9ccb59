/** Shelves of short texts, and places on them as a reader would name them. */
import type { LanguageCode } from "../../../../server/core/languages";
import type { PhrasePlace } from "../../../../server/core/segments/queries/phrase";
import type { RankedPlace } from "../../../../server/core/segments/queries/rank";
import { findSharedSpans } from "../../../../server/core/segments/queries/sharedSpans";
import {
  shelvesOf,
  type DocumentPlace,
  type PassagePlace,
  type Shelves,
} from "../../../../server/core/segments/queries/shelves";
import { parseFixture } from "../../../fixture";
import { holdNaive, naiveSegment, wordsByPassage, type NaiveText } from "../naiveSegment";

export interface ShelvedText extends NaiveText {
  readonly isDead?: boolean;
}

/** Each list of texts is a segment. */
export const shelve = (segments: readonly (readonly ShelvedText[])[]): Shelves =>
  shelvesOf(
    segments.map((texts, number) =>
      holdNaive(
        naiveSegment(texts, String(number)),
        texts.map(({ isDead }) => isDead === true),
      ),
    ),
  );

export interface Shelf {
  readonly shelves: Shelves;
  nameOf(place: DocumentPlace): string;
  /** Where a text stands. */
  placeOf(name: string): DocumentPlace;
}

/** A file `0/harbour.it` of the fixture is a text in Italian in the first segment, `0/harbour.it.dead` one that is dead. */
export function shelfOf(fixture: string): Shelf {
  const segments: ShelvedText[][] = [];
  const names: string[][] = [];
  for (const [path, { text }] of parseFixture(fixture).files) {
    const [, segment, name, language, dead] = /^(\d)\/(.*?)\.(..)(\.dead)?$/.exec(path)!;
    const number = Number(segment);
    (segments[number] ??= []).push({
      plain: text,
      language: language as LanguageCode,
      isDead: dead !== undefined,
    });
    (names[number] ??= []).push(name!);
  }
  return {
    shelves: shelve(segments),
    nameOf: ({ segment, document }) => names[segment]![document]!,
    placeOf: (name) => {
      const segment = names.findIndex((each) => each.includes(name));
      return { segment, document: names[segment]!.indexOf(name) };
    },
  };
}

/** "harbour: The words of a passage" */
export function showPassage({ shelves, nameOf }: Shelf, place: PassagePlace): string {
  const { text, passages } = readDocument(shelves, place);
  const words = passages[place.passage]!;
  return `${nameOf(place)}: ${text.slice(words[0]!.start, words.at(-1)!.end)}`;
}

/** "harbour: the words of a phrase of so many" */
export function showPhrase({ shelves, nameOf }: Shelf, place: PhrasePlace, length: number): string {
  const { text, passages } = readDocument(shelves, place);
  const words = passages.flat();
  const { start } = words[place.word]!;
  return `${nameOf(place)}: ${text.slice(start, words[place.word + length - 1]!.end)}`;
}

/** What a ranked passage shares with the query. */
export function showShared({ shelves }: Shelf, place: RankedPlace): string[] {
  const { segment } = shelves.held[place.segment]!;
  const text = segment.textAt(place.document)!;
  const terms = new Set(place.terms.map((term) => segment.termAt(term)));
  return findSharedSpans(text, place.passage, terms).map(({ start, end }) =>
    text.plain.slice(start, end),
  );
}

function readDocument({ held }: Shelves, { segment, document }: DocumentPlace) {
  const text = held[segment]!.segment.textAt(document)!;
  return { text: text.plain, passages: wordsByPassage(text) };
}
