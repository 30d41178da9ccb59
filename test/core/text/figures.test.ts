import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { languageCodes, type LanguageCode } from "../../../server/core/languages";
import { findFigures } from "../../../server/core/text/figures";
import { check, figuresIn, type Case } from "./drawFigures";

describe("digits, by the habits of the language", () => {
  test.each<Case>([
    ["en", "a list of 4,700 addresses", "4,700 = number 4700"],
    ["it", "una lista di 4.700 indirizzi", "4.700 = number 4700"],
    ["de", "4'700 Adressen und 4.700", "4'700 = number 4700", "4.700 = number 4700"],
    ["fr", "une liste de 4 700 adresses", "4 700 = number 4700"],
    ["fr", "une liste de 4\u202f700 adresses", "4\u202f700 = number 4700"],
    ["en", "4.700 and 0.5 and 3.5", "4.700 = number 4.7", "0.5 = number 0.5", "3.5 = number 3.5"],
    ["it", "3,5 volte e 0,125", "3,5 = number 3.5", "0,125 = number 0.125"],
    ["en", "1,234,567.89 in all", "1,234,567.89 = number 1234567.89"],
    ["de", "1.234.567,89 insgesamt", "1.234.567,89 = number 1234567.89"],
    [
      "en",
      "He scored 42. It was 43, or 44; 45!",
      "42 = number 42",
      "43 = number 43",
      "44 = number 44",
      "45 = number 45",
    ],
    ["en", "a 40-year-old man", "40 = number 40"],
  ])("%s: %s", check);
});

describe("scales", () => {
  test.each<Case>([
    [
      "en",
      "1.2 million people and 148million",
      "1.2 million = number 1200000",
      "148million = number 148000000",
    ],
    [
      "it",
      "1,2 milioni di persone, 40mila e 40 mila",
      "1,2 milioni = number 1200000",
      "40mila = number 40000",
      "40 mila = number 40000",
    ],
    ["de", "1,2 Mio. Menschen", "1,2 Mio. = number 1200000"],
    [
      "en",
      "20–30 people, 2-3 million",
      "20 = number 20 ~",
      "30 = number 30 ~",
      "2 = number 2000000 ~",
      "3 million = number 3000000 ~",
    ],
  ])("%s: %s", check);
});

describe("percentages and money", () => {
  test.each<Case>([
    [
      "en",
      "40 percent, 40 per cent, 3.5%, 40 %",
      "40 percent = percent 40",
      "40 per cent = percent 40",
      "3.5% = percent 3.5",
      "40 % = percent 40",
    ],
    ["it", "il 40 per cento", "40 per cento = percent 40"],
    ["de", "40 Prozent", "40 Prozent = percent 40"],
    ["fr", "20 pour cent, 20 %", "20 pour cent = percent 20", "20 % = percent 20"],
    [
      "en",
      "$4 million, €3.5bn, £5m, US$40",
      "$4 million = money 4000000 USD",
      "€3.5bn = money 3500000000 EUR",
      "£5m = money 5000000 GBP",
      "US$40 = money 40 USD",
    ],
    [
      "en",
      "40 dollars, EUR 5, forty dollars",
      "40 dollars = money 40 USD",
      "EUR 5 = money 5 EUR",
      "forty dollars = money 40 USD",
    ],
    [
      "it",
      "4 milioni di dollari, 40 mila euro, 40 €",
      "4 milioni di dollari = money 4000000 USD",
      "40 mila euro = money 40000 EUR",
      "40 € = money 40 EUR",
    ],
    ["de", "3 Mrd. Euro", "3 Mrd. Euro = money 3000000000 EUR"],
    ["fr", "3 millions d'euros", "3 millions d'euros = money 3000000 EUR"],
  ])("%s: %s", check);
});

describe("years and dates", () => {
  test.each<Case>([
    [
      "en",
      "in 2015 and the 2016 election, 2014–2016",
      "2015 = year 2015",
      "2016 = year 2016",
      "2014 = year 2014",
      "2016 = year 2016",
    ],
    ["en", "from 2015-16 on", "2015 = year 2015"],
    ["de", "2000 Soldaten im Jahr 2000", "2000 = number 2000", "2000 = year 2000"],
    ["en", "about 2000 people came in about 2015.", "2000 = number 2000 ~", "2015 = year 2015 ~"],
    [
      "en",
      "8 May 2018, May 8, 2018, 2018-05-08",
      "8 May 2018 = date 20180508",
      "May 8, 2018 = date 20180508",
      "2018-05-08 = date 20180508",
    ],
    [
      "it",
      "l'8 maggio 2018 e il 1° maggio 2018",
      "8 maggio 2018 = date 20180508",
      "1° maggio 2018 = date 20180501",
    ],
    ["de", "am 8. Mai 2018, 8.5.2018", "8. Mai 2018 = date 20180508", "8.5.2018 = date 20180508"],
    ["fr", "le 8 mai 2018", "8 mai 2018 = date 20180508"],
    ["es", "el 8 de mayo de 2018", "8 de mayo de 2018 = date 20180508"],
    [
      "en",
      "25/12/2018, 12/25/2018, 3/4/2018",
      "25/12/2018 = date 20181225",
      "12/25/2018 = date 20181225",
    ],
    ["en", "May 5 was cold; he may 5", "5 = number 5"],
    ["de", "am 3. Oktober, im 20. Jahrhundert"],
  ])("%s: %s", check);
});

describe("what makes a figure inexact", () => {
  test.each([
    [
      "en",
      [
        "about 40",
        "around 40",
        "nearly 40",
        "some 40 men",
        "more than 40",
        "over 40",
        "40 or so",
        "40+",
        "~40",
        "at least 40",
      ],
    ],
    [
      "it",
      [
        "circa 40",
        "più o meno 40",
        "quasi 40",
        "più di 40",
        "oltre 40",
        "40 circa",
        "intorno ai 40",
      ],
    ],
    ["de", ["etwa 40", "rund 40", "mehr als 40", "knapp 40", "ca. 40", "über 40"]],
    ["fr", ["environ 40", "près de 40", "plus de 40"]],
    ["es", ["unos 40", "más de 40", "cerca de 40"]],
  ] as const)("%s", (language, texts) => {
    for (const text of texts)
      expect(findFigures(text, language)).toMatchObject([{ value: 40, isApproximate: true }]);
  });

  test("is nothing else", () => {
    expect(findFigures("exactly 40 men", "en")).toMatchObject([
      { value: 40, isApproximate: false },
    ]);
  });
});

describe("no figures", () => {
  test.each<[LanguageCode, string]>([
    ["en", "APT28 hit TV5 Monde, 4chan, MH-17, Covid-19, the iPhone 6, and Windows 10."],
    [
      "en",
      "version 2.0, 1.2.3, page 12, p. 33, pp. 33-35, no. 5, Article 5, § 12, #7, [3], word.12",
    ],
    ["en", "1. First item\n2) second item\n(3) third"],
    ["en", "call +39 06 1234 5678 or 555-123-4567 at 10:30, 5 p.m. or 3.30pm, 24/7, 3/4"],
    [
      "en",
      "one of the men, a man, the zero-day, a two-factor login, the Five Eyes, one-time, two thirds",
    ],
    ["en", "the '90s, 1990s, 21st century, 30°C, 5 °C, 5km, 007"],
    ["en", "several hundred people, hundreds of people, a few thousand"],
    ["it", "alle 10.30, alle ore 21, n. 5, art. 3, pag. 12, un uomo, una donna, diverse centinaia"],
    [
      "de",
      "um 10.30 Uhr, 20 Uhr, Nr. 5, Seite 12, die 3. und 4. Gruppe, ein Mann, mehrere hundert",
    ],
  ])("%s: %s", (language, text) => {
    expect(figuresIn(text, language)).toEqual([]);
  });
});

test("figures outside the bounds are not seen", () => {
  expect(findFigures("40 of 50 or 60", "en", { start: 3, end: 11 })).toMatchObject([{ value: 50 }]);
});

test("a number reads the same in every language that writes it", () => {
  const written: readonly [LanguageCode, string][] = [
    ["en", "en-US"],
    ["it", "it-IT"],
    ["de", "de-DE"],
    ["fr", "fr-FR"],
    ["es", "es-ES"],
  ];
  fc.assert(
    fc.property(
      fc.integer({ min: 2101, max: 999_999_999 }),
      fc.constantFrom(...written),
      (value, [language, locale]) => {
        const text = `x ${new Intl.NumberFormat(locale).format(value)} y`;
        expect(findFigures(text, language)).toMatchObject([{ value, kind: "number" }]);
      },
    ),
  );
});

test("figures of any text are in order, apart, and finite", () => {
  const parts = fc.constantFrom(
    "1",
    "40",
    "2015",
    ",",
    ".",
    " ",
    "-",
    "/",
    "$",
    "%",
    "May",
    "million",
    "cento",
    "e",
    "un",
    "(",
    "\n",
    "\u00a0",
    "'",
    "x",
    "one",
    "vingt",
    "et",
  );
  const text = fc.array(parts, { maxLength: 30 }).map((list) => list.join(""));
  fc.assert(
    fc.property(text, fc.constantFrom(...languageCodes), (given, language) => {
      let reached = 0;
      for (const { span, value } of findFigures(given, language)) {
        expect(span.start).toBeGreaterThanOrEqual(reached);
        expect(span.end).toBeGreaterThan(span.start);
        expect(span.end).toBeLessThanOrEqual(given.length);
        expect(Number.isFinite(value)).toBe(true);
        reached = span.end;
      }
    }),
  );
});
