/** Aliases: under which other names somebody is known, and who uses them. */
import type { Found } from "../found";
import { phraseKinds } from "../lexicon/lexicon";
import { foldedAt, phraseAt, type FoundPhrase, type Reading, type Stretch } from "../reading";
import { bearerBefore, nameAfter, namesAfter } from "./aliasNames";
import { subjectBefore } from "../phrases/subjects";
import { verbGroupAt } from "../phrases/verbGroup";

/** "also known as Y", "which X dubs “Y”", "Associated Press (AP)". */
export function findAlias(reading: Reading, at: number): Found | undefined {
  return findKnownAs(reading, at) ?? findNaming(reading, at) ?? findAbbreviation(reading, at);
}

function findKnownAs(reading: Reading, at: number): Found | undefined {
  if (reading.words[at]!.isQuoted) return undefined;
  const cue = phraseAt(reading, at, phraseKinds.alsoKnownAs);
  if (!cue) return undefined;
  const told = aliasesTold(reading, cue);
  const [first, ...others] = told?.content ?? [];
  if (!told || !first) return undefined;
  const bearer = bearerBefore(reading, told.from);
  const found = { source: told.source, cue: [told.cue] };
  if (bearer) return { ...found, content: told.content, bearer };
  if (areAlternatives(reading, told.content)) return { ...found, content: others, bearer: first };
  const group = groupBefore(reading, told.from);
  return group && { ...found, content: told.content, bearer: group };
}

/** "Y or Z", which one bears, but not "Y and Z", who may be two. */
const areAlternatives = ({ words, lexicon }: Reading, names: readonly Stretch[]): boolean => {
  const last = names.length > 1 ? names.at(-1)! : undefined;
  return last !== undefined && lexicon.grammar.alternatives.has(words[last.from - 1]!.folded);
};

/** The names that a phrase tells, and who uses them. */
interface Told {
  readonly cue: Stretch;
  readonly content: readonly Stretch[];
  readonly source: readonly Stretch[];
  /** Where all of it begins. */
  readonly from: number;
}

/** "also known as Y or Z", "tracked by X as Y", "tracked as Y by X", "auch Y genannt", "als Y oder Z bekannt". */
function aliasesTold(reading: Reading, { from, to, gap }: FoundPhrase): Told | undefined {
  const behind = namesAfter(reading, to);
  if (behind.length > 0) {
    const source = gap ? withoutBy(reading, gap) : userAfter(reading, behind.at(-1)!.to);
    return { cue: { from, to }, content: behind, source: source ? [source] : [], from };
  }
  if (gap) {
    const within = namesAfter(reading, gap.from).filter((name) => name.to <= gap.to);
    return { cue: { from: gap.to, to }, content: within, source: [], from };
  }
  const start = startOfNames(reading, from);
  const within = start === undefined ? [] : namesAfter(reading, start);
  if (within.at(-1)?.to !== from) return undefined;
  return { cue: { from, to }, content: within, source: [], from: start! - 1 };
}

/** Most words of names before the word that ends their phrase: "als Mud Otter, Slow Heron oder APT77 bekannt". */
const mostBefore = 12;

/** Behind the preposition before names that a phrase ends: "als" Y "bekannt". */
function startOfNames(reading: Reading, end: number): number | undefined {
  const { words, lexicon } = reading;
  if (!lexicon.habits.verbSecond) return undefined;
  for (let at = end - 1; at >= 0 && end - at <= mostBefore; at -= 1) {
    const word = words[at]!;
    if (word.isCapital || word.folded === "," || lexicon.grammar.conjunctions.has(word.folded))
      continue;
    return word.isWord && lexicon.grammar.prepositions.has(word.folded) ? at + 1 : undefined;
  }
  return undefined;
}

/** "by Lowtide" behind a name: who uses it. */
function userAfter({ words, lexicon, nameAt }: Reading, end: number): Stretch | undefined {
  const at = words[end]?.mark === "close" ? end + 1 : end;
  if (!lexicon.grammar.by.has(words[at]?.folded ?? "")) return undefined;
  const from = lexicon.grammar.determiners.has(words[at + 1]?.folded ?? "") ? at + 2 : at + 1;
  const name = nameAt[from];
  if (!name) return undefined;
  let to = from;
  while (nameAt[to] === name) to += 1;
  return { from, to };
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
