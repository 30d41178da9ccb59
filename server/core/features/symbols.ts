/** Workspace symbols: the actors and sources of a library. */
import type { Library } from "../library/library";
import { placesOfActor } from "./definition";
import { placeOfSource, type Place } from "./place";
import { wordsOf } from "./typedWords";

export interface LibrarySymbol {
  readonly kind: "actor" | "source";
  readonly name: string;
  /** An actor's main name where `name` is an alias; a source's title. */
  readonly detail: string;
  readonly place: Place;
}

const mostSymbols = 200;

/** Actors, aliases and sources each of whose query words begins one of their words; all, up to a limit, for an empty query. */
export function findSymbols(library: Library, query: string): LibrarySymbol[] {
  const typed = wordsOf(query);
  const matches = (text: string): boolean => {
    const words = wordsOf(text);
    return typed.every((word) => words.some((each) => each.startsWith(word)));
  };
  const symbols: LibrarySymbol[] = [];
  for (const source of library.sources.values()) {
    const { title = "" } = source.bibliography;
    const place = placeOfSource(source);
    if (place && matches(`${source.key} ${title}`))
      symbols.push({ kind: "source", name: source.key, detail: title, place });
    if (symbols.length >= mostSymbols) return symbols;
  }
  for (const { actor, name } of library.actors.actorsWith(query, mostSymbols - symbols.length)) {
    const [place] = placesOfActor(library, actor);
    const detail = name === actor.name ? "" : actor.name;
    if (place) symbols.push({ kind: "actor", name, detail, place });
  }
  return symbols;
}
