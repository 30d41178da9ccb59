/** Names that only comparing takes for such: where every noun has a capital, two words of no known meaning side by side ("Jana Ortlieb"). */
import type { Name } from "../attribution/names/name";
import type { Word } from "../attribution/words/word";
import { findSentenceWords } from "../attribution/words/words";
import { languages } from "../languages";
import { wordsOf } from "../languages/words";
import { conceptsOfTerm } from "../text/concepts";
import { findFigures } from "../text/figures";
import type { Paragraph } from "../text/paragraph";
import { sliceOf, spansOverlap, type Span } from "../text/span";
import { isStopTermAnywhere, toTerm } from "../text/terms";

/** Names beside those that are `known`, in order. A statement is given to nobody for them: they may be two objects of a verb. */
export function findWrittenNames(
  text: string,
  paragraph: Paragraph,
  known: readonly Span[],
): readonly Name[] {
  if (!languages[paragraph.language].cues.habits.capitalisesNouns) return [];
  return findSentenceWords(text, paragraph)
    .flatMap((words) => runsIn(words).map((run) => withoutAdjective(run, words[0]!, paragraph)))
    .map((run) => run.slice(run.findIndex((word) => !hasMeaning(word, paragraph))))
    .filter((run) => run.length > 1 && !run.some((word) => hasMeaning(word, paragraph)))
    .map((run) => ({ start: run[0]!.start, end: run.at(-1)!.end }))
    .filter(
      (span) =>
        !known.some((name) => spansOverlap(name, span)) &&
        findFigures(text, paragraph.language, span).length === 0,
    )
    .map((span) => ({ ...span, text: sliceOf(text, span), kind: "unknown" }));
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

/** Without the adjective that has its capital because it opens the sentence: "Rote Lampen". */
function withoutAdjective(
  run: readonly Word[],
  first: Word,
  { language }: Paragraph,
): readonly Word[] {
  const [, endings = ""] = /^\s*-:(.*)$/m.exec(languages[language].concepts.adjectiveEndings) ?? [];
  const isOne =
    run[0] === first && wordsOf(endings).some((ending) => first.folded.endsWith(ending));
  return isOne ? run.slice(1) : run;
}

const isCapitalised = (word: Word | undefined): boolean => word?.isWord === true && word.isCapital;

const hasMeaning = ({ folded }: Word, { language }: Paragraph): boolean => {
  const term = toTerm(folded);
  return isStopTermAnywhere(term) || conceptsOfTerm(term, language).length > 0;
};
