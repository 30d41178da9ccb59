/** Headlines: a line of its own that begins with who says it, "AP: Russian hackers behind TV5 attack". */
import type { Attribution } from "../attribution";
import { toCertainty, weigh } from "../certainty/certainty";
import { findCues } from "../words/findCues";
import { cueBits, type Lexicon } from "../lexicon/lexicon";
import { moodAt } from "../certainty/mood";
import { readSentence, spanOf, type KnownName } from "../reading";
import type { Word } from "../words/word";

/** Most words of the name before the colon. */
const longestLabel = 6;
/** Fewest words that are said. */
const shortestContent = 4;

/**
 * The statement of a paragraph that is a headline: one sentence without a full stop, the name of a person or an organisation
 * before its colon, behind it a clause. What follows an organisation may as well be said of it ("Orchard Bank: cash was
 * stolen"), unless it names somebody.
 */
export function findHeadline(
  text: string,
  sentences: readonly (readonly Word[])[],
  names: readonly KnownName[],
  lexicon: Lexicon,
): Attribution | undefined {
  const [words, more] = sentences;
  if (!words || more || words.at(-1)?.folded === ".") return undefined;
  const colon = words.findIndex(({ folded }, at) => at > longestLabel || folded === ":");
  const from = colon + 1;
  if (words[colon]?.folded !== ":" || words.length - from < shortestContent) return undefined;
  const [name] = names;
  const isLabel = name?.start === words[0]!.start && name.end === words[colon - 1]!.end;
  if (!isLabel || !hasClause(words, from, lexicon)) return undefined;
  const namesSomebody = names.some(({ start }) => start >= words[from]!.start);
  if (name.kind !== "person" && !(name.kind === "organisation" && namesSomebody)) return undefined;
  const sentence = { start: words[0]!.start, end: words.at(-1)!.end };
  const reading = readSentence(text, sentence, words, names, 0, lexicon);
  const found = {
    source: [{ from: 0, to: colon }],
    cue: [{ from: colon, to: from }],
    content: [{ from, to: words.length }],
  };
  return {
    kind: "statement",
    source: found.source.map((each) => spanOf(reading, each)),
    cue: found.cue.map((each) => spanOf(reading, each)),
    content: found.content.map((each) => spanOf(reading, each)),
    certainty: toCertainty(reading, weigh(reading, "statement", found).whole),
    sentence,
    mood: moodAt(reading, from, false),
  };
}

const clauseBits = cueBits.deedVerb | cueBits.deedPhrase | cueBits.copula;

/** Whether the words from `from` on tell something of a subject: "born in Bonn", "guitar and voice" and "a smith, was born in Bonn" do not, nor does "a firm that was founded in May". */
function hasClause(words: readonly Word[], from: number, { grammar }: Lexicon): boolean {
  const cues = new Set(findCues(words).flatMap(({ at, bits }) => (bits & clauseBits ? [at] : [])));
  const isVerb = ({ folded }: Word, at: number): boolean =>
    cues.has(at) || (grammar.auxiliaries.has(folded) && !grammar.determiners.has(folded));
  const verb = words.findIndex((word, at) => at >= from && isVerb(word, at));
  return (
    verb > from &&
    words
      .slice(from, verb)
      .every(
        ({ folded, isWord, isQuoted }) => isWord && !isQuoted && !grammar.relatives.has(folded),
      )
  );
}
