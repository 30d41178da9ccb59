/** Answers: what the library gives to one question, who somebody is or who did something, each with its speaker, none merged. */
import type { Actor } from "../library/actor";
import type { Library } from "../library/library";
import { nameKey } from "../library/names";
import { compareNewest, nameOfSource, type Source } from "../library/source";
import { viewsOf, type View } from "../library/views";
import { coverOf, type Span } from "../text/span";
import { partyIn, type Party } from "./party";
import { relate } from "./sameParty";

export interface Answer {
  readonly view: View;
  /** To whom the deed or the identity is given. */
  readonly party: Party;
  /** The words that give it, in the source's plain text. */
  readonly given: Span;
  /** Key of who says it: the speaker, else the publisher. */
  readonly who: string;
}

/** Answers that point to the same; newest first. */
export interface AnswerGroup {
  /** Of the first answer that names somebody. */
  readonly party: Party;
  readonly answers: readonly Answer[];
}

/** Who an actor is said to be, newest source first. */
export const identityAnswers = (library: Library, actor: Actor): Answer[] =>
  viewsOf(library, actor)
    .filter(({ kind, isSubject }) => kind === "identity" && isSubject)
    .map((view) => toAnswer(library, view, coverOf(view.attribution.content)!));

/** Who is said to have done something to an actor, or something with its name ("the TV5 Monde hack"), newest source first. */
export const deedAnswers = (library: Library, affected: Actor): Answer[] =>
  viewsOf(library, affected)
    .filter(({ kind, isSubject }) => kind === "responsibility" && !isSubject)
    .flatMap((view) => {
      const doer = coverOf(view.attribution.source);
      return doer ? [toAnswer(library, view, doer)] : [];
    });

function toAnswer(library: Library, view: View, given: Span): Answer {
  const { source } = view.passage;
  return {
    view,
    party: partyIn(library.actors, source.text!.plain, given),
    given,
    who: nameKey(view.speaker ?? nameOfSource(source)),
  };
}

export const isDenied = ({ view }: Answer): boolean =>
  view.attribution.certainty.level === "denied";

/** Answers that point to the same, or to a part of it, in groups; what is denied and what names nobody stands by itself. The order is that of the answers. */
export function groupAnswers(library: Library, answers: readonly Answer[]): AnswerGroup[] {
  const groups: { party: Party; answers: Answer[] }[] = [];
  for (const answer of answers) {
    const group = groups.find(
      ({ party, answers: [first] }) =>
        isDenied(first!) === isDenied(answer) && isAlike(library, party, answer, first!),
    );
    if (group) group.answers.push(answer);
    else groups.push({ party: answer.party, answers: [answer] });
  }
  return groups;
}

function isAlike(library: Library, party: Party, answer: Answer, first: Answer): boolean {
  const relation = relate(library, party, answer.party);
  return (
    relation === "same" ||
    relation === "linked" ||
    (relation === "unclear" && hasSameWords(answer, first))
  );
}

const hasSameWords = (a: Answer, b: Answer): boolean => wordsGiven(a) === wordsGiven(b);

const wordsGiven = ({ view, given }: Answer): string =>
  nameKey(view.passage.source.text!.plain.slice(given.start, given.end));

/** Whether different sources point to others: answers that are told, of which no party is the other's part. */
export function areContested(library: Library, answers: readonly Answer[]): boolean {
  const told = answers.filter((answer) => !isDenied(answer));
  return told.some((a, index) => told.slice(index + 1).some((b) => isOpposed(library, a, b)));
}

export const isOpposed = (library: Library, a: Answer, b: Answer): boolean =>
  a.view.passage.source !== b.view.passage.source && relate(library, a.party, b.party) === "other";

/** A later answer of the same speaker or publisher that points to another, or denies this one; the newest there is. */
export const correctionOf = (
  library: Library,
  answer: Answer,
  answers: readonly Answer[],
): Answer | undefined =>
  answers.find(
    (later) =>
      later.who === answer.who &&
      isNewer(later.view.passage.source, answer.view.passage.source) &&
      (isDenied(later) !== isDenied(answer)
        ? relate(library, later.party, answer.party) === "same"
        : relate(library, later.party, answer.party) === "other"),
  );

const isNewer = (a: Source, b: Source): boolean =>
  a.bibliography.issued !== undefined &&
  b.bibliography.issued !== undefined &&
  compareNewest(a, b) < 0 &&
  a.bibliography.issued !== b.bibliography.issued;
