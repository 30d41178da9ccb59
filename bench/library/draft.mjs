/** Drafts written from a generated library: statements and quotations of it, with citations and links. */
import { createDocument, sentencesByLanguage } from "./document.mjs";
import { createRandom, pick, seedOf } from "./random.mjs";

/** @typedef {object} GeneratedDraft
 * @property {string} text paragraphs of one line each, with an empty line between
 * @property {readonly string[]} paragraphs */

/** An English draft of so many words on a library of so many documents.
 * @param {number} words @param {number} documents @returns {GeneratedDraft} */
export function createDraft(words, documents) {
  const random = createRandom(seedOf("draft", words));
  const english = sentencesByLanguage[0];
  const paragraphs = ["# A draft"];
  for (let written = 0; written < words;) {
    const source = createDocument(Math.floor(random() * documents));
    const quoted = pick(random, pick(random, source.paragraphs).split(/(?<=[.”»“]) (?=\p{Lu})/u));
    const own = Array.from({ length: 3 }, () => english?.sentence(random) ?? "").join(" ");
    const name = source.path.replace(/^.*\/|\.\w+$/g, "");
    const pointer = random() < 0.7 ? `[@${name}]` : `([source](sources/${source.path}))`;
    const quotation = quoted.replaceAll(/[“”„«»]/g, "").replace(/\.$/, "");
    const text = `${own} The report says: “${quotation}” ${pointer}.`;
    paragraphs.push(text);
    written += text.split(" ").length;
  }
  return { text: `${paragraphs.join("\n\n")}\n`, paragraphs };
}
