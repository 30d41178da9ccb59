/** French numbers: numerals, and the words around figures. */
import type { FigureWords } from "../language";
import { namesFor, phrasesOf, wordsOf } from "../words";

const upToNineteen = wordsOf(`
  zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit
  dix-neuf
`);
const tens: readonly (readonly [string, number])[] = [
  ["vingt", 20],
  ["trente", 30],
  ["quarante", 40],
  ["cinquante", 50],
  ["soixante", 60],
  ["septante", 70],
  ["quatre-vingt", 80],
  ["huitante", 80],
  ["nonante", 90],
];

/** Vingt-deux, vingt-et-un; soixante-dix-sept and quatre-vingt-dix count on to nineteen. */
function compoundsOf(ten: string, value: number): [string, number][] {
  const last = value === 60 || ten === "quatre-vingt" ? 19 : 9;
  return upToNineteen.slice(1, last + 1).flatMap((word, index): [string, number][] => [
    [`${ten}-${word}`, value + index + 1],
    [`${ten}-et-${word}`, value + index + 1],
  ]);
}

export const numerals: Readonly<Record<string, number>> = {
  ...Object.fromEntries(upToNineteen.map((word, index) => [word, index])),
  une: 1,
  ...Object.fromEntries(tens),
  "quatre-vingts": 80,
  ...Object.fromEntries(tens.flatMap(([ten, value]) => compoundsOf(ten, value))),
  ...namesFor("cent cents", 100),
  mille: 1e3,
  ...namesFor("million millions", 1e6),
  ...namesFor("milliard milliards", 1e9),
};

export const figures: FigureWords = {
  scales: {
    mille: 1e3,
    ...namesFor("million millions mn", 1e6),
    ...namesFor("milliard milliards md mds mrd", 1e9),
  },
  roundNumerals: {
    dizaine: 10,
    douzaine: 12,
    quinzaine: 15,
    vingtaine: 20,
    trentaine: 30,
    quarantaine: 40,
    cinquantaine: 50,
    soixantaine: 60,
    centaine: 100,
    millier: 1e3,
  },
  halves: phrasesOf("un demi, demi, une demi"),
  joints: ["et"],
  ones: wordsOf("un une"),
  indefinite: phrasesOf(
    "plusieurs, quelques, de nombreux, de nombreuses, nombreux, divers, diverses",
  ),
  doubtful: { neuf: ["s", "x"] },
  percent: phrasesOf("pour cent, pourcent, points de pourcentage"),
  points: phrasesOf("points de pourcentage, point de pourcentage"),
  currencies: {
    ...namesFor("dollar dollars", "USD"),
    ...namesFor("euro euros", "EUR"),
    ...namesFor("livre livres", "GBP"),
    ...namesFor("rouble roubles", "RUB"),
    ...namesFor("franc francs", "CHF"),
    yen: "JPY",
    ...namesFor("yuan yuans", "CNY"),
  },
  before: phrasesOf(`
    environ, près de, presque, autour de, à peu près, quelque, approximativement, plus de, plus d', moins de, moins d',
    au moins, au plus, jusqu'à, pas moins de, pas plus de, un peu plus de, un peu moins de, quasiment, vers, aux alentours de
  `),
  above: phrasesOf("plus de, plus d', au moins, pas moins de, un peu plus de"),
  below: phrasesOf(
    "moins de, moins d', au plus, jusqu'à, pas plus de, un peu moins de, presque, près de, quasiment",
  ),
  after: phrasesOf("environ, ou plus, ou moins, au moins, au plus, et plus"),
  beforeYears: phrasesOf(`
    en, de, depuis, dès, avant, après, jusqu'en, jusqu'à, fin, début, mi, été, hiver, printemps, automne, et, l'année, année, entre, à, du
  `),
  beforeTimes: [],
  afterTimes: phrasesOf("h"),
  fractions: phrasesOf("tiers, quarts, cinquième, cinquièmes, dixième, dixièmes"),
  labels: phrasesOf(`
    n, n°, no, nos, numéro, numéros, page, pages, p, pp, chapitre, chap, section, article, articles, art, figure, fig,
    tableau, volume, vol, tome, version, ligne, note, alinéa, vol, salle, chambre, route, canal, phase, niveau,
    groupe, partie, épisode, saison, tél, téléphone, fax, windows, iphone, agenda, boeing, airbus, formule, résolution, loi, décret, isbn
  `),
};
