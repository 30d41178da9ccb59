/** The word forms of a language, as unequal in use as they are in a real one. */
import { createRandom, createRanks, seedOf, shuffle } from "./random.mjs";

/** @import { Random } from "./random.mjs" */

/** @typedef {{ word: string, article: string }} Noun */

/** What a language gives: words, how they are inflected and joined, and patterns with slots in braces.
 * @typedef {object} LanguageWords
 * @property {"en" | "it" | "de"} code
 * @property {number} share of the documents
 * @property {readonly Noun[]} nouns
 * @property {readonly string[]} verbs participles
 * @property {readonly string[]} adjectives
 * @property {readonly string[]} prefixes
 * @property {readonly string[]} suffixes
 * @property {(word: string) => string} inflect to the plural
 * @property {(first: Noun, second: Noun) => Noun} join to a compound
 * @property {readonly string[]} chunks what clauses are lengthened by
 * @property {readonly string[]} clauses
 * @property {readonly string[]} statements sentences with a cue
 * @property {readonly string[]} figures
 * @property {readonly string[]} quotations
 * @property {readonly string[]} adverbials
 * @property {readonly string[]} openings
 * @property {readonly string[]} closers
 * @property {readonly string[]} months
 * @property {(day: number, month: string, year: number) => string} toDate
 * @property {string} thousands
 * @property {string} decimal
 * @property {string} percent
 * @property {(amount: string) => string} currency */

/** Draws of words; common ones come often.
 * @typedef {object} Vocabulary
 * @property {number} size different forms
 * @property {(random: Random) => Noun} drawNoun
 * @property {(random: Random) => string} drawPlural
 * @property {(random: Random) => string} drawVerb
 * @property {(random: Random) => string} drawAdjective */

const mostNouns = 24_000;
const slope = 1.05;
const offset = 2.7;

/** @param {LanguageWords} language @returns {Vocabulary} */
export function createVocabulary(language) {
  const random = createRandom(seedOf(language.code, 1));
  const nouns = deriveNouns(language, random);
  const plurals = nouns.map(({ word }) => language.inflect(word));
  const nounRanks = createRanks(nouns.length, slope, offset);
  const verbRanks = createRanks(language.verbs.length, slope, offset);
  const adjectiveRanks = createRanks(language.adjectives.length, slope, offset);
  return {
    size: new Set([...nouns.map(({ word }) => word), ...plurals]).size,
    drawNoun: (random) => at(nouns, nounRanks(random)),
    drawPlural: (random) => at(plurals, nounRanks(random)),
    drawVerb: (random) => at(language.verbs, verbRanks(random)),
    drawAdjective: (random) => at(language.adjectives, adjectiveRanks(random)),
  };
}

/** @template T @param {readonly T[]} list @param {number} index */
const at = (list, index) => /** @type {T} */ (list[index]);

/** Stems first, then words made of them in an order of their own: common words are short.
 * @param {LanguageWords} language @param {Random} random @returns {Noun[]} */
function deriveNouns(language, random) {
  const { nouns, prefixes, suffixes, join } = language;
  const isGerman = language.code === "de";
  const prefixed = prefixes.flatMap((prefix) =>
    nouns.map(({ word, article }) => ({
      word: prefix + (isGerman ? word.toLowerCase() : word),
      // The elided article stands before vowels only.
      article: article === "l’" ? "il " : article,
    })),
  );
  const suffixed = nouns.flatMap((noun) =>
    suffixes.map((suffix) => join(noun, { word: suffix, article: noun.article })),
  );
  const compounds = nouns.flatMap((first) => nouns.map((second) => join(first, second)));
  const made = shuffle(random, [...prefixed, ...suffixed]);
  const rare = shuffle(random, compounds);
  const seen = new Set();
  return [...shuffle(random, nouns), ...made, ...rare]
    .filter(({ word }) => !seen.has(word) && seen.add(word))
    .slice(0, mostNouns);
}
