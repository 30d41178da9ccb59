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

interface KnownSubject {
  readonly path: string;
  readonly notes: string;
  readonly subject: Subject;
}

const subjects = new WeakMap<ProseContent, KnownSubject>();

/** The subject of a run of prose of `block`; the same while nothing that it depends on changes, so that what was found about it holds. */
export function subjectOf(
  content: ProseContent,
  block: Block,
  reading: DraftReading,
  configuration: Configuration,
): Subject {
  const { library, path } = reading;
  const notes = notesOf(block, reading);
  const known = subjects.get(content);
  if (
    known?.subject.library === library &&
    known.subject.configuration === configuration &&
    known.path === path &&
    known.notes === notes
  )
    return known.subject;
  const subject = createSubject(content, block, reading, configuration);
  subjects.set(content, { path, notes, subject });
  return subject;
}

function createSubject(
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

/** What the footnotes of a block lead to; they may be defined in another block. */
export function notesOf(block: Block, { draft }: DraftReading): string {
  const own = labelsOf(block);
  if (own.length === 0) return "";
  return own
    .map((label) => {
      const targets = draft.footnotes.get(label)?.map(({ target }) => target);
      return `${label}:${targets?.join() ?? "?"}`;
    })
    .join(";");
}

const labels = new WeakMap<Block, readonly string[]>();

/** Labels of the footnotes that a block refers to. */
function labelsOf(block: Block): readonly string[] {
  let found = labels.get(block);
  if (!found) {
    found = block.proses.flatMap(({ citations }) =>
      citations.filter(({ kind }) => kind === "footnote").map(({ target }) => target),
    );
    labels.set(block, found);
  }
  return found;
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
