/** Verbs of saying in their clauses where verbs come second: which words belong to them, and whether they are verbs at all. */
import type { StatementVerb } from "../../languages/cues";
import type { VerbForms } from "../../languages/verbForms";
import type { VerbUse } from "../lexicon/lexicon";
import { foldedAt, isAdverb, type Reading, type Stretch } from "../reading";
import { clauseAround, clauseBeforeAside, closesClause, isVerbLast } from "./clauses";
import { saidAfter } from "./complements";
import { isBeforeHead } from "./nounPhrases";

/** What of a verb's data tells which words belong to it. */
type Parted = VerbForms & Pick<StatementVerb, "particle" | "unless" | "with">;

/** A verb in its clause. */
export interface VerbAt<Verb extends Parted = StatementVerb> {
  readonly verb: Verb;
  readonly at: number;
  readonly clause: Stretch;
  /** The words of the verb: itself, its auxiliary, its particle. */
  readonly cue: readonly Stretch[];
  /** First word of the verb's second part; the clause's end where it has none. */
  readonly bracket: number;
  readonly isPassive: boolean;
}

/** The verb that a word is a form of, with its auxiliary or particle; undefined where it is a noun, an adjective or another verb. */
export function verbAt<Verb extends Parted>(
  reading: Reading,
  at: number,
  { verb, forms }: VerbUse<Verb>,
): VerbAt<Verb> | undefined {
  const near = clauseAround(reading, at);
  const isOrphan =
    near.from === at || (closesClause(reading, at + 1, near.to) && !isVerbLast(reading, near));
  const clause = isOrphan ? (clauseBeforeAside(reading, near) ?? near) : near;
  if (verb.unless && holdsAny(reading, clause, verb.unless) && !isFollowed(reading, clause))
    return undefined;
  const particle = verb.particle && particleOf(reading, at, clause, verb.particle);
  if (verb.particle && particle === undefined) return undefined;
  if (forms.has("participle")) {
    const auxiliary = auxiliaryOf(reading, at, clause, !!verb.with);
    if (auxiliary !== undefined)
      return withAuxiliary(reading, { verb, at, clause }, auxiliary, particle);
  }
  if (!forms.has("finite")) return undefined;
  if (isInfinitive(reading, at, clause)) return carried(reading, { verb, at, clause });
  if (particle === undefined && isAdjective(reading, at, clause)) return undefined;
  if (!verb.particle && endsWithParticle(reading, at, clause)) return undefined;
  const cue = [{ from: at, to: at + 1 }];
  const end =
    particle === undefined ? clause : { from: clause.from, to: Math.max(clause.to, particle + 1) };
  if (particle !== undefined) cue.push({ from: particle, to: particle + 1 });
  if (particle !== undefined && particle < at && !isVerbLast(reading, clause)) return undefined;
  return {
    verb,
    at,
    clause: end,
    cue: joined(cue),
    bracket: particle !== undefined && particle > at ? particle : clause.to,
    isPassive: false,
  };
}

/** "erklärte zur Lage, sie sei ernst": what is said follows, whatever stands before. */
function isFollowed(reading: Reading, clause: Stretch): boolean {
  const said = saidAfter(reading, clause.to, clause.to);
  return said?.kind === "reported" || said?.kind === "that" || said?.kind === "quotation";
}

export const holdsAny = (
  reading: Reading,
  { from, to }: Stretch,
  wanted: readonly string[],
): boolean => {
  for (let at = from; at < to; at += 1) if (wanted.includes(foldedAt(reading, at))) return true;
  return false;
};

/** Neighbouring words of a cue as one. */
const joined = (parts: readonly Stretch[]): Stretch[] => {
  const [first, second] = [...parts].sort((a, b) => a.from - b.from) as [Stretch, Stretch?];
  return second && second.from === first.to
    ? [{ from: first.from, to: second.to }]
    : second
      ? [first, second]
      : [first];
};

/** Most words between a verb and its particle. */
const longestSpan = 45;

/** Where the particle closes the verb's clause, or stands alone after an aside. */
function particleOf(
  reading: Reading,
  at: number,
  clause: Stretch,
  particles: readonly string[],
): number | undefined {
  const { words, lexicon } = reading;
  if (at > clause.from && particles.includes(words[at - 1]!.folded)) return at - 1;
  for (let end = at + 1; end < words.length && end - at < longestSpan; end += 1) {
    const word = words[end]!;
    if (word.folded === ";" || word.folded === ":") return undefined;
    if (!particles.includes(word.folded) || word.isQuoted) continue;
    if (end >= clause.to && words[end - 1]!.isWord && !isBehindAside(reading, clause.to, end))
      return undefined;
    const next = words[end + 1];
    if (!next?.isWord || lexicon.grammar.conjunctions.has(next.folded)) return end;
    if (!lexicon.grammar.prepositions.has(word.folded)) return end;
  }
  return undefined;
}

/** Most words of an aside between a verb and its particle. */
const longestAside = 12;

/** "ruft der Verein, eine Gruppe aus Bonn, alle Mitglieder auf": one aside stands between, which tells of a noun. */
function isBehindAside(reading: Reading, comma: number, particle: number): boolean {
  if (foldedAt(reading, comma) !== "," || !isBeforeHead(reading, comma + 1)) return false;
  const end = clauseAround(reading, comma + 1).to;
  if (foldedAt(reading, end) !== "," || end - comma > longestAside) return false;
  return clauseAround(reading, particle).from === end + 1;
}

/** An infinitive after a modal verb or "zu" is no finite verb. */
function isInfinitive(reading: Reading, at: number, clause: Stretch): boolean {
  const { modals } = reading.lexicon.fields;
  if (!/n$/.test(foldedAt(reading, at))) return false;
  if (foldedAt(reading, at - 1) === "zu") return true;
  for (let before = clause.from; before < at; before += 1)
    if (modals.has(foldedAt(reading, before))) return true;
  return modals.has(foldedAt(reading, at + 1));
}

/** "musste … einräumen", "ließ … verlauten": the infinitive closes the clause of a verb with which it is said. */
function carried<Verb extends Parted>(
  reading: Reading,
  { verb, at, clause }: Pick<VerbAt<Verb>, "verb" | "at" | "clause">,
): VerbAt<Verb> | undefined {
  if (at + 1 !== clause.to || isVerbLast(reading, clause)) return undefined;
  for (let before = clause.from; before < at; before += 1)
    if (reading.lexicon.fields.carriers.has(foldedAt(reading, before)))
      return {
        verb,
        at: before,
        clause,
        cue: joined([
          { from: before, to: before + 1 },
          { from: at, to: at + 1 },
        ]),
        bracket: at,
        isPassive: false,
      };
  return undefined;
}

/** "der vermutete Täter": what stands between an article and a noun is no verb. */
function isAdjective(reading: Reading, at: number, clause: Stretch): boolean {
  const { words, lexicon } = reading;
  if (!words[at + 1]?.isCapital || !/(?:e|en)$/.test(words[at]!.folded)) return false;
  if (at - 1 === clause.from && isThatBeforePerson(reading, at)) return false;
  let before = at - 1;
  while (before > clause.from && isAdverb(reading, before)) before -= 1;
  if (before >= clause.from && isBeforeHead(reading, before)) return true;
  for (let next = at + 2; next < clause.to; next += 1)
    if (lexicon.grammar.auxiliaries.has(words[next]!.folded) && words[next]!.folded !== "sich")
      return next < clause.to - 1 && !isVerbLast(reading, clause);
  return false;
}

/** "Das erklärte General Berg": a neuter article before a person is a pronoun. */
function isThatBeforePerson(reading: Reading, verb: number): boolean {
  const { titles, personNouns } = reading.lexicon.names;
  const next = foldedAt(reading, verb + 1);
  const isPerson =
    titles.has(next) || personNouns.has(next) || reading.nameAt[verb + 1]?.kind === "person";
  return isPerson && /^(?:das|dies)$/.test(foldedAt(reading, verb - 1));
}

/** "fand … statt": the verb is another one, with a particle. */
function endsWithParticle(reading: Reading, at: number, clause: Stretch): boolean {
  const last = clause.to - 1;
  // "nennt es ein „Musterbeispiel“": an article.
  const isArticle = reading.words[clause.to]?.mark === "open";
  return last > at && !isArticle && reading.lexicon.fields.particles.has(foldedAt(reading, last));
}

/** The auxiliary of a participle: before it in its clause ("hat … erklärt") or right after ("erklärt hatte"). */
function auxiliaryOf(
  reading: Reading,
  at: number,
  clause: Stretch,
  isIntransitive: boolean,
): number | undefined {
  const { fields, grammar } = reading.lexicon;
  const isOne = (word: string): boolean =>
    fields.perfects.has(word) ||
    grammar.passives.has(word) ||
    (isIntransitive && grammar.copulas.has(word));
  if (isOne(foldedAt(reading, at + 1)) && at + 1 < clause.to) return at + 1;
  const isLast = closesClause(reading, at + 1, clause.to);
  if (!isLast && !isAfterBracket(reading, at + 1)) return undefined;
  for (let before = at - 1; before >= clause.from; before -= 1)
    if (isOne(foldedAt(reading, before))) return before;
  return undefined;
}

/** What may stand behind the second part of a verb: a phrase with a preposition, "als", "wie". */
const isAfterBracket = (reading: Reading, at: number): boolean =>
  reading.lexicon.grammar.prepositions.has(foldedAt(reading, at)) ||
  reading.words[at]?.mark === "open";

function withAuxiliary<Verb extends Parted>(
  reading: Reading,
  { verb, at, clause }: Pick<VerbAt<Verb>, "verb" | "at" | "clause">,
  auxiliary: number,
  particle: number | undefined,
): VerbAt<Verb> {
  const modal = auxiliary > at ? modalBefore(reading, clause, at) : undefined;
  if (modal !== undefined)
    return {
      verb,
      at: modal,
      clause,
      cue: joined([
        { from: modal, to: modal + 1 },
        { from: particle ?? at, to: auxiliary + 1 },
      ]),
      bracket: particle ?? at,
      isPassive: reading.lexicon.grammar.passives.has(foldedAt(reading, auxiliary)),
    };
  return {
    verb,
    at: Math.min(auxiliary, at),
    clause,
    cue: joined([
      { from: particle ?? at, to: at + 1 },
      { from: auxiliary, to: auxiliary + 1 },
    ]),
    bracket: auxiliary < at ? (particle ?? at) : clause.to,
    isPassive: reading.lexicon.grammar.passives.has(foldedAt(reading, auxiliary)),
  };
}

/** "soll … angegriffen haben": the modal verb that comes second. */
function modalBefore(reading: Reading, clause: Stretch, at: number): number | undefined {
  for (let before = clause.from; before < at; before += 1)
    if (reading.lexicon.fields.modals.has(foldedAt(reading, before))) return before;
  return undefined;
}
