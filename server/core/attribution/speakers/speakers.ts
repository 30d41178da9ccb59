/** Speakers: whom the source of a statement, or the subject of an identity, stands for, across the sentences and paragraphs of a text. */
import type { Paragraph } from "../../text/paragraph";
import type { Span } from "../../text/span";
import { absentFeatures, antecedentOf, featuresOf } from "./antecedents";
import { isSure, type Attribution } from "../attribution";
import { describedBefore } from "./descriptions";
import {
  firstWithin,
  newDiscourse,
  openParagraph,
  wordsWithin,
  type Discourse,
  type Line,
  type Referent,
} from "./discourse";
import { joinQuotations } from "./quotedSpeech";
import type { KnownName } from "../reading";
import { signQuotation } from "./signatures";
import { referentOf } from "./referents";
import { themeOf } from "./themes";

export { newDiscourse, type Discourse };

/**
 * Goes on with the next paragraph of a text: `found` are its attributions as `findAttributions` gives them. They are
 * added to `discourse.attributions`, with their speakers where these can be told surely, and with all that they quote;
 * statements of earlier paragraphs get what of their quotations stands in this one. Paragraphs come in order, each once.
 */
export function joinParagraph(
  discourse: Discourse,
  paragraph: Paragraph,
  names: readonly KnownName[],
  found: readonly Attribution[],
): void {
  const { attributions } = discourse;
  const lines = openParagraph(discourse, paragraph, names);
  let next = 0;
  for (const attribution of found) {
    while (next + 1 < lines.length && lines[next]!.span.end <= attribution.sentence.start)
      next += 1;
    attributions.push(withSpeaker(discourse, lines[next]!, attribution));
  }
  joinQuotations(discourse, lines);
  signQuotation(discourse, lines);
}

function withSpeaker(discourse: Discourse, line: Line, attribution: Attribution): Attribution {
  if (isQuoted(line, attribution.cue[0]!)) return attribution;
  if (attribution.kind === "identity") {
    const theme = themeOf(discourse, line, attribution);
    return theme ? { ...attribution, speaker: theme.span } : attribution;
  }
  if (attribution.kind !== "statement") return attribution;
  const referent = attribution.vague
    ? undefined
    : attribution.speaker
      ? lastBefore(discourse, line)
      : speakerOf(discourse, line, attribution);
  if (isSure(attribution))
    line.spoken.push({ statement: attribution, referent, index: discourse.attributions.length });
  const isTold = !referent || overlapsAny(referent.span, attribution.source);
  return isTold ? attribution : { ...attribution, speaker: referent.span };
}

/** Who spoke last before a line whose speech goes on. */
const lastBefore = ({ lines }: Discourse, { place }: Line): Referent | undefined =>
  lines[place - 1]?.spoken.at(-1)?.referent;

const overlapsAny = ({ start, end }: Span, spans: readonly Span[]): boolean =>
  spans.some((span) => span.start < end && start < span.end);

const isQuoted = (line: Line, span: Span): boolean => firstWithin(line, span)?.isQuoted === true;

function speakerOf(discourse: Discourse, line: Line, statement: Attribution): Referent | undefined {
  const { references } = line.lexicon;
  const [source] = statement.source;
  const cue = firstWithin(line, statement.cue[0]!)?.folded ?? "";
  if (!source) {
    const features = absentFeatures(cue, line.lexicon);
    return antecedentOf(discourse, line, statement, statement.cue[0]!.start, features);
  }
  const words = wordsWithin(line, source);
  const only = words.length === 1 ? words[0]! : undefined;
  if (only && isPronoun(only.folded, references)) {
    const features = featuresOf(only.folded, cue, line.lexicon);
    return antecedentOf(discourse, line, statement, only.start, features);
  }
  return describedBefore(discourse, line, words) ?? referentOf(discourse, line, source);
}

const isPronoun = (folded: string, { he, she, it, they }: Line["lexicon"]["references"]): boolean =>
  he.has(folded) || she.has(folded) || it.has(folded) || they.has(folded);
