/** The language of a stretch of text by its letters, asked where its function words do not tell. */
import { languages, type LanguageCode } from "../languages";
import { foreignTrigrams } from "../languages/foreignTrigrams";
import { trigrams } from "../languages/trigrams";
import { addVotes, ballotOf, electorate, mostVoters, noVoter } from "./ballots";
import { CharKind, charKind } from "./charKinds";
import type { Span } from "./span";
import { tokenAt } from "./tokens";

const lists: Readonly<Record<string, readonly string[]>> = { ...trigrams, ...foreignTrigrams };
/** Languages of the lists; the first are those of `electorate` in their order. */
const codes: readonly string[] = [
  ...electorate,
  ...Object.keys(lists).filter((code) => !electorate.includes(code)),
];
/** What a function word of one language is worth to it, in natural logarithms as trigrams are. */
const weightOfWord = 3;
/** How far the winner must lead the next. */
const lead = 1;
const fewestVoters = 4;
const fewestLetters = 16;
/** Share of the words that must vote for the winner; text in a language that no list names has fewer. */
const leastShare = 0.06;
/** Of trigrams that a language's list does not have: the lists of languages that Whence does not know are shorter. */
const knownFloor = Math.log(3e-5);
const foreignFloor = Math.log(5e-5);
const floors = codes.map((code) => (Object.hasOwn(languages, code) ? knownFloor : foreignFloor));

let scoresByTrigram: ReadonlyMap<string, Float32Array> | undefined;

/** By trigram, the logarithm of its frequency in each language, told from its rank by Zipf's law. */
function scoreTrigrams(): ReadonlyMap<string, Float32Array> {
  const scores = new Map<string, Float32Array>();
  codes.forEach((code, language) => {
    const listed = (lists[code] ?? []).join("");
    for (let at = 0; at < listed.length; at += 3) {
      const trigram = listed.slice(at, at + 3);
      const row = scores.get(trigram) ?? Float32Array.from(floors);
      row[language] = Math.log(frequencyOfRank(at / 3));
      scores.set(trigram, row);
    }
  });
  return scores;
}

const frequencyOfRank = (rank: number): number => 0.75 / (rank + 25) ** 1.2;

/** The language that the letters of `text` within `span` speak for; undefined where they are few, or speak for one that Whence does not know, or for several. */
export function languageOfLetters(text: string, span: Span): LanguageCode | undefined {
  scoresByTrigram ??= scoreTrigrams();
  const scores = new Float64Array(codes.length);
  const votes = new Float64Array(codes.length);
  let voters = 0;
  let letters = 0;
  for (let at = span.start; at < span.end && voters < mostVoters;) {
    const kind = charKind(text, at);
    if (kind === CharKind.space || kind === CharKind.sign) {
      at++;
      continue;
    }
    const { folded, isWord, end } = tokenAt(text, at, span.end);
    at = end;
    const ballot = isWord ? ballotOf(folded) : noVoter;
    if (ballot === noVoter) continue;
    voters++;
    letters += folded.length;
    addVotes(ballot, votes);
    scoreWord(folded, scoresByTrigram, scores);
  }
  return voters < fewestVoters || letters < fewestLetters
    ? undefined
    : winnerOf(scores, votes, voters);
}

function scoreWord(
  word: string,
  scoresByTrigram: ReadonlyMap<string, Float32Array>,
  scores: Float64Array,
): void {
  const framed = `_${word}_`;
  for (let at = 0; at + 3 <= framed.length; at++) {
    const row = scoresByTrigram.get(framed.slice(at, at + 3));
    if (row)
      for (let language = 0; language < row.length; language++) scores[language]! += row[language]!;
  }
}

function winnerOf(
  scores: Float64Array,
  votes: Float64Array,
  voters: number,
): LanguageCode | undefined {
  const totals = scores.map((score, index) => score + weightOfWord * votes[index]!);
  const best = totals.indexOf(Math.max(...totals));
  const code = codes[best]!;
  if (!Object.hasOwn(languages, code) || votes[best]! < voters * leastShare) return undefined;
  const isSure = totals.every((total, index) => index === best || total + lead <= totals[best]!);
  return isSure ? (code as LanguageCode) : undefined;
}
