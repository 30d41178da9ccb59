/** `whence actors --proposals`: actors that may be one under two names, why, and who uses which name where. */
import { t, type Library, type Path } from "../core/index";
import {
  proposalCardOf,
  type ProposalCard,
  type ProposedName,
} from "../core/features/proposalCard";
import { allProposals, finish, indexProposals } from "../core/library/proposals/proposals";
import type { Paint } from "./paint";
import { flatten } from "./underline";

export const findProposals = (library: Library): ProposalCard[] =>
  finish(allProposals(finish(indexProposals(library)))).map((proposal) =>
    proposalCardOf(library, proposal),
  );

/** One block a proposal: both names, the reason, the passages of each. */
export function printProposals(cards: readonly ProposalCard[], paint: Paint): string {
  if (cards.length === 0) return `${t("no two names that may be one actor's")}\n`;
  return `${cards.map((card) => printProposal(card, paint)).join("\n\n")}\n`;
}

function printProposal({ names, reason }: ProposalCard, paint: Paint): string {
  const [first, second] = names.map(({ name }) => paint.strong(flatten(name)));
  return [
    `${first} ~ ${second}`,
    `    ${t("The same actor? {reason}", { reason: flatten(reason) })}`,
    ...names.flatMap((each) => printName(each, paint)),
  ].join("\n");
}

function printName({ name, actor, isListed, uses, more }: ProposedName, paint: Paint): string[] {
  const about = [
    actor === name ? "" : t("a name of {actor}", { actor: flatten(actor) }),
    isListed ? t("your list") : "",
    more > 0 ? t("and {count} more", { count: more }) : "",
  ].filter(Boolean);
  return [
    `    ${flatten(name)}${about.length > 0 ? paint.faint(` (${about.join("; ")})`) : ""}`,
    ...uses.map(
      ({ whence, passage }) => `        ${whence}: ${paint.faint(`“${flatten(passage)}”`)}`,
    ),
  ];
}

/** The same as data, version 1; files as `shorten` gives their paths. */
export const toProposalsReport = (
  cards: readonly ProposalCard[],
  shorten: (path: Path) => string,
): object => ({
  version: 1,
  proposals: cards.map(({ names, reason }) => ({
    reason,
    names: names.map(({ name, actor, isListed, uses }) => ({
      name,
      actor,
      isListed,
      uses: uses.map(({ whence, passage, place }) => ({
        whence,
        passage,
        ...(place && { file: shorten(place.path) }),
      })),
    })),
  })),
});
