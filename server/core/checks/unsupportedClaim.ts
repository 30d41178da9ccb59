/** unsupported-claim: the cited source is silent on what is claimed. */
import { searchPassages } from "../library/search";
import { passageText, type Source } from "../library/source";
import { t } from "../localisation";
import { sliceOf } from "../text/span";
import { citeFixes } from "./citing";
import { evidenceFrom } from "./evidence";
import type { Evidence } from "./finding";
import type { Rule, RuleFinding, Subject } from "./rule";
import { excerpt, mentionsIn } from "./subject";
import { focusOf, judgedSentences, type JudgedSentence } from "./verdicts";

export const unsupportedClaim: Rule = {
  code: "unsupported-claim",
  severity: "warning",
  check: (subject) =>
    judgedSentences(subject)
      .filter(({ verdict }) => verdict.kind === "silent")
      .map((judged) => report(judged, subject)),
};

/** Passages of other sources that are offered instead. */
const mostOffered = 3;

function report(judged: JudgedSentence, subject: Subject): RuleFinding {
  const { sentence, sources, claim } = judged;
  const focus = focusOf(judged, claim.items);
  const words = excerpt(subject.prose.plain, judged.attributed?.span ?? focus);
  const evidence = elsewhere(judged, subject);
  const passages = evidence.map(({ passage }) => passage);
  return {
    span: subject.toBlock(focus),
    message: message(words, sources, passages[0]?.source),
    evidence,
    fixes: citeFixes(passages, sentence, subject),
  };
}

/** Passages of sources that are not cited. */
function elsewhere({ sentence, sources }: JudgedSentence, subject: Subject): readonly Evidence[] {
  const { prose, library } = subject;
  const actors = mentionsIn(subject, sentence).flatMap(({ candidates }) => candidates);
  const found = searchPassages(library, {
    text: sliceOf(prose.plain, sentence),
    actors,
    language: prose.language,
    limit: mostOffered + sources.length * mostOffered,
  });
  return evidenceFrom(found.filter(({ source }) => !sources.includes(source)))
    .filter(({ passage }) => passageText(passage) !== "")
    .slice(0, mostOffered);
}

function message(claim: string, sources: readonly Source[], other: Source | undefined): string {
  const [source, ...others] = sources;
  const silent =
    others.length === 0
      ? t("{key} does not speak of “{claim}”.", { key: source!.key, claim })
      : t("None of the cited sources speaks of “{claim}”.", { claim });
  return other ? `${silent} ${t("A passage of {key} may.", { key: other.key })}` : silent;
}
