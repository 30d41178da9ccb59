/** What a finder found, in words of its sentence, before it is placed in the text. */
import type { CertaintyMark } from "./lexicon/lexicon";
import type { Stretch } from "./reading";

export interface Found {
  readonly source: readonly Stretch[];
  readonly cue: readonly Stretch[];
  readonly content: readonly Stretch[];
  readonly isVague?: boolean;
  readonly isDenied?: boolean;
  /** Would say, could say. */
  readonly isUnreal?: boolean;
  readonly isAsked?: boolean;
  readonly isAbbreviation?: boolean;
  readonly bearer?: Stretch;
  readonly affected?: Stretch;
  /** For an identity: who tells it, where its own words do. */
  readonly teller?: Stretch;
  /** A word of the cue that tells less than a fact by what it means here: was "accused" of. */
  readonly hedge?: Stretch & { readonly mark: CertaintyMark };
  /** How probable a learned model finds it, from 0 to 1; absent where none was asked. */
  readonly confidence?: number;
}
