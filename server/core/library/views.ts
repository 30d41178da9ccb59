/** Views: what the sources say of an actor, row by row, never merged: speaker, words, certainty, passage. */
import type { Attribution } from "../attribution/attribution";
import type { Actor } from "./actor";
import type { Library } from "./library";
import type { Passage } from "./source";

export interface View {
  readonly actor: Actor;
  /** Who says it, in the passage's words; undefined where the source speaks for itself. */
  readonly speaker?: string;
  /** What they say of the actor: the passage's words or a plain shortening. */
  readonly words: string;
  /** The hedge or the cue, as written ("appears", "all but certain", "sarebbe"). */
  readonly certainty: string;
  readonly attribution: Attribution;
  readonly passage: Passage;
}

/** Views on an actor, newest source first. */
export declare function viewsOf(library: Library, actor: Actor): View[];

/** Every mention of an actor in the library, by source, then place. */
export declare function mentionsOf(library: Library, actor: Actor): Passage[];
