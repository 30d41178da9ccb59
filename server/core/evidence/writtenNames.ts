/** Names that only comparing takes for such: where every noun has a capital, two words of no known meaning side by side ("Jana Ortlieb"). */
import type { Name } from "../attribution/names/name";
import type { Word } from "../attribution/words/word";
import { findSentenceWords } from "../attribution/words/words";
import { languages } from "../languages";
import { conceptsOfTerm } from "../text/concepts";
import type { Paragraph } from "../text/paragraph";
import { spansOverlap, type Span } from "../text/span";
import { isStopTermAnywhere, toTerm } from "../text/terms";

/** Names beside those that are `known`, in order. A statement is given to nobody for them: they may be two objects of a verb. */
export function findWrittenNames(
  text: string,
  paragraph: Paragraph,
  known: readonly Span[],
): readonly Name[] {
  if (!languages[paragraph.language].cues.habits.capitalisesNouns) return [];
  return findSentenceWords(text, paragraph)
    .flatMap((words) => runsIn(words))
    .flatMap((run) => {
      const named = run.slice(run.findIndex((word) => !hasMeaning(word, paragraph)));
      if (named.length < 2 || named.some((word) => hasMeaning(word, paragraph))) return [];
      const [start, end] = [named[0]!.start, named.at(-1)!.end];
      if (known.some((name) => spansOverlap(name, { start, end }))) return [];
      return [{ start, end, text: text.slice(start, end), kind: "unknown" as const }];
    });
}

/** Capitalised words that stand side by side; none that a number counts: "drei Liter Milch". */
function runsIn(words: readonly Word[]): Word[][] {
  const runs: Word[][] = [];
  for (let at = 0; at < words.length;) {
    let to = at;
    while (isCapitalised(words[to]) && words[to]!.isQuoted === words[at]!.isQuoted) to += 1;
    if (to - at > 1 && !/\d/.test(words[at - 1]?.folded ?? "")) runs.push(words.slice(at, to));
    at = Math.max(to, at + 1);
  }
  return runs;
}

const isCapitalised = (word: Word | undefined): boolean => word?.isWord === true && word.isCapital;

const hasMeaning = ({ folded }: Word, { language }: Paragraph): boolean => {
  const term = toTerm(folded);
  return isStopTermAnywhere(term) || conceptsOfTerm(term, language).length > 0;
};
