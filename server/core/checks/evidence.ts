/** Evidence: passages set beside a claim, with why each was chosen. */
import { searchPassages, type FoundPassage } from "../library/passages/search";
import type { Passage, Source } from "../library/sources/source";
import { t } from "../localisation";
import { sliceOf, type Span } from "../text/span";
import { createMemory, questionOf } from "./askedOnce";
import type { Evidence } from "./finding";
import type { Subject } from "./rule";
import { mentionsIn } from "./subject";

/** Passages offered for one sentence. */
const mostOffered = 3;

const rememberEvidence = createMemory<readonly Evidence[]>();

/** Passages of the library that share enough with a sentence of the prose to speak of the same thing, best first; those of the sources `except` left out. */
export function evidenceFor(
  sentence: Span,
  subject: Subject,
  except: readonly Source[] = [],
): readonly Evidence[] {
  const { prose, library } = subject;
  const { language } = prose;
  const text = sliceOf(prose.plain, sentence);
  const actors = mentionsIn(subject, sentence).flatMap(({ candidates }) => candidates);
  const question = questionOf(
    text,
    actors.map(({ id }) => id),
    [language],
    except.map(({ key }) => key),
  );
  return rememberEvidence(library, question, () => {
    const limit = mostOffered * (1 + except.length);
    return searchPassages(library, { text, actors, language, limit })
      .filter((found) => !except.includes(found.passage.source) && isNear(found))
      .slice(0, mostOffered)
      .map((found) => ({ passage: found.passage, reason: reasonOf(found) }));
  });
}

/** An actor or a figure with a word beside, or three words; one common word is chance. */
const isNear = ({ actors, figures, shared, passage }: FoundPassage): boolean =>
  2 * (actors.length + figures.length) + wordsOf(passage, shared).length >= 3;

const wordsOf = ({ source }: Passage, spans: readonly Span[]): string[] => [
  ...new Set(spans.map(({ start, end }) => source.text!.plain.slice(start, end))),
];

function reasonOf({ actors, figures, shared, passage }: FoundPassage): string {
  const named = [...actors.map((actor) => actor.name), ...figures];
  if (named.length > 0) return t("names {things}", { things: named.join(", ") });
  return t("shares {things}", { things: wordsOf(passage, shared).slice(0, 4).join(", ") });
}
