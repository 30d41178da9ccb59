/** What follows a number: its scale, and the unit that makes it a percentage or an amount of money. */
import type { FigureLexicon } from "./figureWords";

export interface Measure {
  readonly kind: "number" | "percent" | "money";
  readonly scale: number;
  readonly unit?: string;
  /** Length of what was read. */
  readonly length: number;
}

const signs: Readonly<Record<string, string>> = {
  $: "USD",
  "€": "EUR",
  "£": "GBP",
  "¥": "JPY",
  "₽": "RUB",
  "₣": "CHF",
  "₹": "INR",
};
const isoCodes = new Set(
  "USD EUR GBP CHF JPY CNY RUB CAD AUD SEK NOK DKK PLN CZK HUF UAH TRY INR BRL ILS".split(" "),
);
const dollars: Readonly<Record<string, string>> = {
  A: "AUD",
  AU: "AUD",
  C: "CAD",
  CA: "CAD",
  CAD: "CAD",
  HK: "HKD",
  NZ: "NZD",
  S: "SGD",
};
/** After a sign of money a letter will do: $4m, €3.5bn. */
const shortScales = new Map([
  ["k", 1e3],
  ["m", 1e6],
  ["mn", 1e6],
  ["b", 1e9],
  ["bn", 1e9],
  ["tn", 1e12],
]);

const prefix = new RegExp(
  `(?:(?<country>[A-Z]{1,3})?(?<sign>[$€£¥₽₣₹])|\\b(?<code>[A-Z]{3}))\\s?$`,
  "u",
);

/** The sign of money before a number, at the end of `before`. */
export function currencyBefore(before: string): { unit: string; length: number } | undefined {
  const match = prefix.exec(before);
  const { country, sign, code } = match?.groups ?? {};
  if (!match) return undefined;
  if (code !== undefined)
    return isoCodes.has(code) ? { unit: code, length: match[0].length } : undefined;
  const unit = sign === "$" && country !== undefined ? (dollars[country] ?? "USD") : signs[sign!]!;
  return { unit, length: match[0].length };
}

const word = /^(?<gap>[\s-]?)(?<word>[\p{L}\p{M}]+)(?<stop>\.?)/u;
const money =
  /^\s?(?:(?:of|di|de|d['’])\s?)?(?:(?:US|U\.S\.|amerikanische|amerikanischen|canadian|american)[\s-])?(?:(?<sign>[$€£¥₽₣₹])|(?<word>[\p{L}\p{M}]+))/u;

/** The scale and unit at the beginning of `after`; `unit` is that of a sign before the number. */
export function readMeasure(after: string, lexicon: FigureLexicon, unit?: string): Measure {
  const { scale, length } = readScale(after, lexicon, unit !== undefined);
  const rest = after.slice(length);
  const percent = lexicon.percent.exec(rest);
  if (percent) {
    const isOfPoints = lexicon.points.test(rest);
    const read = length + percent[0].length;
    return { kind: "percent", scale, ...(isOfPoints && { unit: "points" }), length: read };
  }
  if (unit !== undefined) return { kind: "money", scale, unit, length };
  const match = money.exec(rest);
  const found = match && currencyOf(match.groups!, lexicon);
  if (match && found)
    return { kind: "money", scale, unit: found, length: length + match[0].length };
  return { kind: "number", scale, length };
}

function currencyOf(
  groups: Record<string, string | undefined>,
  lexicon: FigureLexicon,
): string | undefined {
  const { sign, word: name } = groups;
  if (sign !== undefined) return signs[sign];
  if (isoCodes.has(name!)) return name;
  return lexicon.currencies.get(name!.normalize("NFC").toLowerCase());
}

function readScale(
  after: string,
  lexicon: FigureLexicon,
  isMoney: boolean,
): { scale: number; length: number } {
  const match = word.exec(after);
  if (!match) return { scale: 1, length: 0 };
  const { gap, word: name, stop } = match.groups as { gap: string; word: string; stop: string };
  const folded = name.normalize("NFC").toLowerCase();
  const known = lexicon.scales.get(folded) ?? (isMoney ? shortScales.get(folded) : undefined);
  if (known === undefined) return { scale: 1, length: 0 };
  const isShort = folded.length <= 4 && !lexicon.numerals.has(folded) && stop === ".";
  const length = gap.length + name.length + (isShort && after.length > match[0].length ? 1 : 0);
  const next = readScale(after.slice(length), lexicon, false);
  return { scale: known * next.scale, length: length + next.length };
}
