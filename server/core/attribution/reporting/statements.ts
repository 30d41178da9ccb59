/** Statements by verbs that tell the person, whose subject may stand before them, behind them or nowhere. */
import type { StatementVerb } from "../../languages/cues";
import { asideStatement, comparedStatement, summedUpStatement } from "./asides";
import { build } from "../statements/buildStatement";
import { contentAfter } from "../phrases/complements";
import type { VerbUse } from "../lexicon/lexicon";
import type { Found } from "../found";
import { objectStatement, passiveReport } from "./objects";
import { foldedAt, isAdverb, type Reading } from "../reading";
import { reportContentAt, type ReportContent } from "./content";
import { reportGroupAt, type ReportGroup, type ReportingSets } from "./group";
import { mainSubject, subjectAfter, subjectBefore, type Subject } from "../phrases/subjects";

/** The statement that one of the `uses` of the word at `at` makes, if any does. */
export function findReport(
  reading: Reading,
  at: number,
  uses: readonly VerbUse<StatementVerb>[],
  reporting: ReportingSets,
): Found | undefined {
  if (isNounHere(reading, at)) return undefined;
  for (const { verb, forms } of uses) {
    const group = reportGroupAt(reading, at, forms, reporting);
    const found = group && readReport(reading, group, verb, reporting);
    if (found) return found;
  }
  return undefined;
}

/** "l'accusa", "della nota": behind an article or a preposition, what may be a noun is one. */
function isNounHere(reading: Reading, at: number): boolean {
  const { grammar, nouns } = reading.lexicon;
  const before = foldedAt(reading, at - 1);
  const folded = foldedAt(reading, at);
  if (grammar.prepositions.has(before)) return nouns.ambiguous.has(folded);
  if (!grammar.determiners.has(before)) return false;
  return nouns.ambiguous.has(folded) || !grammar.auxiliaries.has(before);
}

function readReport(
  reading: Reading,
  group: ReportGroup,
  verb: StatementVerb,
  reporting: ReportingSets,
): Found | undefined {
  const isQuoted = reading.words[group.head]!.isQuoted;
  if (group.form === "finite") {
    const aside =
      comparedStatement(reading, group, verb) ??
      summedUpStatement(reading, group, verb, reporting) ??
      asideStatement(reading, group, verb, reporting);
    if (aside) return aside;
  }
  if (isQuoted || verb.frame === "aside") return undefined;
  if (group.isPassive && !group.isReflexive) return passiveReport(reading, group, verb);
  return (
    contentStatement(reading, group, verb, reporting) ??
    (group.form === "finite" ? objectStatement(reading, group, verb, reporting) : undefined)
  );
}

/** "X dice che …", "dice X: «…»", "sostenendo di …", "si sostiene che …". */
function contentStatement(
  reading: Reading,
  group: ReportGroup,
  verb: StatementVerb,
  reporting: ReportingSets,
): Found | undefined {
  if (["stance", "charge", "calling", "intent"].includes(verb.frame)) return undefined;
  const subject = subjectOf(reading, group);
  const attitude = attitudeEnd(reading, group, reporting);
  const said =
    attitude === undefined
      ? saidBehind(reading, group, subject, verb, reporting)
      : reportContentAt(reading, attitude, reporting);
  if (!said || !mayOpen(group, verb, said)) return undefined;
  if (isNobodys(reading, group, subject, reporting) || isOnly(reading, group, said, reporting))
    return undefined;
  const isOther = !subject || subject.kind === "other";
  if (isOther && mayBeNoun(reading, group) && (verb.asks || said.kind === "quotation"))
    return undefined;
  if (verb.frame === "belief" && !(subject && subject.kind !== "other")) return undefined;
  if (!subject && (mayBeImperative(reading, group) || isFact(reading, group, verb)))
    return undefined;
  if (!said.isDirect && mustBeDirect(reading, group, subject, said)) return undefined;
  const content = contentAfter(reading, said.from, reading.words.length);
  // "Rossi ha detto:" at the end of a sentence: what is said stands in the next.
  if (!content && !(said.kind === "colon" && subject && !isOther)) return undefined;
  if (attitude !== undefined) return build({ ...group, to: attitude }, verb, subject, [content]);
  // "si è scoperto che": found out, not said.
  if (group.isReflexive && verb.frame === "clause" && !verb.asks) return undefined;
  const isImpersonal = group.isReflexive && !group.hasPeriphrasis && !verb.asks;
  const found = build(group, verb, isImpersonal ? undefined : subject, [content]);
  if (!isImpersonal) return found;
  return verb.impersonal ? { ...found, isVague: true } : { ...found, isUnreal: true };
}

/** The word behind "convinto" in "si è detto convinto che"; undefined where nobody says how they feel. */
function attitudeEnd(
  reading: Reading,
  { isReflexive, after }: ReportGroup,
  { attitudes }: ReportingSets,
): number | undefined {
  if (!isReflexive) return undefined;
  let at = after;
  while (isAdverb(reading, at)) at += 1;
  if (!attitudes.has(foldedAt(reading, at))) return undefined;
  const { prepositions, complementisers } = reading.lexicon.grammar;
  const isLinked =
    prepositions.has(foldedAt(reading, at + 1)) && complementisers.has(foldedAt(reading, at + 2));
  return at + (isLinked ? 2 : 1);
}

/** What is said behind the verb, or behind the subject that follows it. */
function saidBehind(
  reading: Reading,
  group: ReportGroup,
  subject: Subject | undefined,
  verb: StatementVerb,
  reporting: ReportingSets,
): ReportContent | undefined {
  const isInverted = subject !== undefined && subject.from >= group.after;
  const at = isInverted ? subject.to : group.after;
  return reportContentAt(reading, at, reporting, verb.addresses);
}

function mayOpen(
  group: ReportGroup,
  verb: StatementVerb,
  { kind, isDirect }: ReportContent,
): boolean {
  switch (kind) {
    case "that":
      return !group.isPassive || group.isReflexive;
    case "colon":
    case "quotation":
      return verb.frame === "speech" || verb.frame === "report" || isDirect;
    case "infinitive":
      return !verb.asks && verb.frame !== "clause";
    case "question":
      return verb.frame === "speech" || verb.frame === "report" || !!verb.asks;
  }
}

/** Behind a gerund, "si", nobody, or what may be a noun, what is said far away may belong to another verb. */
function mustBeDirect(
  reading: Reading,
  group: ReportGroup,
  subject: Subject | undefined,
  { kind }: ReportContent,
): boolean {
  if (group.form === "gerund") return true;
  const isDoubtful = subject === undefined || subject.kind === "other";
  return (
    (isDoubtful && mayBeNoun(reading, group)) ||
    (kind !== "that" && (group.isReflexive || !subject))
  );
}

const mayBeNoun = (reading: Reading, { isBare, head }: ReportGroup): boolean =>
  isBare && reading.lexicon.nouns.ambiguous.has(foldedAt(reading, head));

/** "on peut dire que", "si può dire che": the writer's own comment. */
function isNobodys(
  reading: Reading,
  group: ReportGroup,
  subject: Subject | undefined,
  { anybody }: ReportingSets,
): boolean {
  if (!group.isUnreal && !group.hasPeriphrasis) return false;
  if (subject) return anybody.has(foldedAt(reading, subject.from));
  for (let at = group.from; at < group.head; at += 1)
    if (anybody.has(foldedAt(reading, at))) return true;
  return false;
}

/** "il ne dit que cela": only that. */
function isOnly(
  reading: Reading,
  group: ReportGroup,
  { kind, isDirect }: ReportContent,
  { restrictive }: ReportingSets,
): boolean {
  if (kind !== "that" || !isDirect || !group.isNegated) return false;
  const { negations } = reading.lexicon.grammar;
  let isRestricted = false;
  for (let at = group.from; at <= group.to; at += 1) {
    const folded = foldedAt(reading, at);
    if (restrictive.has(folded)) isRestricted = true;
    else if (negations.has(folded)) return false;
  }
  return isRestricted;
}

/** At the head of a sentence, a bare form without a subject may tell the reader to do something: "Ricorda che …". */
function mayBeImperative({ words }: Reading, group: ReportGroup): boolean {
  const before = words[group.from - 1];
  return group.isBare && (before === undefined || (!before.isWord && before.folded !== ","));
}

/** "ce qui montre que": what was told before shows it, and nobody says it. */
const isFact = (reading: Reading, { from }: ReportGroup, { frame }: StatementVerb): boolean =>
  frame === "clause" && reading.lexicon.grammar.relatives.has(foldedAt(reading, from - 1));

/** Who speaks: hyphened to the verb, before it, behind it where it opens its clause, or the subject of the clause before. */
export function subjectOf(reading: Reading, group: ReportGroup): Subject | undefined {
  const { words, lexicon } = reading;
  const { grammar } = lexicon;
  if (group.enclitic) return group.enclitic;
  const before = words[group.from - 1];
  if (group.form === "gerund") {
    const near =
      before?.isWord === true && !grammar.prepositions.has(before.folded)
        ? subjectBefore(reading, group.from)
        : undefined;
    return near ?? mainSubject(reading, group.from);
  }
  const opensClause =
    !before ||
    (!before.isWord && before.mark !== "close") ||
    grammar.conjunctions.has(before.folded);
  const earlier = subjectBefore(reading, beforeAdverbs(reading, group.from));
  if (earlier) return earlier;
  if (!opensClause) return undefined;
  const later = subjectAfter(reading, group.after);
  if (later && later.kind !== "other") return later;
  return before && grammar.conjunctions.has(before.folded)
    ? mainSubject(reading, group.from)
    : undefined;
}

function beforeAdverbs(reading: Reading, end: number): number {
  let at = end;
  while (at > 0 && isAdverb(reading, at - 1)) at -= 1;
  return at;
}
