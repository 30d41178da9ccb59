/** The dossier: all that a library holds of one actor, kept apart by who says it, in the order of its dates. */
import type { ActorKind } from "../documents/document";
import { areContested, identityAnswers } from "../evidence/answers";
import type { Actor, AliasUse } from "../library/actors/actor";
import type { Library } from "../library/library";
import { mentionsInPassage, mentionsOf, namesOf } from "../library/actors/mentionsOf";
import { nameKey } from "../library/actors/names";
import { compareNewest, passageText, type Passage } from "../library/sources/source";
import { viewsOf, type View } from "../library/attributions/views";
import { coverOf, spansOverlap } from "../text/span";
import { affiliatesOf, rolesOf } from "./dossierRoles";
import { registryRowOf, rowOf, sayerOf, userOf, type NameRow, type RegistryRow } from "./nameCard";
import { sharedOrigins, type SharedOrigin } from "./originCount";
import { placeOfPassage, type Place } from "./place";

/** What a row of the dossier is about. */
export type DossierPart = "identity" | "deeds" | "about" | "words";

export interface DossierRow extends NameRow {
  readonly part: DossierPart;
  /** ISO 8601 date of the source, as exact as known. */
  readonly date?: string;
}

export interface DossierName {
  readonly name: string;
  readonly uses: readonly {
    readonly by: string;
    readonly whence?: string;
    readonly place?: Place;
  }[];
}

/** What the sources call the actor, in their words. */
export interface DossierRole {
  readonly role: string;
  readonly by: readonly { readonly who: string; readonly whence: string; readonly place?: Place }[];
}

/** Somebody whose role names the actor, in the sources' words. */
export interface DossierAffiliate extends DossierRole {
  readonly name: string;
}

/** Another actor in whose company the sources name this one. */
export interface DossierLink {
  readonly name: string;
  readonly kind: ActorKind;
  /** Rows in which both are named, by who says so. */
  readonly by: readonly { readonly who: string; readonly whence: string; readonly place?: Place }[];
}

export interface DossierPassage {
  readonly text: string;
  readonly whence: string;
  readonly place?: Place;
}

export interface Dossier {
  readonly name: string;
  readonly kind: ActorKind;
  readonly sources: number;
  readonly mentions: number;
  /** Whether all mentions were read; else those of the newest sources. */
  readonly isWhole: boolean;
  /** Sources give different answers to who they are. */
  readonly isContested: boolean;
  readonly names: readonly DossierName[];
  readonly roles: readonly DossierRole[];
  readonly affiliates: readonly DossierAffiliate[];
  /** Oldest first, undated ones last. */
  readonly rows: readonly DossierRow[];
  /** Of the sources of a part; of what the actor says, everybody reports the actor. */
  readonly shared: readonly (SharedOrigin & { readonly part: DossierPart })[];
  readonly links: readonly DossierLink[];
  readonly registries: readonly RegistryRow[];
  /** The passages of the rows, each once, in their order. */
  readonly passages: readonly DossierPassage[];
}

const sharedParts: readonly DossierPart[] = ["identity", "deeds", "about"];

export function dossierOf(library: Library, actor: Actor): Dossier {
  const { sources, mentions, isWhole } = mentionsOf(library, actor);
  const views = viewsOf(library, actor)
    .filter(({ words }) => words.trim() !== "")
    .toSorted(byDate);
  return {
    name: actor.name,
    kind: actor.kind,
    sources,
    mentions,
    isWhole,
    isContested: areContested(library, identityAnswers(library, actor)),
    names: namesOf(library, actor).map(({ name, uses }) => ({ name, uses: uses.map(useOf) })),
    roles: rolesOf(library, actor).map(({ role, passages }) => ({
      role,
      by: passages.map(callerOf),
    })),
    affiliates: affiliatesOf(library, actor).map(({ name, role, passages }) => ({
      name,
      role,
      by: passages.map(callerOf),
    })),
    rows: views.filter(({ kind }) => kind !== "alias").map(dossierRowOf),
    shared: sharedParts.flatMap((part) =>
      sharedOrigins(
        library,
        views
          .filter((view) => view.kind !== "alias" && partOf(view) === part)
          .map(({ passage }) => passage),
      ).map((shared) => ({ ...shared, part })),
    ),
    links: linksOf(library, actor, views),
    registries: library.actors.entriesOf(actor).map(registryRowOf),
    passages: passagesIn(views),
  };
}

function callerOf(passage: Passage): DossierRole["by"][number] {
  const { source, paragraph } = passage;
  const place = placeOfPassage(passage);
  return { who: sayerOf(source), whence: `${source.key} ¶${paragraph}`, ...(place && { place }) };
}

/** Actors that bear a name a person has typed: exactly, else those of whose names it is the beginning. */
export function actorsCalled({ actors }: Library, name: string, limit = 8): readonly Actor[] {
  const exact = actors.named(name);
  if (exact.length > 0) return exact;
  return [...new Set(actors.actorsBeginning(name, limit).map(({ actor }) => actor))];
}

/** Undated sources come last, as they do newest first. */
function byDate({ passage: { source: a } }: View, { passage: { source: b } }: View): number {
  const isDated = [a, b].every(({ bibliography }) => bibliography.issued !== undefined);
  return isDated ? compareNewest(b, a) : compareNewest(a, b);
}

function dossierRowOf(view: View): DossierRow {
  const date = view.passage.source.bibliography.issued;
  return { ...rowOf(view), part: partOf(view), ...(date !== undefined && { date }) };
}

function partOf({ kind, isSpeaker }: View): DossierPart {
  if (kind === "identity") return "identity";
  if (kind === "responsibility") return "deeds";
  return isSpeaker ? "words" : "about";
}

function useOf(use: AliasUse): DossierName["uses"][number] {
  if (use.by !== "source") return { by: userOf(use) };
  const place = placeOfPassage(use.passage);
  const whence = `${use.passage.source.key} ¶${use.passage.paragraph}`;
  return { by: userOf(use), whence, ...(place && { place }) };
}

/** Actors named within what ties them to this one: who he is said to be, what he did, what is said of him. */
function linksOf(library: Library, actor: Actor, views: readonly View[]): DossierLink[] {
  const found = new Map<string, { actor: Actor; by: NameRow[] }>();
  for (const view of views) {
    if (view.kind === "alias") continue;
    const { source, cue, content } = view.attribution;
    const parts = view.isSpeaker ? content : [...source, ...cue, ...content];
    const told = coverOf(parts);
    if (!told) continue;
    for (const mention of mentionsInPassage(library.actors, view.passage)) {
      const [other] = mention.candidates;
      if (!other || mention.candidates.length > 1 || other.id === actor.id) continue;
      if (!spansOverlap(mention, told) || nameKey(view.speaker ?? "") === other.id) continue;
      const link = found.get(other.id) ?? { actor: other, by: [] };
      found.set(other.id, link);
      link.by.push(rowOf(view));
    }
  }
  return [...found.values()]
    .sort((a, b) => b.by.length - a.by.length || (a.actor.name < b.actor.name ? -1 : 1))
    .map(({ actor: { name, kind }, by }) => ({
      name,
      kind,
      by: by.map(({ who, whence, place }) => ({ who, whence, ...(place && { place }) })),
    }));
}

const passagesIn = (views: readonly View[]): DossierPassage[] =>
  [...new Set(views.map(({ passage }) => passage))].map((passage) => {
    const place = placeOfPassage(passage);
    return {
      text: passageText(passage),
      whence: `${passage.source.key} ¶${passage.paragraph}`,
      ...(place && { place }),
    };
  });
