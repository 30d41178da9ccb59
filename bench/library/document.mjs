/** A document of the library by its number: the same text in every run, in a library of any size. */
import { english } from "./english.mjs";
import { german } from "./german.mjs";
import { italian } from "./italian.mjs";
import { personName } from "./names.mjs";
import { createSentences } from "./patterns.mjs";
import { createRandom, seedOf } from "./random.mjs";

/** @import { Sentences } from "./patterns.mjs" */
/** @import { Random } from "./random.mjs" */

/** @typedef {"txt" | "md" | "html"} Format
 * @typedef {object} GeneratedDocument
 * @property {string} path within the library's folder, with slashes
 * @property {Format} format
 * @property {"en" | "it" | "de"} language
 * @property {string} title
 * @property {string} author
 * @property {string} date YYYY-MM-DD
 * @property {readonly string[]} paragraphs */

const wordsWanted = 400;
const seed = "whence library";
/** Documents a folder holds. */
const folderSize = 1000;

export const sentencesByLanguage = [english, italian, german].map(createSentences);

/** @param {number} number @returns {GeneratedDocument} */
export function createDocument(number) {
  const random = createRandom(seedOf(seed, number));
  const sentences = drawLanguage(random());
  const format = drawFormat(random());
  const folder = String(Math.floor(number / folderSize)).padStart(3, "0");
  return {
    path: `${folder}/${sentences.language.code}-${number}.${format}`,
    format,
    language: sentences.language.code,
    title: sentences.title(random),
    author: personName(Math.floor(random() * 500)),
    date: `${1995 + Math.floor(random() * 30)}-${twoDigits(1 + random() * 12)}-${twoDigits(1 + random() * 28)}`,
    paragraphs: createParagraphs(sentences, random, wordsWanted * (0.5 + random())),
  };
}

/** @param {number} number */
const twoDigits = (number) => String(Math.floor(number)).padStart(2, "0");

/** @param {Sentences} sentences @param {Random} random @param {number} words */
function createParagraphs(sentences, random, words) {
  const paragraphs = [];
  for (let written = 0; written < words;) {
    let text = `${sentences.sentence(random)}`;
    for (let rest = 1 + Math.floor(random() * 5); rest > 0; rest--)
      text += ` ${sentences.sentence(random)}`;
    paragraphs.push(text);
    written += text.length / 6;
  }
  return paragraphs;
}

/** @param {number} share from 0 up to 1 @returns {Sentences} */
function drawLanguage(share) {
  let rest = share;
  for (const sentences of sentencesByLanguage) {
    rest -= sentences.language.share;
    if (rest < 0) return sentences;
  }
  return /** @type {Sentences} */ (sentencesByLanguage[0]);
}

/** @param {number} share from 0 up to 1 @returns {Format} */
const drawFormat = (share) => (share < 0.88 ? "txt" : share < 0.96 ? "md" : "html");

/** The file as it stands in the folder.
 * @param {GeneratedDocument} document @returns {string} */
export function renderDocument({ format, title, author, date, paragraphs, language }) {
  if (format === "txt") return `${title}\n${author}, ${date}\n\n${paragraphs.join("\n\n")}\n`;
  if (format === "md")
    return `---\ntitle: "${title.replaceAll('"', "'")}"\nauthor: ${author}\ndate: ${date}\nlang: ${language}\n---\n\n# ${title}\n\n${paragraphs.join("\n\n")}\n`;
  const body = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join("\n");
  return `<!doctype html>\n<html lang="${language}">\n<head><meta charset="utf-8"><title>${title}</title><meta name="author" content="${author}"><meta name="date" content="${date}"></head>\n<body>\n<nav><a href="/">Home</a></nav>\n<article>\n<h1>${title}</h1>\n${body}\n</article>\n</body>\n</html>\n`;
}
