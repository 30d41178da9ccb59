/** How far a name goes: capitalised words, and the small words that join them. */
import type { Lexicon } from "../lexicon/lexicon";
import {
  closesName,
  endOfAbbreviation,
  endOfChannel,
  endOfNickname,
  endOfWebName,
  isOfMembers,
} from "./nameSigns";
import { placeKindOf } from "./places";
import type { Stretch } from "../reading";
import type { Word } from "../words/word";

/** Most small words between two capitalised ones: "Esercito e delle". */
const longestLink = 3;
/** Most capitalised words before a particle: "Ursula von der". */
const mostForenames = 2;

/** Most words of a run; more is no name, but a text in capitals. */
const longestRun = 64;

/** Most words that tell what a body is for, behind its noun. */
const longestCompetence = 5;

/** The words of a body's name whose noun is not capitalised: "guardia costiera", "governo greco", "vigili del fuoco"; undefined for any other word. */
export function bodyRunFrom(
  words: readonly Word[],
  from: number,
  lexicon: Lexicon,
): Stretch | undefined {
  if (words[from]!.isCapital || !lexicon.names.describedBodies.has(words[from]!.folded))
    return undefined;
  const to = competenceEnd(words, from + 1, lexicon);
  return to > from + 1 ? { from, to } : undefined;
}

/** The words that belong to the name that begins at `from`. */
export function nameRunFrom(words: readonly Word[], from: number, lexicon: Lexicon): Stretch {
  let to = from + 1;
  for (let next = nextPart(words, from, to, lexicon); next !== undefined;) {
    to = next;
    next = nextPart(words, from, to, lexicon);
  }
  to = withCompetence(words, { from, to }, lexicon);
  while (to > from + 1 && isNoEnd(words[to - 1]!, lexicon)) to -= 1;
  return { from, to };
}

/** A weekday, or the article or pronoun that begins what is called behind a name: "Anna Berg Il mare". */
const isNoEnd = ({ folded }: Word, { names, grammar, habits }: Lexicon): boolean =>
  names.calendar.has(folded) ||
  (habits.nounFirst === true &&
    folded.length > 1 &&
    (grammar.determiners.has(folded) ||
      grammar.relatives.has(folded) ||
      grammar.firstPersons.has(folded)));

/** End of the run with its next capitalised word. */
function nextPart(
  words: readonly Word[],
  from: number,
  to: number,
  lexicon: Lexicon,
): number | undefined {
  const word = words[to];
  const previous = words[to - 1]!;
  if (to - from >= longestRun) return undefined;
  if (!word) return undefined;
  if (word.isQuoted !== previous.isQuoted) return endOfNickname(words, from, to, lexicon);
  if (closesName(words, to)) return undefined;
  if (word.isCapital || isArticled(word)) return to + 1;
  if (isFigure(word) && endOfChannel(words, to)) return to + 1;
  if (isFigure(word) && words[to + 1]?.isCapital && lexicon.habits.nounFirst) return to + 2;
  const next = words[to + 1];
  if (word.folded === ".") {
    const isShort = lexicon.names.titles.has(previous.folded) || previous.folded === "st";
    if (isShort && next?.isCapital && next.start - word.end === 1) return to + 2;
    return endOfAbbreviation(words, to) ?? endOfWebName(words, to);
  }
  // "'s" of a brand, in a language that forms no genitive with it.
  if (word.folded === "'s" && lexicon.habits.nounFirst && word.start === previous.end)
    return to + 1;
  if (isOfMembers(words, to, lexicon)) return to + 2;
  if (word.folded === "&") return next?.isCapital ? to + 2 : undefined;
  return word.isWord ? afterLink(words, from, to, lexicon) : undefined;
}

/** "al-Berg" of "Nuri al-Berg". */
const isArticled = ({ folded, isWord }: Word): boolean =>
  isWord && folded.length > 5 && (folded.startsWith("al-") || folded.startsWith("el-"));

/** "5" of "Lega 5 Torri". */
const isFigure = ({ folded }: Word): boolean => folded.length < 3 && /^\d+$/.test(folded);

/** "Camera dei deputati", "Consiglio comunale", "Parlamento greco": the lower-case words that end an organisation's name. */
function withCompetence(words: readonly Word[], { from, to }: Stretch, lexicon: Lexicon): number {
  const { names } = lexicon;
  if (names.competences.size === 0) return to;
  if (names.organisations.has(words[to - 1]!.folded)) return competenceEnd(words, to, lexicon);
  const after = words[to];
  const isWhose =
    isLower(after) &&
    after.isQuoted === words[from]!.isQuoted &&
    names.demonyms.has(after.folded) &&
    words.slice(from, to).some(({ folded }) => names.organisations.has(folded));
  return isWhose ? to + 1 : to;
}

/** Where the lower-case words end that tell, from `to` on, what a body is for or whose it is. */
function competenceEnd(words: readonly Word[], to: number, { names }: Lexicon): number {
  const { isQuoted } = words[to - 1]!;
  let end = to;
  for (let round = 0; round < longestCompetence; round += 1) {
    let at = afterPurpose(words, end, names);
    while (at - end < 2 && isLower(words[at]) && names.connectors.has(words[at]!.folded)) at += 1;
    const word = words[at];
    if (!isLower(word) || word.isQuoted !== isQuoted) break;
    const isOne =
      names.competences.has(word.folded) ||
      (at === end ? names.demonyms.has(word.folded) : names.offices.has(word.folded));
    if (!isOne) break;
    end = at + 1;
  }
  return end;
}

/** Behind "per" of "Agenzia per la sicurezza", where an article follows it. */
const afterPurpose = (
  words: readonly Word[],
  at: number,
  { purposes, connectors }: Lexicon["names"],
): number =>
  isLower(words[at]) &&
  purposes.has(words[at].folded) &&
  connectors.has(words[at + 1]?.folded ?? "")
    ? at + 1
    : at;

const isLower = (word: Word | undefined): word is Word =>
  word !== undefined && word.isWord && !word.isCapital;

/** The names that a run of capitalised words holds: "Banca Alba Anna Berg" and "Torino Anna Berg" hold two, "Fondazione Anna Berg" one. */
export function partsOfRun(
  words: readonly Word[],
  { from, to }: Stretch,
  lexicon: Lexicon,
): readonly Stretch[] {
  const { givenNames } = lexicon.names;
  const isOffice = standsInOffice(words, from, lexicon);
  const split = isOffice ? endOfSoleBody(words, { from, to }, lexicon) : undefined;
  if (split !== undefined)
    return [
      { from, to: split },
      { from: split, to },
    ];
  const isOfState = isOffice || hasArticle(words, from, lexicon);
  for (let at = from + 1; at < to; at += 1) {
    if (!words[at]!.isCapital || !words[at - 1]!.isCapital) continue;
    const isGiven = givenNames.has(words[at]!.folded);
    if (isOffice && at === from + 1 && lexicon.names.offices.has(words[from]!.folded))
      return [
        { from, to: at },
        { from: at, to },
      ];
    if (at + 1 === to || givenNames.has(words[at - 1]!.folded) || !(isGiven || isOfState)) continue;
    const before = { from, to: at };
    const isSplit = isGiven
      ? isOffice || endsBefore(words, before, lexicon)
      : (isOffice
          ? placeKindOf(words.slice(from, at))
          : placeKindOf(words.slice(from, at)) === "state") &&
        isPersonLike(words, { from: at, to }, lexicon);
    if (isSplit) return [before, { from: at, to }];
  }
  return [{ from, to }];
}

/** Whether a run stands behind an office and its genitive: "presidente del [Consiglio Anna Berg]", "patriarca di [Torino Anna Berg]". */
function standsInOffice(words: readonly Word[], from: number, { names, habits }: Lexicon): boolean {
  const office = words[from - 2];
  if (!habits.nounFirst || !office || !names.connectors.has(words[from - 1]!.folded)) return false;
  return office.entry.isTitle || names.personNouns.has(office.folded);
}

/** "Camera" of "presidente della Camera Berg". */
function endOfSoleBody(
  words: readonly Word[],
  { from, to }: Stretch,
  { names }: Lexicon,
): number | undefined {
  const next = words[from + 1]?.folded ?? "";
  const isName =
    to - from > 1 &&
    to - from < 4 &&
    names.soleBodies.has(words[from]!.folded) &&
    words[from + 1]!.isCapital &&
    !names.competences.has(next) &&
    !names.organisations.has(next) &&
    !names.demonyms.has(next) &&
    !names.offices.has(next);
  return isName ? from + 1 : undefined;
}

/** "la" of "la Libia Anna Berg": the name of a state begins a name of another without its article. */
const hasArticle = (
  words: readonly Word[],
  from: number,
  { habits, names, grammar }: Lexicon,
): boolean => {
  const before = words[from - 1]?.folded ?? "";
  return (
    habits.nounFirst === true &&
    (grammar.determiners.has(before) || names.connectors.has(before) || names.locatives.has(before))
  );
};

/** Words behind a place that may be a person's name. */
const isPersonLike = (words: readonly Word[], { from, to }: Stretch, { names }: Lexicon): boolean =>
  words
    .slice(from, to)
    .every(
      ({ folded }) =>
        !names.organisations.has(folded) &&
        !names.things.has(folded) &&
        !names.placeNouns.has(folded),
    );

/** Whether words before a first name are a name by themselves: a place, a body's, or the field of an office. */
function endsBefore(words: readonly Word[], { from, to }: Stretch, { names }: Lexicon): boolean {
  const inside = words.slice(from, to);
  const last = inside.at(-1)!;
  if (placeKindOf(inside) || names.offices.has(last.folded)) return true;
  return inside.slice(0, -1).some(({ folded }) => names.organisations.has(folded));
}

function afterLink(
  words: readonly Word[],
  from: number,
  to: number,
  { names, grammar, habits }: Lexicon,
): number | undefined {
  let next = to;
  while (next - to < longestLink && isSmall(words[next], names)) next += 1;
  if (next === to || !words[next]?.isCapital) return undefined;
  const link = words.slice(to, next).map(({ folded }) => folded);
  const isArticle = grammar.determiners.has(link[0]!) && !grammar.prepositions.has(link[0]!);
  const isMovement =
    to - from === 1 &&
    names.movements.has(words[from]!.folded) &&
    !(habits.capitalisesNouns && link.some((each) => grammar.conjunctions.has(each)));
  if (isArticle && link.length === 1) return isMovement ? next + 1 : undefined;
  const isSurname = !names.organisations.has(words[next]!.folded);
  if (to - from <= mostForenames && isSurname && link.every((each) => names.particles.has(each)))
    return next + 1;
  const run = words.slice(from, to);
  if (isForeign(link, run, names) || isOfSurname(link, run, names)) return next + 1;
  const isFor = names.purposes.has(link[0]!) && link.length > 1;
  if (!link.slice(isFor ? 1 : 0).every((each) => names.connectors.has(each))) return undefined;
  if (isMovement) return next + 1;
  if (!run.some(({ folded }) => names.organisations.has(folded))) return undefined;
  // "Department of Health and Human Services", but not "the Bank and the Treasury".
  const isList = link.some((each) => grammar.conjunctions.has(each));
  if (!isList) return next + 1;
  if (!run.some(({ folded }) => names.connectors.has(folded))) return undefined;
  // "il Politecnico di Alba e l'Università", but "Ministero per i Beni e le Attività".
  const isAnother =
    habits.nounFirst &&
    link.some((each) => grammar.determiners.has(each) && !grammar.prepositions.has(each)) &&
    !run.some(({ folded }) => names.purposes.has(folded));
  if (isAnother) return undefined;
  const { folded } = words[next]!;
  const isField = names.competences.has(folded) || names.offices.has(folded);
  if (habits.nounFirst && (names.organisations.has(folded) || link.length === 1) && !isField)
    return undefined;
  return next + 1;
}

/** "House of Representatives", "Centers for Harbour Control and Safety" in a text of another language. */
function isForeign(
  link: readonly string[],
  run: readonly Word[],
  { foreignLinks, connectors }: Lexicon["names"],
): boolean {
  if (!link.every((each) => foreignLinks.has(each))) return false;
  const isList = link[0] === "and" || link[0] === "the";
  return !isList || run.some(({ folded }) => foreignLinks.has(folded) && !connectors.has(folded));
}

/** "Francesco d'Alba": first names alone, and a particle of surnames. */
const isOfSurname = (
  link: readonly string[],
  run: readonly Word[],
  { surnameParticles, givenNames }: Lexicon["names"],
): boolean =>
  link.length === 1 &&
  surnameParticles.has(link[0]!) &&
  run.every(({ folded }) => givenNames.has(folded));

const isSmall = (word: Word | undefined, names: Lexicon["names"]): boolean =>
  !!word &&
  !word.isCapital &&
  (names.connectors.has(word.folded) ||
    names.particles.has(word.folded) ||
    names.foreignLinks.has(word.folded) ||
    names.purposes.has(word.folded) ||
    names.surnameParticles.has(word.folded));
