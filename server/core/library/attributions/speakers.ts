/** Speakers by name: whom the words of a text that say who speaks stand for, and whether two of them may be the same. */
import { namesOfActor } from "../actors/findActorNames";
import { findNames } from "../../attribution/names/findNames";
import { isSure, type Attribution } from "../../attribution/attribution";
import type { NameKind } from "../../attribution/names/name";
import type { KnownName } from "../../attribution/reading";
import { coverOf, sliceOf, spansOverlap, type Span } from "../../text/span";
import type { Actor, Mention } from "../actors/actor";
import { attributionsOf, isAnalysed } from "./attributionsOf";
import type { Library } from "../library";
import { mentionsInPassage } from "../actors/mentionsOf";
import { mergeNames } from "../actors/mergeNames";
import { isAcronym, nameKey, nameWithoutArticle } from "../actors/names";
import { passageAt } from "../passages/passages";
import type { Source } from "../sources/source";

export interface Speaker {
  /** In full where it is known whose it is, else as written. */
  readonly name: string;
  readonly kind: NameKind;
  /** Several where the name is ambiguous, none where nobody of the library bears it. */
  readonly actors: readonly Actor[];
}

/** The words that tell whom a statement's source stands for. */
export const speakerSpans = ({ speaker, source }: Attribution): readonly Span[] =>
  speaker ? [speaker] : source;

/** Names within the words that say who speaks, in order: "Lee Foster of FireEye" has two. */
export function speakersWithin(
  plain: string,
  spans: readonly Span[],
  mentions: readonly Mention[],
  names: readonly KnownName[],
): Speaker[] {
  return names
    .filter((name) => spans.some((span) => spansOverlap(span, name)))
    .map((name) => {
      const actors =
        mentions.find((mention) => mention.start === name.start && mention.end === name.end)
          ?.candidates ?? [];
      const written = nameWithoutArticle(sliceOf(plain, name)).replace(/\s+/g, " ");
      const [only] = actors;
      return {
        name: only && actors.length === 1 ? only.name : written,
        kind: name.kind ?? "unknown",
        actors,
      };
    });
}

/** Share of quoted words that a statement must hold to be theirs. */
const leastHeld = 0.6;

/**
 * Those who say the words at `span` of a source, the one next to them first, each with all names by which the source
 * tells who it is. Undefined where nobody is told to say them, where one of these is not named (she, the minister,
 * experts), or where the source is not analysed yet.
 */
export function speakersAt(
  library: Library,
  source: Source,
  span: Span,
): readonly (readonly Speaker[])[] | undefined {
  if (!source.text || !isAnalysed(library, source)) return undefined;
  const statements = attributionsOf(library, source)
    .filter((each) => each.kind === "statement" && each.mood === "told" && holds(each, span))
    .sort((a, b) => lengthOf(a) - lengthOf(b));
  if (statements.length === 0) return undefined;
  const speakers = statements.map((each) =>
    isSure(each) && !each.vague ? namedIn(library, source, speakerSpans(each)) : [],
  );
  return speakers.some((names) => names.length === 0) ? undefined : speakers;
}

function holds({ content }: Attribution, span: Span): boolean {
  const held = content.reduce(
    (sum, part) =>
      sum + Math.max(0, Math.min(part.end, span.end) - Math.max(part.start, span.start)),
    0,
  );
  return held >= (span.end - span.start) * leastHeld;
}

function lengthOf({ content }: Attribution): number {
  const cover = coverOf(content)!;
  return cover.end - cover.start;
}

function namedIn(library: Library, source: Source, spans: readonly Span[]): Speaker[] {
  const { plain, paragraphs } = source.text!;
  return spans.flatMap((span) => {
    const passage = passageAt(source, span.start);
    const paragraph = passage && paragraphs[passage.paragraph - 1];
    if (!paragraph) return [];
    const mentions = mentionsInPassage(library.actors, passage);
    return speakersWithin(
      plain,
      [span],
      mentions,
      mergeNames(mentions, findNames(plain, paragraph)),
    );
  });
}

/** Whether two names may be one speaker's: by what the library knows, by a surname, a shorter form or an acronym. */
export function mayBeSame(a: Speaker, b: Speaker): boolean {
  if (a.actors.some(({ id }) => b.actors.some((other) => other.id === id))) return true;
  const names = (each: Speaker): string[] => [each.name, ...each.actors.flatMap(namesOfActor)];
  return names(a).some((one) => names(b).some((other) => mayBeOneName(one, other)));
}

/** Whether two names share their last word, or all words of the shorter, or one may be the other's initials. */
export function mayBeOneName(a: string, b: string): boolean {
  if (isAcronym(a) !== isAcronym(b)) {
    const [short, long] = isAcronym(a) ? [a, b] : [b, a];
    if (initialsOf(long).includes(short.replace(/[^\p{L}]/gu, "").toUpperCase())) return true;
  }
  const [one, other] = [a, b].map((name) => nameKey(name).split(" ")) as [string[], string[]];
  if (one.at(-1) === other.at(-1)) return true;
  const [fewer, more] = one.length <= other.length ? [one, other] : [other, one];
  return fewer.every((word) => more.includes(word));
}

const initialsOf = (name: string): string =>
  (name.match(/(?<!\p{L})\p{Lu}/gu) ?? []).join("").toUpperCase();
