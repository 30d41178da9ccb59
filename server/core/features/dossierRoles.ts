/** Roles: what the sources call an actor beside the name, and whom they call by a role that names the actor, in their own words. */
import { findNames } from "../attribution/names/findNames";
import type { Name } from "../attribution/names/name";
import type { Actor } from "../library/actors/actor";
import type { Library } from "../library/library";
import { mentionsOf } from "../library/actors/mentionsOf";
import { nameWithoutArticle } from "../library/actors/names";
import type { Passage, Source } from "../library/sources/source";
import { sliceOf, spanContains, spansOverlap, type Span } from "../text/span";
import { foldLetters } from "./typedWords";

export interface Role {
  /** "a manager with cybersecurity company FireEye". */
  readonly role: string;
  /** The passages that say so, one a source. */
  readonly passages: readonly Passage[];
}

/** Somebody whose role names the actor: "a manager with cybersecurity company FireEye" of FireEye. */
export interface Affiliate extends Role {
  readonly name: string;
}

/** Roles in the passages that name the actor, those of more sources first. */
export function rolesOf(library: Library, actor: Actor): Role[] {
  const found = new Map<string, Found>();
  for (const place of placesOf(library, actor)) {
    const named = place.names.find((name) => name.role && spansOverlap(name, place.span));
    if (named?.role) addRole(found, place, named.role, "");
  }
  return sorted(found);
}

/** Those whose roles name the actor, as the passages tell them. */
export function affiliatesOf(library: Library, actor: Actor): Affiliate[] {
  const found = new Map<string, Found>();
  for (const place of placesOf(library, actor))
    for (const { role, text, ...name } of place.names)
      if (role && spanContains(role, place.span) && !spansOverlap(name, place.span))
        addRole(found, place, role, nameWithoutArticle(text));
  return sorted(found);
}

interface Found extends Affiliate {
  readonly passages: Passage[];
}

/** A mention, with the names of its paragraph. */
interface Place {
  readonly passage: Passage;
  readonly span: Span;
  readonly names: readonly Name[];
}

function* placesOf(library: Library, actor: Actor): Generator<Place> {
  const names = new Map<unknown, readonly Name[]>();
  for (const { passage, span } of mentionsOf(library, actor).placed) {
    const text = passage.source.text;
    const paragraph = text?.paragraphs.find((each) => spansOverlap(each, span));
    if (!text || !paragraph) continue;
    const inParagraph = names.get(paragraph) ?? findNames(text.plain, paragraph);
    names.set(paragraph, inParagraph);
    yield { passage, span, names: inParagraph };
  }
}

function addRole(found: Map<string, Found>, { passage }: Place, span: Span, name: string): void {
  const role = sliceOf(passage.source.text!.plain, span).replace(/\s+/g, " ").trim();
  const key = foldLetters(`${name} ${role}`);
  const known = found.get(key) ?? { name, role, passages: [] };
  found.set(key, known);
  if (!sourcesIn(known.passages).has(passage.source)) known.passages.push(passage);
}

const sorted = (found: ReadonlyMap<string, Found>): Found[] =>
  [...found.values()].sort((a, b) => b.passages.length - a.passages.length);

const sourcesIn = (passages: readonly Passage[]): ReadonlySet<Source> =>
  new Set(passages.map(({ source }) => source));
