/** Prepares what first answers would otherwise wait for: run it while nothing else waits. */
import type { Library } from "../library/library";
import { sourcesNamed } from "../library/sources/sourceNames";
import { prepareCitations } from "./completeCitations";

/** Each step takes a few milliseconds at most, but for one that sorts the library's sources. What is prepared stays with the library and those that follow from it. */
export function* prepare(library: Library): Generator<undefined> {
  yield* prepareCitations(library);
  sourcesNamed(library);
}
