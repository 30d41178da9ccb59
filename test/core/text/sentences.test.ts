import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { languageCodes, type LanguageCode } from "../../../server/core/languages";
import { findSentences } from "../../../server/core/text/sentences";
import { sliceOf } from "../../../server/core/text/span";
import { abbreviatedTexts } from "./abbreviatedTexts";

const sentencesOf = (text: string, language: LanguageCode): string[] =>
  findSentences(text, { start: 0, end: text.length }, language).map((span) => sliceOf(text, span));

/** A bar marks where a sentence ends; it is taken out. */
const cases: Readonly<Partial<Record<LanguageCode, readonly string[]>>> = {
  en: [
    "Dr. Rossi met Gen. Mattis. | They spoke for 3.5 hours.",
    "He works for the U.S. Department of Defense. | She does not.",
    "They fled to the U.S. | The rest stayed.",
    "It began at 5 p.m. Moscow time. | It ended at 6 p.m. | The hackers had left.",
    "J. R. Smith and George W. Bush came. | So did Malcolm X. | The crowd cheered.",
    "Microsoft Corp. Vice President Tom Burt spoke. | Apple Inc. | The shares fell.",
    "See No. 5, Fig. 3 and pp. 12–14. | No. | He said no. | It was over.",
    "On Sept. 11 and Jan. 5 it rained. | In Sept. it did not.",
    "“Stop!” he said. | “Why?” Lee Foster asked. | “We know why.” | They left.",
    "“Who is it?” | The room was silent for what seemed a very long time.",
    "She paused… and went on. | She paused... | Then she left.",
    "She waited . . . and left. | He stayed.",
    "(It was late.) | They slept [for once]. | He said “no.” | Nobody heard.",
    "It grew by 3.5. | 40 people came. | In 1968. | 30 people left.",
    "e.g. Russia, i.e. Moscow vs. Kyiv, etc. | The rest is known.",
    "He lives on Main St. | The shop is near St. Petersburg.",
    "The police took it.[3] | Nobody complained.² | All was quiet.",
    "1. First of all | 2. Then".replace(" | ", "\n\n | "),
    "Sgt. Pepper and Sqn. Ldr. Jones met Bldg. Smith.",
    "The site whence.example is down. | iPhone users noticed. | eBay did not.",
    "The group's.\n\n | A new paragraph without a stop\n\n | Another",
    "“We did it” — he said. | “We did it.” – and so they had.",
    "`` Leave it . '' | `` Why ? '' Foster asked .",
    "It was late . | '' Why ? '' Foster asked . | '' Go . ''",
    "Yahoo! and others fell. | Really?! | Yes!",
  ],
  it: [
    "Il dott. Rossi e la sig.ra Bianchi sono partiti. | L'on. Verdi no.",
    "Vedi l'art. 5, il n. 3 e p. 12. | Il resto, ecc., non conta.",
    "Hanno preso scarpe, borse ecc. | Poi sono fuggiti.",
    "La S.p.A. Rossi ha chiuso. | Nel 300 a.C. Roma vinse.",
    "«Basta!» ha detto. | «Non so.» | È andato via.",
    "Costa 3.500 euro. | Ne ha 3,5. | Un po' di vino? | No.",
    "Il gen. Mori e il prof. Neri, cfr. Bianchi, erano lì. | Gli altri no.",
    "È vero? | Sì! | È così… | Ma forse no.",
    "A. Manzoni nacque a Milano. | I. Calvino no.",
  ],
  de: [
    "Am 3. März kam Dr. Müller. | Am 4. kam niemand.",
    "Im 20. Jahrhundert und in der 2. Hälfte war es anders. | Das ist bekannt.",
    "Er ist 42. | Das ist nicht alt. | Die Zahl stieg auf 150. | Rettungskräfte kamen.",
    "Das gilt z. B. für Berlin, d. h. überall. | So ist es z.B. Moskau ergangen.",
    "Er sagte: „Nein!“ und ging. | „Warum?“ | „Darum.“ | Alle schwiegen.",
    "Ludwig XIV. baute Schlösser. | Papst Benedikt XVI. trat zurück.",
    "Die Firma Müller & Co. Verlag usw. | Der Rest ist Schweigen.",
    "Rund 3,5 Mio. Menschen und 2 Mrd. Euro. | Das ist viel.",
    "Sie arbeitet bei der Siemens AG. | Ihr Mann auch.",
    "Es geschah 2015. | Russland schwieg.",
  ],
  fr: [
    "M. Dupont et Mme Durand sont partis. | Me Martin non.",
    "« Je ne sais pas. » | Il partit. | « Pourquoi ? » demanda-t-elle.",
    "Cf. l'art. 5, p. 12, etc. | Le reste est connu.",
    "Jésus-Christ, né av. J.-C. selon certains. | Les autres hésitent.",
  ],
  es: [
    "El Sr. García y la Dra. López llegaron. | ¿Por qué? | ¡Nadie lo sabe!",
    "Véase el art. 5, p. ej. Madrid. | Los EE.UU. Mexicanos no.",
    "Dijo: «No.» | Y se fue.",
  ],
};

describe.each(Object.entries(cases))("sentences, %s", (language, texts) => {
  test.each(texts)("%s", (marked) => {
    const expected = marked.split("|").map((sentence) => sentence.trim());
    expect(sentencesOf(marked.replace(/ ?\|/g, ""), language as LanguageCode)).toEqual(expected);
  });
});

test("abbreviations that no list names go by their shape", () => {
  const shapeless = "Sgmt. Fjord, Lvl. Nine, Mjr. Tom, B. Cassidy, Q.E.D. Jones";
  expect(sentencesOf(shapeless, "en")).toEqual([shapeless]);
});

test("hard-wrapped lines and CRLF do not end a sentence, blank lines do", () => {
  expect(sentencesOf("The list\r\nwas long. It\r\nheld names\r\n\r\nNext", "en")).toEqual([
    "The list\r\nwas long.",
    "It\r\nheld names",
    "Next",
  ]);
});

test("sentences stay within their bounds", () => {
  const text = "One. Two. Three.";
  expect(findSentences(text, { start: 5, end: 9 }, "en")).toEqual([{ start: 5, end: 9 }]);
});

const messy = fc
  .array(
    fc.constantFrom(
      ..."A b . ! ? … ” “ « » ( ) ' \" 3 \n \r\n U.S. Dr. ecc. z. B. \u00a0 😀".split(" "),
      " ",
      "  ",
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(""));

test("sentences are in order, trimmed, and hold every letter", () => {
  fc.assert(
    fc.property(messy, fc.constantFrom(...languageCodes), (text, language) => {
      const spans = findSentences(text, { start: 0, end: text.length }, language);
      let reached = 0;
      for (const span of spans) {
        expect(text.slice(reached, span.start).trim()).toBe("");
        expect(sliceOf(text, span)).toBe(sliceOf(text, span).trim());
        expect(span.end).toBeGreaterThan(span.start);
        reached = span.end;
      }
      expect(text.slice(reached).trim()).toBe("");
    }),
  );
});

describe.each(Object.entries(abbreviatedTexts))(
  "abbreviations as newsrooms write them, %s",
  (language, texts) => {
    test.each(texts)("%s", (marked) => {
      const expected = marked.split("|").map((sentence) => sentence.trim());
      expect(sentencesOf(marked.replace(/ ?\|/g, ""), language as LanguageCode)).toEqual(expected);
    });
  },
);
