/** Roles: what the sources call an actor beside the name, in their own words. */
import { findNames } from "../attribution/names/findNames";
import type { Name } from "../attribution/names/name";
import type { Actor } from "../library/actors/actor";
import type { Library } from "../library/library";
import { mentionsOf } from "../library/actors/mentionsOf";
import type { Passage, Source } from "../library/sources/source";
import { sliceOf, spansOverlap } from "../text/span";
import { foldLetters } from "./typedWords";

export interface Role {
  /** "a manager with cybersecurity company FireEye". */
  readonly role: string;
  /** The passages that say so, one a source. */
  readonly passages: readonly Passage[];
}

/** Roles in the passages that name the actor, those of more sources first. */
export function rolesOf(library: Library, actor: Actor): Role[] {
  const names = new Map<unknown, readonly Name[]>();
  const found = new Map<string, { role: string; passages: Passage[] }>();
  for (const { passage, span } of mentionsOf(library, actor).placed) {
    const { source } = passage;
    const paragraph = source.text?.paragraphs.find((each) => spansOverlap(each, span));
    if (!paragraph) continue;
    const { plain } = source.text!;
    const inParagraph = names.get(paragraph) ?? findNames(plain, paragraph);
    names.set(paragraph, inParagraph);
    const named = inParagraph.find((name) => name.role && spansOverlap(name, span));
    if (!named?.role) continue;
    const role = sliceOf(plain, named.role).replace(/\s+/g, " ").trim();
    const known = found.get(foldLetters(role)) ?? { role, passages: [] };
    found.set(foldLetters(role), known);
    if (!sourcesIn(known.passages).has(source)) known.passages.push(passage);
  }
  return [...found.values()].sort((a, b) => b.passages.length - a.passages.length);
}

const sourcesIn = (passages: readonly Passage[]): ReadonlySet<Source> =>
  new Set(passages.map(({ source }) => source));
