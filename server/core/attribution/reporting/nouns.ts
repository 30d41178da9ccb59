/** Nouns of saying with whose they are or what they say: "l'accusa di X che …", "la thèse selon laquelle …". */
import { contentAfter } from "../phrases/complements";
import type { Found } from "../found";
import { phraseKinds } from "../lexicon/lexicon";
import { foldedAt, phraseAt, type Reading } from "../reading";
import { subjectAfter, type Subject } from "../phrases/subjects";

/** The statement that the noun of saying at `at` tells of; undefined where nothing is said, or a relative clause may follow. */
export function findReportedNoun(reading: Reading, at: number): Found | undefined {
  const { lexicon, words } = reading;
  if (words[at]!.isQuoted || !isNoun(reading, at)) return undefined;
  const owner = ownerOf(reading, at);
  const end = owner ? owner.to : at + 1;
  const from = saidFrom(reading, end, owner !== undefined);
  const content = from === undefined ? undefined : contentAfter(reading, from, words.length);
  if (!content) return undefined;
  const isPersons = owner !== undefined && owner.kind !== "other";
  if (!isPersons && lexicon.grammar.complementisers.has(foldedAt(reading, from!))) return undefined;
  return {
    source: isPersons ? [{ from: owner.from, to: owner.to }] : [],
    cue: [{ from: at, to: at + 1 }],
    content: [content],
    isVague: !isPersons || owner.kind === "vague",
  };
}

function isNoun({ words, lexicon }: Reading, at: number): boolean {
  const before = words[at - 1]?.folded ?? "";
  return lexicon.grammar.determiners.has(before) || lexicon.grammar.prepositions.has(before);
}

function ownerOf(reading: Reading, at: number): Subject | undefined {
  return reading.lexicon.names.connectors.has(foldedAt(reading, at + 1))
    ? subjectAfter(reading, at + 2)
    : undefined;
}

/** Where what is said begins: "che" behind the owner, or behind "secondo cui", which needs none. */
function saidFrom(reading: Reading, at: number, hasOwner: boolean): number | undefined {
  const { grammar } = reading.lexicon;
  const whereby = phraseAt(reading, at, phraseKinds.accordingTo);
  if (whereby) {
    let from = whereby.to;
    while (grammar.relatives.has(foldedAt(reading, from)) || isArticleOfRelative(reading, from))
      from += 1;
    return from > whereby.to ? from : undefined;
  }
  if (!hasOwner) return undefined;
  const isLinked = grammar.prepositions.has(foldedAt(reading, at));
  const from = isLinked ? at + 1 : at;
  return grammar.complementisers.has(foldedAt(reading, from)) ? from : undefined;
}

/** The article of "la quale", "la cual". */
const isArticleOfRelative = (reading: Reading, at: number): boolean =>
  reading.lexicon.grammar.determiners.has(foldedAt(reading, at)) &&
  reading.lexicon.grammar.relatives.has(foldedAt(reading, at + 1));
