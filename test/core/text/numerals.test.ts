import { describe, expect, test } from "vitest";
import { findFigures } from "../../../server/core/text/figures";
import { check, type Case } from "./drawFigures";

describe("spelt out", () => {
  test.each<Case>([
    [
      "en",
      "forty-two men, two hundred and forty women",
      "forty-two = number 42",
      "two hundred and forty = number 240",
    ],
    [
      "en",
      "four thousand seven hundred; one hundred thousand",
      "four thousand seven hundred = number 4700",
      "one hundred thousand = number 100000",
    ],
    [
      "en",
      "half a million, a dozen, two dozen",
      "half a million = number 500000",
      "a dozen = number 12 ~",
      "two dozen = number 24 ~",
    ],
    [
      "it",
      "quaranta, ventotto, ventitré, duecentocinquanta",
      "quaranta = number 40",
      "ventotto = number 28",
      "ventitré = number 23",
      "duecentocinquanta = number 250",
    ],
    [
      "it",
      "una quarantina di persone, un centinaio",
      "una quarantina = number 40 ~",
      "un centinaio = number 100 ~",
    ],
    [
      "it",
      "mezzo milione, duemila, quattromilasettecento",
      "mezzo milione = number 500000",
      "duemila = number 2000",
      "quattromilasettecento = number 4700",
    ],
    ["it", "sei persone, se sei stato tu", "sei = number 6"],
    [
      "de",
      "zweiundvierzig Leute, viertausendsiebenhundert",
      "zweiundvierzig = number 42",
      "viertausendsiebenhundert = number 4700",
    ],
    [
      "de",
      "eine halbe Million, ein Dutzend",
      "eine halbe Million = number 500000",
      "ein Dutzend = number 12 ~",
    ],
    [
      "fr",
      "quatre-vingt-dix-sept, vingt et un, neuf personnes, un vélo neuf",
      "quatre-vingt-dix-sept = number 97",
      "vingt et un = number 21",
      "neuf = number 9",
    ],
    [
      "fr",
      "deux mille dix-huit, soixante-dix",
      "deux mille dix-huit = number 2018",
      "soixante-dix = number 70",
    ],
    [
      "es",
      "treinta y dos, mil quinientas, dos millones",
      "treinta y dos = number 32",
      "mil quinientas = number 1500",
      "dos millones = number 2000000",
    ],
  ])("%s: %s", check);

  test.each([
    ["en", numbersTo(99, english)],
    ["it", numbersTo(99, italian)],
    ["de", numbersTo(99, german)],
  ] as const)("%s up to ninety-nine", (language, words) => {
    for (const [value, word] of words)
      expect(findFigures(`${word} x`, language).map((figure) => figure.value)).toEqual([value]);
  });
});

function numbersTo(last: number, spell: (value: number) => string): [number, string][] {
  return Array.from({ length: last - 1 }, (_, index) => [index + 2, spell(index + 2)]);
}

function english(value: number): string {
  const low =
    " one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
      " ",
    );
  const tens = "  twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
  if (value < 20) return low[value]!;
  return [tens[Math.floor(value / 10)], low[value % 10]].filter(Boolean).join("-");
}

function italian(value: number): string {
  const low =
    " uno due tre quattro cinque sette sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove".split(
      " ",
    );
  low[6] = value === 6 ? "sei persone" : "sei";
  const tens = "  venti trenta quaranta cinquanta sessanta settanta ottanta novanta".split(" ");
  if (value < 20) return low[value]!;
  const ten = tens[Math.floor(value / 10)]!;
  const unit = value % 10;
  if (unit === 3) return `${ten}tré`;
  return (unit === 1 || unit === 8 ? ten.slice(0, -1) : ten) + low[unit]!;
}

function german(value: number): string {
  const low =
    " ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn".split(
      " ",
    );
  const tens = "  zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig".split(" ");
  if (value < 20) return low[value]!;
  const ten = tens[Math.floor(value / 10)]!;
  return value % 10 ? `${low[value % 10]!}und${ten}` : ten;
}
