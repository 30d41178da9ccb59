/** Questions that a person types: what they ask of whom, and the library's answers. */
import { findNames } from "../attribution/names/findNames";
import type { Actor } from "../library/actors/actor";
import type { Library } from "../library/library";
import { nameKey } from "../library/actors/names";
import { searchPassages, type FoundPassage } from "../library/passages/search";
import { detectLanguage } from "../text/detectLanguage";
import { findSentences } from "../text/sentences";
import { isStopTermAnywhere, wordsOf, type Word } from "../text/terms";
import { sliceOf } from "../text/span";
import { findTokens } from "../text/tokens";
import {
  areContested,
  groupAnswers,
  identityAnswers,
  type Answer,
  type AnswerGroup,
} from "./answers";
import { deedIn, isOfDeeds } from "./deed";
import { answersTo, keysOf } from "./questions";

export interface Asked {
  /** It is asked who somebody is, and not who did something. */
  readonly isIdentity: boolean;
  /** Actors that the question names, in any letters. */
  readonly actors: readonly Actor[];
  /** The words of the question besides, as written, that a passage may share. */
  readonly words: readonly string[];
  readonly groups: readonly AnswerGroup[];
  readonly isContested: boolean;
  /** Passages that speak of the same thing, best first. */
  readonly passages: readonly FoundPassage[];
}

/** Words of a name that is looked for in a question, at most. */
const longestName = 5;
const mostPassages = 5;
/** A text with more words beside names does not ask who somebody is: it tells something of them. */
const mostAsking = 2;

/** Answers to who did something, where the question names a deed, or to who somebody is; to what else is asked or told, passages alone. */
export function ask(library: Library, text: string): Asked {
  const language = detectLanguage(text) ?? "en";
  const { actors, others: words } = actorsIn(library, text, wordsOf(findTokens(text)));
  const whole = { start: 0, end: text.length };
  const deed = deedIn(text, [whole], language, undefined, whole);
  const isDeed = isOfDeeds(deed);
  const paragraph = { ...whole, language, sentences: findSentences(text, whole, language) };
  const names = findNames(text, paragraph).map((name) => nameKey(name.text));
  const about = actors.length > 0 ? actors.flatMap(keysOf) : names;
  const subjects = words.length <= mostAsking ? actors : [];
  const answers = isDeed
    ? answersTo(library, { kind: "responsibility", about, isSomewhere: actors.length === 0, deed })
    : uniqueAnswers(subjects.flatMap((actor) => identityAnswers(library, actor)));
  return {
    isIdentity: !isDeed && subjects.length > 0,
    actors,
    words: words.map((word) => sliceOf(text, word)),
    groups: groupAnswers(library, answers),
    isContested: areContested(library, answers),
    passages: searchPassages(library, { text, actors, language, limit: mostPassages }),
  };
}

const uniqueAnswers = (answers: readonly Answer[]): Answer[] => [
  ...new Map(answers.map((answer) => [answer.view.attribution, answer])).values(),
];

/** Actors by the longest names among the words, and the other words but for function words; in a typed question capitals don't decide. */
function actorsIn(
  { actors }: Library,
  text: string,
  words: readonly Word[],
): { readonly actors: readonly Actor[]; readonly others: readonly Word[] } {
  const found = new Set<Actor>();
  const others: Word[] = [];
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
    if (named.length === 0 && !isStopTermAnywhere(words[at]!.term)) others.push(words[at]!);
    at += Math.max(1, length);
  }
  return { actors: [...found], others };
}
