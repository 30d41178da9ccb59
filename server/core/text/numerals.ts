/** Spelt-out numbers: "forty", "zweiundvierzig", "una quarantina", "half a million". */
import type { LanguageCode } from "../languages";
import { isUpperAt, isWordAt } from "./charKinds";
import type { Reading } from "./figures";
import { readMeasure } from "./figureUnits";
import {
  contextAfter,
  contextBefore,
  figureLexicon,
  isInexact,
  startKey,
  type FigureLexicon,
} from "./figureWords";
import { wordAt } from "./fullStops";
import type { Span } from "./span";
import { foldToken } from "./tokens";

interface Numeral {
  readonly value: number;
  readonly end: number;
  readonly isRound: boolean;
  /** Only articles or numerals for one. */
  readonly isOne: boolean;
}

const longestNumeral = 60;
const shortestCompound = 6;

/** The spelt-out number that begins at `at`; no figures where its words are a name, an article or indefinite. */
export function readNumeral(
  text: string,
  at: number,
  bounds: Span,
  code: LanguageCode,
): Reading | undefined {
  const lexicon = figureLexicon(code);
  if (!lexicon.numeralStarts.has(startKey(text, at))) return undefined;
  const first = valueOf(foldToken(wordAt(text, at)), lexicon);
  if (first === undefined || (isWordAt(text, at - 1) && at > bounds.start)) return undefined;
  const numeral = readWords(text, at, bounds.end, lexicon);
  if (!numeral || numeral.isOne) return undefined;
  const { end } = numeral;
  const before = contextBefore(text, at, bounds.start);
  const nothing = { figures: [], end };
  if (lexicon.indefinite.test(before) || isNamed(text, at, end, before, code)) return nothing;
  const after = contextAfter(text, end, bounds.end);
  if (/^-\p{L}/u.test(after) || isDoubtful(text, at, end, after, lexicon)) return nothing;
  if (lexicon.fractions.has(wordAt(after, 1).toLowerCase())) return nothing;
  const measure = readMeasure(after, lexicon);
  const half = lexicon.halves.exec(before);
  const start = half ? at - half[0].replace(/^\P{L}/u, "").length : at;
  const span = { start, end: end + measure.length };
  const rest = contextAfter(text, span.end, bounds.end);
  const value = (numeral.value * measure.scale) / (half ? 2 : 1);
  const isApproximate =
    numeral.isRound || isInexact(contextBefore(text, start, bounds.start), rest, lexicon);
  const unit = measure.unit !== undefined && { unit: measure.unit };
  return { figures: [{ span, kind: measure.kind, value, ...unit, isApproximate }], end: span.end };
}

/** Words as long as each goes on with the number, from the greater to the smaller or multiplied by a power of ten. */
function readWords(
  text: string,
  at: number,
  limit: number,
  lexicon: FigureLexicon,
): Numeral | undefined {
  let total = 0;
  let group = 0;
  let end = at;
  let isRound = false;
  let isOne = true;
  for (let next = at; next < limit && next - at < longestNumeral;) {
    const word = longestWord(text, next, limit, lexicon);
    if (!word) break;
    const { value } = word;
    const isMultiplier = value >= 100 || word.isRound;
    const isArticle = lexicon.ones.has(word.folded) && group === 0 && total === 0;
    if (isMultiplier && value >= 1e3 && value > total)
      [total, group] = [(total + group || 1) * value, 0];
    else if (isMultiplier && (group > 0 ? value > group : value <= 1e3))
      group = (group || 1) * value;
    else if (!isMultiplier && fitsBehind(group, value)) group += value;
    else if (isMultiplier && value < 1e3 && total > 0 && group === 0) group = value;
    else if (isMultiplier && value >= 1e3 && total > value && group < 1e3)
      [total, group] = [total + (group || 1) * value, 0];
    else break;
    end = next + word.length;
    isRound ||= word.isRound;
    isOne &&= isArticle;
    next = afterJoint(text, end, limit, lexicon);
    if (next === end) break;
  }
  return end === at ? undefined : { value: total + group, end, isRound, isOne };
}

/** Units behind tens, tens behind hundreds. */
const fitsBehind = (group: number, value: number): boolean =>
  group === 0 ||
  (group % 100 === 0 && value > 0) ||
  (value < 10 && value > 0 && group % 100 >= 20 && group % 10 === 0);

interface NumeralWord {
  readonly folded: string;
  readonly value: number;
  readonly length: number;
  readonly isRound: boolean;
}

/** A numeral with its hyphens (quatre-vingt-dix-sept), or the first of its words. */
function longestWord(
  text: string,
  at: number,
  limit: number,
  lexicon: FigureLexicon,
): NumeralWord | undefined {
  const match = /^[\p{L}\p{M}\u00AD]+(?:[-‑][\p{L}\p{M}\u00AD]+){0,4}/u.exec(
    text.slice(at, Math.min(limit, at + longestNumeral)),
  );
  if (!match) return undefined;
  for (let raw = match[0]; raw; raw = raw.slice(0, lastHyphen(raw))) {
    const folded = foldToken(raw).replace(/‑/g, "-");
    const value = valueOf(folded, lexicon);
    if (value !== undefined)
      return { folded, value, length: raw.length, isRound: lexicon.roundNumerals.has(folded) };
  }
  return undefined;
}

const lastHyphen = (word: string): number =>
  Math.max(0, word.lastIndexOf("-"), word.lastIndexOf("‑"));

function valueOf(folded: string, lexicon: FigureLexicon): number | undefined {
  if (folded.length > longestNumeral) return undefined;
  const known = lexicon.numerals.get(folded) ?? lexicon.roundNumerals.get(folded);
  if (known !== undefined) return known;
  if (folded.includes("-"))
    return valueOf(folded.slice(0, folded.indexOf("-")), lexicon) === undefined
      ? undefined
      : lexicon.numerals.get(folded);
  if (lexicon.ones.has(folded)) return 1;
  return folded.length > shortestCompound && isCompound.test(folded)
    ? compoundValue(folded, lexicon)
    : undefined;
}

const isCompound = /.(?:cento|mila|hundert|tausend)|^(?:cento|mille|hundert|tausend)./;

/** Numerals written in one word, as in Italian and German: duecentocinquanta, viertausendsiebenhundert. */
function compoundValue(folded: string, lexicon: FigureLexicon): number | undefined {
  const split =
    /^(.*?)(mila|mille|tausend)(.*)$/.exec(folded) ?? /^(.*?)(cento|hundert)(.*)$/.exec(folded);
  if (!split) return lexicon.numerals.get(folded);
  const [, head = "", power = "", tail = ""] = split;
  const before = head === "" ? 1 : valueOf(head, lexicon);
  const after = tail === "" ? 0 : valueOf(tail.replace(/^und/, ""), lexicon);
  const times = lexicon.numerals.get(power);
  if (
    before === undefined ||
    after === undefined ||
    times === undefined ||
    after >= times ||
    before >= 1e3
  )
    return undefined;
  return before * times + after;
}

/** Where the next word of the number may begin: after a blank or hyphen, and a word such as "and". */
function afterJoint(text: string, at: number, limit: number, lexicon: FigureLexicon): number {
  const match = /^(?:[-‑\s\u00A0])(?:(\p{L}+)[-\s])?/u.exec(
    text.slice(at, Math.min(limit, at + 8)),
  );
  if (!match) return at;
  if (match[1] !== undefined && lexicon.joints.has(match[1].toLowerCase()))
    return at + match[0].length;
  return at + 1;
}

/** A capital within the sentence is a name's (Five Eyes), but for the nouns of German. */
function isNamed(
  text: string,
  at: number,
  end: number,
  before: string,
  code: LanguageCode,
): boolean {
  if (!isUpperAt(text, at)) return false;
  if (code === "de") return false;
  const isFirst = /(?:^|[.!?…:“"«„(\n]\s*)$/.test(before);
  return !isFirst || isUpperAt(text, end + 1);
}

function isDoubtful(
  text: string,
  at: number,
  end: number,
  after: string,
  lexicon: FigureLexicon,
): boolean {
  const endings = lexicon.language.figures.doubtful[text.slice(at, end).toLowerCase()];
  if (!endings) return false;
  const next = wordAt(after, 1).toLowerCase();
  return lexicon.stopWords.has(next) || !endings.some((ending) => next.endsWith(ending));
}
