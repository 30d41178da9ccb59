/** Citation keys as pandoc reads them: `@key`, `-@key`, `@{any key}`. */
import type { Span } from "../text/span";

export interface CitationKey {
  readonly key: string;
  /** With `@`, a `-` before it, and braces. */
  readonly span: Span;
  /** `@` and the key. */
  readonly targetSpan: Span;
  /** The key alone. */
  readonly keySpan: Span;
}

const simple =
  /@[\p{L}\p{N}_](?:[\p{L}\p{M}\p{N}_]|[:.#$%&\-+?<>~/](?=[\p{L}\p{N}_])|[:/](?=\/))*/uy;
const braced = /@\{(?:[^\s{}]|\{[^\s{}]*\})+\}/y;
const wordBefore = /[\p{L}\p{M}\p{N}_@/]$/u;

/** The key whose `@` stands at `at` of `source`; undefined for one within a word, as in addresses. `mask` hides what is no text. */
export function keyAt(mask: string, source: string, at: number): CitationKey | undefined {
  if (wordBefore.test(mask.slice(Math.max(0, at - 2), at))) return undefined;
  const isBraced = mask[at + 1] === "{";
  const pattern = isBraced ? braced : simple;
  pattern.lastIndex = at;
  const found = pattern.exec(mask)?.[0];
  if (!found) return undefined;
  const end = at + found.length;
  if (mask[end] === "@") return undefined;
  const keySpan = isBraced ? { start: at + 2, end: end - 1 } : { start: at + 1, end };
  return {
    key: source.slice(keySpan.start, keySpan.end),
    span: { start: isSuppressed(mask, at) ? at - 1 : at, end },
    targetSpan: { start: at, end },
    keySpan,
  };
}

/** A `-` before the `@` leaves the author out, unless it joins words or makes a dash. */
const isSuppressed = (mask: string, at: number): boolean =>
  mask[at - 1] === "-" && !/[\p{L}\p{M}\p{N}_-]$/u.test(mask.slice(Math.max(0, at - 3), at - 1));
