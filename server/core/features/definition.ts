/** Definition: from a citation to its source, from a name to its entry or first passage, from a footnote's mark to its text. */
import type { DraftReading } from "../draft/readDraft";
import { resolveCitation } from "../draft/resolveCitation";
import type { Actor } from "../library/actors/actor";
import type { Library } from "../library/library";
import type { Source } from "../library/sources/source";
import { mentionsOf } from "../library/actors/mentionsOf";
import type { Span } from "../text/span";
import { shiftSpan } from "../text/span";
import { fittingPassage, type CitingSentence } from "./citationCard";
import { citingSentence } from "./hover";
import { placeIn, placeOfPassage, placeOfSource, type Place } from "./place";
import { targetAt, type CitationTarget } from "./target";

export interface Definition {
  /** What was asked about. */
  readonly origin: Span;
  /** Best first; the draft's own path for a footnote. */
  readonly places: readonly Place[];
}

export function definitionAt(reading: DraftReading, offset: number): Definition | undefined {
  const target = targetAt(reading, offset);
  if (!target) return undefined;
  const places =
    target.kind === "mention"
      ? target.mention.candidates.flatMap((actor) => placesOfActor(reading.library, actor))
      : placesOfCitation(reading, target);
  return places.length > 0 ? { origin: target.span, places } : undefined;
}

/** Their entry in the writer's list, else the first place that names them. */
export function placesOfActor(library: Library, actor: Actor): Place[] {
  return actor.listedAt ? [actor.listedAt] : firstMention(library, actor);
}

/** The first place in the sources that names them. */
export function firstMention(library: Library, actor: Actor): Place[] {
  const [first] = mentionsOf(library, actor).placed;
  const place = first && placeIn(first.passage.source, first.span);
  return place ? [place] : [];
}

function placesOfCitation(reading: DraftReading, { citation, content }: CitationTarget): Place[] {
  const { draft, library, path } = reading;
  if (citation.kind === "footnote") {
    const span = footnoteSpan(reading, citation.target);
    return span ? [{ path, span }] : [];
  }
  const resolution = resolveCitation(citation, draft, library, path);
  if (resolution.kind !== "source") return [];
  const place = placeToRead(library, resolution.source, citingSentence(content, citation));
  return place ? [place] : [];
}

/** The passage that fits the sentence, else the source's start, else its bibliography entry. */
function placeToRead(
  library: Library,
  source: Source,
  sentence: CitingSentence,
): Place | undefined {
  const fitting = fittingPassage(library, source, sentence);
  return (fitting && placeOfPassage(fitting.passage)) ?? placeOfSource(source);
}

function footnoteSpan({ draft }: DraftReading, label: string): Span | undefined {
  for (const { start, block } of draft.blocks) {
    const footnote = block.footnotes.get(label);
    if (footnote) return shiftSpan(footnote.span, start);
  }
  return undefined;
}
