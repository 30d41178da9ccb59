/** Prepares what first answers would otherwise wait for: run it while nothing else waits. */
import type { BlockReading, DraftReading, ProseContent } from "../draft/readDraft";
import type { Actor } from "../library/actors/actor";
import type { Library } from "../library/library";
import { sourcesNamed } from "../library/sources/sourceNames";
import { prepareCitations } from "./completeCitations";
import { prepareCard } from "./nameCard";

/** Each step takes a few milliseconds at most, but for one that sorts the library's sources. What is prepared stays with the library and those that follow from it. */
export function* prepare(library: Library): Generator<undefined> {
  yield* prepareCitations(library);
  sourcesNamed(library);
}

/** More are not kept ready for one library. */
const mostActors = 300;

interface Prepared {
  readonly blocks: WeakSet<BlockReading>;
  readonly actors: Set<string>;
}

const preparedFor = new WeakMap<Library, Prepared>();

/** Prepares the cards of whom a draft names, each once a snapshot of the library; a block that was gone through costs a look-up. */
export function* prepareNames({ library, blocks }: DraftReading): Generator<undefined> {
  const prepared = preparedFor.get(library) ?? { blocks: new WeakSet(), actors: new Set() };
  preparedFor.set(library, prepared);
  for (const { reading } of blocks) {
    if (prepared.blocks.has(reading)) continue;
    for (const actor of reading.proses.flatMap(actorsIn)) {
      if (prepared.actors.has(actor.id) || prepared.actors.size >= mostActors) continue;
      yield* prepareCard(library, actor);
      prepared.actors.add(actor.id);
    }
    prepared.blocks.add(reading);
  }
}

const actorsIn = ({ mentions }: ProseContent): readonly Actor[] =>
  mentions.flatMap(({ candidates }) => candidates);
