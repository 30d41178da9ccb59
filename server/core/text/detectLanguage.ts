/** The language of a stretch of text. */
import type { LanguageCode } from "../languages";
import { ballotOf, electLanguage, mostVoters, noVoter } from "./ballots";
import { CharKind, charKind } from "./charKinds";
import { languageOfLetters } from "./letterVotes";
import { tokenAt } from "./tokens";

const ballots = new Uint16Array(mostVoters);

/** The language that most words vote for, or their letters where words do not tell; undefined where the text is too short or foreign to tell. */
export function detectLanguage(text: string): LanguageCode | undefined {
  let voters = 0;
  for (let at = 0; at < text.length && voters < mostVoters;) {
    const kind = charKind(text, at);
    if (kind === CharKind.space || kind === CharKind.sign) {
      at++;
      continue;
    }
    const { folded, isWord, end } = tokenAt(text, at, text.length);
    const ballot = isWord ? ballotOf(folded) : noVoter;
    if (ballot !== noVoter) ballots[voters++] = ballot;
    at = end;
  }
  return (
    electLanguage(ballots, 0, voters) ?? languageOfLetters(text, { start: 0, end: text.length })
  );
}
