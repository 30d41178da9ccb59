/** Patterns with slots in braces, made into functions that fill them. */
import { capital, groupName, organisationName, personName, placeName } from "./names.mjs";
import { createRandom, createRanks, pick, seedOf } from "./random.mjs";
import { createVocabulary } from "./vocabulary.mjs";

/** @import { Random } from "./random.mjs" */
/** @import { LanguageWords } from "./vocabulary.mjs" */

/** @typedef {(random: Random) => string} Fill */

/** Sentences of one language.
 * @typedef {object} Sentences
 * @property {LanguageWords} language
 * @property {Fill} sentence
 * @property {Fill} title
 * @property {number} vocabularySize */

const personRanks = createRanks(40_000, 0.9, 4);
const groupCount = 8_000;
const groupRanks = createRanks(groupCount, 0.9, 4);
const organisationRanks = createRanks(20_000, 0.9, 4);
const placeRanks = createRanks(5_000, 0.9, 3);
/** Words that several documents quote. */
const quotationRanks = createRanks(20_000, 0.7, 2);
const quotedElsewhere = 0.4;

/** @param {LanguageWords} language @returns {Sentences} */
export function createSentences(language) {
  const vocabulary = createVocabulary(language);
  const slots = createSlots(language, vocabulary);
  const compile = (/** @type {string} */ pattern) => compilePattern(pattern, slots);
  const clauses = language.clauses.map(compile);
  const chunks = language.chunks.map(compile);
  const adverbials = language.adverbials.map(compile);
  const quotations = language.quotations.map(compile);
  const statements = language.statements.map(compile);
  const figures = language.figures.map(compile);
  const openings = language.openings.map(compile);
  slots.set("clause", (random) => pick(random, clauses)(random));
  slots.set("chunks", (random) => {
    let text = pick(random, chunks)(random);
    for (let rest = Math.floor(random() * 3); rest > 0; rest--)
      text += ` ${pick(random, chunks)(random)}`;
    return text;
  });
  slots.set("adverbial", (random) => pick(random, adverbials)(random));
  slots.set("quotation", createQuotations(language, quotations));
  /** @type {Fill} */
  const sentence = (random) => {
    const kind = random();
    if (kind < 0.26) return pick(random, statements)(random);
    if (kind < 0.34) return capital(pick(random, figures)(random));
    if (kind < 0.37) return pick(random, language.closers);
    const opening = kind < 0.47 ? `${pick(random, openings)(random)}, ` : "";
    const clause = pick(random, clauses)(random);
    const ending = kind > 0.75 ? ` ${pick(random, adverbials)(random)}` : "";
    return `${capital(opening + clause)}${ending}.`;
  };
  return {
    language,
    sentence,
    title: (random) => capital(pick(random, clauses)(random)),
    vocabularySize: vocabulary.size + language.verbs.length + language.adjectives.length,
  };
}

/** What stands in each slot. Patterns that hold patterns look them up when they are filled.
 * @param {LanguageWords} language @param {ReturnType<typeof createVocabulary>} vocabulary @returns {Map<string, Fill>} */
function createSlots(language, vocabulary) {
  const { drawNoun, drawPlural, drawVerb, drawAdjective } = vocabulary;
  /** @type {Fill} */
  const the = (random) => {
    const { word, article } = drawNoun(random);
    return article + word;
  };
  // The one named last: a group has two further names, always the same.
  let group = 0;
  /** @type {[string, Fill][]} */
  const slots = [
    ["noun", (random) => drawNoun(random).word],
    ["the", the],
    ["The", (random) => capital(the(random))],
    ["plural", drawPlural],
    ["verb", drawVerb],
    ["adjective", drawAdjective],
    ["person", (random) => personName(personRanks(random))],
    ["group", (random) => groupName((group = groupRanks(random)))],
    ["alias", (random) => groupName(groupCount + 2 * group + Math.floor(random() * 2))],
    ["organisation", (random) => organisationName(organisationRanks(random))],
    ["place", (random) => placeName(placeRanks(random))],
    ["year", (random) => String(1990 + Math.floor(random() * 35))],
    ["date", (random) => dateIn(language, random)],
    ["count", (random) => String(2 + Math.floor(random() ** 3 * 900))],
    ["number", (random) => grouped(1000 + Math.floor(random() ** 4 * 9e6), language.thousands)],
    [
      "percent",
      (random) =>
        `${(random() * 100).toFixed(1).replace(".", language.decimal)}${language.percent}`,
    ],
    [
      "money",
      (random) => language.currency((random() * 90 + 1).toFixed(1).replace(".", language.decimal)),
    ],
  ];
  return new Map(slots);
}

/** @param {LanguageWords} language @param {Random} random */
const dateIn = ({ toDate, months }, random) =>
  toDate(1 + Math.floor(random() * 28), pick(random, months), 1995 + Math.floor(random() * 30));

/** @param {number} number @param {string} mark */
const grouped = (number, mark) => String(number).replace(/\B(?=(\d{3})+$)/g, mark);

/** Quotations: some of their own, some that other documents quote as well.
 * @param {LanguageWords} language @param {readonly Fill[]} quotations @returns {Fill} */
function createQuotations({ code }, quotations) {
  /** @type {string[]} */
  const known = [];
  const make = (/** @type {Random} */ random) => capital(pick(random, quotations)(random));
  return (random) => {
    if (random() >= quotedElsewhere) return make(random);
    const number = quotationRanks(random);
    return (known[number] ??= make(createRandom(seedOf(`quotation ${code}`, number))));
  };
}

/** @param {string} pattern @param {Map<string, Fill>} slots @returns {Fill} */
function compilePattern(pattern, slots) {
  const parts = pattern.split(/\{(\w+)\}/);
  return (random) => {
    let text = "";
    for (let at = 0; at < parts.length; at++) {
      const part = /** @type {string} */ (parts[at]);
      text += at % 2 === 0 ? part : /** @type {Fill} */ (slots.get(part))(random);
    }
    return text;
  };
}
