/** The citation card: what a source is, and the passage in it that best fits the sentence that cites it. */
import type { ClaimVerdict } from "../checks/claimVerdicts";
import type { LanguageCode } from "../languages";
import type { Actor } from "../library/actors/actor";
import type { Library } from "../library/library";
import { searchPassages } from "../library/passages/search";
import { passageText, type Passage, type Source } from "../library/sources/source";
import { shiftSpan, type Span } from "../text/span";
import { sharedOrigins, type SharedOrigin } from "./originCount";
import { placeOfPassage, placeOfSource, type Place } from "./place";

/** The sentence that a citation stands in. */
export interface CitingSentence {
  readonly text: string;
  readonly actors: readonly Actor[];
  /** Of all that is cited for it. */
  readonly verdict?: ClaimVerdict;
}

export interface CitationCard {
  readonly kind: "citation";
  readonly key: string;
  readonly title?: string;
  readonly authors: readonly string[];
  readonly publisher?: string;
  readonly issued?: string;
  readonly language?: LanguageCode;
  readonly url?: string;
  readonly place?: Place;
  /** False for a bare bibliography entry: it can be cited, not verified. */
  readonly isReadable: boolean;
  /** On the sentence that cites, where it is this source's. */
  readonly verdict?: Pick<ClaimVerdict, "kind" | "reason">;
  /** The origin that it shares with others that are cited for the sentence. */
  readonly shared?: SharedOrigin;
  /** Absent where no passage shares a word with the sentence. */
  readonly passage?: CardPassage;
}

export interface CardPassage {
  readonly paragraph: number;
  readonly text: string;
  /** Words in common with the sentence; spans in `text`. */
  readonly shared: readonly Span[];
  readonly place?: Place;
}

export function citationCardOf(
  library: Library,
  source: Source,
  sentence?: CitingSentence,
): CitationCard {
  const { title, authors = [], publisher, issued, language, url } = source.bibliography;
  const spoken = source.text?.language ?? language;
  const place = placeOfSource(source);
  const verdict = sentence?.verdict;
  const [first] = verdict?.evidence ?? [];
  const isOwn = !first || first.passage.source === source;
  const passage = sentence && fittingPassage(library, source, sentence);
  const shared = verdict && originSharedBy(library, source, verdict);
  return {
    kind: "citation",
    key: source.key,
    authors,
    ...(title !== undefined && { title }),
    ...(publisher !== undefined && { publisher }),
    ...(issued !== undefined && { issued }),
    ...(spoken !== undefined && { language: spoken }),
    ...(url !== undefined && { url }),
    ...(place && { place }),
    isReadable: source.text !== undefined,
    ...(verdict && isOwn && { verdict: { kind: verdict.kind, reason: verdict.reason } }),
    ...(shared && { shared }),
    ...(passage && { passage: cardPassage(passage.passage, passage.shared) }),
  };
}

function originSharedBy(
  library: Library,
  { key }: Source,
  { kind, evidence }: ClaimVerdict,
): SharedOrigin | undefined {
  if (kind !== "supported") return undefined;
  const passages = evidence.map(({ passage }) => passage);
  return sharedOrigins(library, passages).find(({ keys }) => keys.includes(key));
}

const mostFitting = 8;

/** The passage of `source` that its verdict turns on, else the one that best fits a sentence, with the words they share (in the source's plain text). */
export function fittingPassage(
  library: Library,
  source: Source,
  { text, actors, verdict }: CitingSentence,
): { readonly passage: Passage; readonly shared: readonly Span[] } | undefined {
  if (!source.text) return undefined;
  const found = searchPassages(library, { text, actors, within: [source], limit: mostFitting });
  const told = verdict?.evidence.find(({ passage }) => passage.source === source);
  return found.find(({ passage }) => passage.start === told?.passage.start) ?? found[0];
}

function cardPassage(passage: Passage, shared: readonly Span[]): CardPassage {
  const { start, end, paragraph } = passage;
  const place = placeOfPassage(passage);
  return {
    paragraph,
    text: passageText(passage),
    shared: shared
      .filter((span) => start <= span.start && span.end <= end)
      .map((span) => shiftSpan(span, -start)),
    ...(place && { place }),
  };
}
