/** What a change in a quotation does to its meaning: a negation, a number or a name that is another; or nothing at all. */
import { findNames } from "../attribution/names/findNames";
import { languages, type LanguageCode } from "../languages";
import type { FoundQuotation } from "../library/passages/quotations";
import { t } from "../localisation";
import { findFigures } from "../text/figures";
import { spansOverlap } from "../text/span";
import { findTokens } from "../text/tokens";
import { describeChange, type Replacement } from "./quotedChanges";
import type { Subject } from "./rule";

/** In the order in which they are told; `words` is any other change. */
const meanings = ["negation", "number", "name", "words"] as const;

export type Meaning = (typeof meanings)[number];

/** What changes are judged by. */
export interface Wording {
  readonly language: LanguageCode;
  /** Words of names in the quotation and in the passage, as written. */
  readonly nameWords: ReadonlySet<string>;
}

/** The wording around a quotation that is held against what was found for it. */
export function wordingOf(
  { prose, names, mentions }: Subject,
  language: LanguageCode,
  { source, passage, match }: FoundQuotation,
): Wording {
  const { plain, paragraphs } = source.text!;
  const paragraph = paragraphs[passage.paragraph - 1];
  const theirs = paragraph ? findNames(plain, paragraph) : [];
  const written = [
    ...[...names, ...mentions].map(({ start, end }) => prose.plain.slice(start, end)),
    ...theirs.filter((name) => spansOverlap(name, match.span)).map(({ text }) => text),
  ];
  return { language, nameWords: new Set(written.flatMap(wordsWritten)) };
}

const wordsWritten = (text: string): string[] =>
  findTokens(text)
    .filter(({ isWord, start }) => isWord && /^[\p{Lu}\p{N}]/u.test(text.slice(start)))
    .map(({ start, end }) => text.slice(start, end));

/** What a change does to the meaning. */
function meaningOf({ quoted, original }: Replacement, wording: Wording): Meaning {
  const { language } = wording;
  const denied = [quoted, original].map((words) => negativesIn(words, language).length % 2);
  if (denied[0] !== denied[1]) return "negation";
  const [ours, theirs] = [quoted, original].map((words) => valuesIn(words, language));
  if (ours !== theirs) return "number";
  const isNamed = [quoted, original].some((words) =>
    wordsWritten(words).some((word) => wording.nameWords.has(word)),
  );
  return isNamed ? "name" : "words";
}

const negatives = new Map<LanguageCode, ReadonlySet<string>>();

function negativesIn(words: string, language: LanguageCode): string[] {
  let known = negatives.get(language);
  if (!known) {
    const { negations, absences } = languages[language].cues.grammar;
    known = new Set([...negations, ...absences]);
    negatives.set(language, known);
  }
  const all = words.toLowerCase().normalize("NFC").replace(/[’ʼ]/g, "'");
  return (all.match(/[\p{L}\p{M}][\p{L}\p{M}']*/gu) ?? []).filter((word) => known.has(word));
}

const valuesIn = (words: string, language: LanguageCode): string =>
  findFigures(words, language)
    .map(({ kind, value, unit }) => `${kind === "year" ? "number" : kind} ${value} ${unit ?? ""}`)
    .join(";");

/** Whether a change is one of spelling alone, which houses settle by their own rules: "forty" and 40, "per cent" and %, "colour" and "color", "muß" and "muss". */
export function isSpelling({ quoted, original }: Replacement, language: LanguageCode): boolean {
  if (!quoted || !original) return false;
  if (spelt(quoted) === spelt(original)) return true;
  const isPercent = (words: string): boolean =>
    words === "%" || languages[language].figures.percent.includes(words.toLowerCase());
  if (isPercent(quoted) && isPercent(original)) return true;
  return (
    [quoted, original].every((words) => isFigure(words, language)) &&
    valuesIn(quoted, language) === valuesIn(original, language)
  );
}

/** Whether words are one figure and nothing else. */
function isFigure(words: string, language: LanguageCode): boolean {
  const [figure, ...others] = findFigures(words, language);
  return figure?.span.start === 0 && figure.span.end === words.length && others.length === 0;
}

/** One form for British, American and older German spellings of a word. */
const spelt = (words: string): string =>
  words
    .normalize("NFC")
    .toLowerCase()
    .replace(/ß/g, "ss")
    .replace(/(?<=\p{L}{2})our(?=\p{L}*)/gu, "or")
    .replace(/(?<=\p{L}{2}[^aeiou\s])re(?=s?\b)/gu, "er")
    .replace(/(?<=\p{L}{2})(?:is|iz)(?=(?:e[ds]?|ing|ation|ations)\b)/gu, "is")
    .replace(/(?<=\p{L}{2})yz(?=(?:e[ds]?|ing)\b)/gu, "ys")
    .replace(/(?<=\p{L}{2})ll(?=(?:ed|ing|ers?)\b)/gu, "l")
    .replace(/(?<=\p{L}{3})ence\b/gu, "ense")
    .replace(/ae|oe/g, "e");

/** The changes in a clause each, those of the meaning first. */
export function describeChanges(changes: readonly Replacement[], wording: Wording): string[] {
  return changes
    .map((change) => ({ change, meaning: meaningOf(change, wording) }))
    .sort((a, b) => meanings.indexOf(a.meaning) - meanings.indexOf(b.meaning))
    .map(({ change, meaning }) => describe(change, meaning, wording.language));
}

function describe(change: Replacement, meaning: Meaning, language: LanguageCode): string {
  const { quoted, original } = change;
  const isBare = (words: string): boolean => negativesIn(words, language).join(" ").length > 0;
  if (meaning === "negation" && !quoted && isBare(original) && !/\s/.test(original))
    return t("it drops “{word}”", { word: original });
  if (meaning === "negation" && !original && isBare(quoted) && !/\s/.test(quoted))
    return t("it adds “{word}”", { word: quoted });
  if (meaning === "number" && quoted && original)
    return t("{quoted} is {original} there", { quoted, original });
  if (meaning === "name" && /^\p{Lu}/u.test(quoted) && /^\p{Lu}/u.test(original))
    return t("it names “{quoted}” for “{original}”", { quoted, original });
  return describeChange(change);
}
