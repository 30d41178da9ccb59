/** Hover: the card of the name or citation under the pointer. */
import type { CitationTarget, MentionTarget } from "./target";
import { targetUnder } from "./target";
import { sentenceOf } from "../draft/coverage";
import type { DraftReading, ProseContent } from "../draft/readDraft";
import { resolveCitation } from "../draft/resolveCitation";
import type { Actor } from "../library/actor";
import type { Library } from "../library/library";
import type { Source } from "../library/source";
import { t } from "../localisation";
import { sliceOf, spanContains, type Span } from "../text/span";
import { findTokens } from "../text/tokens";
import { toFileSpan, toPlainOffset } from "../text/textMap";
import { citationCardOf, type CitationCard, type CitingSentence } from "./citationCard";
import { nameCardOf, type NameCard } from "./nameCard";
import { answersAt, type AnswersCard } from "./whoSaysWhat";

/** A sentence that stands for a card where there is nothing to show. */
export interface NoteCard {
  readonly kind: "note";
  readonly text: string;
}

export type Card = NameCard | CitationCard | AnswersCard | NoteCard;

export interface Hover {
  /** The token alone. */
  readonly span: Span;
  /** Several where a name is ambiguous or a footnote cites several sources. */
  readonly cards: readonly Card[];
}

/** What a draft's reader sees at `offset`: the card of a name or citation, else who says what of the claim there; undefined between them. */
export function hoverInDraft(reading: DraftReading, offset: number): Hover | undefined {
  const target = targetUnder(reading, offset);
  if (!target) {
    const answers = answersAt(reading, offset);
    return answers && { span: answers.span, cards: [answers.card] };
  }
  const cards =
    target.kind === "mention" ? nameCards(reading, target) : citationCards(reading, target);
  return cards.length > 0 ? { span: target.span, cards } : undefined;
}

/** The cards of actors, shown at `span`. */
export const hoverOfActors = (
  library: Library,
  span: Span,
  actors: readonly Actor[],
): Hover | undefined =>
  actors.length > 0
    ? { span, cards: actors.map((actor) => nameCardOf(library, actor)) }
    : undefined;

/** The name at `offset` of a source's file, with whom it may name. */
export function nameInSource(
  library: Library,
  source: Source,
  fileText: string,
  offset: number,
): { readonly span: Span; readonly actors: readonly Actor[] } | undefined {
  if (!source.text) return undefined;
  const { plain, map, paragraphs } = source.text;
  const at = toPlainOffset(map, offset);
  const paragraph = paragraphs.find(({ start, end }) => start <= at && at < end);
  if (!paragraph) return undefined;
  const mention = library.actors
    .findMentions(plain, findTokens(plain, paragraph))
    .find(({ start, end }) => start <= at && at < end);
  if (!mention) return undefined;
  const span = toFileSpan(map, mention);
  // Text edited since it was read, or markup within the name: the offsets do not hold.
  if (offset < span.start || sliceOf(fileText, span) !== sliceOf(plain, mention)) return undefined;
  return { span, actors: mention.candidates };
}

/** The sentence that a citation stands in, with the actors it names. */
export function citingSentence(
  { prose, mentions }: ProseContent,
  citation: CitationTarget["citation"],
): CitingSentence {
  const sentence = prose.sentences[sentenceOf(prose, citation)];
  if (!sentence) return { text: "", actors: [] };
  return {
    text: sliceOf(prose.plain, sentence),
    actors: mentions
      .filter((mention) => spanContains(sentence, mention))
      .flatMap(({ candidates }) => candidates),
  };
}

const nameCards = ({ library }: DraftReading, { mention }: MentionTarget): Card[] =>
  mention.candidates.map((actor) => nameCardOf(library, actor));

function citationCards(reading: DraftReading, { citation, content }: CitationTarget): Card[] {
  const { draft, library, path } = reading;
  const resolution = resolveCitation(citation, draft, library, path);
  const sentence = citingSentence(content, citation);
  switch (resolution.kind) {
    case "source":
      return [citationCardOf(library, resolution.source, sentence)];
    case "note":
      return [
        ...[...new Set(resolution.sources)].map((each) => citationCardOf(library, each, sentence)),
      ];
    case "elsewhere":
      return [];
    case "unknown":
      return citation.kind === "footnote"
        ? []
        : [{ kind: "note", text: t("No source has the key {key}.", { key: citation.target }) }];
  }
}
