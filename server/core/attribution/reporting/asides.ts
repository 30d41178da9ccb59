/** Asides: who says what stands around them: "…, dice X, …", "«… – spiega X – …»", "come ricorda X". */
import type { StatementVerb } from "../../languages/cues";
import { build } from "../statements/buildStatement";
import { contentAfter, contentBefore } from "../phrases/complements";
import type { Found } from "../found";
import { foldedAt, isAdverb, type Reading, type Stretch } from "../reading";
import type { ReportGroup, ReportingSets } from "./group";
import { subjectAfter, subjectBefore, type Subject } from "../phrases/subjects";
import type { Word } from "../words/word";

const isDash = (word: Word | undefined): boolean =>
  word !== undefined && (word.folded === "-" || word.folded === "(");

const isClosing = (word: Word | undefined): boolean =>
  word === undefined || (!word.isWord && word.folded !== "'");

/** Frames whose verbs may stand in an aside. */
const spoken: readonly string[] = ["speech", "report", "aside"];

/** The statement of an aside by the verb of `group`; undefined where it is none. */
export function asideStatement(
  reading: Reading,
  group: ReportGroup,
  verb: StatementVerb,
  reporting: ReportingSets,
): Found | undefined {
  const opener = openerOf(reading, group);
  if (!opener) return undefined;
  if (!spoken.includes(verb.frame) && !(opener === "quotation" && mayThink(verb))) return undefined;
  if (group.isPassive && !group.isReflexive) return undefined;
  const speaker = speakerAfter(reading, group, reporting);
  if (!isAside(reading, group, verb, opener, speaker)) return undefined;
  const isWithin = opener !== "quotation" && reading.words[group.head]!.isQuoted;
  const left = contentBefore(reading, isWithin ? group.from - 1 : group.from);
  const right = contentRight(reading, speaker.to);
  if (!left && !right) return undefined;
  return {
    ...build(group, verb, speaker.subject, [left, right]),
    ...(!speaker.subject && group.isReflexive && { isVague: true }),
  };
}

const mayThink = ({ frame }: StatementVerb): boolean => frame === "belief" || frame === "clause";

type Opener = "quotation" | "dash" | "comma";

/** What the aside stands behind. */
function openerOf({ words }: Reading, { from, head }: ReportGroup): Opener | undefined {
  const before = words[from - 1];
  if (!before || before.isWord) return undefined;
  if (isDash(before)) return from > 1 ? "dash" : undefined;
  if (before.mark === "close") return "quotation";
  if (before.folded !== "," && !/^[.!?]$/.test(before.folded)) return undefined;
  const isBehindQuotation =
    words[from - 2]?.mark === "close" || (before.isQuoted && !words[head]!.isQuoted);
  if (isBehindQuotation) return "quotation";
  return before.folded === "," ? "comma" : undefined;
}

interface Speaker {
  readonly subject?: Subject;
  /** The word after the aside. */
  readonly to: number;
  /** Something else stands between the verb and the next mark. */
  readonly hasRest: boolean;
}

/** Most words of a manner or place between verb and subject. */
const longestManner = 5;

/** The subject behind the verb, adverbs and manners: "dice ieri con un sorriso Anna Rossi". */
function speakerAfter(reading: Reading, group: ReportGroup, reporting: ReportingSets): Speaker {
  const { words } = reading;
  if (group.enclitic) return { subject: group.enclitic, to: group.after, hasRest: false };
  let at = afterTime(reading, group.after);
  if (reporting.manners.has(foldedAt(reading, at))) {
    const end = mannerEnd(reading, at);
    if (end !== undefined) at = end;
  }
  at = afterTime(reading, at);
  const subject = withApposition(reading, subjectAfter(reading, at));
  if (subject) return { subject, to: subject.to, hasRest: false };
  if (!reporting.places.has(foldedAt(reading, at)))
    return { to: at, hasRest: words[at]?.isWord ?? false };
  let to = at;
  while (words[to]?.isWord) to += 1;
  return { to, hasRest: words[to]?.mark === "open" };
}

/** The word behind adverbs and days: "ha detto ieri sera", "a dit vendredi". */
function afterTime(reading: Reading, from: number): number {
  const { words, lexicon } = reading;
  let at = from;
  while (
    isAdverb(reading, at) ||
    (words[at] && !words[at]!.isCapital && lexicon.names.calendar.has(words[at]!.folded))
  )
    at += 1;
  return at;
}

/** Longest description of a speaker behind a comma, in words. */
const longestApposition = 14;

/** "aggiunge Ciro Bassi, presidente del sindacato –": a speaker with what follows up to the mark that closes the aside. */
function withApposition(reading: Reading, subject: Subject | undefined): Subject | undefined {
  const { words, lexicon } = reading;
  if (subject?.kind !== "name" || words[subject.to]?.folded !== ",") return subject;
  const { grammar, nouns, names } = lexicon;
  let hasRole = false;
  for (let at = subject.to + 1; at < words.length && at - subject.to < longestApposition; at += 1) {
    const { folded, isWord, isQuoted } = words[at]!;
    if (isQuoted !== words[subject.from]!.isQuoted) return subject;
    if (!isWord) return hasRole ? { ...subject, to: at } : subject;
    if (grammar.auxiliaries.has(folded) && !grammar.determiners.has(folded)) return subject;
    hasRole ||= nouns.speakers.has(folded) || names.personNouns.has(folded);
  }
  return subject;
}

/** Where "con tono sereno" ends before a capital, an article or a mark. */
function mannerEnd({ words, lexicon }: Reading, from: number): number | undefined {
  for (let at = from + 2; at < words.length && at - from <= longestManner; at += 1) {
    const word = words[at]!;
    if (!word.isWord || word.isCapital || lexicon.grammar.determiners.has(word.folded)) return at;
  }
  return undefined;
}

function isAside(
  reading: Reading,
  group: ReportGroup,
  verb: StatementVerb,
  opener: Opener,
  { subject, to, hasRest }: Speaker,
): boolean {
  const { words, lexicon } = reading;
  if (hasRest) return false;
  const next = words[to];
  const isClosed = isClosing(next);
  if (opener === "dash") return isClosed || (subject !== undefined && mayFollow(reading, to));
  if (opener === "quotation") {
    if (isTitle(reading, group)) return false;
    if (verb.frame === "aside" && !subject) return isClosed;
    return isClosed || (subject !== undefined && mayFollow(reading, to));
  }
  if (verb.frame === "aside" && !words[group.head]!.isQuoted) return false;
  const isApposed = subjectBefore(reading, group.from) !== undefined;
  if (!subject) return !isApposed && closesAlone(group, next);
  if (subject.kind === "other") return false;
  if (isApposed && (subject.kind !== "name" || !isClosed)) return false;
  return isClosed || lexicon.grammar.prepositions.has(next!.folded) || mayFollow(reading, to);
}

/** ", spiegano," or ", ha detto.": a colon would lead on to what is said. */
const closesAlone = ({ isBare }: ReportGroup, next: Word | undefined): boolean =>
  next !== undefined && !next.isWord && next.folded !== ":" && (next.folded === "," || !isBare);

/** What may follow the subject of an aside: when, where, to whom, who they are. */
function mayFollow(reading: Reading, at: number): boolean {
  const { words, lexicon } = reading;
  const { grammar } = lexicon;
  const next = words[at];
  if (!next) return true;
  return (
    grammar.prepositions.has(next.folded) ||
    grammar.relatives.has(next.folded) ||
    grammar.subordinators.has(next.folded) ||
    grammar.conjunctions.has(next.folded) ||
    isAdverb(reading, at)
  );
}

/** Most words of a title in quotation marks, which is itself the subject: "il film «Notte» racconta". */
const longestTitle = 6;
/** Most words of one that begins small. */
const longestSmallTitle = 3;

function isTitle({ words }: Reading, group: ReportGroup): boolean {
  const close = group.from - 1;
  if (words[close]?.mark !== "close") return false;
  let open = close - 1;
  while (open >= 0 && words[open]!.mark !== "open") open -= 1;
  const before = words[open - 1];
  const longest = words[open + 1]?.isCapital ? longestTitle : longestSmallTitle;
  return open > 0 && before!.isWord && close - open - 1 <= longest;
}

/** What is said behind the aside and the mark that closes it. */
function contentRight({ words, ...reading }: Reading, to: number): Stretch | undefined {
  const mark = words[to];
  if (!mark || mark.isWord) return undefined;
  if (mark.folded === "." || mark.folded === ";") return undefined;
  let from = mark.mark === "open" ? to : to + 1;
  if (isDash(mark) && words[from]?.folded === ",") from += 1;
  return contentAfter({ words, ...reading }, from, words.length);
}

/** "…, ce que souligne X", "è quanto afferma X": said by X is what stands before. */
export function summedUpStatement(
  reading: Reading,
  group: ReportGroup,
  verb: StatementVerb,
  { whatever }: ReportingSets,
): Found | undefined {
  const { words, lexicon } = reading;
  if (!spoken.includes(verb.frame) || group.form !== "finite" || group.isPassive) return undefined;
  const isJoint = lexicon.grammar.complementisers.has(foldedAt(reading, group.from - 1));
  const what = group.from - (isJoint ? 2 : 1);
  if (!whatever.has(foldedAt(reading, what))) return undefined;
  const before = words[what - 1];
  const isCopular = lexicon.grammar.copulas.has(before?.folded ?? "");
  const sums = !before || before.folded === "," || isCopular;
  const subject = sums ? subjectAfter(reading, group.after) : undefined;
  if (!subject || subject.kind === "other") return undefined;
  return build(group, verb, subject, [
    what > 1 ? contentBefore(reading, isCopular ? what - 1 : what) : undefined,
  ]);
}

/** "come ricorda X", "come ha detto il ministro": said by X are the clause before and the one behind. */
export function comparedStatement(
  reading: Reading,
  group: ReportGroup,
  verb: StatementVerb,
): Found | undefined {
  const { words, lexicon } = reading;
  let at = group.from - 1;
  while (at >= 0 && isAdverb(reading, at)) at -= 1;
  if (!lexicon.grammar.comparisons.has(foldedAt(reading, at))) return undefined;
  const before = words[at - 1];
  const opens = !before || !before.isWord || lexicon.grammar.conjunctions.has(before.folded);
  if (!spoken.includes(verb.frame) && verb.frame !== "clause") return undefined;
  if (group.isPassive && !group.isReflexive) return undefined;
  const subject = subjectAfter(reading, group.after);
  if (!subject && !group.isReflexive) return undefined;
  if (subject?.kind === "other" && !opens) return undefined;
  const to = subject?.to ?? group.after;
  const left = at > 0 ? contentBefore(reading, at) : undefined;
  const isOpen = at <= 0 || words[to]?.folded === ",";
  const right = isOpen
    ? contentAfter(reading, to + (words[to]?.folded === "," ? 1 : 0), words.length)
    : undefined;
  if (!left && !right) return undefined;
  const found = build(group, verb, subject, [left, right]);
  return subject ? found : { ...found, isVague: true };
}
