/** What a writer sees of a proposal: the names, why they may be one actor's, and who uses which where. */
import type { Actor } from "../library/actors/actor";
import type { Library } from "../library/library";
import { mentionsOf } from "../library/actors/mentionsOf";
import { nameKey } from "../library/actors/names";
import { proposalsFor, type Proposal, type ProposalIndex } from "../library/proposals/proposals";
import { passageText, type Passage } from "../library/sources/source";
import { t } from "../localisation";
import { sliceOf, type Span } from "../text/span";
import { placeIn, type Place } from "./place";

export interface ProposedName {
  /** The actor whose name it is; the same as `name` unless that is an alias. */
  readonly actor: string;
  readonly name: string;
  readonly isListed: boolean;
  /** Sources that use the name, each by its first passage; those that name the actor otherwise where none does. */
  readonly uses: readonly ProposedUse[];
  /** Sources left out. */
  readonly more: number;
}

export interface ProposedUse {
  /** "hit-list ¶2". */
  readonly whence: string;
  readonly passage: string;
  readonly place?: Place;
}

export interface ProposalCard {
  /** The one to keep first. */
  readonly names: readonly [ProposedName, ProposedName];
  readonly reason: string;
}

const mostUses = 3;

export function proposalCardOf(library: Library, proposal: Proposal): ProposalCard {
  const [first, second] = proposal.actors;
  return {
    names: [
      proposedName(library, first, proposal.names[0]),
      proposedName(library, second, proposal.names[1]),
    ],
    reason: reasonOf(proposal),
  };
}

function proposedName(library: Library, actor: Actor, name: string): ProposedName {
  const { placed } = mentionsOf(library, actor);
  const own = placed.filter(
    ({ passage, span }) => nameKey(shownAt(passage, span)) === nameKey(name),
  );
  const bySource = new Map<unknown, ProposedUse>();
  for (const { passage, span } of own.length > 0 ? own : placed)
    if (!bySource.has(passage.source))
      bySource.set(passage.source, useOf(passage, placeIn(passage.source, span)));
  const uses = [...bySource.values()];
  return {
    actor: actor.name,
    name,
    isListed: actor.listedAt !== undefined,
    uses: uses.slice(0, mostUses),
    more: Math.max(0, uses.length - mostUses),
  };
}

const shownAt = ({ source }: Passage, span: Span): string =>
  sliceOf(source.text?.plain ?? "", span);

const useOf = (passage: Passage, place: Place | undefined): ProposedUse => ({
  whence: `${passage.source.key} ¶${passage.paragraph}`,
  passage: passageText(passage).replace(/\s+/g, " ").trim(),
  ...(place && { place }),
});

/** Why two names may be one actor's: one clause. */
export function reasonOf({ likeness, names, registry = "" }: Proposal): string {
  const [short, long] = [...names].sort((a, b) => a.length - b.length) as [string, string];
  switch (likeness) {
    case "spacing":
      return t("the same letters, parted otherwise");
    case "legalForm":
      return t("the same but for the form of the company");
    case "sound":
      return t("the same sound in two spellings");
    case "translation":
      return t("the same words in two languages");
    case "acronym":
      return t("“{short}” is made of the first letters of “{long}”", { short, long });
    case "initial":
      return t("“{short}” may be short for “{long}”", { short, long });
    case "registry":
      return t("{registry} lists both as one actor's", { registry });
  }
}

/** Proposals shown at one name. */
const mostAtName = 2;

export interface NameProposal {
  readonly proposal: Proposal;
  /** The name of the other actor. */
  readonly other: string;
}

/** What may be one with an actor. */
export const proposalsAt = (index: ProposalIndex, actor: Actor): NameProposal[] =>
  proposalsFor(index, actor)
    .slice(0, mostAtName)
    .map((proposal) => ({
      proposal,
      other: proposal.names[proposal.actors[0].id === actor.id ? 1 : 0],
    }));
