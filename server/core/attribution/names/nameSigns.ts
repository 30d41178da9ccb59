/** Signs that belong to a name: the number of a channel, the full stop of "Jr.", the ending of a web name, a nickname within quotation marks, the apostrophe of a "Workers' Union". */
import type { Lexicon } from "../lexicon/lexicon";
import type { Word } from "../words/word";

const abbreviations = new Set("jr sr co inc ltd corp bros".split(" "));

const webEndings = new Set(
  "com it org net eu info de fr es uk us io tv ru ch at be nl edu gov biz".split(" "),
);

/** What channels are called that have a number behind it. */
const channels = new Set(
  "rai rete canale italia france bbc antenna antenne channel radio tve".split(" "),
);

/** Most words of a nickname. */
const longestNickname = 3;

/** Behind the full stop at `at`, where an abbreviation stands before it: "Berg Jr." */
export const endOfAbbreviation = (words: readonly Word[], at: number): number | undefined =>
  abbreviations.has(words[at - 1]!.folded) && words[at - 1]!.end === words[at]!.start
    ? at + 1
    : undefined;

/** Behind the ending that the full stop at `at` joins to a name: "Altamarea.it". */
export function endOfWebName(words: readonly Word[], at: number): number | undefined {
  const dot = words[at]!;
  const ending = words[at + 1];
  const isOne =
    ending?.start === dot.end &&
    words[at - 1]!.end === dot.start &&
    !ending.isCapital &&
    webEndings.has(ending.folded);
  return isOne ? at + 2 : undefined;
}

/** Whether the words before `to` end a web name or an abbreviation, which nothing follows but another: "Co. Ltd". */
export function closesName(words: readonly Word[], to: number): boolean {
  if (words[to - 2]?.folded === "." && endOfWebName(words, to - 2) === to) return true;
  const isShort = words[to - 1]!.folded === "." && endOfAbbreviation(words, to - 1) === to;
  return isShort && !abbreviations.has(words[to]!.folded);
}

/** Behind the number at `at` that tells one channel of a broadcaster: "Rai 3", but not the goals of a match. */
export function endOfChannel(words: readonly Word[], at: number): boolean {
  const after = words[at + 1];
  return (
    channels.has(words[at - 1]!.folded) &&
    words[at]!.folded.length === 1 &&
    !after?.isCapital &&
    after?.folded !== "-" &&
    after?.folded !== "–" &&
    after?.folded !== "a"
  );
}

/** Behind the surname, where a first name and the nickname at `to` stand before it: Anna "Falcon" Berg. */
export function endOfNickname(
  words: readonly Word[],
  from: number,
  to: number,
  { names }: Lexicon,
): number | undefined {
  if (words[to]!.mark !== "open" || to - from > 2) return undefined;
  if (!names.givenNames.has(words[from]!.folded)) return undefined;
  let end = to + 1;
  while (end - to <= longestNickname && words[end]?.isWord) end += 1;
  const isOne =
    words.slice(to + 1, end).some(({ isCapital }) => isCapital) &&
    words[end]?.mark === "close" &&
    words[end + 1]?.isCapital === true &&
    !words[end + 1]!.isQuoted;
  return isOne ? end + 2 : undefined;
}

/** Whether the apostrophe at `at` joins a body to whom it is of: "Paper Workers' Union", "People's Party". */
export function isOfMembers(words: readonly Word[], at: number, { names }: Lexicon): boolean {
  const [members, sign, body] = [words[at - 1]!, words[at]!, words[at + 1]];
  if (!body?.isCapital || sign.start !== members.end || !names.memberBodies.has(body.folded))
    return false;
  return sign.folded === "'s"
    ? names.memberPlurals.has(members.folded)
    : sign.folded === "'" && members.folded.endsWith("s") && !names.demonyms.has(members.folded);
}
