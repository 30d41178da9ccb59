/** Origins: which of several sources tell the same thing from the same origin, so that they count once. */
import type { Attribution } from "../attribution/attribution";
import { attributionsOf, isAnalysed } from "../library/attributions/attributionsOf";
import type { Library } from "../library/library";
import { nameKey } from "../library/actors/names";
import { compareNewest, type Passage, type Source } from "../library/sources/source";
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

/** An origin in a word: whom its sources report, else the oldest of them. */
export const nameOfOrigin = ({ reported, sources }: Origin): string => reported ?? sources[0]!.key;

/** More are not compared with each other. */
const mostCompared = 24;

/** Sources by origin, the oldest of each first. Copies are one, sources of one credit line, and those whose passage reports what another one's publisher, or the same one, says. */
export function originsOf(library: Library, told: readonly Told[]): Origin[] {
  const groups: Group[] = [];
  const known = new Set<Source>();
  const oldestFirst = told.toSorted((a, b) => compareNewest(b.source, a.source));
  const publishers = new Set(told.map(({ source }) => publisherOf(library, source)));
  for (const each of oldestFirst) {
    if (known.has(each.source)) continue;
    known.add(each.source);
    const own: Group = {
      sources: [each.source],
      publishers: [publisherOf(library, each.source)].filter((mark) => mark !== ""),
      reported: reportedBy(library, each, publishers),
    };
    const kin = groups.filter(
      (group) =>
        isReporting(group, own) ||
        (known.size <= mostCompared && group.sources.some((one) => areCopies(one, each.source))),
    );
    for (const group of kin) groups.splice(groups.indexOf(group), 1);
    groups.push(join([...kin, own]));
  }
  return groups.map(({ sources, reported }) => {
    const [name] = reported.values();
    return { sources, ...(name !== undefined && { reported: name }) };
  });
}

interface Group {
  readonly sources: readonly Source[];
  /** Keys of those who publish them. */
  readonly publishers: readonly string[];
  /** Those whom they report, by key. */
  readonly reported: ReadonlyMap<string, string>;
}

const join = (groups: readonly Group[]): Group => ({
  sources: groups.flatMap(({ sources }) => sources),
  publishers: groups.flatMap(({ publishers }) => publishers),
  reported: new Map(groups.flatMap(({ reported }) => [...reported])),
});

/** Whether one reports the other's publisher, or both report the same; two texts of one publisher are two. */
const isReporting = (a: Group, b: Group): boolean =>
  [...a.reported.keys()].some((mark) => b.reported.has(mark) || b.publishers.includes(mark)) ||
  [...b.reported.keys()].some((mark) => a.publishers.includes(mark));

function publisherOf(library: Library, { bibliography }: Source): string {
  const { publisher } = bibliography;
  return publisher === undefined ? "" : markOf(library, publisher);
}

/** Actors of the credit line and those who say what stands in the passage, and other publishers. */
function reportedBy(
  library: Library,
  { source, passage }: Told,
  publishers: ReadonlySet<string>,
): Map<string, string> {
  const reported = new Map<string, string>();
  const names = [...creditsOf(library, source), ...reportersOf(library, source, passage)];
  for (const name of names) {
    const mark = markOf(library, name);
    const isKnown = library.actors.named(name).length > 0 || publishers.has(mark);
    if (mark !== "" && isKnown && mark !== publisherOf(library, source)) reported.set(mark, name);
  }
  return reported;
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
