/** A deed that begins at a word, by its noun ("the attack on the bank", "a role in the attack") or by its verb ("hacking the bank", "aver attaccato la banca"). */
import type { DeedVerb } from "../../languages/deedCues";
import type { Found } from "../found";
import { affectedByNoun, affectedByVerb } from "./affected";
import { deedReach, holdsDeed, objectAfter } from "./deedNouns";
import { foldedAt, isAdverb, type Reading, type Stretch } from "../reading";

/** The words of a deed, and whom it was done to. */
export interface NamedDeed extends Stretch {
  readonly affected?: Stretch;
}

/** What an attribution tells of a deed: who does it, what, and to whom. */
export const doneBy = (
  agent: Stretch,
  deed: Stretch & { readonly affected?: Stretch | undefined },
): Pick<Found, "source" | "content" | "affected"> => ({
  source: [{ from: agent.from, to: agent.to }],
  content: [{ from: deed.from, to: deed.to }],
  ...(deed.affected && { affected: deed.affected }),
});

export const deedAt = (reading: Reading, from: number): NamedDeed | undefined =>
  verbalDeedAt(reading, from) ?? nominalDeedAt(reading, from);

/** "the attack on the bank", "any involvement in the attack": a deed's noun before any preposition, or behind one of taking part. */
export function nominalDeedAt(reading: Reading, from: number): NamedDeed | undefined {
  const { words, lexicon, nameAt } = reading;
  const { prepositions, auxiliaries, determiners } = lexicon.grammar;
  const { deeds, undertakings } = lexicon.nouns;
  for (let at = from; at < Math.min(words.length, from + deedReach); at += 1) {
    const { folded, isWord } = words[at]!;
    if (!isWord) return undefined;
    if (deeds.has(folded) || undertakings.has(folded)) return withAffected(reading, from);
    if (nameAt[at]) continue;
    if (at > from && prepositions.has(folded)) return undefined;
    if (auxiliaries.has(folded) && !determiners.has(folded) && folded !== "'s") return undefined;
    if (lexicon.deeds.shares.has(folded) && prepositions.has(foldedAt(reading, at + 1)))
      return nominalDeedAt(reading, at + 2);
  }
  return undefined;
}

/** "any involvement in the attack", "ogni responsabilità dell'attacco". */
export function sharedDeedAt(reading: Reading, from: number): NamedDeed | undefined {
  const { grammar, deeds } = reading.lexicon;
  for (let at = from; at <= from + longestLead; at += 1) {
    const folded = foldedAt(reading, at);
    if (deeds.shares.has(folded))
      return grammar.prepositions.has(foldedAt(reading, at + 1))
        ? nominalDeedAt(reading, at + 2)
        : undefined;
    if (grammar.prepositions.has(folded)) return undefined;
  }
  return undefined;
}

/** Words before a noun of taking part: "any", "toute". */
const longestLead = 2;

function withAffected(reading: Reading, from: number): NamedDeed | undefined {
  const object = objectAfter(reading, from);
  const affected = object && affectedByNoun(reading, object);
  return object && { ...object, ...(affected && { affected }) };
}

/** "hacking the bank", "having carried out the attack", "aver attaccato la banca". */
export function verbalDeedAt(reading: Reading, from: number): NamedDeed | undefined {
  const { auxiliaries } = reading.lexicon.grammar;
  let at = from;
  while (isAdverb(reading, at) || auxiliaries.has(foldedAt(reading, at))) at += 1;
  for (const { verb, forms } of reading.lexicon.deedVerbs.get(foldedAt(reading, at)) ?? []) {
    const isBare = forms.has("gerund") || forms.has("infinitive");
    if (!isBare && !(at > from && forms.has("participle"))) continue;
    const after = particleEnd(reading, at, verb);
    if (after === undefined) continue;
    const object = objectAfter(reading, after);
    if (!object) {
      if (verb.gravity === "grave") return { from, to: after };
      continue;
    }
    if (verb.gravity === "done" && !holdsDeed(reading, nearOf(object))) continue;
    const affected = affectedByVerb(reading, verb, object);
    return { from, to: object.to, ...(affected && { affected }) };
  }
  return undefined;
}

const nearOf = ({ from, to }: Stretch): Stretch => ({ from, to: Math.min(to, from + deedReach) });

/** The word behind a verb of a deed and its particle; undefined where the particle is missing. */
export function particleEnd(
  reading: Reading,
  at: number,
  { particle }: DeedVerb,
): number | undefined {
  if (!particle) return at + 1;
  return particle.includes(foldedAt(reading, at + 1)) ? at + 2 : undefined;
}
