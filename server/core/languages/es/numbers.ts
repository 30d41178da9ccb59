/** Spanish numbers: numerals, and the words around figures. */
import type { FigureWords } from "../language";
import { namesFor, phrasesOf, wordsOf } from "../words";

const upToTwentyNine = wordsOf(`
  cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete
  dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete
  veintiocho veintinueve
`);
const tens = wordsOf("treinta cuarenta cincuenta sesenta setenta ochenta noventa");
const hundreds = wordsOf(
  "doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos",
);

export const numerals: Readonly<Record<string, number>> = {
  ...Object.fromEntries(upToTwentyNine.map((word, index) => [word, index])),
  ...namesFor("un una", 1),
  ...namesFor("veintiún veintiuna", 21),
  ...Object.fromEntries(tens.map((word, index) => [word, 30 + 10 * index])),
  ...namesFor("cien ciento", 100),
  ...Object.fromEntries(
    hundreds.flatMap((word, index) => [
      [word, 200 + 100 * index],
      [word.replace(/os$/, "as"), 200 + 100 * index],
    ]),
  ),
  mil: 1e3,
  ...namesFor("millón millones", 1e6),
  ...namesFor("billón billones", 1e12),
};

export const figures: FigureWords = {
  scales: {
    mil: 1e3,
    ...namesFor("millón millones mill", 1e6),
    ...namesFor("billón billones", 1e12),
  },
  roundNumerals: {
    decena: 10,
    docena: 12,
    veintena: 20,
    treintena: 30,
    cuarentena: 40,
    cincuentena: 50,
    centenar: 100,
    millar: 1e3,
  },
  halves: phrasesOf("medio, media"),
  joints: ["y"],
  ones: wordsOf("un uno una"),
  indefinite: phrasesOf(
    "varios, varias, algunos, algunas, muchos, muchas, unos cuantos, unas cuantas, pocos, pocas",
  ),
  doubtful: {},
  percent: phrasesOf("por ciento, porciento, puntos porcentuales"),
  points: phrasesOf("puntos porcentuales, punto porcentual"),
  currencies: {
    ...namesFor("dólar dólares", "USD"),
    ...namesFor("euro euros", "EUR"),
    ...namesFor("libra libras", "GBP"),
    ...namesFor("rublo rublos", "RUB"),
    ...namesFor("franco francos", "CHF"),
    ...namesFor("yen yenes", "JPY"),
    ...namesFor("yuan yuanes", "CNY"),
  },
  before: phrasesOf(`
    unos, unas, alrededor de, cerca de, casi, aproximadamente, más o menos, más de, menos de, al menos, por lo menos,
    hasta, como mucho, en torno a, no más de, no menos de, poco más de, sobre
  `),
  above: phrasesOf("más de, al menos, por lo menos, no menos de, poco más de"),
  below: phrasesOf("menos de, casi, hasta, como mucho, no más de"),
  after: phrasesOf("aproximadamente, o más, o menos, más o menos, como mínimo, como máximo"),
  beforeYears: phrasesOf(`
    en, de, del, desde, hasta, año, el año, antes de, después de, tras, para, verano, otoño, primavera, invierno, y, entre, finales de, principios de, mediados de
  `),
  beforeTimes: phrasesOf("a las, las"),
  afterTimes: phrasesOf("h, horas"),
  fractions: phrasesOf("tercios, cuartos, quintos, décimos"),
  labels: phrasesOf(`
    n, nº, núm, número, números, página, páginas, pág, págs, p, pp, capítulo, cap, sección, sec, artículo, artículos,
    art, figura, fig, tabla, volumen, vol, tomo, versión, línea, nota, párrafo, sala, vuelo, ruta, canal, fase, nivel,
    grupo, parte, episodio, temporada, tel, teléfono, fax, windows, iphone, agenda, boeing, airbus, fórmula, resolución, ley, decreto, isbn
  `),
};
