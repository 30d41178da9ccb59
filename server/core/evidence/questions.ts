/** Questions: what an attribution answers, who somebody is or who did something to whom, and the library's answers to it. */
import { namesOfActor } from "../library/actors/findActorNames";
import type { Attribution } from "../attribution/attribution";
import type { Name } from "../attribution/names/name";
import type { LanguageCode } from "../languages";
import type { Actor, Mention } from "../library/actors/actor";
import type { Library } from "../library/library";
import { nameKey } from "../library/actors/names";
import { languageOfPassage } from "../library/passages/passages";
import { compareNewest } from "../library/sources/source";
import { sliceOf, spansOverlap, type Span } from "../text/span";
import { deedAnswers, identityAnswers, targetsOf, type Answer } from "./answers";
import { areOfOneThing, areOneDeed, deedIn, type Deed } from "./deed";

export interface IdentityQuestion {
  readonly kind: "identity";
  /** Of whom it is asked who they are. */
  readonly about: Actor;
}

export interface DeedQuestion {
  readonly kind: "responsibility";
  /** Keys of the names of those to whom it was done, or whose name it bears. */
  readonly about: readonly string[];
  /** Whether a name is a place's or a thing's, where much else may be done as well: then the words around it count. */
  readonly isSomewhere: boolean;
  readonly deed: Deed;
}

export type Question = IdentityQuestion | DeedQuestion;

/** A text with what was found in it. */
export interface ReadText {
  readonly plain: string;
  readonly language: LanguageCode;
  readonly mentions: readonly Mention[];
  /** Of anybody or anything. */
  readonly names: readonly Name[];
}

/** What an attribution answers; undefined where it is of another kind, or nobody tells of whom. */
export function questionOf(attribution: Attribution, text: ReadText): Question | undefined {
  const { kind, source } = attribution;
  if (kind === "identity") {
    const about = namedLast(source, text);
    return about && { kind, about };
  }
  if (kind !== "responsibility") return undefined;
  const parts = targetsOf(attribution);
  const isTarget = (span: Span): boolean =>
    parts.some((part) => spansOverlap(part, span)) &&
    !source.some((part) => spansOverlap(part, span));
  const mentions = text.mentions.filter(isTarget);
  const others = text.names.filter(
    (name) => isTarget(name) && !mentions.some((mention) => spansOverlap(mention, name)),
  );
  const actors = mentions.flatMap(({ candidates }) => candidates.flatMap(keysOf));
  const about = actors.length > 0 ? actors : others.flatMap((name) => namesIn(name.text));
  if (about.length === 0) return undefined;
  return {
    kind,
    about: [...new Set(about)],
    isSomewhere: actors.length === 0,
    deed: deedOf(attribution, text.plain, text.language),
  };
}

/** A name, and those that it is made of: "Hafen von Sarrano", "Sarrano". */
const namesIn = (name: string): string[] =>
  [name, ...name.split(/\s\p{Ll}+\s(?:.*\s)?/u).slice(1)].map(nameKey).filter((key) => key !== "");

/** Keys of all names of an actor. */
export const keysOf = (actor: Actor): string[] => namesOfActor(actor).map(nameKey);

/** "the hacks in the name of CyberCaliphate" are CyberCaliphate's: the last name; none where it is ambiguous. */
function namedLast(spans: readonly Span[], { mentions }: ReadText): Actor | undefined {
  const last = mentions.findLast((mention) => spans.some((span) => spansOverlap(span, mention)));
  return last?.candidates.length === 1 ? last.candidates[0] : undefined;
}

export function deedOf(attribution: Attribution, plain: string, language: LanguageCode): Deed {
  const { cue, date, sentence } = attribution;
  const told = date && sliceOf(plain, date);
  return deedIn(plain, [...cue, ...targetsOf(attribution)], language, told, sentence);
}

/** Answers of the library, newest source first; each attribution once. */
export function answersTo(library: Library, question: Question): Answer[] {
  if (question.kind === "identity") return identityAnswers(library, question.about);
  const found = new Map<Attribution, Answer>();
  for (const key of question.about)
    for (const answer of deedAnswers(library, key))
      if (isOfDeed(question, deedOfAnswer(answer))) found.set(answer.view.attribution, answer);
  return [...found.values()].sort((a, b) =>
    compareNewest(a.view.passage.source, b.view.passage.source),
  );
}

const isOfDeed = ({ deed, isSomewhere }: DeedQuestion, other: Deed): boolean =>
  areOneDeed(deed, other) && (!isSomewhere || areOfOneThing(deed, other));

function deedOfAnswer({ view: { attribution, passage } }: Answer): Deed {
  const { plain } = passage.source.text!;
  return deedOf(attribution, plain, languageOfPassage(passage) ?? "en");
}
