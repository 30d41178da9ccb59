/** The name card: who an actor is, under which names, and who says what of them, kept apart by source. */
import type { ActorKind } from "../documents/document";
import { areContested, identityAnswers } from "../evidence/answers";
import type { Actor, AliasUse } from "../library/actors/actor";
import type { Library } from "../library/library";
import { nameOfSource, passageText, yearOf, type Source } from "../library/sources/source";
import { mentionsOf, namesOf } from "../library/actors/mentionsOf";
import { namesOfEntry, type RegistryEntry } from "../library/actors/registryBook";
import { viewsOf, type View } from "../library/attributions/views";
import { t } from "../localisation";
import { sharedOrigins, type SharedOrigin } from "./originCount";
import { placeIn, placeOfPassage, type Place } from "./place";

export interface NameRow {
  /** "Lee Foster, 2018". */
  readonly who: string;
  readonly what: string;
  readonly howSurely: string;
  /** "false-flag ¶4". */
  readonly whence: string;
  /** The passage, word for word. */
  readonly passage: string;
  readonly place?: Place;
}

export interface NameCard {
  readonly kind: "name";
  /** Of the actor. */
  readonly id: string;
  readonly name: string;
  readonly actorKind: ActorKind;
  readonly aliases: readonly { readonly name: string; readonly usedBy: readonly string[] }[];
  readonly sources: number;
  readonly mentions: number;
  /** Sources give different answers to who they are. */
  readonly isContested: boolean;
  readonly firstMention?: Place;
  readonly listedAt?: Place;
  readonly rows: readonly NameRow[];
  /** Of the rows' sources. */
  readonly shared: readonly SharedOrigin[];
  /** Rows left out. */
  readonly more: number;
  readonly registries: readonly RegistryRow[];
}

/** What a registry has of the name, beside what sources say. */
export interface RegistryRow {
  readonly title: string;
  /** "Fancy Bear, also Sofacy, Sednit". */
  readonly what: string;
  readonly country?: string;
  /** The registry's words on the actor. */
  readonly description?: string;
  readonly url?: string;
}

/** More do not fit without scrolling. */
const mostRows = 6;
const mostRegistries = 3;
const mostOtherNames = 4;

const cards = new WeakMap<Library, Map<string, NameCard>>();

/** The card of an actor, made once a snapshot of the library. */
export function nameCardOf(library: Library, actor: Actor): NameCard {
  const byActor = cards.get(library) ?? new Map<string, NameCard>();
  cards.set(library, byActor);
  const card = byActor.get(actor.id) ?? makeCard(library, actor);
  byActor.set(actor.id, card);
  return card;
}

/** Makes the card of an actor in steps of some milliseconds, so that the first hover need not wait for it. */
export function* prepareCard(library: Library, actor: Actor): Generator<undefined> {
  if (cards.get(library)?.has(actor.id)) return;
  mentionsOf(library, actor);
  yield;
  viewsOf(library, actor);
  yield;
  nameCardOf(library, actor);
  yield;
}

function makeCard(library: Library, actor: Actor): NameCard {
  const mentions = mentionsOf(library, actor);
  const views = viewsOf(library, actor).filter(({ words }) => words.trim() !== "");
  const shown = mostTelling(views);
  const [first] = mentions.placed;
  const firstMention = first && placeIn(first.passage.source, first.span);
  return {
    kind: "name",
    id: actor.id,
    name: actor.name,
    actorKind: actor.kind,
    aliases: namesOf(library, actor)
      .filter(({ name }) => name !== actor.name)
      .map(({ name, uses }) => ({ name, usedBy: [...new Set(uses.map(userOf))] })),
    sources: mentions.sources,
    mentions: mentions.mentions,
    isContested: areContested(library, identityAnswers(library, actor)),
    ...(firstMention && { firstMention }),
    ...(actor.listedAt && { listedAt: actor.listedAt }),
    rows: shown.map(rowOf),
    shared: sharedOrigins(
      library,
      shown.map(({ passage }) => passage),
    ),
    more: Math.max(0, views.length - mostRows),
    registries: library.actors.entriesOf(actor).slice(0, mostRegistries).map(registryRowOf),
  };
}

/** What says who an actor is tells more than what they are mentioned in; names stand in the heading already. */
const importance: readonly View["kind"][] = ["identity", "responsibility", "statement", "alias"];

/** The views that fit, in the order given. */
function mostTelling(views: readonly View[]): View[] {
  const chosen = new Set(
    [...views]
      .sort((a, b) => importance.indexOf(a.kind) - importance.indexOf(b.kind))
      .slice(0, mostRows),
  );
  return views.filter((view) => chosen.has(view));
}

/** The word for a kind of actor; empty where it is unknown. */
export function kindWord(kind: ActorKind): string {
  switch (kind) {
    case "person":
      return t("person");
    case "group":
      return t("group");
    case "organisation":
      return t("organisation");
    case "state":
      return t("state");
    case "unknown":
      return "";
  }
}

export const countMentions = (count: number): string =>
  count === 1 ? t("1 mention") : t("{count} mentions", { count });

/** Who uses a name, in a word. */
export function userOf(use: AliasUse): string {
  if (use.by === "list") return t("your list");
  if (use.by === "states") return t("names of states");
  return use.coiner ?? use.passage.source.key;
}

/** Who says what a source holds, with its year: a speaker, else its publisher, its authors or its title. */
export const sayerOf = (source: Source, speaker = nameOfSource(source)): string =>
  [speaker, yearOf(source)].filter(Boolean).join(", ");

/** A view as a row of a card. */
export function rowOf(view: View): NameRow {
  const { source, paragraph } = view.passage;
  const place = placeOfPassage(view.passage);
  return {
    who: sayerOf(source, view.speaker),
    what: view.words,
    howSurely: view.certainty,
    whence: `${source.key} ¶${paragraph}`,
    passage: passageText(view.passage),
    ...(place && { place }),
  };
}

/** An entry as a row of a card. */
export function registryRowOf(entry: RegistryEntry): RegistryRow {
  const { title } = entry.registry;
  const { country, description, url } = entry.actor;
  const [name, ...others] = namesOfEntry(entry);
  const rest = others.length > mostOtherNames ? ", …" : "";
  const names = others.slice(0, mostOtherNames).join(", ") + rest;
  return {
    title,
    what: names === "" ? name! : t("{name}, also {names}", { name: name!, names }),
    ...(country !== undefined && { country }),
    ...(description !== undefined && { description }),
    ...(url !== undefined && { url }),
  };
}
