/** Who may have done a deed: names, groups of doers, states; and deeds without anybody named. */
import { foldedAt, isAdverb, type Reading, type Stretch } from "../reading";
import { subjectAfter, subjectBefore, type Subject } from "../phrases/subjects";

/** `named`: somebody in particular; `group`: so, and a group, state or kind of doer; `vague`: "hackers", "the attackers". */
export type AgentKind = "named" | "group" | "vague";

export interface Agent extends Stretch {
  readonly kind: AgentKind;
}

export function agentBefore(reading: Reading, end: number): Agent | undefined {
  const subject = subjectBefore(reading, end);
  return subject && toAgent(reading, subject);
}

export function agentAfter(reading: Reading, start: number): Agent | undefined {
  const subject = subjectAfter(reading, start);
  return subject && toAgent(reading, subject);
}

/** As `agentAfter`, also behind an article that is a preposition as well: étaient "des" pirates russes. */
export function agentBehindVerb(reading: Reading, start: number): Agent | undefined {
  const { determiners, prepositions } = reading.lexicon.grammar;
  const folded = foldedAt(reading, start);
  const isArticle = determiners.has(folded) && prepositions.has(folded);
  return agentAfter(reading, start) ?? (isArticle ? agentAfter(reading, start + 1) : undefined);
}

/** As `agentBefore`; for "the group" in an apposition whom it stands beside: "Fancy Bear, the group". */
export function agentOrApposed(reading: Reading, end: number): Agent | undefined {
  const near = agentBefore(reading, end);
  const isApposed = near?.kind === "vague" && foldedAt(reading, near.from - 1) === ",";
  return (isApposed ? agentBefore(reading, near.from - 1) : undefined) ?? near;
}

/** A subject as the doer of a deed; undefined for pronouns, and for what does nothing. */
export function toAgent(reading: Reading, subject: Subject): Agent | undefined {
  if (subject.kind === "pronoun") return undefined;
  const { lexicon, words } = reading;
  const { doers } = lexicon.nouns;
  const last = subject.to - 1;
  if (lexicon.grammar.prepositions.has(words[last]!.folded) && !reading.nameAt[last])
    return undefined;
  if (lexicon.deeds.nobodies.has(words[subject.from]!.folded)) return undefined;
  const head = headOf(reading, subject);
  const hasApposition = words[head + 1]?.folded === "," && head + 1 < subject.to;
  const from = agentStart(reading, subject.from, head);
  const stretch = { from, to: hasApposition ? head + 1 : subject.to };
  let isNamed = false;
  let isGroup = false;
  let hasDoer = false;
  for (let at = subject.from; at <= head; at += 1) {
    const word = words[at]!;
    hasDoer ||= doers.has(word.folded);
    if (isActorName(reading, at)) {
      isNamed = true;
      const kind = reading.nameAt[at]?.kind;
      isGroup ||= kind === "group" || kind === "state" || kind === "organisation";
    }
    isNamed ||= lexicon.names.demonyms.has(word.folded);
  }
  const isAdjective = lexicon.names.demonyms.has(foldedAt(reading, head));
  const isDoer =
    doers.has(foldedAt(reading, head)) ||
    (hasDoer && (isAdjective || isOwned(reading, { from: subject.from, to: head })));
  if (isDoer && isNamed) return { ...stretch, kind: "group" };
  if (isDoer || (hasDoer && !isNamed)) return { ...stretch, kind: "vague" };
  if (!isActorName(reading, head)) return undefined;
  return { ...stretch, kind: isGroup || hasDoer ? "group" : "named" };
}

/** "Berg's" of "Berg's troll farm". */
const isOwned = ({ words, nameAt }: Reading, { from, to }: Stretch): boolean =>
  words.slice(from, to).some(({ folded }, at) => folded === "'s" && nameAt[from + at - 1]);

/** Behind an adverb or a date at the head of a phrase: "Apparently Fancy Bear", "8 April 2015 Fancy Bear". */
function agentStart(reading: Reading, from: number, head: number): number {
  const { words, lexicon } = reading;
  const isBefore = (at: number): boolean => {
    const { folded } = words[at]!;
    return isAdverb(reading, at) || /^\d/.test(folded) || lexicon.names.calendar.has(folded);
  };
  let start = from;
  while (start < head && isBefore(start)) start += 1;
  return start;
}

/** The last word of a phrase's first part, before "of", "in" or a comma: "hackers" in "Russian hackers of the GRU". */
function headOf({ words, lexicon, nameAt }: Reading, { from, to }: Stretch): number {
  for (let at = from + 1; at < to; at += 1) {
    const isLink =
      lexicon.grammar.prepositions.has(words[at]!.folded) ||
      !words[at]!.isWord ||
      lexicon.grammar.relatives.has(words[at]!.folded);
    if (isLink && !(nameAt[at] && nameAt[at] === nameAt[at - 1])) return at - 1;
  }
  return to - 1;
}

/** Whether a word belongs to the name of somebody who can act. */
function isActorName({ nameAt }: Reading, at: number): boolean {
  const name = nameAt[at];
  return name !== undefined && name.kind !== "place";
}
