/** Verb groups of saying where verbs tell the person: "ha voluto precisare", "lo ha detto", "l'a-t-il dit". */
import type { Reporting } from "../../languages/reportingCues";
import type { VerbForm } from "../lexicon/lexicon";
import { foldedAt, isAdverb, type Reading } from "../reading";
import type { Subject } from "../phrases/subjects";
import type { VerbGroup } from "../phrases/verbGroup";

export interface ReportGroup extends VerbGroup {
  /** A pronoun stands for what is said: "lo conferma". */
  readonly hasAnaphor: boolean;
  /** "continua a dire" */
  readonly hasPeriphrasis: boolean;
  /** The subject within the group or hyphened to it: "a-t-il dit", "dit-elle". */
  readonly enclitic?: Subject;
  /** The word after the group and its enclitic. */
  readonly after: number;
  /** A single word, and so perhaps an imperative or a noun. */
  readonly isBare: boolean;
}

export type ReportingSets = { readonly [Key in keyof Reporting]: ReadonlySet<string> };

interface Parts {
  from: number;
  isNegated: boolean;
  isUnreal: boolean;
  isPassive: boolean;
  isReflexive: boolean;
  hasAnaphor: boolean;
  hasAuxiliary: boolean;
  hasPeriphrasis: boolean;
  enclitic?: Subject;
}

/** The group that ends with the verb at `head`; undefined for a participle or infinitive that nothing governs, and in the first and second person, where the writer or reader speaks. */
export function reportGroupAt(
  reading: Reading,
  head: number,
  forms: ReadonlySet<VerbForm>,
  reporting: ReportingSets,
): ReportGroup | undefined {
  const parts = partsBefore(reading, head, forms, reporting);
  if (isPersonal(reading, parts.from) || isToOneself(reading, parts.from, head)) return undefined;
  if (!parts.hasAuxiliary && forms.has("participle")) addDistantAuxiliary(parts, reading, head);
  const form = formOf(forms, parts);
  if (form === "participle" || form === "infinitive") return undefined;
  const behind = encliticAt(reading, head + 1);
  const enclitic = behind ?? parts.enclitic;
  const after = behind ? behind.to : head + 1;
  const isBare = parts.from === head && !behind;
  return { ...parts, to: head + 1, head, form, after, isBare, ...(enclitic && { enclitic }) };
}

function partsBefore(
  reading: Reading,
  head: number,
  forms: ReadonlySet<VerbForm>,
  reporting: ReportingSets,
): Parts {
  const { words, lexicon } = reading;
  const { grammar } = lexicon;
  const parts: Parts = {
    from: head,
    isNegated: false,
    isUnreal: false,
    isPassive: false,
    isReflexive: false,
    hasAnaphor: false,
    hasAuxiliary: false,
    hasPeriphrasis: false,
  };
  let mayGovern = forms.has("infinitive");
  for (let at = head - 1; at >= 0; at -= 1) {
    const { folded, isWord, isQuoted } = words[at]!;
    if (isQuoted !== words[head]!.isQuoted) break;
    const hyphen = encliticStart(reading, at);
    if (hyphen !== undefined) {
      parts.enclitic = { from: at, to: at + 1, kind: "pronoun" };
      at = hyphen;
      continue;
    }
    if (!isWord) break;
    if (mayGovern && reporting.periphrases.has(folded)) {
      parts.hasPeriphrasis = true;
      parts.isUnreal ||= grammar.modals.has(folded);
      mayGovern = false;
    } else if (mayGovern && reporting.links.has(folded) && isGovernor(reading, at - 1, reporting)) {
      continue;
    } else if (grammar.auxiliaries.has(folded)) addAuxiliary(parts, reading, at, forms, reporting);
    else if (grammar.negations.has(folded)) parts.isNegated = true;
    else if (isAdverb(reading, at)) continue;
    else break;
    parts.from = at;
  }
  return parts;
}

const isGovernor = ({ words }: Reading, at: number, { periphrases }: ReportingSets): boolean =>
  periphrases.has(words[at]?.folded ?? "");

function addAuxiliary(
  parts: Parts,
  { words, lexicon }: Reading,
  at: number,
  forms: ReadonlySet<VerbForm>,
  reporting: ReportingSets,
): void {
  const { grammar } = lexicon;
  const { folded } = words[at]!;
  const isClitic = grammar.determiners.has(folded) || grammar.reflexives.has(folded);
  parts.isReflexive ||= grammar.reflexives.has(folded);
  parts.hasAnaphor ||= reporting.anaphors.has(folded);
  parts.isUnreal ||= grammar.modals.has(folded);
  parts.isPassive ||= grammar.passives.has(folded) && forms.has("participle");
  parts.isNegated ||= grammar.negations.has(folded);
  parts.hasAuxiliary ||= !isClitic && !reporting.anaphors.has(folded);
}

/** Most words between an auxiliary and its participle. */
const longestGap = 4;

/** "ha per ora smentito", "a de nouveau déclaré": an auxiliary behind a few words that open with a preposition. */
function addDistantAuxiliary(parts: Parts, { words, lexicon }: Reading, head: number): void {
  const { auxiliaries, determiners, passives, prepositions, reflexives } = lexicon.grammar;
  for (let at = head - 2; at >= 0 && head - at <= longestGap; at -= 1) {
    const { folded, isWord, isQuoted } = words[at]!;
    if (!isWord || isQuoted !== words[head]!.isQuoted) return;
    const isAuxiliary =
      auxiliaries.has(folded) &&
      !determiners.has(folded) &&
      !passives.has(folded) &&
      !reflexives.has(folded);
    if (!isAuxiliary) continue;
    if (!prepositions.has(words[at + 1]!.folded)) return;
    parts.from = at;
    parts.hasAuxiliary = true;
    return;
  }
}

/** "ho detto", "nous avons dit", "je dis": a word of the first or second person before the group. */
function isPersonal(reading: Reading, from: number): boolean {
  const { grammar } = reading.lexicon;
  let at = from - 1;
  while (at >= 0 && isAdverb(reading, at)) at -= 1;
  const before = foldedAt(reading, at);
  return grammar.firstPersons.has(before) && !grammar.auxiliaries.has(before);
}

/** "mi sono detto": a pronoun and a verb of the first person. */
function isToOneself({ words, lexicon }: Reading, from: number, head: number): boolean {
  const { firstPersons } = lexicon.grammar;
  return (
    head - from >= 2 &&
    firstPersons.has(words[from]!.folded) &&
    firstPersons.has(words[from + 1]!.folded)
  );
}

function formOf(forms: ReadonlySet<VerbForm>, parts: Parts): VerbForm {
  if (parts.hasPeriphrasis && forms.has("infinitive")) return "finite";
  if (parts.hasAuxiliary && forms.has("participle")) return "finite";
  if (forms.has("finite")) return "finite";
  if (forms.has("gerund")) return "gerund";
  return forms.has("participle") ? "participle" : "infinitive";
}

/** "-il", "-t-elle" at a word. */
function encliticAt({ words, lexicon }: Reading, at: number): Subject | undefined {
  if (words[at]?.folded !== "-") return undefined;
  let to = at + 1;
  if (words[to]?.folded === "t") to += words[to + 1]?.folded === "-" ? 2 : 1;
  const pronoun = words[to];
  return pronoun && lexicon.grammar.pronouns.has(pronoun.folded) && !pronoun.isCapital
    ? { from: to, to: to + 1, kind: "pronoun" }
    : undefined;
}

/** The first word of "-t-il" that ends with the pronoun at `at`, between an auxiliary and its participle; undefined for none. */
function encliticStart({ words, lexicon }: Reading, at: number): number | undefined {
  if (!lexicon.grammar.pronouns.has(words[at]!.folded) || words[at - 1]?.folded !== "-")
    return undefined;
  if (words[at - 2]?.folded !== "t") return at - 1;
  return words[at - 3]?.folded === "-" ? at - 3 : at - 2;
}
