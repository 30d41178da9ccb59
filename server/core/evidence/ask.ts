/** Questions that a person types: what they ask of whom, and the library's answers. */
import { findNames } from "../attribution/names/findNames";
import type { Actor } from "../library/actors/actor";
import type { Library } from "../library/library";
import { nameKey } from "../library/actors/names";
import { searchPassages, type FoundPassage } from "../library/passages/search";
import { detectLanguage } from "../text/detectLanguage";
import { findSentences } from "../text/sentences";
import { isStopTermAnywhere, wordsOf, type Word } from "../text/terms";
import { findTokens } from "../text/tokens";
import {
  areContested,
  groupAnswers,
  identityAnswers,
  type Answer,
  type AnswerGroup,
} from "./answers";
import { deedIn, isOfDeeds } from "./deed";
import { originsOf } from "./origins";
import { answersTo } from "./questions";

export interface AskedGroup extends AnswerGroup {
  /** Sources that answer so, and the origins that they go back to. */
  readonly sources: number;
  readonly origins: number;
}

export interface Asked {
  readonly kind: "identity" | "responsibility";
  /** Actors that the question names, in any letters. */
  readonly actors: readonly Actor[];
  readonly groups: readonly AskedGroup[];
  readonly isContested: boolean;
  /** Passages that speak of the same thing, best first. */
  readonly passages: readonly FoundPassage[];
}

/** Words of a name that is looked for in a question, at most. */
const longestName = 5;
const mostPassages = 5;

/** Answers to who did something, where the question names a deed, or to who somebody is. */
export function ask(library: Library, text: string): Asked {
  const language = detectLanguage(text) ?? "en";
  const words = wordsOf(findTokens(text));
  const actors = actorsIn(library, text, words);
  const whole = { start: 0, end: text.length };
  const deed = deedIn(text, [whole], language, undefined, whole);
  const isDeed = isOfDeeds(deed);
  const paragraph = { ...whole, language, sentences: findSentences(text, whole, language) };
  const others = findNames(text, paragraph).map((name) => nameKey(name.text));
  const about = actors.length > 0 ? actors.flatMap(keysOf) : others;
  const answers = isDeed
    ? answersTo(library, { kind: "responsibility", about, isSomewhere: actors.length === 0, deed })
    : uniqueAnswers(actors.flatMap((actor) => identityAnswers(library, actor)));
  return {
    kind: isDeed ? "responsibility" : "identity",
    actors,
    groups: groupAnswers(library, answers).map((group) => countOrigins(library, group)),
    isContested: areContested(library, answers),
    passages: searchPassages(library, { text, actors, language, limit: mostPassages }),
  };
}

/** A group with its sources counted, each origin once. */
export function countOrigins(library: Library, group: AnswerGroup): AskedGroup {
  const told = group.answers.map(({ view: { passage } }) => ({ source: passage.source, passage }));
  return {
    ...group,
    sources: new Set(told.map(({ source }) => source)).size,
    origins: originsOf(library, told).length,
  };
}

const keysOf = ({ name, aliases }: Actor): string[] =>
  [name, ...aliases.map((alias) => alias.name)].map(nameKey);

const uniqueAnswers = (answers: readonly Answer[]): Answer[] => [
  ...new Map(answers.map((answer) => [answer.view.attribution, answer])).values(),
];

/** Actors by the longest names among the words; in a typed question capitals don't decide. */
function actorsIn({ actors }: Library, text: string, words: readonly Word[]): Actor[] {
  const found = new Set<Actor>();
  for (let at = 0; at < words.length;) {
    let length = Math.min(longestName, words.length - at);
    let named: readonly Actor[] = [];
    for (; length > 0; length -= 1) {
      const first = words[at]!;
      if (length === 1 && isStopTermAnywhere(first.term)) continue;
      named = actors.named(text.slice(first.start, words[at + length - 1]!.end));
      if (named.length > 0) break;
    }
    for (const actor of named) found.add(actor);
    at += Math.max(1, length);
  }
  return [...found];
}
