/** Reads a text for a segment: its paragraphs, words and cues. */
import { lexiconOf } from "../attribution/lexicon";
import { passageSpansOf } from "../documents/passageSpans";
import { toSourceText, type MappedText } from "../documents/sourceText";
import type { SourceText } from "../documents/document";
import type { LanguageCode } from "../languages";
import { findTokens } from "../text/tokens";
import { toTerm } from "../text/terms";
import { encodeLetters } from "./letters";
import type { FoundWords } from "./flagWords";
import { internTerm, type TermTable } from "./termTable";

export interface TextScan extends FoundWords {
  readonly text: SourceText;
  /** One a passage: whether it holds a word that may be a cue. */
  readonly cued: Uint8Array;
}

export function scanText(
  terms: TermTable,
  mapped: MappedText,
  declared: LanguageCode | undefined,
): TextScan {
  return scanRead(terms, toSourceText(mapped, declared));
}

export function scanRead(terms: TermTable, text: SourceText): TextScan {
  const spans = passageSpansOf(text);
  const tokens = spans.length > 0 ? findTokens(text.plain) : [];
  const found = {
    wordCount: 0,
    terms: new Uint32Array(tokens.length),
    starts: new Uint32Array(tokens.length),
    ends: new Uint32Array(tokens.length),
  };
  const cued = new Uint8Array(spans.length);
  let passage = 0;
  for (const { start, end, folded, isWord } of tokens) {
    while (passage + 1 < spans.length && spans[passage + 1]!.start <= start) passage += 1;
    const { language } = text.paragraphs[spans[passage]!.paragraph - 1]!;
    if (lexiconOf(language).cues.has(folded)) cued[passage] = 1;
    if (!isWord) continue;
    found.terms[found.wordCount] = intern(terms, toTerm(folded));
    found.starts[found.wordCount] = start;
    found.ends[found.wordCount] = end;
    found.wordCount += 1;
  }
  return { ...found, text, cued };
}

let scratch = new Uint8Array(256);

function intern(terms: TermTable, term: string): number {
  if (scratch.length < term.length * 3) scratch = new Uint8Array(term.length * 6);
  return internTerm(terms, scratch, 0, encodeLetters(term, scratch, 0));
}
