/** The language of a stretch of text, by the votes of its function words. */
import { languages, type LanguageCode } from "../languages";
import { foreignStopWords } from "../languages/foreign";

/** Words looked at: the votes of a longer text would not change. */
const mostWords = 120;
/** What the winner's votes must come to, in words that only one language has. */
const fewestVotes = 1.6;
/** How far the winner must lead the next, as a ratio. */
const lead = 1.35;
/** Share of the words that must vote for the winner; foreign text has fewer. */
const leastShare = 0.14;

const known = Object.keys(languages) as LanguageCode[];
const electorate: readonly (readonly string[])[] = [
  ...known.map((code) => languages[code].stopWords),
  ...Object.values(foreignStopWords),
];

/** Word → the languages that have it, as indices. A word of several languages votes for each by its share. */
const ballots: ReadonlyMap<string, readonly number[]> = castBallots();

function castBallots(): Map<string, number[]> {
  const cast = new Map<string, number[]>();
  electorate.forEach((words, index) => {
    for (const word of new Set(words)) {
      const ballot = cast.get(word);
      if (ballot) ballot.push(index);
      else cast.set(word, [index]);
    }
  });
  return cast;
}

const wordPattern = /\p{L}+/gu;

/** The best-voted language; undefined where the text is too short or foreign to tell. */
export function detectLanguage(text: string): LanguageCode | undefined {
  const votes = new Float64Array(electorate.length);
  let words = 0;
  for (const [word] of text.matchAll(wordPattern)) {
    if (++words > mostWords) break;
    const ballot = word.length <= 12 ? ballots.get(word.toLowerCase()) : undefined;
    if (!ballot) continue;
    const weight = (word.length === 1 ? 0.5 : 1) / ballot.length;
    for (const index of ballot) votes[index]! += weight;
  }
  return winnerOf(votes, Math.min(words, mostWords));
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
