/** Tokens: words and marks of a text, folded for comparison; the one stream that matching, names and cues read. */
import type { Span } from "./span";

export interface Token extends Span {
  /** Lower case, NFC, without soft hyphens and zero-width joiners; typographic marks as their plain twins. Diacritics stay. */
  readonly folded: string;
  readonly isWord: boolean;
}

const tokenPattern = /[\p{L}\p{M}\p{N}\u00AD\u200B-\u200D\u2060]+|[^\s\p{L}\p{M}\p{N}]/gu;
const invisible = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;
const wordPattern = /[\p{L}\p{N}]/u;
const plainMarks: Readonly<Record<string, string>> = {
  "’": "'",
  "‘": "'",
  ʼ: "'",
  "‛": "'",
  "′": "'",
  "`": "'",
  "“": '"',
  "”": '"',
  "„": '"',
  "‟": '"',
  "«": '"',
  "»": '"',
  "″": '"',
  "‹": "'",
  "›": "'",
  "‚": "'",
  "–": "-",
  "—": "-",
  "‐": "-",
  "‑": "-",
  "−": "-",
  "…": "...",
};

/** Folds one word or mark for comparison. */
export function foldToken(text: string): string {
  const mark = plainMarks[text];
  if (mark !== undefined) return mark;
  return text.replace(invisible, "").normalize("NFC").toLowerCase();
}

/** Tokens of `text` within `within` (the whole text if absent), offsets in `text`. Invisible-only runs are left out. */
export function findTokens(text: string, within?: Span): Token[] {
  const tokens: Token[] = [];
  const end = within?.end ?? text.length;
  const pattern = new RegExp(tokenPattern);
  pattern.lastIndex = within?.start ?? 0;
  for (let match = pattern.exec(text); match && match.index < end; match = pattern.exec(text)) {
    const raw = match[0].slice(0, end - match.index);
    const folded = foldToken(raw);
    if (folded.length === 0) continue;
    tokens.push({
      start: match.index,
      end: match.index + raw.length,
      folded,
      isWord: wordPattern.test(raw),
    });
  }
  return tokens;
}

/** The folded words of a text joined by one space: two texts with the same key read the same. */
export const wordKey = (text: string): string =>
  findTokens(text)
    .filter((token) => token.isWord)
    .map((token) => token.folded)
    .join(" ");
