/** Claims: what in a draft needs a source, read out of its attributions and quotations. */
import { isSure, type Attribution, type AttributionKind } from "../attribution/attribution";
import type { Quotation } from "../text/quotations";
import { coverOf, spanContains, spansOverlap, type Span } from "../text/span";
import type { Prose } from "./block";

/** Spans are in the prose's plain text. */
export interface Claim {
  readonly kind: AttributionKind | "quotation";
  /** All of it: the attribution's parts, or the quoted words. */
  readonly span: Span;
  /** The few words to underline: the actor and the cue, or the quotation. */
  readonly focus: Span;
  readonly sentence: Span;
  readonly attribution?: Attribution;
  readonly quotation?: Quotation;
}

/** Farther from its cue than this, the source is not underlined with it. */
const focusReach = 50;
/** Shorter quotations are terms and scare quotes. */
const fewestQuotedWords = 4;
/** Kinds of prose whose words are the writer's own assertions. */
export const claimingKinds: ReadonlySet<Prose["kind"]> = new Set([
  "paragraph",
  "list-item",
  "table-cell",
]);

/** Claims of a prose in order. Of attributions within an attributed content only the outer one is the draft's claim; what a quotation says is its speaker's. */
export function findClaims(prose: Prose, attributions: readonly Attribution[]): Claim[] {
  if (!claimingKinds.has(prose.kind)) return [];
  const own = attributions.filter(
    (attribution) =>
      attribution.mood === "told" &&
      !attribution.abbreviation &&
      isSure(attribution) &&
      !prose.quotations.some((quotation) => isWithin(attribution, quotation.content)),
  );
  const outer = own.filter((attribution) => !own.some((other) => isContentOf(attribution, other)));
  const claims: Claim[] = outer.map((attribution) => ({
    kind: attribution.kind,
    span: coverOf([...attribution.source, ...attribution.cue, ...attribution.content])!,
    focus: focusOf(attribution),
    sentence: attribution.sentence,
    attribution,
  }));
  for (const quotation of prose.quotations) {
    if (!isQuotedSpeech(prose.plain, quotation)) continue;
    if (
      outer.some((attribution) =>
        attribution.content.some((part) => spansOverlap(part, quotation.span)),
      )
    )
      continue;
    const sentence = prose.sentences.find((each) => spansOverlap(each, quotation.span));
    if (sentence)
      claims.push({
        kind: "quotation",
        span: quotation.span,
        focus: quotation.content,
        sentence,
        quotation,
      });
  }
  return claims.sort((a, b) => a.span.start - b.span.start);
}

/** Whether quoted words are somebody's speech or text, rather than a term, a title or a nickname. */
export function isQuotedSpeech(plain: string, quotation: Quotation): boolean {
  const words =
    plain
      .slice(quotation.content.start, quotation.content.end)
      .match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu) ?? [];
  if (words.length < fewestQuotedWords) return false;
  const capitalised = words.slice(1).filter((word) => /^\p{Lu}/u.test(word)).length;
  return capitalised < (words.length - 1) * 0.6;
}

/** Whether an attribution stands within words, so that it is theirs: those of a quotation. */
export const isWithin = (attribution: Attribution, content: Span): boolean =>
  attribution.cue.every((cue) => spanContains(content, cue)) &&
  attribution.source.every((source) => spanContains(content, source));

/** A vague statement ("few doubted that …") does not hide what it is about. */
function isContentOf(attribution: Attribution, outer: Attribution): boolean {
  if (outer === attribution || outer.vague || outer.source.length === 0) return false;
  if (outer.kind !== "statement") return false;
  return attribution.cue.every((cue) => outer.content.some((part) => spanContains(part, cue)));
}

/** The few words to underline of an attribution: its cue, and its source where that is near. */
export function focusOf(attribution: Attribution): Span {
  const cue = coverOf(attribution.cue)!;
  const near = attribution.source.filter(
    (source) => source.start - cue.end <= focusReach && cue.start - source.end <= focusReach,
  );
  return coverOf([cue, ...near])!;
}
