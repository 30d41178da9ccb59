/** contested-attribution: the library holds another answer to who did it, or who somebody is, that the draft does not tell. */
import { isSure, type Attribution } from "../attribution/attribution";
import { claimingKinds, focusOf, isWithin } from "../draft/claims";
import type { ProseContent } from "../draft/readDraft";
import {
  contradicts,
  correctionOf,
  isCover,
  groupAnswers,
  isDenied,
  type Answer,
} from "../evidence/answers";
import { isEmptyParty, partyIn, partyNamed, type Party } from "../evidence/party";
import { answersTo, questionOf, type Question } from "../evidence/questions";
import { relate } from "../evidence/sameParty";
import type { Actor } from "../library/actors/actor";
import type { Library } from "../library/library";
import { yearOf } from "../library/sources/source";
import { t } from "../localisation";
import { coverOf, sliceOf, spanContains } from "../text/span";
import { accountOfAnswer, datedKeyOf, saysOf, tellBothFixes } from "./balance";
import { findDisputes } from "./disputes";
import type { Evidence } from "./finding";
import type { Rule, RuleFinding, Subject } from "./rule";
import { excerpt } from "./subject";

export const contestedAttribution: Rule = {
  code: "contested-attribution",
  severity: "information",
  check: (subject) => {
    if (!claimingKinds.has(subject.prose.kind)) return [];
    const contests = subject.attributions
      .filter((attribution) => isClaimed(attribution, subject))
      .flatMap((attribution) => contestOf(attribution, subject) ?? [])
      .map((contest) => report(contest, subject));
    const found = [...contests, ...findDisputes(subject, contests)];
    return found.filter(
      ({ span }, index) => !found.slice(0, index).some((other) => spanContains(other.span, span)),
    );
  },
};

const isClaimed = (attribution: Attribution, { prose }: Subject): boolean =>
  attribution.mood === "told" &&
  attribution.certainty.level !== "denied" &&
  !attribution.abbreviation &&
  !attribution.vague &&
  isSure(attribution) &&
  !prose.quotations.some((quotation) => isWithin(attribution, quotation.content));

interface Contest {
  readonly attribution: Attribution;
  readonly question: Question;
  readonly party: Party;
  /** Answers that point to others, and those that agree with the draft; newest first. */
  readonly others: readonly Answer[];
  readonly agreeing: readonly Answer[];
}

function contestOf(attribution: Attribution, subject: Subject): Contest | undefined {
  const { library, prose, mentions, names } = subject;
  const question = questionOf(attribution, { ...prose, mentions, names });
  if (!question) return undefined;
  const { kind, content, source } = attribution;
  const given = coverOf(kind === "identity" ? content : source);
  const party = given && partyIn(library.actors, prose.plain, given);
  if (!party || (kind !== "identity" && isEmptyParty(party))) return undefined;
  const answers = answersTo(library, question);
  const isFront = kind === "identity" && isCover(prose.plain, given);
  const own = { party, isDenied: false, isCover: isFront };
  const agreeing = answers.filter(
    (answer) => !isDenied(answer) && isAlike(library, party, answer.party),
  );
  const others = answers.filter(
    (answer) =>
      contradicts(library, answer, own) &&
      !agreeing.includes(correctionOf(library, answer, answers)!) &&
      !tells(subject, { library, question, party }, answer),
  );
  return others.length > 0 ? { attribution, question, party, others, agreeing } : undefined;
}

function isAlike(library: Library, a: Party, b: Party): boolean {
  const relation = relate(library, a, b);
  return relation === "same" || relation === "linked";
}

/** What the draft tells, and of whom. */
interface Telling {
  readonly library: Library;
  readonly question: Question;
  readonly party: Party;
}

/** Whether a paragraph tells the other answer: it names the other party, whoever it says so of, or denies something where the answer is a denial. */
function tells(
  { prose, attributions }: Pick<ProseContent, "prose" | "attributions">,
  { library, question, party: own }: Telling,
  answer: Answer,
): boolean {
  if (prose.citations.some(({ target }) => target === answer.view.passage.source.key)) return true;
  if (isDenied(answer)) return attributions.some(({ certainty }) => certainty.level === "denied");
  const named = partyNamed(library.actors, prose);
  const isAsked = ({ id }: Actor): boolean =>
    question.kind === "identity" && question.about.id === id;
  const others = {
    actors: named.actors.filter((actor) => !isAsked(actor) && !own.actors.includes(actor)),
    states: named.states.filter((state) => !own.states.includes(state)),
  };
  return isAlike(library, others, answer.party);
}

function report(contest: Contest, subject: Subject): RuleFinding {
  const { attribution, question, party, others, agreeing } = contest;
  const { library } = subject;
  const groups = groupAnswers(library, others);
  return {
    span: subject.toBlock(focusOf(attribution)),
    message: message(contest, library),
    evidence: [
      ...others.map((answer) => toEvidence(answer, t("gives another answer"))),
      ...agreeing.map((answer) => toEvidence(answer, t("agrees with the draft"))),
    ],
    fixes: tellBothFixes(
      groups.map(({ answers }) => accountOfAnswer(answers[0]!)),
      agreeing[0]?.view.passage.source,
      attribution.sentence,
      subject,
    ),
    isSettledBy: (paragraph) =>
      others.every((answer) => tells(paragraph, { library, question, party }, answer)),
  };
}

const toEvidence = ({ view }: Answer, reason: string): Evidence => ({
  passage: view.passage,
  reason,
});

function message({ others, agreeing }: Contest, library: Library): string {
  const [other] = others;
  const [own] = agreeing;
  const told = own
    ? t("Your sources disagree: {other}, {own}. The draft tells only the second.", {
        other: accountOf(other!),
        own: accountOf(own),
      })
    : t("Your sources disagree with this: {other}.", { other: accountOf(other!) });
  const correction = own && correctionOf(library, own, others);
  if (!correction) return told;
  const year = yearOf(correction.view.passage.source) ?? "";
  return `${told} ${t("{key} corrected it in {year}.", { key: correction.view.passage.source.key, year })}`;
}

const longestAccount = 60;

/** "false-flag (2018) says the same Russian hackers", with the words that hedge it. */
function accountOf({ view, given }: Answer): string {
  const { source } = view.passage;
  const words = excerpt(source.text!.plain, given, longestAccount);
  const { level, words: hedges } = view.attribution.certainty;
  const hedge = hedges.map((span) => sliceOf(source.text!.plain, span)).join(" … ");
  if (level === "asserted" || hedge === "") return saysOf(source, words);
  return t("{key} says “{words}” ({hedge})", { key: datedKeyOf(source), words, hedge });
}
