/** Doings: who does what a verb tells, and to whom or what, whatever verb it is. */
import type { Span } from "../../text/span";
import { foldedAt, isAdverb, spanOf, type Reading, type Stretch } from "../reading";
import { phraseAfter } from "./phrases";
import { mainSubject, subjectBefore } from "./subjects";
import { verbGroupAt } from "./verbGroup";
import { clauseAround, isVerbLast } from "../verbSecond/clauses";
import { nounPhraseAt, nounPhraseBefore } from "../verbSecond/nounPhrases";
import { afterOpeners, subjectAfterVerb, subjectOf } from "../verbSecond/subjects";

/** Spans are in the text. */
export interface Doing {
  /** Who does it: the subject, or whom a passive names by its preposition. */
  readonly agent?: Span;
  /** Whom or what it is done to: the object, or the subject of a passive. */
  readonly patient?: Span;
  /** What else belongs to the verb: to whom, from whom, where; in order. */
  readonly others: readonly Span[];
}

/** What the word at an offset tells if it is a verb; undefined where no word begins there, or where it follows an article. */
export function doingAt(reading: Reading, offset: number): Doing | undefined {
  const at = reading.words.findIndex(({ start }) => start === offset);
  if (at < 0 || isNoun(reading, at)) return undefined;
  const told = reading.lexicon.habits.verbSecond ? inVerbSecond(reading, at) : inOrder(reading, at);
  const place = (stretch: Stretch | undefined): Span | undefined =>
    stretch && stretch.to > stretch.from ? spanOf(reading, stretch) : undefined;
  const [agent, patient] = [place(told.agent), place(told.patient)];
  return {
    ...(agent && { agent }),
    ...(patient && { patient }),
    others: told.others.flatMap((other) => place(other) ?? []),
  };
}

/** Behind an article, a possessor or a preposition stands a noun, or an adjective: "the attack", "the group's attack". */
function isNoun({ words, lexicon: { grammar } }: Reading, at: number): boolean {
  const before = words[at - 1]?.folded ?? "";
  if (before === "'s" || before === "'") return true;
  if (grammar.auxiliaries.has(before)) return false;
  return grammar.determiners.has(before) || grammar.prepositions.has(before);
}

interface Told {
  readonly agent: Stretch | undefined;
  readonly patient: Stretch | undefined;
  readonly others: readonly Stretch[];
}

const asFinite: ReadonlySet<"finite" | "participle"> = new Set(["finite", "participle"]);
const asGerund: ReadonlySet<"gerund"> = new Set(["gerund"]);

/** Where the subject stands before the verb and its objects behind it. */
function inOrder(reading: Reading, at: number): Told {
  const forms = /ing$/.test(foldedAt(reading, at)) ? asGerund : asFinite;
  const group = verbGroupAt(reading, at, forms, at + 1);
  const subject = subjectOfGroup(reading, group.from);
  const end = endOfClause(reading, at + 1);
  if (group.from === at && reading.lexicon.grammar.by.has(foldedAt(reading, at + 1))) {
    // "the sum offered by the bank"
    const agent = phraseAfter(reading, at + 2);
    return { agent, patient: subject, others: [{ from: agent?.to ?? at + 2, to: end }] };
  }
  // "the painting stolen from the museum was found": what follows tells that it is a participle.
  const isApposed = group.from === at && hasPassive(reading, { from: at + 1, to: end });
  if (isApposed) return { agent: undefined, patient: subject, others: [] };
  if (!group.isPassive) {
    const from = afterParticle(reading, at + 1, end);
    const patient = phraseAfter(reading, from) ?? phraseBehindAdjunct(reading, from, end);
    const others = patient
      ? [
          { from, to: patient.from },
          { from: patient.to, to: end },
        ]
      : [{ from, to: end }];
    return { agent: subject, patient, others };
  }
  const by = find(reading, { from: at + 1, to: end }, reading.lexicon.grammar.by);
  const agent = by === undefined ? undefined : phraseAfter(reading, by + 1);
  const others = [
    { from: at + 1, to: by ?? end },
    { from: agent?.to ?? end, to: end },
  ];
  // "the talks on pay were broken off": all that stands before it.
  return { agent, patient: { from: startOfClause(reading, group.from), to: group.from }, others };
}

/** Who a verb speaks of; behind a conjunction, whom the sentence began with: "Berg won the stage and beat Lund". */
function subjectOfGroup(reading: Reading, from: number): Stretch | undefined {
  const { conjunctions } = reading.lexicon.grammar;
  if (!conjunctions.has(foldedAt(reading, from - 1))) return subjectBefore(reading, from);
  const subject = mainSubject(reading, from);
  return subject?.kind === "name" ? subject : undefined;
}

/** The phrase behind one that a preposition leads to: "ha battuto in volata la campionessa". */
function phraseBehindAdjunct(reading: Reading, from: number, end: number): Stretch | undefined {
  const { prepositions, determiners } = reading.lexicon.grammar;
  if (!prepositions.has(foldedAt(reading, from))) return undefined;
  const to = phraseAfter(reading, from + 1)?.to ?? end;
  return to < end && determiners.has(foldedAt(reading, to)) ? phraseAfter(reading, to) : undefined;
}

/** An auxiliary of the passive, but no "'s", which is a possessor's as well. */
const hasPassive = ({ words, lexicon }: Reading, { from, to }: Stretch): boolean =>
  words
    .slice(from, to)
    .some(({ folded }) => lexicon.grammar.passives.has(folded) && !folded.startsWith("'"));

/** "broke off the talks", "hanno subito chiuso": behind what belongs to the verb alone. */
function afterParticle(reading: Reading, from: number, end: number): number {
  const { prepositions, determiners } = reading.lexicon.grammar;
  let at = from;
  while (at < end && isAdverb(reading, at)) at += 1;
  // A preposition before an article is either: "broke off the talks", "spoke of the talks".
  const isPart =
    prepositions.has(foldedAt(reading, at)) && determiners.has(foldedAt(reading, at + 1));
  return isPart && !determiners.has(foldedAt(reading, at)) ? at + 1 : at;
}

/** The mark, relative or conjunction of a clause behind which another verb may stand. */
function endOfClause({ words, lexicon: { grammar } }: Reading, from: number): number {
  for (let at = from; at < words.length; at += 1) {
    const { folded, isWord } = words[at]!;
    if (!isWord && /^[,;:.!?()—–]$/.test(folded)) return at;
    if (grammar.relatives.has(folded) && !grammar.determiners.has(folded)) return at;
  }
  return words.length;
}

function startOfClause({ words, lexicon: { grammar } }: Reading, to: number): number {
  let from = to;
  while (from > 0 && words[from - 1]!.isWord && !grammar.relatives.has(words[from - 1]!.folded))
    from -= 1;
  return from;
}

function findLast(
  { words }: Reading,
  { from, to }: Stretch,
  among: ReadonlySet<string>,
): number | undefined {
  for (let at = to - 1; at >= from; at -= 1) if (among.has(words[at]!.folded)) return at;
  return undefined;
}

function find(
  { words }: Reading,
  { from, to }: Stretch,
  among: ReadonlySet<string>,
): number | undefined {
  for (let at = from; at < to; at += 1) if (among.has(words[at]!.folded)) return at;
  return undefined;
}

/** Where the verb comes second, or last: the subject stands on either side of it. */
function inVerbSecond(reading: Reading, at: number): Told {
  const { grammar } = reading.lexicon;
  const clause = clauseAround(reading, at);
  const subject = subjectIn(reading, clause, at);
  const rest = (without: readonly (Stretch | undefined)[]): Stretch[] =>
    gaps(
      clause,
      without.flatMap((each) => each ?? []),
    );
  const isPassive = find(reading, clause, grammar.passives) !== undefined;
  if (!isPassive) {
    const patient = objectIn(reading, clause, at, subject);
    return { agent: subject, patient, others: rest([subject, patient]) };
  }
  // "Der Angriff auf den Hafen von Sarrano wurde von X verübt": the last one before the verb.
  const by = findLast(reading, { from: clause.from, to: at }, grammar.by);
  const agent = by === undefined ? undefined : nounPhraseAt(reading, by + 1, clause.to);
  return { agent, patient: subject, others: rest([subject, agent]) };
}

function subjectIn(reading: Reading, clause: Stretch, at: number): Stretch | undefined {
  const { grammar, fields } = reading.lexicon;
  if (!isVerbLast(reading, clause)) {
    const verb = find(reading, clause, grammar.auxiliaries) ?? at;
    const first = subjectOf(reading, { from: clause.from, to: verb + 1 }, verb);
    const second = subjectAfterVerb(reading, verb + 1, clause.to);
    // "Die Zeichnungen hat der Maler verkauft"
    const isSecond = second && fields.nominatives.has(foldedAt(reading, second.from));
    return isSecond && !(first && fields.nominatives.has(foldedAt(reading, first.from)))
      ? second
      : (first ?? second);
  }
  const opener = afterOpeners(reading, clause.from);
  return fields.relatives.has(foldedAt(reading, opener))
    ? nounPhraseBefore(reading, 0, opener - 1, () => false)
    : subjectAfterVerb(reading, opener + 1, clause.to);
}

/** The first phrase behind the finite verb that no preposition leads to and that is not the subject; the phrase before it where the subject stands behind. */
function objectIn(
  reading: Reading,
  clause: Stretch,
  at: number,
  subject: Stretch | undefined,
): Stretch | undefined {
  const { grammar, fields } = reading.lexicon;
  const verb = isVerbLast(reading, clause)
    ? clause.from
    : (find(reading, clause, grammar.auxiliaries) ?? at);
  if (subject && subject.from > verb && verb > clause.from)
    return nounPhraseAt(reading, afterOpeners(reading, clause.from), verb);
  for (let from = Math.max(verb + 1, subject?.to ?? 0); from < clause.to;) {
    const folded = foldedAt(reading, from);
    const phrase = nounPhraseAt(reading, from, clause.to);
    if (phrase && !grammar.prepositions.has(folded)) return phrase;
    const led = grammar.prepositions.has(folded) || fields.obliques.has(folded);
    from = (led ? nounPhraseAt(reading, from + 1, clause.to)?.to : undefined) ?? from + 1;
  }
  return undefined;
}

/** What of a stretch is left beside some parts of it. */
function gaps({ from, to }: Stretch, parts: readonly Stretch[]): Stretch[] {
  const sorted = [...parts].sort((a, b) => a.from - b.from);
  const starts = [from, ...sorted.map((part) => part.to)];
  const ends = [...sorted.map((part) => part.from), to];
  return starts.map((start, index) => ({ from: start, to: ends[index]! }));
}
