/** Origins: which of several sources tell the same thing from the same origin, so that they count once. */
import type { Attribution } from "../attribution/attribution";
import { attributionsOf, isAnalysed } from "../library/attributionsOf";
import type { Library } from "../library/library";
import { nameKey } from "../library/names";
import { compareNewest, type Passage, type Source } from "../library/source";
import { findTokens } from "../text/tokens";
import { sliceOf, spansOverlap, type Span } from "../text/span";
import { areCopies } from "./copies";

/** A source with the passage that is the evidence, where one is known. */
export interface Told {
  readonly source: Source;
  readonly passage?: Passage;
}

/** Sources that go back to one origin. */
export interface Origin {
  readonly sources: readonly Source[];
  /** Whom they report, in a source's words; absent where they are copies. */
  readonly reported?: string;
}

/** More are not compared with each other. */
const mostCompared = 24;

/** Sources by origin, the oldest of each first. Copies are one, sources of one credit line, and those whose passage reports what another one's publisher, or the same one, says. */
export function originsOf(library: Library, told: readonly Told[]): Origin[] {
  const groups: { sources: Source[]; marks: Map<string, string> }[] = [];
  const known = new Set<Source>();
  for (const each of [...told].reverse().sort((a, b) => compareNewest(b.source, a.source))) {
    if (known.has(each.source)) continue;
    known.add(each.source);
    const marks = marksOf(library, each);
    const kin = groups.filter(
      ({ sources, marks: others }) =>
        [...marks.keys()].some((mark) => others.has(mark)) ||
        (known.size <= mostCompared && sources.some((other) => areCopies(other, each.source))),
    );
    const joined = {
      sources: [...kin.flatMap(({ sources }) => sources), each.source],
      marks: new Map([...kin.flatMap((group) => [...group.marks]), ...marks]),
    };
    for (const group of kin) groups.splice(groups.indexOf(group), 1);
    groups.push(joined);
  }
  return groups.map(({ sources, marks }) => {
    const reported = [...marks.values()].find((name) => name !== "");
    return { sources, ...(reported !== undefined && { reported }) };
  });
}

/** Keys of whom a source speaks for: its publisher, its credit line, and who the passage is reported by; each with its name where it is another's. */
function marksOf(library: Library, { source, passage }: Told): Map<string, string> {
  const marks = new Map<string, string>();
  const { publisher } = source.bibliography;
  if (publisher !== undefined) marks.set(markOf(library, publisher), "");
  for (const name of [...creditsOf(library, source), ...reportersOf(library, source, passage)]) {
    const mark = markOf(library, name);
    if (mark !== "" && !marks.has(mark)) marks.set(mark, name);
  }
  return marks;
}

/** One for all names of an actor. */
const markOf = ({ actors }: Library, name: string): string =>
  actors.named(name)[0]?.id ?? nameKey(name);

/** Letters of a text in which a credit line stands. */
const opening = 160;

/** Names in brackets at the beginning: "ORRIN (Northern Wire)". */
function creditsOf({ actors }: Library, { text }: Source): string[] {
  const head = text?.plain.slice(0, opening) ?? "";
  return [...head.matchAll(/\(([^()\n]{2,40})\)/g)].flatMap(([, words = ""]) =>
    actors.findMentions(words, findTokens(words)).length > 0 ? [words.split(/\s*[/,]\s*/)[0]!] : [],
  );
}

/** Who says, by name, what stands in the passage. */
function reportersOf(library: Library, source: Source, passage: Passage | undefined): string[] {
  if (!passage || !isAnalysed(library, source)) return [];
  const { plain } = source.text!;
  return attributionsOf(library, source)
    .filter((attribution) => isReportOf(attribution, passage))
    .flatMap(({ source: who, speaker }) =>
      (speaker ? [speaker] : who).map((span) => sliceOf(plain, span)),
    )
    .flatMap((words) => namesIn(library, words));
}

const isReportOf = ({ kind, content, mood }: Attribution, passage: Span): boolean =>
  kind === "statement" && mood === "told" && content.some((part) => spansOverlap(part, passage));

const namesIn = ({ actors }: Library, words: string): string[] => {
  const mentions = actors.findMentions(words, findTokens(words));
  return mentions.length > 0
    ? mentions.slice(0, 1).map((mention) => sliceOf(words, mention))
    : [words];
};
