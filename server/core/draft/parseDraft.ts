/** Parses a draft block by block, reusing the blocks of the draft before the edit. */
import type { Draft } from "./draft";

/** Never throws. Blocks of `previous` with the same text and context are the same objects in the result. */
export declare function parseDraft(text: string, previous?: Draft): Draft;
