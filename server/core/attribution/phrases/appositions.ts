/** Identity in an apposition: "CyberCaliphate, an arm of the GRU,". */
import type { Found } from "../found";
import { foldedAt, type Reading, type Stretch } from "../reading";
import { phraseBefore } from "./phrases";

/** Words between the comma and what somebody is said to be. */
const openingReach = 4;
/** Words of an apposition. */
const longestApposition = 14;

/** The identity that the affiliation at a word gives to the name before its comma; persons hold offices, and are left out. */
export function findApposition(
  reading: Reading,
  at: number,
  namesSomebody: (reading: Reading, part: Stretch) => boolean,
): Found | undefined {
  const { lexicon, words, nameAt } = reading;
  if (!lexicon.nouns.affiliations.has(foldedAt(reading, at))) return undefined;
  const comma = commaBefore(reading, at);
  const link = [at + 1, at + 2].find((each) => isLink(reading, each));
  if (comma === undefined || link === undefined) return undefined;
  const kind = nameAt[comma - 1]?.kind;
  if (kind === undefined || kind === "person" || kind === "place" || kind === "state")
    return undefined;
  let to = link + 1;
  while (to < words.length && words[to]!.isWord && to - comma < longestApposition) to += 1;
  const closes = words[to] === undefined || /^[,.;)]$/.test(words[to]!.folded);
  const subject = phraseBefore(reading, comma);
  if (!closes || !subject || !namesSomebody(reading, { from: link + 1, to })) return undefined;
  return {
    source: [subject],
    cue: [{ from: at, to: at + 1 }],
    content: [{ from: comma + 1, to }],
  };
}

function commaBefore({ words, lexicon }: Reading, at: number): number | undefined {
  const { prepositions, auxiliaries, determiners } = lexicon.grammar;
  for (let before = at - 1; before > 0 && at - before <= openingReach; before -= 1) {
    const { folded, isWord, isQuoted } = words[before]!;
    if (folded === ",") return before;
    if (lexicon.nouns.affiliations.has(folded)) return undefined;
    const isVerb = auxiliaries.has(folded) && !determiners.has(folded);
    if (!isWord || isQuoted || prepositions.has(folded) || isVerb) return undefined;
  }
  return undefined;
}

/** "an arm of", "a front for", "divisione dell". */
const isLink = ({ words, lexicon }: Reading, at: number): boolean => {
  const folded = words[at]?.folded ?? "";
  return lexicon.names.connectors.has(folded) || lexicon.deeds.frontsFor.has(folded);
};
