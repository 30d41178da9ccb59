/** Identity by who stands behind a group: "Behind X stands Y", "Dietro X ci sono hacker russi", "Hinter X steckt Y". */
import type { Found } from "../found";
import { foldedAt, isAdverb, type Reading, type Stretch } from "../reading";
import { agentBehindVerb } from "./agents";
import { agentIn } from "../verbSecond/doers";

/** Words between a group and the verb of who stands behind it. */
const reach = 3;

/** Who is said to stand behind the group that follows the word of place at `at`, which opens its clause. */
export function findBackers(reading: Reading, at: number): Found | undefined {
  const { lexicon, words, nameAt } = reading;
  if (!lexicon.deeds.fronted.has(foldedAt(reading, at)) || words[at - 1]?.isWord) return undefined;
  const { prepositions, determiners } = lexicon.grammar;
  let from = at + 1;
  while (prepositions.has(foldedAt(reading, from)) || determiners.has(foldedAt(reading, from)))
    from += 1;
  const name = nameAt[from];
  if (!name || /^(?:person|place|state)$/.test(name.kind ?? "")) return undefined;
  let to = from;
  while (nameAt[to] === name) to += 1;
  const verb = verbAfter(reading, to);
  const agent = verb && agentAfterVerb(reading, verb.to);
  if (!verb || !agent || agent.kind === "vague") return undefined;
  if (name.kind !== "group" && !isKindOfDoer(reading, agent)) return undefined;
  return {
    source: [{ from, to }],
    cue: [{ from: at, to: at + 1 }, verb],
    content: [{ from: agent.from, to: agent.to }],
    isDenied: words.slice(to, verb.to).some(({ folded }) => lexicon.grammar.negations.has(folded)),
  };
}

/** "Russian hackers": of a building, too, one may say what stands behind it. */
const isKindOfDoer = ({ words, lexicon }: Reading, { from, to }: Stretch): boolean =>
  words.slice(from, to).some(({ folded }) => lexicon.nouns.doers.has(folded));

/** The verb of standing or being, with what stands between the group and it. */
function verbAfter(reading: Reading, from: number): Stretch | undefined {
  for (let at = from; at < from + reach && reading.words[at]?.isWord; at += 1) {
    let to = at;
    while (stands(reading, to)) to += 1;
    if (to === at) continue;
    while (isAdverb(reading, to)) to += 1;
    return { from, to };
  }
  return undefined;
}

const stands = ({ words, lexicon }: Reading, at: number): boolean =>
  lexicon.deeds.stands.has(words[at]?.folded ?? "") ||
  lexicon.grammar.copulas.has(words[at]?.folded ?? "");

const agentAfterVerb = (reading: Reading, at: number): ReturnType<typeof agentIn> =>
  reading.lexicon.habits.verbSecond
    ? agentIn(reading, at, reading.words.length)
    : agentBehindVerb(reading, at);
