/** Deeds told by a noun for their doer: "the mastermind of the attack was X", "X, autore dell'attacco", "l'auteur de l'attaque serait X". */
import { agentBefore, agentBehindVerb, type Agent } from "./agents";
import { doneBy, nominalDeedAt } from "./deedAt";
import type { Found } from "../found";
import { foldedAt, isAdverb, type Reading, type Stretch } from "../reading";
import { groupStartAt, isNegatedIn } from "../phrases/verbGroup";

/** Words between such a noun and the copula. */
const authorReach = 14;
/** Words of what stands between a comma or copula and such a noun: "the alleged". */
const longestLead = 3;

/** The deed whose doer the noun at `at` stands for, and who that is. */
export function findAuthor(reading: Reading, at: number): Found | undefined {
  const { lexicon } = reading;
  if (!lexicon.deeds.authors.has(foldedAt(reading, at))) return undefined;
  const link = foldedAt(reading, at + 1);
  if (!lexicon.names.connectors.has(link) && !lexicon.deeds.fronted.has(link)) return undefined;
  const deed = nominalDeedAt(reading, at + 2);
  if (!deed) return undefined;
  return authorBefore(reading, at, deed) ?? authorAfter(reading, at, deed);
}

type Deed = NonNullable<ReturnType<typeof nominalDeedAt>>;

/** "X is the mastermind of", "X, the alleged author of". */
function authorBefore(reading: Reading, at: number, deed: Deed): Found | undefined {
  const { copulas, determiners, prepositions } = reading.lexicon.grammar;
  for (let before = at - 1; before >= Math.max(1, at - 1 - longestLead); before -= 1) {
    const folded = foldedAt(reading, before);
    if (folded === ",") {
      const cue = [{ from: at, to: at + 2 }];
      return build(agentBefore(reading, before), cue, deed);
    }
    if (copulas.has(folded) && !determiners.has(folded)) {
      const group = groupStartAt(reading, before);
      const cue = [{ from: group.from, to: at + 2 }];
      const isNegated = group.isNegated || isNegatedIn(reading, cue[0]!);
      const found = build(agentBefore(reading, group.from), cue, deed);
      return found && { ...found, isDenied: isNegated, isUnreal: group.isUnreal };
    }
    if (prepositions.has(folded) || !reading.words[before]!.isWord) return undefined;
  }
  return undefined;
}

/** "The mastermind of the attack was X". */
function authorAfter(reading: Reading, at: number, deed: Deed): Found | undefined {
  const { words, lexicon } = reading;
  const { copulas, determiners } = lexicon.grammar;
  const limit = Math.min(words.length, at + authorReach);
  for (let copula = at + 3; copula < limit && words[copula]!.isWord; copula += 1) {
    const { folded } = words[copula]!;
    if (!copulas.has(folded) || determiners.has(folded)) continue;
    const group = groupStartAt(reading, copula);
    let to = copula + 1;
    while (copulas.has(foldedAt(reading, to)) || isAdverb(reading, to)) to += 1;
    const cue = [
      { from: at, to: at + 2 },
      { from: group.from, to },
    ];
    const content = { ...deed, from: at + 2, to: group.from };
    const found = build(agentBehindVerb(reading, to), cue, content);
    const isDenied = group.isNegated || isNegatedIn(reading, cue[1]!);
    return found && { ...found, isDenied, isUnreal: group.isUnreal };
  }
  return undefined;
}

function build(agent: Agent | undefined, cue: readonly Stretch[], deed: Deed): Found | undefined {
  if (!agent || agent.kind === "vague" || deed.to <= deed.from) return undefined;
  return { ...doneBy(agent, deed), cue };
}
