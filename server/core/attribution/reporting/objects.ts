/** Statements whose content is an object or a pronoun: "X conferma l'accordo", "lo rivela X", "X accusa Y di …", "è definito da X …". */
import type { StatementVerb } from "../../languages/cues";
import { build } from "../statements/buildStatement";
import { contentAfter } from "../phrases/complements";
import type { Found } from "../found";
import { foldedAt, isAdverb, type Reading, type Stretch } from "../reading";
import { isLongQuotation } from "./content";
import type { ReportGroup, ReportingSets } from "./group";
import { phraseBefore } from "../phrases/phrases";
import { subjectAfter, subjectBefore, type Subject } from "../phrases/subjects";

export function objectStatement(
  reading: Reading,
  group: ReportGroup,
  verb: StatementVerb,
  reporting: ReportingSets,
): Found | undefined {
  if (group.isReflexive) return undefined;
  if (group.hasAnaphor) return anaphoricStatement(reading, group, verb);
  const subject = group.enclitic ?? subjectBefore(reading, group.from);
  const isDropped = !subject && !group.isBare && reading.lexicon.habits.dropsSubjects === true;
  if (!isDropped && (!subject || subject.kind === "other")) return undefined;
  const object = objectAt(reading, group.after, verb.frame === "calling");
  if (!object || (isDropped && !hasQuotation(reading, object))) return undefined;
  return isReported(reading, verb, object, reporting)
    ? build(group, verb, subject, [object])
    : undefined;
}

/** "lo conferma X", "X lo ha detto": what is said stands elsewhere. */
function anaphoricStatement(
  reading: Reading,
  group: ReportGroup,
  verb: StatementVerb,
): Found | undefined {
  if (verb.frame !== "speech" && verb.frame !== "report") return undefined;
  const { words } = reading;
  const before = words[group.from - 1];
  const opens =
    !before || !before.isWord || reading.lexicon.grammar.conjunctions.has(before.folded);
  const isManner = group.from === 1 && isAdverb(reading, 0);
  const later = opens || isManner ? subjectAfter(reading, group.after) : undefined;
  const subject = later ?? subjectBefore(reading, group.from);
  if (!subject || (subject !== later && subject.kind === "other")) return undefined;
  const left = later && before && !before.isWord ? { from: 0, to: group.from - 1 } : undefined;
  return build(group, verb, subject, [left && left.to > 1 ? left : undefined]);
}

/** The object and what belongs to it, up to the next mark. */
function objectAt(reading: Reading, from: number, mayBeAbout: boolean): Stretch | undefined {
  const { words, lexicon } = reading;
  let start = from;
  while (isAdverb(reading, start)) start += 1;
  const first = words[start];
  if (!first?.isWord) return undefined;
  const { grammar } = lexicon;
  const isAbout = mayBeAbout && grammar.prepositions.has(first.folded);
  if (!isAbout && !grammar.determiners.has(first.folded) && !first.isCapital) return undefined;
  let to = start;
  while (to < words.length && !/^[,;:.!?]$/.test(words[to]!.folded)) to += 1;
  return { from: start, to };
}

function isReported(
  reading: Reading,
  verb: StatementVerb,
  object: Stretch,
  reporting: ReportingSets,
): boolean {
  switch (verb.frame) {
    case "report":
    case "stance":
      return true;
    case "calling":
      return hasQuotation(reading, object);
    case "charge":
      return hasCharge(reading, object, reporting);
    case "speech":
      return hasQuotation(reading, object, true);
    default:
      return false;
  }
}

/** A title is no quotation where `mustBeLong`: "ha assicurato la guida della «Gazzetta di Alba»". */
function hasQuotation(reading: Reading, { from, to }: Stretch, mustBeLong = false): boolean {
  for (let at = from; at < to; at += 1)
    if (reading.words[at]!.mark === "open" && (!mustBeLong || isLongQuotation(reading, at)))
      return true;
  return false;
}

/** "definito da X «un errore»", "décrit par X comme un succès" */
const isCalled = ({ words, lexicon }: Reading, at: number): boolean =>
  words[at]?.mark === "open" || lexicon.grammar.comparisons.has(words[at]?.folded ?? "");

/** "X accusa Y di …" */
function hasCharge(
  { words }: Reading,
  { from, to }: Stretch,
  { infinitiveMarkers }: ReportingSets,
): boolean {
  for (let at = from + 1; at < to; at += 1)
    if (infinitiveMarkers.has(words[at]!.folded)) return true;
  return false;
}

/** "è stato definito da X …", "è stato riferito che …". */
export function passiveReport(
  reading: Reading,
  group: ReportGroup,
  verb: StatementVerb,
): Found | undefined {
  const { words, lexicon } = reading;
  let by = group.after;
  while (isAdverb(reading, by)) by += 1;
  const next = foldedAt(reading, by);
  if (lexicon.grammar.by.has(next)) {
    const source: Subject | undefined = subjectAfter(reading, by + 1);
    if (!source || source.kind === "other" || verb.frame === "clause") return undefined;
    if (verb.frame === "belief" && !verb.impersonal) return undefined;
    if (verb.frame === "calling" && !isCalled(reading, source.to)) return undefined;
    const subject = phraseBefore(reading, group.from);
    const content = [subject ?? contentAfter(reading, source.to, words.length)];
    return build({ ...group, to: by + 1 }, verb, source, content);
  }
  const isSaid = verb.frame === "speech" || verb.frame === "report" || verb.frame === "belief";
  if (!isSaid || verb.denies || !lexicon.grammar.complementisers.has(next)) return undefined;
  const content = contentAfter(reading, by, words.length);
  return content && { ...build(group, verb, undefined, [content]), isVague: true };
}
