/** Statements by verbs that tell the person, whose subject may stand before them, behind them or nowhere. */
import type { StatementVerb } from "../languages/cues";
import { asideStatement, comparedStatement } from "./asides";
import { build } from "./buildStatement";
import { contentAfter } from "./complements";
import type { VerbUse } from "./lexicon";
import type { Found } from "./found";
import { objectStatement, passiveReport } from "./objectReports";
import { foldedAt, isAdverb, type Reading } from "./reading";
import { reportContentAt, type ReportContent } from "./reportContent";
import { reportGroupAt, type ReportGroup, type ReportingSets } from "./reportGroup";
import { mainSubject, subjectAfter, subjectBefore, type Subject } from "./subjects";

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
  if (group.form === "participle" || group.form === "infinitive") return undefined;
  if (group.form === "finite") {
    const aside =
      comparedStatement(reading, group, verb) ?? asideStatement(reading, group, verb, reporting);
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
  const said = saidBehind(reading, group, subject, reporting);
  if (!said || !mayOpen(group, verb, said)) return undefined;
  if (verb.frame === "belief" && !(subject && subject.kind !== "other")) return undefined;
  if (!subject && mayBeImperative(reading, group)) return undefined;
  if (!said.isDirect && mustBeDirect(group, subject, said)) return undefined;
  const content = contentAfter(reading, said.from, reading.words.length);
  if (!content) return undefined;
  const isImpersonal = group.isReflexive && !group.hasPeriphrasis && !verb.asks;
  const found = build(group, verb, isImpersonal ? undefined : subject, [content]);
  return isImpersonal ? { ...found, isVague: true } : found;
}

/** What is said behind the verb, or behind the subject that follows it. */
function saidBehind(
  reading: Reading,
  group: ReportGroup,
  subject: Subject | undefined,
  reporting: ReportingSets,
): ReportContent | undefined {
  const isInverted = subject !== undefined && subject.from >= group.after;
  const at = isInverted ? subject.to : group.after;
  return reportContentAt(reading, at, reporting);
}

function mayOpen(
  group: ReportGroup,
  verb: StatementVerb,
  { kind, isDirect }: ReportContent,
): boolean {
  switch (kind) {
    case "that":
      return !group.isPassive;
    case "colon":
    case "quotation":
      return verb.frame === "speech" || verb.frame === "report" || isDirect;
    case "infinitive":
      return !verb.asks && verb.frame !== "clause";
    case "question":
      return verb.frame === "speech" || verb.frame === "report" || !!verb.asks;
  }
}

/** Behind a gerund, "si" or nobody, what is said far away may belong to another verb. */
const mustBeDirect = (
  group: ReportGroup,
  subject: Subject | undefined,
  { kind }: ReportContent,
): boolean =>
  group.form === "gerund" || (kind !== "that" && (group.isReflexive || subject === undefined));

/** At the head of a sentence, a bare form without a subject may tell the reader to do something: "Ricorda che …". */
function mayBeImperative({ words }: Reading, group: ReportGroup): boolean {
  const before = words[group.from - 1];
  return group.isBare && (before === undefined || (!before.isWord && before.folded !== ","));
}

/** Who speaks: hyphened to the verb, before it, behind it where it opens its clause, or the subject of the clause before. */
export function subjectOf(reading: Reading, group: ReportGroup): Subject | undefined {
  const { words, lexicon } = reading;
  const { grammar } = lexicon;
  if (group.enclitic) return group.enclitic;
  const before = words[group.from - 1];
  if (group.form === "gerund") return mainSubject(reading, group.from);
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
