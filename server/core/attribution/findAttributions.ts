/** Finds attributions in a paragraph by the cues of its language. */
import type { Paragraph } from "../text/paragraph";
import type { Attribution, AttributionKind } from "./attribution";
import { findAlias } from "./aliases";
import { certaintyOf, isDeniedBefore, moodAt } from "./certainty";
import type { Found } from "./found";
import { findIdentity } from "./identity";
import { cueBits, lexiconOf, type Lexicon } from "./lexicon";
import { readSentence, spanOf, type KnownName, type Reading, type Stretch } from "./reading";
import { findPhraseResponsibility, findVerbResponsibility } from "./responsibility";
import { findNounStatement, findPhraseStatement } from "./phraseStatements";
import { findVerbStatement } from "./statements";
import { findSentenceWords, type Word } from "./words";

/** Attributions in a paragraph of `text`, in order of their cues; `names` are spans known to name actors (found or listed), in order. Offsets in `text`. */
export function findAttributions(
  text: string,
  paragraph: Paragraph,
  names: readonly KnownName[],
): Attribution[] {
  const lexicon = lexiconOf(paragraph.language);
  const found: Attribution[] = [];
  const sentences = findSentenceWords(text, paragraph);
  for (let index = 0; index < sentences.length; index += 1) {
    const words = sentences[index]!;
    if (!hasCue(words, lexicon)) continue;
    const sentence = paragraph.sentences[index]!;
    const near = names.filter(({ start, end }) => start < sentence.end && sentence.start < end);
    found.push(...readAttributions(readSentence(text, sentence, words, near, lexicon)));
  }
  return found;
}

/** Whether any word may attribute: sentences without one cost a look-up a word. */
const hasCue = (words: readonly Word[], { cues }: Lexicon): boolean =>
  words.some(({ folded }) => cues.has(folded));

interface Finder {
  readonly kind: AttributionKind;
  readonly bit: number;
  readonly find: (reading: Reading, at: number) => Found | undefined;
}

/** In the order in which they are asked at a word; the first answer of a kind stands. */
const finders: readonly Finder[] = [
  { kind: "statement", bit: cueBits.statementPhrase, find: findPhraseStatement },
  { kind: "statement", bit: cueBits.statementVerb, find: findVerbStatement },
  { kind: "statement", bit: cueBits.statementNoun, find: findNounStatement },
  { kind: "responsibility", bit: cueBits.deedPhrase, find: findPhraseResponsibility },
  { kind: "responsibility", bit: cueBits.deedVerb, find: findVerbResponsibility },
  { kind: "identity", bit: cueBits.identity, find: findIdentity },
  { kind: "alias", bit: cueBits.alias, find: findAlias },
];

function readAttributions(reading: Reading): Attribution[] {
  const { words, lexicon } = reading;
  const found: Attribution[] = [];
  const taken = new Map<AttributionKind, number>();
  for (let at = 0; at < words.length; at += 1) {
    const bits = lexicon.cues.get(words[at]!.folded);
    if (bits === undefined) continue;
    for (const { kind, bit, find } of finders) {
      if (!(bits & bit) || at < (taken.get(kind) ?? 0)) continue;
      const each = find(reading, at);
      if (!each) continue;
      found.push(place(reading, kind, each));
      taken.set(kind, each.cue.at(-1)!.to);
    }
  }
  return found.sort((a, b) => a.cue[0]!.start - b.cue[0]!.start);
}

/** Places what was found in the text. */
function place(reading: Reading, kind: AttributionKind, found: Found): Attribution {
  const parts = [...found.source, ...found.cue, ...found.content];
  const from = Math.min(...parts.map((part) => part.from));
  const to = Math.max(...parts.map((part) => part.to));
  const toSpans = (stretches: readonly Stretch[]) => stretches.map((each) => spanOf(reading, each));
  const isDenied =
    found.isDenied === true || (kind !== "statement" && isDeniedBefore(reading, from));
  return {
    kind,
    source: toSpans(found.source),
    cue: toSpans(found.cue),
    content: toSpans(found.content),
    certainty: certaintyOf(reading, { from, to }, isDenied),
    sentence: reading.sentence,
    mood: found.isAsked ? "asked" : moodAt(reading, found.cue[0]!.from, found.isUnreal === true),
    ...(found.bearer && { bearer: spanOf(reading, found.bearer) }),
    ...(found.isVague && { vague: true as const }),
    ...(found.isAbbreviation && { abbreviation: true as const }),
  };
}
