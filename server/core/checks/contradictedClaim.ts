/** contradicted-claim: the cited source says otherwise. */
import type { Opposition } from "../evidence/opposition";
import { propositionOf } from "../evidence/passagePropositions";
import type { Passage } from "../library/sources/source";
import { passageText } from "../library/sources/source";
import { t } from "../localisation";
import { shiftSpan, sliceOf, type Span } from "../text/span";
import type { Rule, RuleFinding, Subject } from "./rule";
import { excerpt } from "./subject";
import { focusOf, judgedSentences, type JudgedSentence } from "./verdicts";

export const contradictedClaim: Rule = {
  code: "contradicted-claim",
  severity: "warning",
  check: (subject) =>
    judgedSentences(subject).flatMap((judged) => {
      const { verdict } = judged;
      return verdict.opposition ? [report(judged, verdict.opposition, subject)] : [];
    }),
};

function report(judged: JudgedSentence, opposition: Opposition, subject: Subject): RuleFinding {
  const { verdict, claim, sentence } = judged;
  const { passage } = verdict.evidence[0]!;
  const span =
    opposition.kind === "negation"
      ? // What is said, and not who says it.
        focusOf({ ...judged, attributed: undefined }, claim.items)
      : shiftSpan({ start: opposition.own.start, end: opposition.own.end }, sentence.start);
  return {
    span: subject.toBlock(span),
    message: message(opposition, passage, sliceOf(subject.prose.plain, span), subject),
    evidence: verdict.evidence,
    fixes: [],
  };
}

function message(opposition: Opposition, passage: Passage, ours: string, subject: Subject): string {
  const { key } = passage.source;
  const theirs =
    opposition.kind === "negation" ? undefined : wordsAt(opposition.other, passage, subject);
  // Of "voted for" and "voted against", the verbs alone tell nothing.
  if (theirs === undefined || theirs === ours) {
    const all = excerpt(passageText(passage), { start: 0, end: passage.end - passage.start }, 90);
    const words = all.replace(/\.$/, "");
    return t("{key} says the opposite: “{words}”.", { key, words });
  }
  if (opposition.kind === "contrary")
    return t("{key} says “{theirs}”, not “{ours}”.", { key, theirs, ours });
  return t("{key} has it done by {theirs}, not by {ours}.", { key, theirs, ours });
}

const wordsAt = (span: Span, passage: Passage, { library }: Subject): string =>
  sliceOf(propositionOf(library, passage)?.text ?? "", span);
