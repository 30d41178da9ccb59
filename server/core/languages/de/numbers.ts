/** German numbers: numerals, and the words around figures. */
import type { FigureWords } from "../language";
import { namesFor, phrasesOf, wordsOf } from "../words";

const units = wordsOf("ein zwei drei vier fünf sechs sieben acht neun");
const teens = wordsOf(
  "zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn",
);
const tens = wordsOf("zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig");

export const numerals: Readonly<Record<string, number>> = {
  null: 0,
  ...namesFor("eins eine einen einer einem", 1),
  ...Object.fromEntries(units.map((word, index) => [word, index + 1])),
  zwo: 2,
  ...Object.fromEntries(teens.map((word, index) => [word, index + 10])),
  ...Object.fromEntries(
    tens.flatMap((ten, index) => [
      [ten, 20 + 10 * index],
      ...units.map((unit, one) => [`${unit}und${ten}`, 21 + 10 * index + one] as const),
    ]),
  ),
  dreissig: 30,
  hundert: 100,
  tausend: 1e3,
  ...namesFor("million millionen", 1e6),
  ...namesFor("milliarde milliarden", 1e9),
  ...namesFor("billion billionen", 1e12),
};

export const figures: FigureWords = {
  scales: {
    hundert: 100,
    ...namesFor("tausend tsd", 1e3),
    ...namesFor("million millionen mio mill", 1e6),
    ...namesFor("milliarde milliarden mrd mia", 1e9),
    ...namesFor("billion billionen", 1e12),
  },
  roundNumerals: { dutzend: 12 },
  halves: phrasesOf("eine halbe, einer halben, halbe, halben, ein halbes, halbes"),
  joints: ["und"],
  ones: wordsOf("ein eins eine einen einer einem"),
  indefinite: phrasesOf(
    "mehrere, mehreren, mehrerer, einige, einigen, einiger, viele, vielen, ein paar, wenige, etliche",
  ),
  doubtful: {},
  percent: phrasesOf("prozent, v. h., vom hundert, prozentpunkte, prozentpunkten"),
  points: phrasesOf("prozentpunkte, prozentpunkten, prozentpunkt"),
  currencies: {
    ...namesFor("dollar dollars", "USD"),
    ...namesFor("euro euros", "EUR"),
    ...namesFor("pfund", "GBP"),
    ...namesFor("rubel", "RUB"),
    ...namesFor("franken", "CHF"),
    yen: "JPY",
    yuan: "CNY",
  },
  before: phrasesOf(`
    etwa, rund, ungefähr, circa, zirka, ca, ca., fast, nahezu, knapp, gut, beinahe, annähernd, schätzungsweise, gegen, um die,
    mehr als, über, weniger als, unter, mindestens, höchstens, wenigstens, bis zu, nicht mehr als, in etwa, an die, insgesamt rund, geschätzt, geschätzte, geschätzten
  `),
  above: phrasesOf("mehr als, über, mindestens, wenigstens, gut"),
  below: phrasesOf(
    "weniger als, unter, höchstens, bis zu, nicht mehr als, fast, nahezu, knapp, beinahe",
  ),
  after: phrasesOf("oder mehr, oder weniger, oder so, und mehr, plus"),
  beforeYears: phrasesOf(`
    im jahr, im jahre, in, seit, von, vom, ab, bis, nach, vor, um, jahr, jahre, jahres, anfang, mitte, ende, frühjahr, sommer, herbst, winter, und, zwischen, der, die, das, des
  `),
  beforeTimes: [],
  afterTimes: phrasesOf("uhr"),
  fractions: phrasesOf("drittel, viertel, fünftel, zehntel"),
  labels: phrasesOf(`
    nr, nummer, seite, seiten, s, kapitel, kap, abschnitt, absatz, abs, artikel, art, paragraf, paragraph, abbildung,
    abb, tabelle, tab, band, bd, ausgabe, heft, version, zeile, anmerkung, zimmer, raum, flug, linie, kanal, phase, stufe, klasse, typ, gruppe,
    teil, folge, staffel, runde, tel, telefon, fax, windows, iphone, agenda, boeing, airbus, formel, gleis, postfach, plz, isbn, resolution, ziffer, satz, block, bundesstraße
  `),
};
