/** Answers: what the library gives to one question, who somebody is or who did something, each with its speaker, none merged. */
import type { Attribution } from "../attribution/attribution";
import type { Actor } from "../library/actors/actor";
import { attributionsOf, isAnalysed } from "../library/attributions/attributionsOf";
import type { Library } from "../library/library";
import { nameKey } from "../library/actors/names";
import { compareNewest, nameOfSource, type Source } from "../library/sources/source";
import { passagesOf } from "../library/passages/passages";
import { viewOf, viewsOf, type View } from "../library/attributions/views";
import { coverOf, sliceOf, spansOverlap, type Span } from "../text/span";
import { languageCodes, languages } from "../languages";
import { toTerm, wordsOf } from "../text/terms";
import { findTokens } from "../text/tokens";
import { partyIn, withApposition, type Party } from "./party";
import { relate } from "./sameParty";

export interface Answer {
  readonly view: View;
  /** To whom the deed or the identity is given. */
  readonly party: Party;
  /** For an identity: it is told to hide who they are ("a front for"). */
  readonly isCover: boolean;
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

/** Places of a name that are looked at for what was done to its bearer. */
const mostPlaces = 100;
/** Sources that are analysed for an answer before the indexer comes to them. */
const mostAnalysed = 8;

const deedsByName = new WeakMap<Library, Map<string, readonly Answer[]>>();

/** Who is said to have done something to the bearer of a name, or something with it ("the Sarrano attack"), by the name's key; newest source first. */
export function deedAnswers(library: Library, key: string): readonly Answer[] {
  const known = deedsByName.get(library) ?? new Map<string, readonly Answer[]>();
  deedsByName.set(library, known);
  let answers = known.get(key);
  if (!answers) {
    answers = findDeeds(library, key);
    known.set(key, answers);
  }
  return answers;
}

function findDeeds(library: Library, key: string): Answer[] {
  const places = new Map<Source, Set<number>>();
  for (const { source, passage } of library.index.withPhrase(key, mostPlaces)) {
    const numbers = places.get(source) ?? new Set<number>();
    places.set(source, numbers.add(passage));
  }
  let further = mostAnalysed;
  return [...places]
    .sort(([a], [b]) => compareNewest(a, b))
    .filter(([source]) => isAnalysed(library, source) || (further -= 1) >= 0)
    .flatMap(([source, numbers]) => {
      const passages = [...numbers].flatMap((number) => passagesOf(source)[number] ?? []);
      return attributionsOf(library, source)
        .filter(
          (attribution) =>
            attribution.kind === "responsibility" &&
            passages.some((passage) => spansOverlap(passage, attribution.sentence)) &&
            namesTarget(attribution, key, source.text!.plain),
        )
        .flatMap((attribution) => {
          const view = viewOf(library, source, attribution);
          const doer = coverOf(attribution.source);
          return view && doer ? [toAnswer(library, view, doer)] : [];
        });
    });
}

/** Whether what was done, or to whom, names it: the sentence but for the doer where nothing tells the deed apart. */
function namesTarget(attribution: Attribution, key: string, plain: string): boolean {
  return targetsOf(attribution).some((span) =>
    ` ${nameKey(sliceOf(plain, span))} `.includes(` ${key} `),
  );
}

/** The deed and whom it was done to: the sentence before and behind the doer and the cue where nothing tells them apart. */
export function targetsOf({ content, affected, source, cue, sentence }: Attribution): Span[] {
  const told = affected ? [...content, affected] : content;
  const doing = coverOf([...source, ...cue]);
  if (told.length > 0 || !doing) return [...told];
  return [
    { start: sentence.start, end: doing.start },
    { start: doing.end, end: sentence.end },
  ];
}

export function toAnswer(library: Library, view: View, given: Span): Answer {
  const { source } = view.passage;
  const { plain } = source.text!;
  return {
    view,
    party: partyIn(library.actors, plain, given),
    isCover: view.kind === "identity" && isCover(plain, given),
    given: view.kind === "responsibility" ? withApposition(plain, given) : given,
    who: nameKey(view.speaker ?? nameOfSource(source)),
  };
}

let covers: ReadonlySet<string> | undefined;

/** Whether words call somebody a front for others. */
export function isCover(plain: string, span: Span): boolean {
  covers ??= new Set(
    languageCodes.flatMap((code) => languages[code].cues.nouns.covers.map((word) => toTerm(word))),
  );
  return wordsOf(findTokens(plain, span)).some(({ term }) => covers!.has(term));
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

/** Whether answers of two sources cannot both hold: they point to others, or one denies what the other tells. */
const isOpposed = (library: Library, a: Answer, b: Answer): boolean =>
  a.view.passage.source !== b.view.passage.source && contradicts(library, a, sideOf(b));

/** What somebody tells or denies of who it was. */
export type Side = Pick<Answer, "party" | "isCover"> & { readonly isDenied: boolean };

const sideOf = (answer: Answer): Side => ({ ...answer, isDenied: isDenied(answer) });

/** Whether an answer speaks against what somebody tells, or denies. */
export function contradicts(library: Library, answer: Answer, told: Side): boolean {
  const relation = relate(library, answer.party, told.party);
  const isAlike = relation === "same" || relation === "linked";
  // "a front for the casino", "not a front for anybody"
  if (isDenied(answer) !== told.isDenied)
    return isAlike || (relation === "unclear" && answer.isCover && told.isCover);
  if (told.isDenied) return false;
  // "a front for the casino", "a group of students"
  return relation === "other" || (relation === "unclear" && answer.isCover !== told.isCover);
}

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
      contradicts(library, later, sideOf(answer)),
  );

const isNewer = (a: Source, b: Source): boolean =>
  a.bibliography.issued !== undefined &&
  b.bibliography.issued !== undefined &&
  a.bibliography.issued > b.bibliography.issued;
