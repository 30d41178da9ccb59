/** Italian numbers: numerals, and the words around figures. */
import type { FigureWords } from "../language";
import { namesFor, phrasesOf, wordsOf } from "../words";

const units = wordsOf("uno due tre quattro cinque sei sette otto nove");
const teens = wordsOf(
  "dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove",
);
const tens = wordsOf("venti trenta quaranta cinquanta sessanta settanta ottanta novanta");

/** Ventuno, ventitré, ventotto: the ten loses its vowel before another, and three takes an accent. */
function compoundsOf(ten: string, value: number): [string, number][] {
  const joined = units.map((unit, index): [string, number] => [
    `${/^[uo]/.test(unit) ? ten.slice(0, -1) : ten}${unit === "tre" ? "tré" : unit}`,
    value + index + 1,
  ]);
  return [...joined, [`${ten}tre`, value + 3], [`${ten.slice(0, -1)}un`, value + 1]];
}

export const numerals: Readonly<Record<string, number>> = {
  zero: 0,
  un: 1,
  una: 1,
  ...Object.fromEntries(units.map((word, index) => [word, index + 1])),
  ...Object.fromEntries(teens.map((word, index) => [word, index + 10])),
  ...Object.fromEntries(tens.map((word, index) => [word, 20 + 10 * index])),
  ...Object.fromEntries(tens.flatMap((word, index) => compoundsOf(word, 20 + 10 * index))),
  tré: 3,
  cento: 100,
  ...namesFor("mille mila", 1e3),
  ...namesFor("milione milioni", 1e6),
  ...namesFor("miliardo miliardi", 1e9),
};

export const figures: FigureWords = {
  scales: {
    mila: 1e3,
    ...namesFor("milione milioni mln mil", 1e6),
    ...namesFor("miliardo miliardi mld mrd", 1e9),
  },
  roundNumerals: {
    decina: 10,
    dozzina: 12,
    quindicina: 15,
    ventina: 20,
    trentina: 30,
    quarantina: 40,
    cinquantina: 50,
    sessantina: 60,
    settantina: 70,
    ottantina: 80,
    novantina: 90,
    centinaio: 100,
    migliaio: 1e3,
  },
  halves: phrasesOf("mezzo, mezza"),
  joints: ["e"],
  ones: wordsOf("un uno una"),
  indefinite: phrasesOf(
    "alcune, alcuni, diverse, diversi, varie, vari, molte, molti, qualche, parecchi, parecchie",
  ),
  doubtful: { sei: ["i", "e"] },
  percent: phrasesOf("per cento, percento, per cento di, punti percentuali, punto percentuale"),
  points: phrasesOf("punti percentuali, punto percentuale"),
  currencies: {
    ...namesFor("dollaro dollari", "USD"),
    euro: "EUR",
    ...namesFor("sterlina sterline", "GBP"),
    ...namesFor("rublo rubli", "RUB"),
    ...namesFor("franco franchi", "CHF"),
    yen: "JPY",
    yuan: "CNY",
  },
  before: phrasesOf(`
    circa, più o meno, quasi, intorno a, intorno ai, intorno alle, intorno agli, attorno a, attorno ai, all'incirca, pressappoco,
    approssimativamente, oltre, più di, meno di, almeno, fino a, non più di, non meno di, poco più di, poco meno di,
    sotto i, sotto le, sopra i, sopra le, oltre i, oltre le, ca, qualcosa come, una media di, gli oltre, le oltre, i quasi, poco meno di, ben oltre
  `),
  above: phrasesOf(
    "oltre, più di, almeno, non meno di, poco più di, ben oltre, gli oltre, le oltre, oltre i, oltre le, sopra i, sopra le",
  ),
  below: phrasesOf("meno di, quasi, i quasi, fino a, non più di, poco meno di, sotto i, sotto le"),
  after: phrasesOf("circa, o giù di lì, o poco più, o poco meno, o più, e passa, e oltre, almeno"),
  beforeYears: phrasesOf(`
    nel, del, dal, al, il, dell'anno, nell'anno, anno, fino al, entro il, dopo il, primo, autunno, estate, primavera, inverno, e, tra il, fine, inizio, metà
  `),
  beforeTimes: phrasesOf("ore, alle, dalle, alle ore"),
  afterTimes: [],
  fractions: phrasesOf("terzi, quarti, quinti, decimi"),
  labels: phrasesOf(`
    n, n°, nr, num, numero, numeri, pagina, pagine, pag, pagg, p, pp, capitolo, cap, sezione, sez, articolo, articoli,
    art, artt, figura, fig, tabella, tab, tavola, volume, vol, versione, comma, legge, decreto, nota, riga, volo,
    canale, fase, livello, gruppo, camera, stanza, parte, puntata, stagione, tel, telefono, fax, windows, iphone, agenda, interno, civico,
    protocollo, risoluzione, codice, cap, isbn, boeing, airbus, formula
  `),
};
