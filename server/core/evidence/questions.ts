/** Questions: what an attribution answers, who somebody is or who did something to whom, and the library's answers to it. */
import type { Attribution } from "../attribution/attribution";
import type { LanguageCode } from "../languages";
import type { Actor, Mention } from "../library/actor";
import type { Library } from "../library/library";
import { languageOfPassage } from "../library/passages";
import { coverOf, sliceOf, spansOverlap, type Span } from "../text/span";
import { deedAnswers, identityAnswers, type Answer } from "./answers";
import { areOneDeed, deedIn, type Deed } from "./deed";

export interface IdentityQuestion {
  readonly kind: "identity";
  /** Of whom it is asked who they are. */
  readonly about: Actor;
}

export interface DeedQuestion {
  readonly kind: "responsibility";
  /** To whom it was done, or whose name it bears. */
  readonly about: readonly Actor[];
  readonly deed: Deed;
}

export type Question = IdentityQuestion | DeedQuestion;

/** A text with what was found in it. */
export interface ReadText {
  readonly plain: string;
  readonly language: LanguageCode;
  readonly mentions: readonly Mention[];
}

/** What an attribution answers; undefined where it is of another kind, or nobody tells of whom. */
export function questionOf(attribution: Attribution, text: ReadText): Question | undefined {
  const { kind, source, content } = attribution;
  if (kind === "identity") {
    const about = namedLast(source, text);
    return about && { kind, about };
  }
  if (kind !== "responsibility") return undefined;
  const doer = coverOf(source);
  const parts = [...content, ...(attribution.affected ? [attribution.affected] : [])];
  const about = text.mentions
    .filter((mention) => parts.some((part) => spansOverlap(part, mention)))
    .filter((mention) => !doer || !spansOverlap(doer, mention))
    .flatMap(({ candidates }) => (candidates.length === 1 ? [candidates[0]!] : []));
  if (about.length === 0) return undefined;
  return { kind, about: [...new Set(about)], deed: deedOf(attribution, text.plain, text.language) };
}

/** "the hacks in the name of CyberCaliphate" are CyberCaliphate's: the last name; none where it is ambiguous. */
function namedLast(spans: readonly Span[], { mentions }: ReadText): Actor | undefined {
  const last = mentions.findLast((mention) => spans.some((span) => spansOverlap(span, mention)));
  return last?.candidates.length === 1 ? last.candidates[0] : undefined;
}

const deedOf = (
  { cue, content, date, sentence }: Attribution,
  plain: string,
  language: LanguageCode,
): Deed =>
  deedIn(plain, [...cue, ...content], language, date ? sliceOf(plain, date) : undefined, sentence);

/** Answers of the library, newest source first; each attribution once. */
export function answersTo(library: Library, question: Question): Answer[] {
  if (question.kind === "identity") return identityAnswers(library, question.about);
  const found = new Map<Attribution, Answer>();
  for (const actor of question.about)
    for (const answer of deedAnswers(library, actor))
      if (areOneDeed(question.deed, deedOfAnswer(answer)))
        found.set(answer.view.attribution, answer);
  return [...found.values()];
}

function deedOfAnswer({ view: { attribution, passage } }: Answer): Deed {
  const { plain } = passage.source.text!;
  return deedOf(attribution, plain, languageOfPassage(passage) ?? "en");
}
