/** Finds who a verb speaks of: the noun phrase before it, through appositions and relative clauses, or after it. */
import { isAdverb, type Reading, type Stretch } from "./reading";

export type SubjectKind = "name" | "pronoun" | "speaker" | "vague" | "other";

export interface Subject extends Stretch {
  readonly kind: SubjectKind;
}

/** Longest noun phrase and longest apposition, in words. */
const longestPhrase = 24;
const longestApposition = 28;

/** The subject that ends before the word at `end`; undefined for none, or for the writer or reader. */
export function subjectBefore(reading: Reading, end: number): Subject | undefined {
  const last = end - 1;
  const word = reading.words[last];
  if (!word) return undefined;
  const { grammar } = reading.lexicon;
  if (grammar.relatives.has(word.folded)) return antecedentOf(reading, last);
  if (word.folded === "," || word.folded === ")" || word.folded === "-")
    return subjectWithApposition(reading, last);
  const phrase = phraseBefore(reading, end);
  return phrase && toSubject(reading, phrase);
}

/** "Lee Foster, who said": the phrase before the pronoun and its comma. */
function antecedentOf(reading: Reading, relative: number): Subject | undefined {
  const end = reading.words[relative - 1]?.folded === "," ? relative - 1 : relative;
  const phrase = phraseBefore(reading, end);
  return phrase && toSubject(reading, phrase);
}

/** "Lee Foster, a manager at FireEye, said", "Rep. Sean Duffy (R-Wisc.) said": the phrase before the apposition, with it. */
function subjectWithApposition(reading: Reading, close: number): Subject | undefined {
  const opener = { ",": ",", ")": "(", "-": "-" }[reading.words[close]!.folded];
  for (let at = close - 1; at > 0 && close - at <= longestApposition; at -= 1) {
    const word = reading.words[at]!;
    if (word.isQuoted !== reading.words[close]!.isQuoted) return undefined;
    if (";:?!".includes(word.folded)) return undefined;
    if (word.folded !== opener) continue;
    const phrase = phraseBefore(reading, at);
    if (!phrase) continue;
    const subject = toSubject(reading, phrase);
    const isLikely =
      subject &&
      (subject.kind !== "other" || opensApposition(reading, at + 1)) &&
      phrase.to - phrase.from <= 12;
    if (isLikely && subject.kind !== "pronoun") return { ...subject, to: close };
  }
  return undefined;
}

function opensApposition({ words, lexicon }: Reading, at: number): boolean {
  const word = words[at];
  return (
    !!word &&
    (lexicon.grammar.determiners.has(word.folded) ||
      lexicon.grammar.relatives.has(word.folded) ||
      lexicon.nouns.speakers.has(word.folded))
  );
}

/** The noun phrase that ends before `end`. */
export function phraseBefore(reading: Reading, end: number): Stretch | undefined {
  const { words, lexicon } = reading;
  const { grammar } = lexicon;
  const last = words[end - 1];
  if (
    !last?.isWord ||
    (grammar.determiners.has(last.folded) && !lexicon.nouns.vague.has(last.folded))
  )
    return undefined;
  if (grammar.pronouns.has(last.folded)) return { from: end - 1, to: end };
  let from = end;
  for (let at = end - 1; at >= 0 && end - at <= longestPhrase; at -= 1) {
    if (!belongsToPhrase(reading, at, end)) break;
    from = at;
  }
  from = withoutLeadingPhrase(reading, from, end);
  return from < end ? { from, to: end } : undefined;
}

function belongsToPhrase(reading: Reading, at: number, end: number): boolean {
  const { words, lexicon } = reading;
  const { grammar } = lexicon;
  const word = words[at]!;
  if (word.isQuoted !== words[end - 1]!.isQuoted) return false;
  if (!word.isWord) return joinsNames(reading, at);
  if (reading.nameAt[at]) return true;
  if (grammar.conjunctions.has(word.folded)) return isCoordinated(reading, at);
  if (grammar.relatives.has(word.folded))
    return at > 0 && at + 2 < end && opensRelativeClause(reading, at);
  if (grammar.pronouns.has(word.folded) && !grammar.determiners.has(word.folded)) return false;
  if (grammar.firstPersons.has(word.folded) && !grammar.determiners.has(word.folded)) return false;
  if (grammar.subordinators.has(word.folded) && !grammar.prepositions.has(word.folded))
    return false;
  if (
    grammar.auxiliaries.has(word.folded) &&
    word.folded !== "'s" &&
    !grammar.determiners.has(word.folded)
  )
    return isWithinRelativeClause(reading, at);
  return !isReportingVerb(reading, at, end);
}

/** "people who attended the rally": what follows the pronoun is a verb. */
function opensRelativeClause({ words, lexicon, nameAt }: Reading, at: number): boolean {
  const next = words[at + 1];
  const before = words[at - 1];
  if (!next?.isWord || !before?.isWord || nameAt[at + 1]) return false;
  const { grammar } = lexicon;
  if (lexicon.verbs.has(before.folded) && !lexicon.nouns.speakers.has(before.folded)) return false;
  return (
    !grammar.determiners.has(next.folded) && !grammar.pronouns.has(next.folded) && !next.isCapital
  );
}

function isWithinRelativeClause(reading: Reading, at: number): boolean {
  for (let before = at - 1; before > 0 && at - before < 4; before -= 1)
    if (reading.lexicon.grammar.relatives.has(foldedOf(reading, before)))
      return opensRelativeClause(reading, before);
  return false;
}

const foldedOf = ({ words }: Reading, at: number): string => words[at]?.folded ?? "";

/** A finite verb of saying ends the phrase, unless it may be a noun there. */
function isReportingVerb({ words, lexicon }: Reading, at: number, end: number): boolean {
  const uses = lexicon.verbs.get(words[at]!.folded);
  if (!uses || at === end - 1) return false;
  if (lexicon.nouns.ambiguous.has(words[at]!.folded)) return false;
  if (lexicon.nouns.speakers.has(words[at]!.folded)) return false;
  const before = words[at - 1];
  if (!before?.isWord) return uses.some(({ forms }) => forms.has("finite"));
  if (lexicon.grammar.determiners.has(before.folded)) return false;
  return uses.some(({ forms, verb }) => forms.has("finite") && verb.frame !== "stance");
}

/** Marks that may stand within a name or a list of names. */
function joinsNames(reading: Reading, at: number): boolean {
  const { words } = reading;
  const mark = words[at]!.folded;
  const before = words[at - 1];
  const after = words[at + 1];
  if (!before?.isWord || !after?.isWord)
    return mark === "." && !!after?.isCapital && !!before?.isWord;
  if (mark === "&" || mark === "/" || mark === "'") return true;
  if (mark === ".") return after.isCapital && before.end - before.start <= 5;
  if (mark === ",") return before.isCapital && after.isCapital && isListed(reading, at);
  return false;
}

/** Whether a comma stands in a list such as "Poland, Hungary and Austria". */
function isListed({ words, lexicon }: Reading, comma: number): boolean {
  for (let at = comma + 1; at < words.length && at - comma < 8; at += 1) {
    const word = words[at]!;
    if (lexicon.grammar.conjunctions.has(word.folded)) return words[at + 1]?.isCapital ?? false;
    if (word.folded !== "," && !word.isCapital) return false;
  }
  return false;
}

/** "Trump and Clinton", "lawmakers and officials": like is joined with like. */
function isCoordinated({ words, lexicon }: Reading, at: number): boolean {
  const before = words[at - 1];
  const after = words[at + 1];
  if (!before?.isWord || !after?.isWord) return false;
  const { grammar, nouns } = lexicon;
  if (grammar.pronouns.has(after.folded) || grammar.determiners.has(after.folded))
    return before.isCapital && words[at + 2]?.isCapital === true;
  if (before.isCapital || after.isCapital) return before.isCapital && after.isCapital;
  return nouns.speakers.has(after.folded) || nouns.vague.has(after.folded)
    ? !lexicon.verbs.has(before.folded)
    : before.folded.endsWith("s") && after.folded.endsWith("s");
}

/** Drops "In Iowa" of "In Iowa Trump", adverbs and conjunctions at the head of a sentence. */
function withoutLeadingPhrase(reading: Reading, from: number, end: number): number {
  const { words, lexicon, nameAt } = reading;
  const { grammar } = lexicon;
  while (
    from < end &&
    (!words[from]!.isWord ||
      isAdverb(reading, from) ||
      words[from]!.folded === "'s" ||
      grammar.conjunctions.has(words[from]!.folded))
  )
    from += 1;
  const first = words[from];
  if (!first || !grammar.prepositions.has(first.folded) || nameAt[from]) return from;
  for (let at = end - 1; at > from; at -= 1) {
    if (nameAt[at] && nameAt[at] === nameAt[end - 1]) {
      if (nameAt[at - 1] !== nameAt[at])
        return grammar.prepositions.has(words[at - 1]!.folded) ? end : at;
      continue;
    }
    if (grammar.determiners.has(words[at]!.folded)) {
      if (!grammar.prepositions.has(words[at - 1]!.folded)) return at;
      return at - 1 === from ? end : at;
    }
  }
  return from + 2 < end ? from + 2 : end;
}

/** Grades a phrase as a subject; undefined for the writer, the reader, and what cannot speak. */
export function toSubject(reading: Reading, phrase: Stretch): Subject | undefined {
  const { words, lexicon } = reading;
  const { grammar, nouns } = lexicon;
  const inside = words.slice(phrase.from, phrase.to);
  const first = inside[0]!;
  if (grammar.firstPersons.has(first.folded) && !(first.folded.endsWith("y") || inside.length > 1))
    return undefined;
  if (inside.length === 1 && grammar.pronouns.has(first.folded))
    return { ...phrase, kind: "pronoun" };
  if (isVague(reading, phrase)) return { ...phrase, kind: "vague" };
  if (
    inside.every(
      ({ folded }) => grammar.determiners.has(folded) || grammar.prepositions.has(folded),
    )
  )
    return undefined;
  for (let at = phrase.from; at < phrase.to; at += 1) {
    if (reading.nameAt[at]) return { ...phrase, kind: "name" };
    if (nouns.speakers.has(words[at]!.folded)) return { ...phrase, kind: "speaker" };
  }
  const isNamed = inside.some((word, at) => word.isCapital && (at > 0 || phrase.from > 0));
  if (isNamed && !lexicon.habits.capitalisesNouns) return { ...phrase, kind: "name" };
  return { ...phrase, kind: "other" };
}

/** Whether a phrase is "experts", "some critics", "molti": nobody in particular. */
function isVague({ words, lexicon }: Reading, { from, to }: Stretch): boolean {
  const { nouns } = lexicon;
  const last = words[to - 1]!.folded;
  if (!nouns.vague.has(last) || to - from > 4) return false;
  for (let at = from; at < to - 1; at += 1)
    if (!nouns.quantifiers.has(words[at]!.folded) && !nouns.vague.has(words[at]!.folded))
      return false;
  return true;
}

/** The subject that begins at `start`, after its verb: ", said Lee Foster, a manager at FireEye". */
export function subjectAfter(reading: Reading, start: number): Subject | undefined {
  const phrase = phraseAfter(reading, start);
  return phrase && toSubject(reading, phrase);
}

/** The noun phrase that begins at `from`. */
export function phraseAfter(reading: Reading, from: number): Stretch | undefined {
  const { words, lexicon } = reading;
  const { grammar } = lexicon;
  const first = words[from];
  if (!first?.isWord || (first.isQuoted !== words[from - 1]?.isQuoted && first.isQuoted))
    return undefined;
  if (grammar.pronouns.has(first.folded) && !grammar.determiners.has(first.folded))
    return { from, to: from + 1 };
  if (grammar.prepositions.has(first.folded) || grammar.subordinators.has(first.folded))
    return undefined;
  if (grammar.conjunctions.has(first.folded) || isAdverb(reading, from)) return undefined;
  let to = from;
  while (to < words.length && to - from < longestPhrase && continuesPhrase(reading, to, from))
    to += 1;
  while (to > from && isTrailing(reading, to - 1)) to -= 1;
  return to > from ? { from, to } : undefined;
}

const isTrailing = ({ words, lexicon }: Reading, at: number): boolean =>
  !words[at]!.isWord ||
  lexicon.grammar.prepositions.has(words[at]!.folded) ||
  lexicon.grammar.conjunctions.has(words[at]!.folded) ||
  (lexicon.grammar.determiners.has(words[at]!.folded) &&
    !lexicon.nouns.vague.has(words[at]!.folded));

function continuesPhrase(reading: Reading, at: number, from: number): boolean {
  const { words, lexicon } = reading;
  const { grammar } = lexicon;
  const word = words[at]!;
  if (word.isQuoted) return false;
  if (!word.isWord) {
    if (word.folded === ",") return isAppositionComma(reading, at);
    return joinsNames(reading, at);
  }
  if (reading.nameAt[at] || at === from) return true;
  const { folded } = word;
  if (grammar.conjunctions.has(folded)) return isCoordinated(reading, at);
  if (
    grammar.relatives.has(folded) ||
    (grammar.pronouns.has(folded) && !grammar.determiners.has(folded))
  )
    return false;
  if (grammar.auxiliaries.has(folded) && folded !== "'s" && !grammar.determiners.has(folded))
    return false;
  if (grammar.subordinators.has(folded) && !grammar.prepositions.has(folded)) return false;
  if (isAdverb(reading, at)) return false;
  if (grammar.prepositions.has(folded)) return linksNouns(reading, at, from);
  return true;
}

/** "of" and "for" always link nouns; other prepositions only after a common noun ("a manager at FireEye"). */
function linksNouns({ words, lexicon, nameAt }: Reading, at: number, from: number): boolean {
  if (lexicon.names.connectors.has(words[at]!.folded)) return true;
  const before = words[at - 1]!;
  return (
    at > from &&
    before.isWord &&
    !nameAt[at - 1] &&
    !before.isCapital &&
    /^(?:at|with|presso|bei|chez|en)$/.test(words[at]!.folded)
  );
}

/** ", a manager at FireEye": a comma before the description of a name. */
function isAppositionComma({ words, lexicon, nameAt }: Reading, at: number): boolean {
  const next = words[at + 1];
  const before = words[at - 1];
  if (!next?.isWord || next.isQuoted || !before) return false;
  if (!nameAt[at - 1] && !before.isCapital) return false;
  return (
    /^(?:a|an|the|un|una|il|la|der|die|das|ein|eine|le|el)$/.test(next.folded) ||
    lexicon.names.personNouns.has(next.folded) ||
    lexicon.names.organisationNouns.has(next.folded)
  );
}
