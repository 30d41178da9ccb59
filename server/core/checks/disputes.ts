/** Disputes: sentences of a draft whose sources say so and that another source of the library speaks against. */
import { disputesOn, type Dispute } from "../evidence/disputes";
import type { ProseContent } from "../draft/readDraft";
import { passageText, yearOf, type Source } from "../library/sources/source";
import { t } from "../localisation";
import { sliceOf, spansOverlap } from "../text/span";
import { createMemory, questionOf } from "./askedOnce";
import { saysOf, tellBothFixes } from "./balance";
import type { RuleFinding, Subject } from "./rule";
import { excerpt } from "./subject";
import { focusOf, judgedSentences, type JudgedSentence } from "./verdicts";

/** Findings for the cited sentences that other sources dispute, but those which `known` findings are about. */
export const findDisputes = (subject: Subject, known: readonly RuleFinding[]): RuleFinding[] =>
  judgedSentences(subject)
    .filter(({ verdict }) => verdict.kind !== "contradicted" && verdict.kind !== "silent")
    .filter(
      ({ sentence }) => !known.some(({ span }) => spansOverlap(span, subject.toBlock(sentence))),
    )
    .flatMap((judged) => {
      const disputes = disputesOf(judged, subject).filter(
        (dispute) => !isTold(subject, dispute) && !isCorrected(dispute, judged.sources),
      );
      return disputes.length > 0 ? [report(judged, disputes, subject)] : [];
    });

const rememberDisputes = createMemory<readonly Dispute[]>();

function disputesOf({ claim, sources }: JudgedSentence, { library }: Subject): readonly Dispute[] {
  const question = questionOf(
    sliceOf(claim.text, claim.sentence),
    claim.items.flatMap((item) => (item.kind === "name" ? [...item.actors, ","] : [])),
    sources.map(({ key }) => key),
    [claim.language],
  );
  return rememberDisputes(library, question, () => disputesOn(library, claim, sources));
}

/** Whether a paragraph cites what says otherwise, or names whom it names. */
function isTold(
  { prose }: Pick<ProseContent, "prose">,
  { passage, opposition, told }: Dispute,
): boolean {
  if (prose.citations.some(({ target }) => target === passage.source.key)) return true;
  return opposition?.kind === "agent" && prose.plain.includes(sliceOf(told.text, opposition.other));
}

/** Whether a later source of the same publisher is cited in the stead of what says otherwise. */
const isCorrected = ({ passage }: Dispute, cited: readonly Source[]): boolean =>
  cited.some((source) => isLaterOf(source, passage.source));

function isLaterOf({ bibliography: later }: Source, { bibliography: earlier }: Source): boolean {
  return (
    later.publisher !== undefined &&
    later.publisher === earlier.publisher &&
    (later.issued ?? "") > (earlier.issued ?? "")
  );
}

function report(
  judged: JudgedSentence,
  disputes: readonly Dispute[],
  subject: Subject,
): RuleFinding {
  const { claim, sentence, sources } = judged;
  return {
    span: subject.toBlock(focusOf(judged, claim.items)),
    message: message(disputes[0]!, sources),
    evidence: disputes.map(({ passage }) => ({ passage, reason: t("gives another answer") })),
    fixes: tellBothFixes(
      disputes.map(({ passage }) => ({ source: passage.source, words: sentenceOf(passage) })),
      undefined,
      sentence,
      subject,
    ),
    isSettledBy: (paragraph) => disputes.every((dispute) => isTold(paragraph, dispute)),
  };
}

const longestAccount = 90;

function message({ passage }: Dispute, cited: readonly Source[]): string {
  const { source } = passage;
  const year = yearOf(source);
  const words = excerpt(source.text!.plain, passage, longestAccount);
  const told = t("Your sources disagree with this: {other}.", {
    other: saysOf(source, words),
  });
  const isCorrection = cited.some((each) => isLaterOf(source, each));
  return isCorrection && year !== undefined
    ? `${told} ${t("{key} corrected it in {year}.", { key: source.key, year })}`
    : told;
}

/** A passage on one line, without its full stop. */
const sentenceOf = (passage: Dispute["passage"]): string =>
  passageText(passage).replace(/\s+/g, " ").trim().replace(/[.]$/, "");
