/** unsupported-claim: the cited source is silent on what is claimed. */
import type { Source } from "../library/sources/source";
import { t } from "../localisation";
import { citeFixes } from "./citing";
import { evidenceFor } from "./evidence";
import type { Rule, RuleFinding, Subject } from "./rule";
import { excerpt } from "./subject";
import { focusOf, judgedSentences, type JudgedSentence } from "./verdicts";

export const unsupportedClaim: Rule = {
  code: "unsupported-claim",
  severity: "information",
  check: (subject) =>
    judgedSentences(subject)
      .filter(({ verdict }) => verdict.kind === "silent")
      .map((judged) => report(judged, subject)),
};

function report(judged: JudgedSentence, subject: Subject): RuleFinding {
  const { sentence, sources, claim } = judged;
  const focus = focusOf(judged, claim.items);
  const words = excerpt(subject.prose.plain, judged.attributed?.span ?? focus);
  const evidence = evidenceFor(sentence, subject, sources);
  const passages = evidence.map(({ passage }) => passage);
  return {
    span: subject.toBlock(focus),
    message: message(words, sources, passages[0]?.source),
    evidence,
    fixes: citeFixes(passages, sentence, subject),
  };
}

function message(claim: string, sources: readonly Source[], other: Source | undefined): string {
  const [source, ...others] = sources;
  const silent =
    others.length === 0
      ? t("{key} does not speak of “{claim}”.", { key: source!.key, claim })
      : t("None of the cited sources speaks of “{claim}”.", { claim });
  return other ? `${silent} ${t("A passage of {key} may.", { key: other.key })}` : silent;
}
