/** "Secondo X", "selon ce que rapporte X", "según fuentes": what is said by whom a preposition names. */
import { contentAfter, contentBefore } from "../phrases/complements";
import type { Found } from "../found";
import { phraseKinds } from "../lexicon/lexicon";
import {
  foldedAt,
  isAdverb,
  phraseAt,
  type FoundPhrase,
  type Reading,
  type Stretch,
} from "../reading";
import { subjectAfter, type Subject } from "../phrases/subjects";
import type { ReportingSets } from "./group";

export function findReportedSource(
  reading: Reading,
  at: number,
  reporting: ReportingSets,
): Found | undefined {
  const cue = phraseAt(reading, at, phraseKinds.accordingTo | phraseKinds.forSource);
  if (!cue) return undefined;
  if (reporting.whatever.has(foldedAt(reading, cue.to))) return relativeSource(reading, cue, 1);
  const isVerb = reading.lexicon.verbs
    .get(foldedAt(reading, cue.to))
    ?.some(({ forms }) => forms.has("finite"));
  const mayBeNoun = reading.lexicon.nouns.ambiguous.has(foldedAt(reading, cue.to));
  return isVerb && !mayBeNoun
    ? relativeSource(reading, cue, 0)
    : nounSource(reading, cue, reporting);
}

function nounSource(
  reading: Reading,
  cue: FoundPhrase,
  { norms }: ReportingSets,
): Found | undefined {
  const source = subjectAfter(reading, cue.to);
  if (!source || isNorm(reading, source, norms)) return undefined;
  const isOpinion = cue.kind === phraseKinds.forSource;
  if (isOpinion ? !mayThink(reading, cue, source) : !maySay(reading, cue, source)) return undefined;
  const found = place(reading, cue, source, source.to);
  return found.content.length > 0 ? { ...found, isVague: source.kind === "vague" } : undefined;
}

/** "Per X, il piano è sbagliato": somebody named, before a comma and no relative clause. */
function mayThink(reading: Reading, cue: FoundPhrase, source: Subject): boolean {
  const { words, lexicon, nameAt } = reading;
  if (cue.from > 0 || nameAt[source.from] === undefined) return false;
  if (nameAt[source.from]!.kind === "place") return false;
  return (
    words[source.to]?.folded === "," &&
    !lexicon.grammar.relatives.has(foldedAt(reading, source.to + 1))
  );
}

/** Most words of a source that no name and no speaker's noun tells. */
const longestUnknown = 14;

/** Somebody who may speak; anything else only as a phrase of its own, between marks or at the head of the sentence. */
function maySay(reading: Reading, cue: FoundPhrase, source: Subject): boolean {
  const { words, lexicon } = reading;
  if (source.kind === "name") return reading.nameAt[source.from]?.kind !== "place";
  if (source.kind !== "other") return true;
  if (!lexicon.grammar.determiners.has(foldedAt(reading, source.from))) return false;
  const before = words[cue.from - 1];
  const next = words[source.to];
  const opens = !before || !before.isWord;
  const closes = !next || !next.isWord || !before;
  return opens && closes && source.to - source.from <= longestUnknown;
}

/** Words of a phrase within which its head stands. */
const headReach = 3;

/** "secondo le modalità", "selon toute vraisemblance": a way of doing, which says nothing. */
function isNorm({ words }: Reading, { from, to }: Stretch, norms: ReadonlySet<string>): boolean {
  for (let at = from; at < Math.min(to, from + headReach); at += 1)
    if (norms.has(words[at]!.folded)) return true;
  return false;
}

/** Words between "quanto" and its verb. */
const longestAuxiliary = 4;

/** "secondo quanto riferito da X", "selon ce que dit X", "a quanto risulta". */
function relativeSource(reading: Reading, cue: FoundPhrase, skipped: number): Found | undefined {
  const { words, lexicon } = reading;
  const { grammar, verbs } = lexicon;
  for (let at = cue.to + skipped; at < words.length && at - cue.to <= longestAuxiliary; at += 1) {
    const { folded, isWord } = words[at]!;
    if (!isWord) return undefined;
    if (!verbs.has(folded)) {
      const isPart =
        grammar.auxiliaries.has(folded) ||
        grammar.complementisers.has(folded) ||
        isAdverb(reading, at);
      if (isPart) continue;
      return undefined;
    }
    let by = at + 1;
    while (isAdverb(reading, by)) by += 1;
    const isBy =
      grammar.by.has(foldedAt(reading, by)) || grammar.prepositions.has(foldedAt(reading, by));
    const source = subjectAfter(reading, isBy ? by + 1 : by);
    const end = source ? source.to : at + 1;
    const found = place(reading, { ...cue, to: at + 1 }, source, end);
    return source ? found : { ...found, isVague: true };
  }
  return undefined;
}

/** What is said stands behind the source, before the cue, or around both. */
function place(reading: Reading, cue: Stretch, source: Subject | undefined, end: number): Found {
  const { words } = reading;
  const isBroken = words[end] !== undefined && !words[end]!.isWord && words[end]!.folded !== ".";
  const right =
    cue.from === 0 || isBroken
      ? contentAfter(reading, end + (words[end]?.folded === "," ? 1 : 0), words.length)
      : undefined;
  const left = cue.from > 0 ? contentBefore(reading, cue.from) : undefined;
  const content = [left, right].filter((each) => each !== undefined);
  return {
    source: source ? [{ from: source.from, to: source.to }] : [],
    cue: [{ from: cue.from, to: cue.to }],
    content,
  };
}
