/** Aliases: under which other names somebody is known, and who uses them. */
import type { Found } from "../found";
import { phraseKinds } from "../lexicon/lexicon";
import { foldedAt, phraseAt, type Reading, type Stretch } from "../reading";
import { subjectBefore } from "../phrases/subjects";
import { verbGroupAt } from "../phrases/verbGroup";

/** "also known as Y", "which X dubs “Y”", "Associated Press (AP)". */
export function findAlias(reading: Reading, at: number): Found | undefined {
  return findKnownAs(reading, at) ?? findNaming(reading, at) ?? findAbbreviation(reading, at);
}

const longestName = 7;

/** A quoted or capitalised name that begins at a word. */
function nameAfter(reading: Reading, at: number): Stretch | undefined {
  const { words, lexicon, nameAt } = reading;
  let from = at;
  if (words[from] && lexicon.grammar.determiners.has(foldedAt(reading, from))) from += 1;
  const first = words[from];
  if (!first) return undefined;
  if (first.mark === "open") {
    let to = from + 1;
    while (
      to < words.length &&
      words[to]!.isQuoted &&
      words[to]!.mark !== "close" &&
      to - from <= longestName
    )
      to += 1;
    while (to > from + 1 && !words[to - 1]!.isWord) to -= 1;
    if (to - from > longestName || to === from + 1 || !words[from + 1]!.isCapital) return undefined;
    return { from: from + 1, to };
  }
  const name = nameAt[from];
  if (name) {
    if (name.kind === "place") return undefined;
    let to = from;
    while (nameAt[to] === name) to += 1;
    return { from, to };
  }
  if (
    !first.isCapital ||
    lexicon.names.calendar.has(first.folded) ||
    lexicon.habits.capitalisesNouns
  )
    return undefined;
  let to = from;
  while (words[to]?.isCapital) to += 1;
  return { from, to };
}

/** The name that ends before `end`, through a comma, a bracket or a relative pronoun. */
function bearerBefore(reading: Reading, end: number): Stretch | undefined {
  const { words, lexicon, nameAt } = reading;
  let to = end;
  while (to > 0) {
    const { folded } = words[to - 1]!;
    const isBetween =
      /^[,("-]$/.test(folded) ||
      lexicon.grammar.relatives.has(folded) ||
      lexicon.grammar.auxiliaries.has(folded);
    if (!isBetween) break;
    to -= 1;
  }
  const name = nameAt[to - 1];
  if (!name || name.kind === "place" || name.kind === "state") return undefined;
  let from = to;
  while (nameAt[from - 1] === name) from -= 1;
  return { from, to };
}

function findKnownAs(reading: Reading, at: number): Found | undefined {
  if (reading.words[at]!.isQuoted) return undefined;
  const cue = phraseAt(reading, at, phraseKinds.alsoKnownAs);
  if (!cue) return undefined;
  const content = nameAfter(reading, cue.to);
  if (!content) return undefined;
  const bearer = bearerBefore(reading, cue.from) ?? groupBefore(reading, cue.from);
  if (!bearer) return undefined;
  return {
    source: cue.gap ? [withoutBy(reading, cue.gap)] : [],
    cue: [{ from: cue.from, to: cue.to }],
    content: [content],
    bearer,
  };
}

const withoutBy = (reading: Reading, gap: Stretch): Stretch =>
  reading.lexicon.grammar.by.has(foldedAt(reading, gap.from)) && gap.to - gap.from > 1
    ? { from: gap.from + 1, to: gap.to }
    : gap;

/** "A group calling itself the CyberCaliphate". */
function groupBefore(reading: Reading, end: number): Stretch | undefined {
  const subject = subjectBefore(reading, end);
  if (!subject) return undefined;
  const last = foldedAt(reading, subject.to - 1);
  const { groups, doers } = reading.lexicon.nouns;
  return groups.has(last) || doers.has(last) ? { from: subject.from, to: subject.to } : undefined;
}

/** "Fancy Bear, which Secureworks dubs “Iron Twilight”", "Secureworks calls Fancy Bear “Iron Twilight”". */
function findNaming(reading: Reading, at: number): Found | undefined {
  const { words, lexicon } = reading;
  const uses = lexicon.namingVerbs.get(foldedAt(reading, at));
  if (!uses || words[at]!.isQuoted) return undefined;
  const group = verbGroupAt(reading, at, uses[0]!.forms, at + 1);
  if (group.isPassive || group.form === "infinitive") return undefined;
  const source = subjectBefore(reading, group.from);
  if (!source || source.kind === "other") return undefined;
  const before = source.from;
  const cue = { from: group.from, to: group.to };
  if (lexicon.grammar.relatives.has(foldedAt(reading, before - 1))) {
    const content = nameAfter(reading, group.to);
    const bearer = bearerBefore(reading, before);
    return (
      content &&
      bearer && {
        source: [{ from: source.from, to: source.to }],
        cue: [cue],
        content: [content],
        bearer,
      }
    );
  }
  const bearer = nameAfter(reading, group.to);
  if (!bearer || words[bearer.to]?.mark !== "open") return undefined;
  const content = nameAfter(reading, bearer.to);
  return (
    content && {
      source: [{ from: source.from, to: source.to }],
      cue: [cue],
      content: [content],
      bearer,
    }
  );
}

/** "Associated Press (AP)": initials in brackets after the name they stand for. */
function findAbbreviation(reading: Reading, at: number): Found | undefined {
  const { words, text } = reading;
  if (foldedAt(reading, at) !== "(" || foldedAt(reading, at + 2) !== ")") return undefined;
  const short = words[at + 1]!;
  const letters = text.slice(short.start, short.end).replace(/[^\p{L}]/gu, "");
  if (letters.length < 2 || letters.length > 8 || letters !== letters.toUpperCase())
    return undefined;
  const from = startOfInitials(reading, at, letters);
  if (from === undefined) return undefined;
  return {
    source: [],
    cue: [{ from: at, to: at + 3 }],
    content: [{ from: at + 1, to: at + 2 }],
    bearer: { from, to: at },
    isAbbreviation: true,
  };
}

/** Where the words begin whose initials are these letters, small words left out or counted. */
function startOfInitials(
  { words, text }: Reading,
  end: number,
  letters: string,
): number | undefined {
  let left = letters.length;
  let at = end;
  while (at > 0 && left > 0 && end - at < 12) {
    at -= 1;
    const word = words[at]!;
    if (!word.isWord) return undefined;
    const initials = text
      .slice(word.start, word.end)
      .split("-")
      .map((part) => part.charAt(0).toUpperCase());
    const matches = initials.join("") === letters.slice(Math.max(0, left - initials.length), left);
    if (matches) left -= initials.length;
    else if (word.isCapital || word.end - word.start > 5) return undefined;
  }
  return left === 0 ? at : undefined;
}
