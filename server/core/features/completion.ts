/** Completions: what a writer may be about to type. */
import type { Edit } from "../checks/finding";

export interface Completion {
  /** `word`: one of a few that a place allows. */
  readonly kind: "actor" | "source" | "word";
  /** The actor's id or the source's key, by which `completionCard` finds it again. */
  readonly id: string;
  readonly label: string;
  /** A few words beside the label. */
  readonly description: string;
  /** Begins with what is typed, so that an editor that filters again drops nothing. */
  readonly filterText: string;
  readonly edit: Edit;
}

/** More are of no use in a list; typing on asks again. */
export const mostCompletions = 50;
