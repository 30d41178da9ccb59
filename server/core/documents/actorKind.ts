/** What an actor may be. */
export type ActorKind = "person" | "group" | "organisation" | "state" | "unknown";
