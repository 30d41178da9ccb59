/** The language of a stretch of text, by the votes of its function words and of telling endings. */
import { languages, type LanguageCode } from "../languages";
import { tellingEndings } from "../languages/endings";
import { foreignStopWords } from "../languages/foreign";
import { CharKind, charKind, isWordAt } from "./charKinds";

/** Words looked at: the votes of a longer text would not change. */
const mostWords = 100;
/** What the winner's votes must come to; a word that only one language has is one vote. */
const fewestVotes = 1.4;
/** How far the winner must lead the next, as a ratio. */
const lead = 1.5;
/** Share of the words that must vote for the winner; foreign text has fewer. */
const leastShare = 0.12;
const weightOfEnding = 0.4;
const weightOfLetter = 0.4;
const longestFunctionWord = 12;
const shortestEnded = 5;

const known = Object.keys(languages) as LanguageCode[];
const foreign = Object.keys(foreignStopWords);
const electorate: readonly string[] = [...known, ...foreign];

/** Word or ending → the languages that have it, as indices. One of several languages votes for each by its share. */
type Ballots = ReadonlyMap<string, readonly number[]>;

const functionWords = castBallots((code) =>
  Object.hasOwn(languages, code)
    ? languages[code as LanguageCode].stopWords
    : foreignStopWords[code]!,
);
const endings = castBallots((code) => tellingEndings[code] ?? []);

function castBallots(wordsIn: (code: string) => readonly string[]): Ballots {
  const cast = new Map<string, number[]>();
  electorate.forEach((code, index) => {
    for (const word of new Set(wordsIn(code))) {
      const ballot = cast.get(word);
      if (ballot) ballot.push(index);
      else cast.set(word, [index]);
    }
  });
  return cast;
}

/** The best-voted language; undefined where the text is too short or foreign to tell. */
export function detectLanguage(text: string): LanguageCode | undefined {
  const votes = new Float64Array(electorate.length);
  let words = 0;
  for (let at = 0; at < text.length && words < mostWords;) {
    if (charKind(text, at) !== CharKind.letter) {
      at++;
      continue;
    }
    let end = at + 1;
    while (isWordAt(text, end)) end++;
    if (text.charCodeAt(at) > 57) {
      vote(text.slice(at, end).normalize("NFC").toLowerCase(), votes);
      words++;
    }
    at = end;
  }
  return winnerOf(votes, words);
}

function vote(word: string, votes: Float64Array): void {
  const ballot = word.length <= longestFunctionWord ? functionWords.get(word) : undefined;
  if (ballot) {
    addVotes(ballot, word.length === 1 ? weightOfLetter : 1, votes);
    return;
  }
  const byEnding = word.length >= shortestEnded ? endings.get(word.slice(-3)) : undefined;
  if (byEnding) addVotes(byEnding, weightOfEnding, votes);
}

function addVotes(ballot: readonly number[], weight: number, votes: Float64Array): void {
  for (const index of ballot) votes[index]! += weight / ballot.length;
}

function winnerOf(votes: Float64Array, words: number): LanguageCode | undefined {
  let best = 0;
  for (let index = 1; index < votes.length; index++) if (votes[index]! > votes[best]!) best = index;
  const most = votes[best]!;
  if (most < fewestVotes || most < words * leastShare) return undefined;
  for (let index = 0; index < votes.length; index++)
    if (index !== best && votes[index]! * lead > most) return undefined;
  return known[best];
}
