/** English numbers: numerals, and the words around figures. */
import type { FigureWords } from "../language";
import { namesFor, phrasesOf, wordsOf } from "../words";

const units = wordsOf("one two three four five six seven eight nine");
const tens = wordsOf("twenty thirty forty fifty sixty seventy eighty ninety");
const teens = wordsOf(
  "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
);

export const numerals: Readonly<Record<string, number>> = {
  zero: 0,
  ...Object.fromEntries(units.map((word, index) => [word, index + 1])),
  ...Object.fromEntries(teens.map((word, index) => [word, index + 10])),
  ...Object.fromEntries(
    tens.flatMap((ten, index) => [
      [ten, 20 + 10 * index],
      ...units.map((unit, one) => [`${ten}-${unit}`, 21 + 10 * index + one] as const),
    ]),
  ),
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};

export const figures: FigureWords = {
  scales: {
    hundred: 100,
    thousand: 1e3,
    ...namesFor("million mn mln", 1e6),
    ...namesFor("billion bn bln", 1e9),
    ...namesFor("trillion tn trn", 1e12),
  },
  roundNumerals: { dozen: 12 },
  halves: phrasesOf("half a, half, a half"),
  joints: ["and"],
  ones: wordsOf("one a an"),
  indefinite: phrasesOf("several, a few, few, many, a couple of, countless, couple, multiple"),
  doubtful: {},
  percent: phrasesOf("percent, per cent, pct, percentage points, percentage point"),
  points: phrasesOf("percentage points, percentage point"),
  currencies: {
    ...namesFor("dollar dollars", "USD"),
    ...namesFor("euro euros", "EUR"),
    ...namesFor("pound pounds sterling", "GBP"),
    ...namesFor("ruble rubles rouble roubles", "RUB"),
    ...namesFor("franc francs", "CHF"),
    yen: "JPY",
    yuan: "CNY",
  },
  before: phrasesOf(`
    about, around, some, nearly, almost, approximately, roughly, circa, an estimated, estimated, close to, up to,
    at least, at most, more than, over, less than, fewer than, under, just over, just under, well over, no more than,
    no fewer than, no less than, upwards of, as many as, as much as, an average of, in excess of, around the, a total of nearly,
    approx, ca, c, as few as, not quite, above, below
  `),
  above: phrasesOf(
    "at least, more than, over, just over, well over, upwards of, in excess of, above, no less than, no fewer than",
  ),
  below: phrasesOf(
    "at most, less than, fewer than, under, just under, up to, no more than, nearly, almost, not quite, close to, below",
  ),
  after: phrasesOf("or so, or more, or less, or fewer, odd, plus, at least, at most"),
  beforeYears: phrasesOf(`
    in, since, of, from, until, till, to, by, before, after, during, through, the, early, late, mid, and, between,
    this, that, summer, spring, autumn, fall, winter
  `),
  beforeTimes: [],
  afterTimes: phrasesOf("am, pm, a.m, p.m, o'clock, gmt, et, est"),
  fractions: phrasesOf("third, thirds, quarter, quarters, fifth, fifths, tenth, tenths, half"),
  labels: phrasesOf(`
    no, nos, number, page, pages, p, pp, chapter, chapters, chap, ch, section, sections, sec, article, articles, art,
    figure, fig, table, volume, vol, issue, paragraph, paragraphs, para, par, line, lines, note, version, v, ver,
    room, flight, route, channel, resolution, phase, level, grade, type, class, unit, part, episode, season, round,
    apt, suite, box, psalm, act, item, question, step, option, group, area, windows, iphone, formula, boeing, airbus, agenda, interstate, highway,
    track, gate, platform, zip, code, phone, tel, fax, isbn, issn, id, rev, appendix, exhibit, case, docket, rule, title
  `),
};
