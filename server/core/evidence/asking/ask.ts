/** Questions that a person types: what they ask of whom, and the library's answers. */
import type { Actor } from "../../library/actors/actor";
import type { View } from "../../library/attributions/views";
import type { Library } from "../../library/library";
import { searchPassages, type FoundPassage } from "../../library/passages/search";
import { sliceOf } from "../../text/span";
import {
  areContested,
  groupAnswers,
  identityAnswers,
  type Answer,
  type AnswerGroup,
} from "../answers";
import { deedIn, isOfDeeds, type Deed } from "../deed";
import {
  isWordOfSaying,
  languagesOf,
  readAsked,
  type AskedName,
  type AskedWords,
} from "./askedWords";
import { deedsFor, uniqueAnswers } from "./deedsAsked";
import { doersFor } from "./doersAsked";
import { publishersIn, speechAsked, statementsFor } from "./speech";

export interface Asked {
  /** It is asked who somebody is, and not who did something. */
  readonly isIdentity: boolean;
  /** Actors that the question names, in any letters. */
  readonly actors: readonly Actor[];
  /** The words of the question besides, as written, that a passage may share. */
  readonly words: readonly string[];
  readonly groups: readonly AnswerGroup[];
  readonly isContested: boolean;
  /** Where it is asked what somebody says: that, newest first. */
  readonly statements: readonly View[];
  /** Who is asked to have said it, as written; absent where it is anybody. */
  readonly speaker?: string;
  /** Passages that speak of the same thing, best first. */
  readonly passages: readonly FoundPassage[];
}

const mostPassages = 5;
/** A text with more words beside names does not ask who somebody is: it tells something of them. */
const mostAsking = 2;

/** Answers to what somebody says, to who did something, where the question names a deed, or to who somebody is; to what else is asked or told, passages alone. */
export function ask(library: Library, text: string): Asked {
  const asked = readAsked(library.actors, text, new Set(publishersIn(library).keys()));
  const actors = [...new Set(asked.names.flatMap((name) => name.actors))];
  const { language } = asked;
  const about = {
    actors,
    words: asked.others.map((word) => sliceOf(text, word)),
    passages: searchPassages(library, { text, actors, language, limit: mostPassages }),
  };
  const speech = speechAsked(asked);
  const statements = speech ? statementsFor(library, speech) : [];
  if (speech && statements.length > 0) {
    const speaker = speech.speaker && nameOf(text, speech.speaker);
    const none = { isIdentity: false, groups: [], isContested: false };
    return { ...about, ...none, statements, ...(speaker !== undefined && { speaker }) };
  }
  const isIdentity = asksWhoIs(asked, actors);
  const answers = isIdentity
    ? uniqueAnswers(actors.flatMap((actor) => identityAnswers(library, actor)))
    : deedsAsked(library, asked, actors);
  return {
    ...about,
    isIdentity,
    groups: groupAnswers(library, answers),
    isContested: areContested(library, answers),
    statements: [],
  };
}

/** In full where it is known whose it is, else as written. */
function nameOf(text: string, name: AskedName): string {
  const [only, ...others] = name.actors;
  return only && others.length === 0 ? only.name : sliceOf(text, name);
}

/** A question with names and hardly another word; a deed is asked for otherwise. */
const asksWhoIs = (asked: AskedWords, actors: readonly Actor[]): boolean =>
  actors.length > 0 &&
  !isOfDeeds(deedOfText(asked)) &&
  wordsBesideSpeech(asked).length <= mostAsking;

function wordsBesideSpeech(asked: AskedWords): readonly unknown[] {
  const codes = languagesOf(asked);
  return asked.others.filter((word) => !codes.some((code) => isWordOfSaying(asked, word, code)));
}

const deedOfText = ({ text, language }: AskedWords): Deed => {
  const whole = { start: 0, end: text.length };
  return deedIn(text, [whole], language, undefined, whole);
};

function deedsAsked(library: Library, asked: AskedWords, actors: readonly Actor[]): Answer[] {
  const deed = deedOfText(asked);
  if (!isOfDeeds(deed)) return doersFor(library, asked);
  const isSomewhere = actors.length === 0;
  const about = asked.names
    .filter((name) => isSomewhere || name.actors.length > 0)
    .flatMap(({ keys }) => keys);
  const found = deedsFor(library, asked.text, { kind: "responsibility", about, isSomewhere, deed });
  return found.length > 0 ? found : doersFor(library, asked);
}
