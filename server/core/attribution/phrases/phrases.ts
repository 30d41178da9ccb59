/** Noun phrases by their edges: marks, function words and verbs, since no word is tagged. */
import { foldedAt, isAdverb, type Reading, type Stretch } from "../reading";

/** Longest noun phrase, in words. */
const longestPhrase = 24;

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
  if (at + 1 < end && partsPhrases(reading, at + 1)) return false;
  if (grammar.conjunctions.has(word.folded)) return isCoordinated(reading, at);
  if (at + 1 < end && isAdverb(reading, at)) return isWithinPhrase(reading, at);
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

/** Where nouns come before their adjectives, an article behind a noun begins another phrase: "alle domande | il ministro". */
function partsPhrases({ words, lexicon, nameAt }: Reading, article: number): boolean {
  const { grammar, habits } = lexicon;
  const { folded } = words[article]!;
  // "des" is an article and a preposition.
  if (!habits.nounFirst || !grammar.determiners.has(folded) || grammar.prepositions.has(folded))
    return false;
  const before = words[article - 1]!;
  if (!before.isWord || (nameAt[article] && nameAt[article] === nameAt[article - 1])) return false;
  return (
    !grammar.determiners.has(before.folded) &&
    !grammar.prepositions.has(before.folded) &&
    !grammar.conjunctions.has(before.folded) &&
    !grammar.relatives.has(before.folded) &&
    !grammar.auxiliaries.has(before.folded) &&
    !lexicon.nouns.quantifiers.has(before.folded) &&
    !lexicon.verbs.has(before.folded)
  );
}

/** "a highly respected analyst", but not "X actually consisted of". */
function isWithinPhrase({ words, lexicon }: Reading, adverb: number): boolean {
  const before = words[adverb - 1]?.folded ?? "";
  return lexicon.grammar.determiners.has(before) || lexicon.grammar.prepositions.has(before);
}

/** "people who attended the rally": what follows the pronoun is a verb. */
function opensRelativeClause({ words, lexicon, nameAt }: Reading, at: number): boolean {
  const next = words[at + 1];
  const before = words[at - 1];
  if (!next?.isWord || !before?.isWord || nameAt[at + 1]) return false;
  const { grammar } = lexicon;
  const isNoun = grammar.determiners.has(words[at - 2]?.folded ?? "");
  if (lexicon.verbs.has(before.folded) && !isNoun) return false;
  return (
    !grammar.determiners.has(next.folded) && !grammar.pronouns.has(next.folded) && !next.isCapital
  );
}

function isWithinRelativeClause(reading: Reading, at: number): boolean {
  for (let before = at - 1; before > 0 && at - before < 4; before -= 1)
    if (reading.lexicon.grammar.relatives.has(foldedAt(reading, before)))
      return opensRelativeClause(reading, before);
  return false;
}

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
  // "Des pirates russes": an article.
  if (grammar.determiners.has(first.folded) && !words[from - 1]?.isWord) return from;
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
  if (word.isQuoted !== words[from]!.isQuoted) return false;
  if (!word.isWord) {
    if (word.folded === ",") return isAppositionComma(reading, at);
    return joinsNames(reading, at);
  }
  if (reading.nameAt[at] || at === from) return true;
  if (partsPhrases(reading, at)) return false;
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
  return !isReportingVerb(reading, at, words.length + 1);
}

const alwaysLinks = /^(?:for|per|für|pour|para)$/;

/** "of" and "for" always link nouns; other prepositions only after a common noun ("a manager at FireEye"). */
function linksNouns({ words, lexicon, nameAt }: Reading, at: number, from: number): boolean {
  const { folded } = words[at]!;
  if (lexicon.names.connectors.has(folded) || alwaysLinks.test(folded)) return true;
  const before = words[at - 1]!;
  return (
    at > from &&
    before.isWord &&
    !nameAt[at - 1] &&
    !before.isCapital &&
    /^(?:at|with|presso|bei|chez|en)$/.test(words[at]!.folded)
  );
}

/** Longest description of a name in apposition, in words. */
const longestDescription = 14;

/** ", a manager at FireEye": a comma before the description of a name, which a mark closes before any verb. */
function isAppositionComma({ words, lexicon, nameAt }: Reading, comma: number): boolean {
  const { grammar, names } = lexicon;
  const before = words[comma - 1];
  if (!before || (!nameAt[comma - 1] && !before.isCapital)) return false;
  const first = words[comma + 1];
  if (!first?.isWord || first.isQuoted) return false;
  let hasRole = false;
  for (let at = comma + 1; at < words.length && at - comma < longestDescription; at += 1) {
    const { folded, isWord } = words[at]!;
    if (!isWord && folded !== "&" && folded !== ".") return hasRole;
    if (grammar.auxiliaries.has(folded) && folded !== "'s" && !grammar.determiners.has(folded))
      return false;
    hasRole ||= names.personNouns.has(folded) || names.organisationNouns.has(folded);
  }
  return hasRole;
}
