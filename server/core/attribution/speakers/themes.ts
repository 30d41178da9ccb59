/** Themes: whom a sentence about "the group" goes on speaking of, where it tells who somebody is. */
import { spanContains } from "../../text/span";
import type { Attribution } from "../attribution";
import { describedBefore } from "./descriptions";
import { wordsWithin, type Discourse, type Line, type Referent } from "./discourse";
import { referentOf } from "./referents";

/**
 * The body that "the group" stands for as the subject of an identity: the only one named before with that word, else the
 * subject of the sentence right before, which was told to be or to have done something (the theme goes on: Grosz, Joshi
 * & Weinstein 1995, "Centering"). Undefined for other phrases.
 */
export function themeOf(
  discourse: Discourse,
  line: Line,
  { source: [source] }: Attribution,
): Referent | undefined {
  const words = source ? wordsWithin(line, source) : [];
  const [article, noun] = words;
  const { references, nouns } = line.lexicon;
  if (words.length !== 2 || !references.definites.has(article!.folded)) return undefined;
  if (!nouns.groups.has(noun!.folded)) return undefined;
  return describedBefore(discourse, line, words) ?? subjectBefore(discourse, line, article!.start);
}

/** The body with which the sentence before begins, where the sentence of `line` begins at `start`. */
function subjectBefore(discourse: Discourse, line: Line, start: number): Referent | undefined {
  const before = discourse.lines[line.place - 1];
  if (!before || firstWord(line) !== start) return undefined;
  const theme = discourse.attributions.findLast(
    ({ kind, mood, source, sentence }) =>
      (kind === "identity" || kind === "responsibility") &&
      mood === "told" &&
      sentence.start === before.span.start &&
      source.some((part) =>
        spanContains(part, { start: firstWord(before), end: firstWord(before) }),
      ),
  );
  const referent = theme && referentOf(discourse, before, theme.source[0]!);
  return referent?.isName && referent.isPerson !== true && !referent.isPlural
    ? referent
    : undefined;
}

const firstWord = ({ words, span }: Line): number =>
  words.find(({ isWord }) => isWord)?.start ?? span.start;
