import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import type { LanguageCode } from "../../../server/core/languages";
import { detectLanguage } from "../../../server/core/text/detectLanguage";

describe("languages told apart", () => {
  test.each<[LanguageCode, string]>([
    ["en", "Fancy Bear hacked the broadcaster in April."],
    ["en", "The group’s operations were run from a building in St. Petersburg."],
    ["it", "Il Cyber Califfato è una divisione dell'Isis."],
    ["it", "È vero che l’attacco è riuscito?"],
    ["it", "DALLA RUSSIA LE PRIME NOTIZIE SULL'ATTACCO"],
    ["it", "Lo ha detto ieri."],
    ["de", "Die Gruppe bestand aus russischen Hackern."],
    ["de", "Das sagte er gestern."],
    ["fr", "Le groupe était composé de pirates russes."],
    ["fr", "Selon l’agence, l’attaque a été menée par des pirates."],
    ["es", "El grupo estaba formado por piratas rusos."],
    ["es", "Lo dijo ayer el ministro."],
  ])("%s: %s", (language, text) => {
    expect(detectLanguage(text)).toBe(language);
    expect(detectLanguage(text.normalize("NFD"))).toBe(language);
  });
});

describe("few function words, but letters that tell", () => {
  test.each<[LanguageCode, string]>([
    ["en", "Police officer shoots unarmed teenager after shouting, several witnesses say"],
    ["it", "Terremoto Emilia, crollano capannoni: operai dispersi, soccorritori al lavoro"],
    ["de", "Bundesregierung verschiebt Entscheidung über Rüstungsexporte"],
    ["fr", "Grève générale: manifestations massives, transports perturbés, écoles fermées"],
    ["es", "El Gobierno anuncia nuevas medidas económicas; sindicatos convocan huelga"],
  ])("%s: %s", (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });
});

describe("untold", () => {
  test.each([
    ["", "Fancy Bear", "4,700", "Cyber Califfato", "OK", "!?"],
    ["O presidente disse que não há provas de que o grupo esteja por trás dos ataques."],
    ["Segundo a polícia, três homens foram detidos em Lisboa na quinta-feira."],
    ["De groep zou bestaan uit ongeveer veertig personen die in drie teams zijn verdeeld."],
    ["Volgens de politie is er geen sprake van een aanslag."],
    ["Группа хакеров взяла на себя ответственность за атаку на телеканал."],
    ["Hackerna tog på sig ansvaret för attacken mot den franska tv-kanalen."],
    ["Els pirates informàtics van atacar la cadena de televisió francesa el mes d'abril."],
    ["Hackerii au atacat postul de televiziune francez în luna aprilie."],
    ["Hakerzy zaatakowali stację telewizyjną w kwietniu i nie zostali złapani."],
    ["Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor."],
  ])("%s", (...texts) => {
    for (const text of texts) expect(detectLanguage(text)).toBeUndefined();
  });
});

const corpora = resolve(import.meta.dirname, "../../../../shared/eval/data");
const hasCorpora = (() => {
  try {
    return readdirSync(corpora).length > 0;
  } catch {
    return false;
  }
})();

/** Sentences of eight words or more; what is wrong are foreign quotations in them. */
describe.skipIf(!hasCorpora)(
  "on the sentences of ../shared/eval/data (skipped without them)",
  () => {
    test.each<[LanguageCode, string]>([
      ["en", "attribution-en-polnear/dev.jsonl"],
      ["it", "actors-it-wikinews/dev.jsonl"],
      ["de", "attribution-de-wikinews/dev.jsonl"],
      ["fr", "attribution-fr-annodis/train.jsonl"],
    ])("%s: %s", (language, file) => {
      const sentences = readFileSync(resolve(corpora, file), "utf8")
        .trim()
        .split("\n")
        .map((line) => (JSON.parse(line) as { text: string }).text)
        .filter((text) => text.split(/\s+/).length >= 8);
      const told = sentences.map((text) => detectLanguage(text));
      const share = (wanted: (code: LanguageCode | undefined) => boolean): number =>
        told.filter(wanted).length / told.length;
      expect(share((code) => code === language)).toBeGreaterThan(0.985);
      expect(share((code) => code !== language && code !== undefined)).toBeLessThan(0.005);
    });
  },
);
