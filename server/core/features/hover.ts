/** Hover: the card of the name or citation under the pointer. */
import type { CitationTarget, MentionTarget } from "./target";
import { targetUnder } from "./target";
import type { Configuration } from "../configuration";
import { verdictOn } from "../checks/claimVerdicts";
import { subjectOf } from "../checks/subject";
import { claimingKinds } from "../draft/claims";
import { sentenceOf } from "../draft/coverage";
import type { DraftReading, ProseContent } from "../draft/readDraft";
import { resolveCitation } from "../draft/resolveCitation";
import type { Actor } from "../library/actors/actor";
import type { Library } from "../library/library";
import type { Source } from "../library/sources/source";
import { t } from "../localisation";
import { sliceOf, spanContains, type Span } from "../text/span";
import { findTokens } from "../text/tokens";
import { toFileSpan, toPlainOffset } from "../text/textMap";
import { answersAt } from "./draftAnswers";
import { citationCardOf, type CitationCard, type CitingSentence } from "./citationCard";
import { nameCardOf, type NameCard } from "./nameCard";
import { verdictAt, type VerdictCard } from "./verdictCard";
import type { AnswersCard } from "./whoSaysWhat";

/** A sentence that stands for a card where there is nothing to show. */
export interface NoteCard {
  readonly kind: "note";
  readonly text: string;
}

export type Card = NameCard | CitationCard | VerdictCard | AnswersCard | NoteCard;

export interface Hover {
  /** The token alone. */
  readonly span: Span;
  /** Several where a name is ambiguous or a footnote cites several sources. */
  readonly cards: readonly Card[];
}

/** What a draft's reader sees at `offset`: the card of a name or citation, else the verdict on the claim there and who says what of it; undefined between them. */
export function hoverInDraft(
  reading: DraftReading,
  configuration: Configuration,
  offset: number,
): Hover | undefined {
  const target = targetUnder(reading, offset);
  if (!target) return hoverOnClaim(reading, configuration, offset);
  const cards =
    target.kind === "mention"
      ? nameCards(reading, target)
      : citationCards(reading, target, configuration);
  return cards.length > 0 ? { span: target.span, cards } : undefined;
}

function hoverOnClaim(
  reading: DraftReading,
  configuration: Configuration,
  offset: number,
): Hover | undefined {
  const verdict = verdictAt(reading, configuration, offset);
  const answers = answersAt(reading, offset);
  const [first] = [verdict, answers].filter((each) => each !== undefined);
  if (!first) return undefined;
  const cards = [verdict?.card, answers?.card].filter((card) => card !== undefined);
  return { span: first.span, cards };
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

/** The same with the verdict on it, where prose claims something. */
function judgedSentence(
  { content, placed, citation }: CitationTarget,
  reading: DraftReading,
  configuration: Configuration,
): CitingSentence {
  const cited = citingSentence(content, citation);
  const { prose } = content;
  const sentence = prose.sentences[sentenceOf(prose, citation)];
  if (!sentence || !claimingKinds.has(prose.kind)) return cited;
  const subject = subjectOf(content, placed.block, reading, configuration);
  return { ...cited, verdict: verdictOn({ span: sentence, sentence }, subject) };
}

const nameCards = ({ library }: DraftReading, { mention }: MentionTarget): Card[] =>
  mention.candidates.map((actor) => nameCardOf(library, actor));

function citationCards(
  reading: DraftReading,
  target: CitationTarget,
  configuration: Configuration,
): Card[] {
  const { draft, library, path } = reading;
  const { citation } = target;
  const resolution = resolveCitation(citation, draft, library, path);
  const sentence = judgedSentence(target, reading, configuration);
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
