/** How the words of a text vote for its language: by function words and by telling endings. */
import { languageCodes, languages, type LanguageCode } from "../languages";
import { tellingEndings } from "../languages/endings";
import { foreignStopWords } from "../languages/foreign";
import { createWordTable, emptyHash, hashLetter } from "./wordTable";

/** Words asked: the votes of a longer text would not change. */
export const mostVoters = 100;
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

/** Those that may be voted for: the languages that Whence knows, and others. */
export const electorate: readonly string[] = [
  ...languageCodes,
  ...Object.keys(foreignStopWords).filter((code) => !Object.hasOwn(languages, code)),
];

/** What a word votes, as a number: at most 16 bits. */
export type Ballot = number;

/** A number's: it is not asked. */
export const noVoter: Ballot = 0;
/** Of a word that abstains. */
const abstention: Ballot = 1;

/** By ballot: where its languages begin in `named`, and behind the last where they end; what each of them gets. */
const starts = [0, 0, 0];
const named: number[] = [];
const shares = [0, 0];
/** Ballots by what they say. */
const byContent = new Map<string, Ballot>();

const functionWords = castBallots(
  (code) =>
    Object.hasOwn(languages, code)
      ? languages[code as LanguageCode].stopWords
      : foreignStopWords[code]!,
  (word) => (word.length === 1 ? weightOfLetter : 1),
);
const endings = castBallots(
  (code) => tellingEndings[code] ?? [],
  () => weightOfEnding,
);

function castBallots(
  wordsIn: (code: string) => readonly string[],
  weightOf: (word: string) => number,
): ReadonlyMap<string, Ballot> {
  const voters = new Map<string, number[]>();
  electorate.forEach((code, index) => {
    for (const word of new Set(wordsIn(code))) {
      const indices = voters.get(word);
      if (indices) indices.push(index);
      else voters.set(word, [index]);
    }
  });
  return new Map([...voters].map(([word, indices]) => [word, ballotFor(indices, weightOf(word))]));
}

function ballotFor(indices: readonly number[], weight: number): Ballot {
  const content = `${weight}:${indices.join()}`;
  const known = byContent.get(content);
  if (known !== undefined) return known;
  const ballot = shares.length;
  named.push(...indices);
  starts.push(named.length);
  // A word of several languages votes for each by its share.
  shares.push(weight / indices.length);
  byContent.set(content, ballot);
  return ballot;
}

/** The ballot of a folded word (see `foldToken`). */
export function ballotOf(folded: string): Ballot {
  if (folded.charCodeAt(0) <= 57) return noVoter;
  const byWord = folded.length <= longestFunctionWord ? functionWords.get(folded) : undefined;
  if (byWord !== undefined) return byWord;
  if (folded.length < shortestEnded) return abstention;
  return endings.get(folded.slice(-3)) ?? abstention;
}

const isPlain = (word: string): boolean => /^[a-z]+$/.test(word);
const plainWords = createWordTable();
const plainBallots = Uint16Array.from(
  [...functionWords].filter(([word]) => isPlain(word)),
  ([word, ballot]) => {
    const letters = Uint16Array.from(word, (letter) => letter.charCodeAt(0));
    plainWords.intern(letters, letters.length, letters.reduce(hashLetter, emptyHash));
    return ballot;
  },
);

/** Five bits a letter of the plain alphabet. */
const endingKey = (first: number, second: number, third: number): number =>
  ((first & 31) << 10) | ((second & 31) << 5) | (third & 31);

const plainEndings = new Uint16Array(1 << 15).fill(abstention);
for (const [ending, ballot] of endings)
  if (isPlain(ending) && ending.length === 3) {
    const [first, second, third] = [...ending].map((letter) => letter.charCodeAt(0));
    plainEndings[endingKey(first!, second!, third!)] = ballot;
  }

/** As `ballotOf`, of the small letters and digits of the plain alphabet that `letters` hold up to `length`, whose hash is `hash` (see `hashLetter`). */
export function ballotOfLetters(letters: Uint16Array, length: number, hash: number): Ballot {
  if (letters[0]! <= 57) return noVoter;
  const word = length <= longestFunctionWord ? plainWords.find(letters, length, hash) : -1;
  if (word >= 0) return plainBallots[word]!;
  if (length < shortestEnded) return abstention;
  const first = letters[length - 3]!;
  const second = letters[length - 2]!;
  const third = letters[length - 1]!;
  const isEnding = first > 57 && second > 57 && third > 57;
  return isEnding ? plainEndings[endingKey(first, second, third)]! : abstention;
}

const startOf = Uint16Array.from(starts);
const languageAt = Uint8Array.from(named);
const shareOf = Float64Array.from(shares);
const votes = new Float64Array(electorate.length);

/** The best-voted language of the words whose ballots stand at [from, to); undefined where they are too few or too foreign to tell. */
export function electLanguage(
  ballots: ArrayLike<Ballot>,
  from: number,
  to: number,
): LanguageCode | undefined {
  votes.fill(0);
  let voters = 0;
  for (let at = from; at < to && voters < mostVoters; at++) {
    const ballot = ballots[at]!;
    if (ballot === noVoter) continue;
    voters++;
    addVotes(ballot, votes);
  }
  return winner(voters);
}

/** Adds what a ballot says to votes by language in the order of `electorate`. */
export function addVotes(ballot: Ballot, votes: Float64Array): void {
  const end = startOf[ballot + 1]!;
  for (let vote = startOf[ballot]!; vote < end; vote++)
    votes[languageAt[vote]!]! += shareOf[ballot]!;
}

function winner(voters: number): LanguageCode | undefined {
  let best = 0;
  for (let index = 1; index < votes.length; index++) if (votes[index]! > votes[best]!) best = index;
  const most = votes[best]!;
  if (most < fewestVotes || most < voters * leastShare) return undefined;
  for (let index = 0; index < votes.length; index++)
    if (index !== best && votes[index]! * lead > most) return undefined;
  return languageCodes[best];
}
