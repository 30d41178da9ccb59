/** The language of a stretch of text. */
import type { LanguageCode } from "../languages";
import { ballotOf, electLanguage, mostVoters, noVoter, type Ballot } from "./ballots";
import { CharKind, charKind } from "./charKinds";
import { tokenAt } from "./tokens";

/** The language that most words vote for; undefined where the text is too short or foreign to tell. */
export function detectLanguage(text: string): LanguageCode | undefined {
  const ballots: Ballot[] = [];
  for (let at = 0; at < text.length && ballots.length < mostVoters;) {
    const kind = charKind(text, at);
    if (kind === CharKind.space || kind === CharKind.sign) {
      at++;
      continue;
    }
    const { folded, isWord, end } = tokenAt(text, at, text.length);
    const ballot = isWord ? ballotOf(folded) : noVoter;
    if (ballot !== noVoter) ballots.push(ballot);
    at = end;
  }
  return electLanguage(ballots, 0, ballots.length);
}
