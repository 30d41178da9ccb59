/** The propositions of a source's passages, each paragraph read when it is first asked for. */
import { findNames } from "../attribution/names/findNames";
import { attributionsOf } from "../library/attributions/attributionsOf";
import type { ActorBook } from "../library/actors/actorBook";
import type { Library } from "../library/library";
import type { Passage, Source } from "../library/sources/source";
import { spansOverlap } from "../text/span";
import { findTokens } from "../text/tokens";
import { readPropositions, type Proposition } from "./proposition";

const readings = new WeakMap<ActorBook, WeakMap<Source, Map<number, readonly Proposition[]>>>();

/** Propositions of a paragraph by its one-based number; none where there is no such paragraph. */
export function propositionsIn(
  library: Library,
  source: Source,
  paragraph: number,
): readonly Proposition[] {
  const { actors } = library;
  const bySource =
    readings.get(actors) ?? new WeakMap<Source, Map<number, readonly Proposition[]>>();
  readings.set(actors, bySource);
  const byParagraph = bySource.get(source) ?? new Map<number, readonly Proposition[]>();
  bySource.set(source, byParagraph);
  let found = byParagraph.get(paragraph);
  if (!found) {
    found = readParagraph(library, source, paragraph);
    byParagraph.set(paragraph, found);
  }
  return found;
}

function readParagraph(library: Library, source: Source, number: number): readonly Proposition[] {
  const { text } = source;
  const paragraph = text?.paragraphs[number - 1];
  if (!text || !paragraph) return [];
  const { plain } = text;
  return readPropositions(plain, paragraph, {
    book: library.actors,
    names: findNames(plain, paragraph),
    mentions: library.actors.findMentions(plain, findTokens(plain, paragraph)),
    attributions: attributionsOf(library, source).filter(({ cue }) =>
      spansOverlap(paragraph, cue[0]!),
    ),
  });
}

/** The proposition of a passage; undefined where its source has no text. */
export const propositionOf = (library: Library, passage: Passage): Proposition | undefined =>
  propositionsIn(library, passage.source, passage.paragraph).find(({ sentence }) =>
    spansOverlap(sentence, passage),
  );
