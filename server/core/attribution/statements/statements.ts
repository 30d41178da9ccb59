/** Statements: who says, reports or believes what. */
import type { StatementVerb } from "../../languages/cues";
import { complementAt, contentAfter, contentBefore, type Complement } from "../phrases/complements";
import { build } from "./buildStatement";
import { clauseKinds, fits } from "./frames";
import type { VerbForm, VerbUse } from "../lexicon/lexicon";
import type { Found } from "../found";
import { foldedAt, type Reading, type Stretch } from "../reading";
import { phraseBefore } from "../phrases/phrases";
import { findReport } from "../reporting/statements";
import { mainSubject, subjectAfter, subjectBefore, type Subject } from "../phrases/subjects";
import type { Word } from "../words/word";
import { verbGroupAt, type VerbGroup } from "../phrases/verbGroup";

/** The statement made by the verb at a word, if it makes one. */
export function findVerbStatement(reading: Reading, at: number): Found | undefined {
  const { verbs, grammar } = reading.lexicon;
  const { folded, isQuoted } = reading.words[at]!;
  const uses = verbs.get(folded);
  const { reporting } = reading.lexicon;
  if (uses && reporting) return findReport(reading, at, uses, reporting);
  if (!uses || grammar.firstPersons.has(folded)) return undefined;
  if (isQuoted) return findQuotedReport(reading, at, uses);
  if (foldedAt(reading, at - 1) === "'s" && uses.every(({ forms }) => !isAfterIs(forms)))
    return undefined;
  for (const use of uses) {
    const after = particleEnd(reading, at, use.verb);
    const found = after === undefined ? undefined : readUse(reading, at, use, after);
    if (found) return found;
  }
  return undefined;
}

/** "“The police told us that …,” she said": what a quoted person reports others to have said. Only somebody named or an office with its article, since whom else the speaker means is not told. */
function findQuotedReport(
  reading: Reading,
  at: number,
  uses: readonly VerbUse<StatementVerb>[],
): Found | undefined {
  for (const { verb, forms } of uses) {
    if (verb.frame !== "speech" && verb.frame !== "report") continue;
    const after = particleEnd(reading, at, verb);
    const group = after === undefined ? undefined : verbGroupAt(reading, at, forms, after);
    if (!group || group.form === "infinitive" || group.isPassive || group.isReflexive) continue;
    const subject = subjectBefore(reading, group.from);
    if (!subject || (subject.kind !== "name" && subject.kind !== "speaker")) continue;
    const complement = complementAt(reading, group.to);
    if (complement.kind !== "that" && complement.kind !== "clause") continue;
    const end = quotationEnd(reading, at);
    if (complement.from >= end || !reading.words[subject.from]!.isQuoted) continue;
    return build(group, verb, subject, [contentAfter(reading, complement.from, end)]);
  }
  return undefined;
}

/** Where the quotation that holds a word ends, without its mark and what stands before that. */
function quotationEnd({ words }: Reading, at: number): number {
  let end = at;
  while (words[end]?.isQuoted && words[end]!.mark !== "close") end += 1;
  while (!words[end - 1]!.isWord && words[end - 1]!.folded !== ")") end -= 1;
  return end;
}

/** Forms that may follow "'s" as "is" or "has"; any other is a noun there: "Ann's claim". */
const isAfterIs = (forms: ReadonlySet<VerbForm>): boolean =>
  forms.has("participle") || forms.has("gerund");

/** The word after the verb and its particle; undefined where the particle is missing. */
function particleEnd(reading: Reading, at: number, verb: StatementVerb): number | undefined {
  if (!verb.particle) return at + 1;
  if (verb.particle.includes(foldedAt(reading, at + 1))) return at + 2;
  // "made it clear", "pushed them back"
  return verb.particle.includes(foldedAt(reading, at + 2)) ? at + 3 : undefined;
}

function readUse(
  reading: Reading,
  at: number,
  { verb, forms }: VerbUse<StatementVerb>,
  after: number,
): Found | undefined {
  const group = verbGroupAt(reading, at, forms, after);
  if (group.form === "infinitive" || group.isReflexive) return undefined;
  if (group.isPassive) return passiveStatement(reading, group, verb);
  if (group.form === "participle") return undefined;
  const complement = complementAt(reading, after);
  if (group.form === "gerund") return gerundStatement(reading, group, verb, complement);
  return (
    invertedStatement(reading, group, verb) ??
    plainStatement(reading, group, verb, complement) ??
    coordinateStatement(reading, group, verb, complement)
  );
}

/** "X said that …", "…, X said". */
function plainStatement(
  reading: Reading,
  group: VerbGroup,
  verb: StatementVerb,
  complement: Complement,
): Found | undefined {
  const { lexicon } = reading;
  const subject = subjectBefore(reading, group.from);
  if (!subject || !isVerbHere(reading, group, subject, complement)) return undefined;
  const opener = foldedAt(reading, subject.from - 1);
  if (
    foldedAt(reading, group.to) === "," &&
    (opener === "," || lexicon.grammar.comparisons.has(opener))
  )
    return parentheticalStatement(reading, group, verb, subject);
  const isRelative = lexicon.grammar.relatives.has(foldedAt(reading, group.from - 1));
  const before = isRelative ? undefined : saidBefore(reading, subject.from);
  const hasRight = fits(reading, verb.frame, complement, subject) || !!verb.particle;
  if (!hasRight && (!before || !closesStatement(reading, group, verb, before.isQuoted)))
    return undefined;
  const right = hasRight ? contentAfter(reading, complement.from, reading.words.length) : undefined;
  const left = before && (before.isQuoted || !hasRight) ? before.stretch : undefined;
  if (!right && !left && verb.frame !== "speech") return undefined;
  return build(group, verb, subject, [left, right]);
}

/** "Now, she said, the …", "As X reported, the …". */
function parentheticalStatement(
  reading: Reading,
  group: VerbGroup,
  verb: StatementVerb,
  subject: Subject,
): Found | undefined {
  if (verb.frame === "stance" || verb.frame === "intent") return undefined;
  const isCompared = reading.lexicon.grammar.comparisons.has(foldedAt(reading, subject.from - 1));
  const end = subject.from - 1;
  const left = !isCompared && end > 0 ? { from: 0, to: end } : contentBefore(reading, end);
  const right = contentAfter(reading, group.to + 1, reading.words.length);
  if (!right && (!left || left.to - left.from < 2)) return undefined;
  return build(group, verb, subject, [left, right]);
}

/** Whether nothing but time and place follows a verb after what was said: "…, X said on Monday." */
function closesStatement(
  { words, lexicon }: Reading,
  group: VerbGroup,
  verb: StatementVerb,
  isQuoted: boolean,
): boolean {
  if (verb.frame === "stance" || verb.frame === "intent") return false;
  const next = words[group.to];
  if (!next?.isWord) return true;
  return isQuoted || (verb.frame === "speech" && lexicon.grammar.prepositions.has(next.folded));
}

/** A word that may be a noun is a verb here only after a subject that cannot be its first half, or before a clause. */
function isVerbHere(
  { words, lexicon }: Reading,
  group: VerbGroup,
  subject: Subject,
  complement: Complement,
): boolean {
  if (!lexicon.nouns.ambiguous.has(words[group.head]!.folded) || group.from < group.head)
    return true;
  if (clauseKinds.includes(complement.kind)) return true;
  if (subject.kind === "pronoun") return true;
  const next = words[group.to];
  const isObject =
    !!next &&
    (lexicon.grammar.determiners.has(next.folded) || next.isCapital || next.mark === "open");
  return isObject && subject.kind !== "other" && !words[group.head]!.isCapital;
}

/** What is said before the subject: a quotation, or a clause and a comma. */
function saidBefore(
  reading: Reading,
  from: number,
): { readonly stretch: Stretch; readonly isQuoted: boolean } | undefined {
  const before = reading.words[from - 1];
  if (!before || (before.folded !== "," && before.mark !== "close" && !before.isQuoted))
    return undefined;
  const stretch = contentBefore(reading, from);
  return stretch && { stretch, isQuoted: reading.words[stretch.to - 1]!.isQuoted };
}

/** "…,” said X", "…, dice X, …", "come ricorda X, …": the subject after the verb. */
function invertedStatement(
  reading: Reading,
  group: VerbGroup,
  verb: StatementVerb,
): Found | undefined {
  if (verb.frame === "stance" || verb.frame === "intent") return undefined;
  const { words, lexicon } = reading;
  const before = words[group.from - 1];
  const isCompared = lexicon.grammar.comparisons.has(before?.folded ?? "");
  const isAfterClause = !!before && closesClause(before);
  if (!isAfterClause && !isCompared) return undefined;
  const subject = subjectAfter(reading, group.to);
  if (!subject || (subject.kind === "other" && !before?.isQuoted)) return undefined;
  if (isAfterClause && !before.isQuoted && subjectBefore(reading, group.from)) return undefined;
  const left = isAfterClause
    ? contentBefore(reading, group.from)
    : isCompared
      ? contentBefore(reading, group.from - 1)
      : undefined;
  const rest = words[subject.to];
  const isBroken = rest?.folded === "," || rest?.folded === ":" || rest?.mark === "open";
  const right = isBroken
    ? contentAfter(reading, subject.to + (rest.mark ? 0 : 1), words.length)
    : undefined;
  if (!left && !right) return undefined;
  return build(group, verb, subject, [left, right]);
}

/** Whether what stands before a verb may be said: it ends with a comma, a dash or a quotation. */
const closesClause = ({ folded, mark, isQuoted }: Word): boolean =>
  folded === "," || folded === "-" || mark === "close" || isQuoted;

/** "X met the press and said that …": the subject is that of the clause before. */
function coordinateStatement(
  reading: Reading,
  group: VerbGroup,
  verb: StatementVerb,
  complement: Complement,
): Found | undefined {
  const { grammar } = reading.lexicon;
  if (!grammar.conjunctions.has(foldedAt(reading, group.from - 1)) || verb.frame !== "speech")
    return undefined;
  if (!clauseKinds.includes(complement.kind)) return undefined;
  const subject = mainSubject(reading, group.from);
  if (!subject || subject.kind === "other") return undefined;
  return build(group, verb, subject, [
    contentAfter(reading, complement.from, reading.words.length),
  ]);
}

/** ", saying that …": the subject is that of the clause before. */
function gerundStatement(
  reading: Reading,
  group: VerbGroup,
  verb: StatementVerb,
  complement: Complement,
): Found | undefined {
  const { words, lexicon } = reading;
  const before = words[group.from - 1];
  if (!before || lexicon.grammar.determiners.has(before.folded)) return undefined;
  const isAfterComma = before.folded === "," || before.folded === "-";
  if (!isAfterComma && before.folded !== "as" && !clauseKinds.includes(complement.kind))
    return undefined;
  const subject = mainSubject(reading, group.from);
  if (!subject || !fits(reading, verb.frame, complement, subject)) return undefined;
  return build(group, verb, subject, [contentAfter(reading, complement.from, words.length)]);
}

/** "was described by X as", "is believed to". */
function passiveStatement(
  reading: Reading,
  group: VerbGroup,
  verb: StatementVerb,
): Found | undefined {
  const { words, lexicon } = reading;
  const by = byPhrase(reading, group.to);
  const subject = phraseBefore(reading, group.from);
  if (by) {
    const source = subjectAfter(reading, by + 1);
    if (!source || source.kind === "other") return undefined;
    const content = subject ? [subject] : [contentAfter(reading, source.to, words.length)];
    return { ...build({ ...group, to: by + 1 }, verb, source, content), isUnreal: group.isUnreal };
  }
  if (!verb.impersonal) return undefined;
  const next = foldedAt(reading, group.to);
  const opens = next === "to" || lexicon.grammar.complementisers.has(next);
  if (!opens || !subject) return undefined;
  const content = contentAfter(reading, group.to, words.length);
  const isDummy =
    lexicon.grammar.pronouns.has(words[subject.from]!.folded) && subject.to - subject.from === 1;
  return {
    ...build(group, verb, undefined, isDummy ? [content] : [subject, content]),
    isVague: true,
  };
}

/** The word "by" after a passive, within a few words. */
function byPhrase({ words, lexicon }: Reading, from: number): number | undefined {
  for (let at = from; at < words.length && at - from < 6; at += 1) {
    if (!words[at]!.isWord) return undefined;
    if (lexicon.grammar.by.has(words[at]!.folded)) return at;
  }
  return undefined;
}
