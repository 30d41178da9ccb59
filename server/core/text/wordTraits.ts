/** What the scanner knows of a word once and for all: how it votes for a language, and in which languages it is a cue. */
import { languageCodes, type LanguageCode } from "../languages";
import { ballotOf, type Ballot } from "./ballots";

/** Whether a folded word or mark may be a cue of attribution in a language. */
export type CueTest = (folded: string, language: LanguageCode) => boolean;

/** Packed: the lowest bit is set in all, a bit for each language in which it is a cue, and the ballot. */
export type Traits = number;

const ballotShift = languageCodes.length + 1;
const cueMask = (1 << ballotShift) - 2;

/** The bit that says cue in this language. */
export const cueBitOf = (language: LanguageCode): number => 2 << languageCodes.indexOf(language);

/** In which languages it is a cue. */
export const cuesIn = (traits: Traits): number => traits & cueMask;

export const ballotIn = (traits: Traits): Ballot => traits >>> ballotShift;

export const traitsOf = (folded: string, isCue: CueTest): Traits =>
  (ballotOf(folded) << ballotShift) | cuesOf(folded, isCue) | 1;

/** The cue bits of a word or mark. */
export function cuesOf(folded: string, isCue: CueTest): number {
  let bits = 0;
  for (const code of languageCodes) if (isCue(folded, code)) bits |= cueBitOf(code);
  return bits;
}
