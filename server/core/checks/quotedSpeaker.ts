/** Whom a draft has say quoted words. */
import type { Attribution } from "../attribution/attribution";
import { isBare } from "../attribution/phrases/clauses";
import type { KnownName } from "../attribution/reading";
import type { LanguageCode } from "../languages";
import { mergeNames } from "../library/actors/mergeNames";
import { speakerSpans, speakersWithin, type Speaker } from "../library/attributions/speakers";
import { coverOf, spansOverlap, type Span } from "../text/span";
import type { CheckedQuotation } from "./quotedWords";
import type { Subject } from "./rule";

/** The statement of the draft that is nearest to the quotation. */
export function statementOf(
  { pieces }: CheckedQuotation,
  subject: Subject,
): Attribution | undefined {
  const length = ({ content }: Attribution): number => {
    const { start, end } = coverOf(content)!;
    return end - start;
  };
  return subject.attributions
    .filter(
      (each) =>
        each.kind === "statement" &&
        each.mood === "told" &&
        !each.vague &&
        pieces.some(
          (piece) =>
            each.content.some((part) => spansOverlap(part, piece.content)) &&
            isNextTo(each.sentence, piece.span, subject) &&
            !isCitedBetween(each.cue, piece.span, subject),
        ),
    )
    .sort((a, b) => length(a) - length(b))[0];
}

/** Whether a quotation stands in a sentence, or follows it with no other words beside. */
function isNextTo(sentence: Span, quoted: Span, { prose: { plain, sentences } }: Subject): boolean {
  if (spansOverlap(sentence, quoted)) return true;
  const last = sentences.findLast((each) => spansOverlap(each, quoted));
  const isBare = (start: number, end: number): boolean =>
    !/[\p{L}\p{N}]/u.test(plain.slice(start, end));
  return (
    last !== undefined &&
    quoted.start >= sentence.end &&
    isBare(sentence.end, quoted.start) &&
    isBare(quoted.end, last.end)
  );
}

/** Whether a citation stands between the words that attribute and a quotation, which then belongs to what follows it. */
const isCitedBetween = (cue: readonly Span[], quoted: Span, { citations }: Subject): boolean =>
  citations.some(({ citation: { at } }) =>
    cue.every(({ end }) => end <= at)
      ? at <= quoted.start
      : at >= quoted.end && cue.every(({ start }) => at <= start),
  );

/** The names of who makes a statement, in order; none where only a body is named whose member speaks ("the director of the bank"). */
export function speakersOf(
  statement: Attribution,
  { prose: { plain, language }, mentions, names }: Subject,
): Speaker[] {
  const spans = speakerSpans(statement);
  const known = mergeNames(mentions, names);
  const named = known.filter((name) => spans.some((span) => spansOverlap(span, name)));
  const isOfBodies = named.every(
    (name) => isBody(name) && spans.some((span) => isLedToIn(plain, language, span, name)),
  );
  return isOfBodies ? [] : speakersWithin(plain, spans, mentions, known);
}

const isBody = ({ kind }: KnownName): boolean => kind === "organisation" || kind === "group";

/** Whether a name in a phrase belongs to the noun before it. */
const isLedToIn = (plain: string, language: LanguageCode, phrase: Span, name: Span): boolean => {
  const before = plain.slice(phrase.start, Math.max(phrase.start, name.start));
  const [, rest = "", last = ""] = /^(.*?)([\p{L}'’]+)['’\s]*$/su.exec(before) ?? [];
  return !isBare(language, rest) && isBare(language, last);
};
