/** Coverage: which citations answer for a sentence of a draft. */
import type { Attribution } from "../attribution/attribution";
import type { CitationScope } from "../configuration";
import { languages, type LanguageCode } from "../languages";
import { sliceOf, spanContains, type Span } from "../text/span";
import { wordKey } from "../text/tokens";
import type { Prose } from "./block";
import type { Citation } from "./citation";

/** For each sentence of the prose, in order, the citations that cover it. A citation covers its sentence and, by `scope`, those before it up to the previous citation (run) or the whole paragraph; a sentence that goes on quoting the speaker of a covered one stays covered. */
export function coverageOf(
  prose: Prose,
  attributions: readonly Attribution[],
  scope: CitationScope,
): readonly (readonly Citation[])[] {
  const own = prose.sentences.map((): Citation[] => []);
  for (const citation of prose.citations) own[sentenceOf(prose, citation)]?.push(citation);
  if (scope === "sentence") return own;
  if (scope === "paragraph") return own.map(() => prose.citations);
  return spreadForward(prose, attributions, spreadBackward(own));
}

/** Index of the sentence that a citation belongs to: one set after the full stop belongs to the sentence before it. */
export function sentenceOf(prose: Prose, citation: Citation): number {
  const { sentences } = prose;
  let index = sentences.findIndex((sentence) => citation.at <= sentence.end);
  if (index < 0) index = sentences.length - 1;
  const followsFullStop = !citation.narrative && citation.at <= (sentences[index]?.start ?? 0);
  return followsFullStop && index > 0 ? index - 1 : index;
}

function spreadBackward(own: readonly (readonly Citation[])[]): (readonly Citation[])[] {
  const covered = [...own];
  for (let index = covered.length - 2; index >= 0; index -= 1)
    if (covered[index]!.length === 0) covered[index] = covered[index + 1]!;
  return covered;
}

function spreadForward(
  prose: Prose,
  attributions: readonly Attribution[],
  covered: (readonly Citation[])[],
): (readonly Citation[])[] {
  const speakers = prose.sentences.map((sentence) => speakersIn(prose, attributions, sentence));
  for (let index = 1; index < covered.length; index += 1) {
    const before = covered[index - 1]!;
    if (covered[index]!.length > 0 || before.length === 0) continue;
    const spoken = speakers.slice(0, index).filter((_, earlier) => covered[earlier] === before);
    if (continuesSpeaker(spoken.flat(), speakers[index]!, prose.language)) covered[index] = before;
  }
  return covered;
}

const speakersIn = (prose: Prose, attributions: readonly Attribution[], sentence: Span): string[] =>
  attributions
    .filter(
      ({ kind, cue }) => kind === "statement" && cue.every((part) => spanContains(sentence, part)),
    )
    .map(({ source, speaker }) =>
      (speaker ? [speaker] : source).map((span) => wordKey(sliceOf(prose.plain, span))).join(" "),
    );

/** Whether the first speaker of a sentence is one before, or a pronoun, or left out (Italian: "Ha aggiunto che…"), for whom it cannot be told; who speaks within what is said does not matter. */
function continuesSpeaker(
  before: readonly string[],
  [speaker]: readonly string[],
  language: LanguageCode,
): boolean {
  if (before.length === 0 || speaker === undefined) return false;
  return (
    speaker === "" ||
    languages[language].cues.grammar.pronouns.includes(speaker) ||
    before.some(
      (known) => ` ${known} `.includes(` ${speaker} `) || ` ${speaker} `.includes(` ${known} `),
    )
  );
}
