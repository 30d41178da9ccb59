/** Finds attributions in a paragraph by the cues of its language. */
import type { Paragraph } from "../text/paragraph";
import type { Attribution, AttributionKind } from "./attribution";
import { findAlias } from "./aliases";
import { toCertainty, weaker, weigh, type Weight } from "./certainty";
import type { Found } from "./found";
import { findIdentity } from "./identity";
import { findCues, type Cue } from "./findCues";
import { moodAt } from "./mood";
import { cueBits, lexiconOf } from "./lexicon";
import { readSentence, spanOf, type KnownName, type Reading, type Stretch } from "./reading";
import { findPhraseResponsibility, findVerbResponsibility } from "./responsibility";
import { findNounStatement, findPhraseStatement } from "./phraseStatements";
import { findVerbStatement } from "./statements";
import { findColonStatement, findNounInClause } from "./verbSecond/nouns";
import { findPhraseInClause } from "./verbSecond/phrases";
import { findVerbSecondStatement } from "./verbSecond/statements";
import { isVoiceless } from "./voiceless";
import { findSentenceWords } from "./words";

/** Attributions in a paragraph of `text`, in order of their cues; `names` are spans known to name actors (found or listed), in order. Offsets in `text`. */
export function findAttributions(
  text: string,
  paragraph: Paragraph,
  names: readonly KnownName[],
): Attribution[] {
  const lexicon = lexiconOf(paragraph.language);
  const found: Attribution[] = [];
  const sentences = findSentenceWords(text, paragraph);
  let next = 0;
  for (let index = 0; index < sentences.length; index += 1) {
    const words = sentences[index]!;
    const cues = findCues(words);
    if (cues.length === 0) continue;
    const sentence = paragraph.sentences[index]!;
    while (next < names.length && names[next]!.end <= sentence.start) next += 1;
    readAttributions(readSentence(text, sentence, words, names, next, lexicon), cues, found);
  }
  return found;
}

interface Finder {
  readonly kind: AttributionKind;
  /** Some of `cueBits`. */
  readonly cues: number;
  readonly find: (reading: Reading, at: number) => Found | undefined;
}

const findStatement: Finder["find"] = (reading, at) =>
  reading.lexicon.habits.verbSecond
    ? findVerbSecondStatement(reading, at)
    : findVerbStatement(reading, at);

const findPhrase: Finder["find"] = (reading, at) =>
  reading.lexicon.habits.verbSecond
    ? findPhraseInClause(reading, at)
    : findPhraseStatement(reading, at);

const findNoun: Finder["find"] = (reading, at) =>
  reading.lexicon.habits.verbSecond
    ? findNounInClause(reading, at)
    : findNounStatement(reading, at);

/** In the order in which they are asked at a word; the first answer of a kind stands. */
const finders: readonly Finder[] = [
  { kind: "statement", cues: cueBits.statementPhrase, find: findPhrase },
  { kind: "statement", cues: cueBits.statementVerb, find: findStatement },
  { kind: "statement", cues: cueBits.statementNoun, find: findNoun },
  { kind: "statement", cues: cueBits.colon, find: findColonStatement },
  { kind: "responsibility", cues: cueBits.deedPhrase, find: findPhraseResponsibility },
  { kind: "responsibility", cues: cueBits.deedVerb, find: findVerbResponsibility },
  { kind: "identity", cues: cueBits.copula | cueBits.identityPhrase, find: findIdentity },
  {
    kind: "alias",
    cues: cueBits.aliasPhrase | cueBits.aliasVerb | cueBits.bracket,
    find: findAlias,
  },
];

/** What was found, with what the sentence says of it. */
interface Weighted {
  readonly kind: AttributionKind;
  readonly found: Found;
  readonly weight: Weight;
  readonly mood: Attribution["mood"];
}

/** Adds the attributions of a sentence in order of their cues. */
function readAttributions(reading: Reading, cues: readonly Cue[], found: Attribution[]): void {
  const all: Weighted[] = [];
  const taken = new Map<AttributionKind, number>();
  for (const { at, bits } of cues)
    for (const { kind, cues: wanted, find } of finders) {
      if (!(bits & wanted) || at < (taken.get(kind) ?? 0)) continue;
      const each = find(reading, at);
      if (!each || (kind === "statement" && isVoiceless(reading, each))) continue;
      const mood = each.isAsked ? "asked" : moodAt(reading, each.cue[0]!.from, !!each.isUnreal);
      all.push({ kind, found: each, weight: weigh(reading, kind, each), mood });
      taken.set(kind, each.cue.at(-1)!.to);
    }
  if (all.length > 1) all.sort((a, b) => a.found.cue[0]!.from - b.found.cue[0]!.from);
  for (let index = 0; index < all.length; index += 1)
    found.push(place(reading, all[index]!, statementsAround(all, index)));
}

/** Attributions before and behind another in which the statement that holds it is looked for. */
const nearby = 8;

/** The statements within which an attribution stands. */
const statementsAround = (all: readonly Weighted[], index: number): readonly Weighted[] =>
  all.length === 1
    ? []
    : all
        .slice(Math.max(0, index - nearby), index + nearby)
        .filter(
          (outer) =>
            outer !== all[index] &&
            outer.kind === "statement" &&
            all[index]!.found.cue.every((cue) =>
              outer.found.content.some((part) => part.from <= cue.from && cue.to <= part.to),
            ),
        );

/** Places what was found in the text. What stands within a statement is no surer than the statement, and asked or supposed with it. */
function place(reading: Reading, inner: Weighted, outer: readonly Weighted[]): Attribution {
  const { kind, found } = inner;
  const toSpans = (stretches: readonly Stretch[]) => stretches.map((each) => spanOf(reading, each));
  const weighed = outer.reduce((sum, each) => weaker(sum, each.weight.frame), inner.weight.whole);
  const mood = [inner, ...outer].find((each) => each.mood !== "told")?.mood ?? "told";
  return {
    kind,
    source: toSpans(found.source),
    cue: toSpans(found.cue),
    content: toSpans(found.content),
    certainty: toCertainty(reading, weighed),
    sentence: reading.sentence,
    mood,
    ...(found.bearer && { bearer: spanOf(reading, found.bearer) }),
    ...(found.isVague && { vague: true as const }),
    ...(found.isAbbreviation && { abbreviation: true as const }),
  };
}
