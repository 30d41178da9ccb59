/** Which claims of a draft carry an editor's check mark, and which marks have gone stale. */
import type { Configuration } from "../configuration";
import type { CheckMark } from "../draft/checkMarks";
import type { DraftReading } from "../draft/readDraft";
import { holdAnchor, type HeldAnchor } from "../library/passages/anchors";
import { findTokens } from "../text/tokens";
import { claimsOf, type DraftClaim } from "./claimsOf";

export interface MarkedClaim {
  readonly claim: DraftClaim;
  readonly mark: CheckMark;
  /** The claim reads as when it was checked. */
  readonly isSameClaim: boolean;
  readonly held: HeldAnchor;
}

/** A changed claim shares so much of its words with the one that was checked. */
const leastShared = 0.6;

/** A claim's words on one line, as marks keep them. */
export const claimKey = (text: string): string => text.replace(/\s+/g, " ").trim();

const known = new WeakMap<DraftReading, readonly MarkedClaim[]>();

/** Claims with a mark, in the order of marks; of several marks of one claim the last. A mark whose claim nobody makes any more is silent. */
export function markedClaims(
  reading: DraftReading,
  configuration: Configuration,
): readonly MarkedClaim[] {
  let found = known.get(reading);
  if (!found) {
    found = reading.marks.length > 0 ? findMarked(reading, claimsOf(reading, configuration)) : [];
    known.set(reading, found);
  }
  return found;
}

function findMarked(
  { marks, library }: DraftReading,
  claims: readonly DraftClaim[],
): MarkedClaim[] {
  const byText = new Map(claims.map((claim) => [claimKey(claim.text), claim]));
  const last = new Map(marks.map((mark) => [mark.claim, mark]));
  const free = claims.filter(({ text }) => !last.has(claimKey(text)));
  return [...last.values()].flatMap((mark) => {
    const same = byText.get(mark.claim);
    const claim = same ?? nearestTo(mark.claim, free);
    if (!claim) return [];
    return [{ claim, mark, isSameClaim: same !== undefined, held: holdAnchor(mark, library) }];
  });
}

function nearestTo(text: string, claims: readonly DraftClaim[]): DraftClaim | undefined {
  const words = wordsOf(text);
  let best: DraftClaim | undefined;
  let most = leastShared;
  for (const claim of claims) {
    const others = wordsOf(claim.text);
    const shared = [...words].filter((word) => others.has(word)).length;
    const share = (2 * shared) / (words.size + others.size);
    if (share >= most) [best, most] = [claim, share];
  }
  return best;
}

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(findTokens(text).flatMap(({ isWord, folded }) => (isWord ? [folded] : [])));

/** Whether claim and passage are as they were when they were checked. */
export const isFresh = ({ isSameClaim, held }: MarkedClaim): boolean =>
  isSameClaim && held.state === "same";
