/** What follows a verb of saying where verbs come second, and whether it is said: a quotation, a clause after a colon or a comma. */
import type { StatementVerb } from "../../languages/cues";
import { foldedAt, type Reading, type Stretch } from "../reading";
import type { Subject } from "../phrases/subjects";
import { clauseEnd, isVerbLast, quotedNameEnd } from "./clauses";

/** How what is said is put; `reported` is a clause with a verb form of indirect speech, `clause` one without. */
export type SaidKind =
  "quotation" | "colon" | "that" | "question" | "reported" | "infinitive" | "clause";

export interface Said {
  readonly kind: SaidKind;
  /** First word of what is said. */
  readonly from: number;
}

/** What is said after the verb whose clause ends before `clauseTo`; a relative clause or an aside is passed over. */
export function saidAfter(reading: Reading, from: number, clauseTo: number): Said | undefined {
  const { words } = reading;
  for (let at = from; at < clauseTo; at += 1)
    if (words[at]!.mark === "open" && quotedNameEnd(reading, at) === undefined)
      return { kind: "quotation", from: at };
  if (hasInfinitive(reading, { from: from + 2, to: clauseTo })) return { kind: "infinitive", from };
  let at = clauseTo;
  for (let passed = 0; passed < 4 && at < words.length; passed += 1) {
    const word = words[at]!;
    if (word.mark === "open") return { kind: "quotation", from: at };
    if (word.folded === ":") return afterColon(reading, at + 1);
    if (word.folded !== ",") return undefined;
    const next = words[at + 1];
    if (!next) return undefined;
    if (next.mark === "open") return { kind: "quotation", from: at + 1 };
    const kind = kindOfClause(reading, at + 1);
    if (kind) return { kind, from: at + 1 };
    if (passed > 0 && !isAside(reading, at + 1)) return undefined;
    at = clauseEnd(reading, at + 1);
  }
  return undefined;
}

/** Words behind a colon in which a form of indirect speech is looked for. */
const longestLook = 80;

/** After a colon something is said that is quoted, reported or a sentence; a list is not. */
function afterColon(reading: Reading, from: number): Said {
  const word = reading.words[from];
  if (word?.mark === "open") return { kind: "quotation", from };
  const end = { from, to: Math.min(reading.words.length, from + longestLook) };
  return { kind: word && isReported(reading, end) ? "reported" : "colon", from };
}

/** A clause that only tells more of a noun or of the circumstances. */
const isAside = (reading: Reading, from: number): boolean =>
  reading.lexicon.fields.purposes.has(foldedAt(reading, from)) ||
  isVerbLast(reading, { from, to: clauseEnd(reading, from) });

/** How the clause that begins at a word is said; undefined where it is not. */
export function kindOfClause(reading: Reading, from: number): SaidKind | undefined {
  const { grammar, fields } = reading.lexicon;
  const first = foldedAt(reading, from);
  if (grammar.complementisers.has(first)) return "that";
  if (grammar.conjunctions.has(first))
    return grammar.complementisers.has(foldedAt(reading, from + 1)) ? "that" : undefined;
  // "damit solle …": the word is an adverb where the verb comes second.
  if (fields.openers.has(first) && fields.reported.has(foldedAt(reading, from + 1)))
    return "reported";
  if (fields.openers.has(first) && !grammar.prepositions.has(first)) return undefined;
  if (grammar.questions.has(first))
    return first === "ob" || !fields.relatives.has(first) || !reading.words[from - 2]?.isCapital
      ? "question"
      : undefined;
  if (fields.purposes.has(first)) return undefined;
  const clause = { from, to: clauseEnd(reading, from) };
  if (clause.to - from < 2) return undefined;
  if (isReported(reading, clause))
    return fields.relatives.has(first) && isVerbLast(reading, clause) ? undefined : "reported";
  if (hasInfinitive(reading, clause)) return "infinitive";
  if (isVerbLast(reading, clause)) return undefined;
  return hasFiniteVerb(reading, clause) ? "clause" : undefined;
}

/** Whether a verb of a stretch has a form of indirect speech: sei, habe, könne. */
export function isReported({ words, lexicon }: Reading, { from, to }: Stretch): boolean {
  for (let at = from; at < to; at += 1)
    if (
      lexicon.fields.reported.has(words[at]!.folded) &&
      !words[at]!.isQuoted &&
      (!words[at]!.isCapital || at === 0)
    )
      return true;
  return false;
}

/** "das Netz zu prüfen", "die Sperre aufzuheben". */
function hasInfinitive({ words }: Reading, { from, to }: Stretch): boolean {
  for (let at = to - 1; at >= from && to - at < 4; at -= 1) {
    const { folded, isCapital } = words[at]!;
    if (isCapital) continue;
    if (folded === "zu" && /n$/.test(words[at + 1]?.folded ?? "") && !words[at + 1]!.isCapital)
      return true;
    if (separableInfinitive.test(folded)) return true;
  }
  return false;
}

const separableInfinitive =
  /^(?:ab|an|auf|aus|bei|bekannt|dar|durch|ein|entgegen|fest|fort|frei|gegenüber|heraus|herbei|her|hervor|hinaus|hinein|hin|hinzu|klar|los|mit|nach|nieder|statt|teil|um|unter|vor|voran|voraus|vorbei|weg|weiter|wieder|zurück|zusammen|zu)zu\p{Ll}{2,}n$/u;

function hasFiniteVerb(reading: Reading, { from, to }: Stretch): boolean {
  const { words, lexicon } = reading;
  for (let at = from + 1; at < to; at += 1) {
    const { folded, isCapital } = words[at]!;
    if (isCapital) continue;
    if (lexicon.grammar.auxiliaries.has(folded) && folded !== "sich") return true;
  }
  return false;
}

/** Whether what stands after a verb is said by its subject. */
export function mayFollow(
  verb: StatementVerb,
  { kind }: Said,
  subject: Subject | undefined,
): boolean {
  switch (kind) {
    case "quotation":
      return verb.frame !== "finding";
    case "that":
    case "reported":
      return true;
    case "question":
    case "infinitive":
      return verb.frame !== "finding";
    case "colon":
      return (verb.frame === "speech" || verb.frame === "clause") && subject !== undefined;
    case "clause":
      return (
        (verb.frame === "speech" || verb.frame === "clause") &&
        subject !== undefined &&
        subject.kind !== "other"
      );
  }
}
