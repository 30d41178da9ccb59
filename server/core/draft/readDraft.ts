/** Reads a draft against a library's actors: its mentions, attributions and claims, block by block, once a block. */
import type { Attribution } from "../attribution/attribution";
import { findAttributions } from "../attribution/findAttributions";
import { joinParagraph, newDiscourse } from "../attribution/speakers/speakers";
import { findNames } from "../attribution/names/findNames";
import type { Name } from "../attribution/names/name";
import type { Mention } from "../library/actors/actor";
import type { ActorBook } from "../library/actors/actorBook";
import type { Library } from "../library/library";
import { mergeNames } from "../library/actors/mergeNames";
import type { Paragraph } from "../text/paragraph";
import { findTokens } from "../text/tokens";
import type { Block, Prose } from "./block";
import type { CheckMark } from "./checkMarks";
import { findClaims, type Claim } from "./claims";
import type { Draft, PlacedBlock } from "./draft";

/** What a run of prose says and names. Spans are in the prose's plain text. */
export interface ProseContent {
  readonly prose: Prose;
  readonly names: readonly Name[];
  readonly mentions: readonly Mention[];
  readonly attributions: readonly Attribution[];
  readonly claims: readonly Claim[];
}

export interface BlockReading {
  readonly block: Block;
  readonly proses: readonly ProseContent[];
}

/** A block of a draft, read when it is first asked for. */
export interface PlacedReading {
  readonly placed: PlacedBlock;
  readonly reading: BlockReading;
}

export interface DraftReading {
  readonly draft: Draft;
  readonly library: Library;
  /** The draft's path; links are read against it. */
  readonly path: string;
  /** What editors have checked of it. */
  readonly marks: readonly CheckMark[];
  readonly blocks: readonly PlacedReading[];
}

const noMarks: readonly CheckMark[] = [];

/** Reads a draft at `path` with the marks kept beside it, each block when it is first asked for. A block read before with the same actors costs a look-up. */
export function readDraft(
  draft: Draft,
  library: Library,
  path = "/",
  marks: readonly CheckMark[] = noMarks,
): DraftReading {
  return {
    draft,
    library,
    path,
    marks: marks.filter((mark) => path.endsWith(`/${mark.draft}`)),
    blocks: draft.blocks.map((placed) => new LazyReading(placed, library.actors)),
  };
}

/** A class, since each key makes one for every block of the draft: accessors of their own would cost ten times as much. */
class LazyReading implements PlacedReading {
  #reading: BlockReading | undefined;
  constructor(
    readonly placed: PlacedBlock,
    readonly actors: ActorBook,
  ) {}
  get reading(): BlockReading {
    return (this.#reading ??= readBlock(this.placed.block, this.actors));
  }
}

const readings = new WeakMap<
  Block,
  { readonly actors: ActorBook; readonly reading: BlockReading }
>();

function readBlock(block: Block, actors: ActorBook): BlockReading {
  const known = readings.get(block);
  if (known?.actors === actors) return known.reading;
  const reading = { block, proses: block.proses.map((prose) => readProseContent(prose, actors)) };
  readings.set(block, { actors, reading });
  return reading;
}

function readProseContent(prose: Prose, actors: ActorBook): ProseContent {
  const paragraph: Paragraph = {
    start: 0,
    end: prose.plain.length,
    language: prose.language,
    sentences: prose.sentences,
  };
  const mentions = actors.findMentions(prose.plain, findTokens(prose.plain));
  const names = findNames(prose.plain, paragraph);
  const known = mergeNames(mentions, names);
  const discourse = newDiscourse(prose.plain);
  joinParagraph(discourse, paragraph, known, findAttributions(prose.plain, paragraph, known));
  const { attributions } = discourse;
  return { prose, names, mentions, attributions, claims: findClaims(prose, attributions) };
}
