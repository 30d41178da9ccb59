/** overstated-certainty: the source hedges or denies what the draft asserts. */
import type { Certainty } from "../attribution/attribution";
import { softenCue, verbToSoften } from "../attribution/certainty/soften";
import { propositionOf } from "../evidence/passagePropositions";
import { stepsAbove, suretyOf } from "../evidence/surety";
import type { Passage } from "../library/sources/source";
import { t } from "../localisation";
import { isDenial as isDenialConcept, isRefusal } from "../text/concepts";
import { shiftSpan, sliceOf, spanContains, spansOverlap, type Span } from "../text/span";
import type { Fix } from "./finding";
import type { Rule, RuleFinding, Subject } from "./rule";
import { focusOf, judgedSentences, type JudgedSentence } from "./verdicts";

export const overstatedCertainty: Rule = {
  code: "overstated-certainty",
  severity: "warning",
  check: (subject) =>
    judgedSentences(subject)
      .filter((judged) => isOverstated(judged))
      .map((judged) => report(judged, subject)),
};

/** Fewer steps of certainty than these lie within the choice of words. */
const fewestSteps = 2;

/** What the draft has its speaker say is as sure as they are; of a hedged claim only a near certainty can be too sure. */
function isOverstated({ claim, verdict }: JudgedSentence): boolean {
  const { surety } = verdict;
  if (!surety || isSaid(claim)) return false;
  const items = claim.items.filter((item) => spanContains(surety.clause, item));
  const own = suretyOf(claim, items);
  const isDenial =
    items.some(({ concepts }) => concepts.some(isRefusalOrDenial)) ||
    claim.clauses.some(({ negations }) => negations.length > 0);
  if (isDenial && surety.certainty.level === "denied") return false;
  return (
    stepsAbove(own, nearCertain) >= 0 &&
    stepsAbove(own, surety.certainty) >= fewestSteps &&
    (own.level !== "asserted" || !isHedged(claim))
  );
}

const isRefusalOrDenial = (concept: string): boolean =>
  isRefusal(concept) || isDenialConcept(concept);

const nearCertain: Certainty = { level: "near-certain", words: [] };

/** Whether somebody is told to say it, by words that tell nothing else. */
const isSaid = ({ attributions, items }: JudgedSentence["claim"]): boolean =>
  attributions.some(
    ({ kind, source, cue, content }) =>
      kind === "statement" &&
      source.length > 0 &&
      content.length > 0 &&
      !items.some((item) => cue.some((part) => spansOverlap(part, item))),
  );

/** Whether the sentence hedges anything at all: it may be what the source hedges. */
const isHedged = ({ clauses, attributions }: JudgedSentence["claim"]): boolean =>
  [...clauses, ...attributions].some(({ certainty }) => certainty.words.length > 0);

function report(judged: JudgedSentence, subject: Subject): RuleFinding {
  const { verdict, claim } = judged;
  const { passage } = verdict.evidence[0]!;
  const { certainty, clause } = verdict.surety!;
  const items = claim.items.filter((item) => spanContains(clause, item));
  return {
    span: subject.toBlock(focusOf(judged, items)),
    message: message(certainty, passage, subject),
    evidence: verdict.evidence,
    fixes: softenFixes(judged, certainty, subject),
  };
}

function message(certainty: Certainty, passage: Passage, { library }: Subject): string {
  const { key } = passage.source;
  const text = propositionOf(library, passage)?.text ?? "";
  const words = certainty.words.map((span) => sliceOf(text, span)).join(" … ");
  if (certainty.level === "denied") return t("{key} denies it: “{words}”.", { key, words });
  if (certainty.level === "doubted") return t("{key} doubts it: “{words}”.", { key, words });
  return t("{key} is less sure: “{words}”.", { key, words });
}

function softenFixes(judged: JudgedSentence, certainty: Certainty, subject: Subject): Fix[] {
  const { prose, toBlock } = subject;
  const span = softenedSpan(judged, subject);
  const softened = span && softenCue(sliceOf(prose.plain, span), prose.language, certainty);
  if (!softened) return [];
  return [
    {
      title: t("Write “{words}”, as sure as the source", { words: softened }),
      edits: [{ ...toBlock(span), newText: softened }],
      preferred: true,
    },
  ];
}

/** The cue of the claim in the clause, else the clause's verb where its language has a mood for it. */
function softenedSpan(
  { attributed, verdict, sentence }: JudgedSentence,
  { prose }: Subject,
): Span | undefined {
  const clause = shiftSpan(verdict.surety!.clause, sentence.start);
  const cue = attributed?.attribution?.cue[0];
  return cue && spanContains(clause, cue) ? cue : verbToSoften(prose.plain, clause, prose.language);
}
