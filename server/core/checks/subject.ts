/** Makes the subject of the rules out of a run of prose, and answers what several rules ask of it. */
import type { Configuration } from "../configuration";
import type { Block } from "../draft/block";
import { coverageOf } from "../draft/coverage";
import type { ProseContent, DraftReading } from "../draft/readDraft";
import { isReadable, resolveCitation, sourcesOf } from "../draft/resolveCitation";
import type { Source } from "../library/sources/source";
import { sliceOf, spanContains, type Span } from "../text/span";
import { toFileSpan } from "../text/textMap";
import type { ResolvedCitation, Subject } from "./rule";

export function createSubject(
  content: ProseContent,
  block: Block,
  reading: DraftReading,
  configuration: Configuration,
): Subject {
  const { prose } = content;
  const { draft, library, path } = reading;
  const citations = prose.citations.map((citation) => ({
    citation,
    resolution: resolveCitation(citation, draft, library, path),
  }));
  const coverage = coverageOf(prose, content.attributions, configuration.citationScope).map(
    (covering) => citations.filter(({ citation }) => covering.includes(citation)),
  );
  return {
    ...content,
    library,
    configuration,
    blockText: block.text,
    citations,
    coverage,
    toBlock: (span) => toFileSpan(prose.map, span),
  };
}

/** Citations that cover the sentence which holds `span`. */
export function coverageAt(subject: Subject, span: Span): readonly ResolvedCitation[] {
  const index = subject.prose.sentences.findIndex((sentence) => span.start < sentence.end);
  return subject.coverage[index] ?? [];
}

/** The sources among citations; each once. */
export const citedSources = (citations: readonly ResolvedCitation[]): Source[] => [
  ...new Set(citations.flatMap(({ resolution }) => sourcesOf(resolution))),
];

/** Whether there is something cited and all of it can be read: only then may a rule say what the sources do not. */
export const isVerifiable = (citations: readonly ResolvedCitation[]): boolean =>
  citations.length > 0 && citations.every(({ resolution }) => isReadable(resolution));

export const mentionsIn = (subject: Subject, span: Span): Subject["mentions"] =>
  subject.mentions.filter((mention) => spanContains(span, mention));

/** Text of a span on one line, cut at a word to `longest` characters. */
export function excerpt(text: string, span: Span, longest = 60): string {
  const line = sliceOf(text, span).replace(/\s+/g, " ").trim();
  if (line.length <= longest) return line;
  const cut = line.slice(0, longest);
  const space = cut.lastIndexOf(" ");
  return `${cut.slice(0, space > longest / 2 ? space : longest).replace(/[\s,;:.–—-]+$/, "")}…`;
}
