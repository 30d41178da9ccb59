/** The language of a stretch of text. */
import type { LanguageCode } from "../languages";
import { ballotOf, ballotOfLetters, electLanguage, mostVoters, noVoter } from "./ballots";
import { isInWord, plainLetters } from "./charKinds";
import { languageOfLetters } from "./letterVotes";
import type { Span } from "./span";
import { tokenAt } from "./tokens";
import { emptyHash, hashLetter } from "./wordTable";

const ballots = new Uint16Array(mostVoters);

/** Longer words are read as tokens. */
const longestPlain = 64;
const letters = new Uint16Array(longestPlain);

/** The language that most words vote for within a span (the whole text if absent), or their letters where words do not tell; undefined where there is too little to tell, or it is foreign. */
export function detectLanguage(
  text: string,
  within: Span = { start: 0, end: text.length },
): LanguageCode | undefined {
  const end = Math.min(within.end, text.length);
  let voters = 0;
  for (let at = within.start; at < end && voters < mostVoters;) {
    const start = at;
    let hash = emptyHash;
    for (; at < end && at - start < longestPlain; at += 1) {
      const code = text.charCodeAt(at);
      const letter = code < 128 ? plainLetters[code]! : 0;
      if (letter === 0) break;
      letters[at - start] = letter;
      hash = hashLetter(hash, letter);
    }
    let ballot = noVoter;
    if (at > start && (at === end || !isInWord(text, at)))
      ballot = ballotOfLetters(letters, at - start, hash);
    else if (at === start && !isInWord(text, at)) at += 1;
    else {
      const token = tokenAt(text, start, end);
      if (token.isWord) ballot = ballotOf(token.folded);
      at = token.end;
    }
    if (ballot !== noVoter) ballots[voters++] = ballot;
  }
  return electLanguage(ballots, 0, voters) ?? languageOfLetters(text, within);
}
