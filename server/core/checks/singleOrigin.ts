/** single-origin: several sources are cited, and all go back to one origin. */
import { claimingKinds } from "../draft/claims";
import { nameOfOrigin, originsOf, type Origin, type Told } from "../evidence/origins";
import { searchPassages } from "../library/passages/search";
import type { Source } from "../library/sources/source";
import { t } from "../localisation";
import { coverOf, sliceOf, type Span } from "../text/span";
import { createMemory, questionOf } from "./askedOnce";
import type { Rule, RuleFinding, Subject } from "./rule";
import { citedSources, coverageAt, isVerifiable, mentionsIn } from "./subject";

export const singleOrigin: Rule = {
  code: "single-origin",
  severity: "hint",
  check: (subject) => {
    if (!claimingKinds.has(subject.prose.kind)) return [];
    const told = new Set<number>();
    return subject.prose.sentences.flatMap((sentence) =>
      checkSentence(sentence, subject).filter(({ span }) => {
        const isNew = !told.has(span.start);
        told.add(span.start);
        return isNew;
      }),
    );
  },
};

function checkSentence(sentence: Span, subject: Subject): RuleFinding[] {
  const covering = coverageAt(subject, sentence);
  if (!isVerifiable(covering)) return [];
  const sources = citedSources(covering);
  if (sources.length < 2) return [];
  const told = evidenceOf(sentence, sources, subject);
  const [origin, ...others] = originsOf(subject.library, told);
  if (!origin || others.length > 0) return [];
  return [
    {
      span: coverOf(covering.map(({ citation }) => citation.targetSpan))!,
      message: message(origin),
      evidence: told.flatMap(({ passage }) =>
        passage ? [{ passage, reason: t("of the same origin") }] : [],
      ),
      fixes: [],
    },
  ];
}

const remember = createMemory<readonly Told[]>();

/** The passage of each source that fits the sentence best. */
function evidenceOf(sentence: Span, sources: readonly Source[], subject: Subject): readonly Told[] {
  const { library, prose } = subject;
  const text = sliceOf(prose.plain, sentence);
  const actors = mentionsIn(subject, sentence).flatMap(({ candidates }) => candidates);
  const question = questionOf(
    text,
    actors.map(({ id }) => id),
    sources.map(({ key }) => key),
  );
  return remember(library, question, () =>
    sources.map((source): Told => {
      const [best] = searchPassages(library, { text, actors, within: [source], limit: 1 });
      return { source, ...(best && { passage: best.passage }) };
    }),
  );
}

function message(shared: Origin): string {
  const count = shared.sources.length;
  const origin = nameOfOrigin(shared);
  return count === 2
    ? t("Two sources, one origin: {origin}.", { origin })
    : t("{count} sources, one origin: {origin}.", { count, origin });
}
