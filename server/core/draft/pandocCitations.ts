/** Reads citations in pandoc's syntax: keys in the sentence, and clusters of them in brackets. */
import type { Span } from "../text/span";
import { keyAt, type CitationKey } from "./citationKeys";
import { plainOf, type CitationScan, type FoundCitation } from "./citationScan";
import { splitLocator } from "./locators";

/** `@key` as a word of its sentence, with what follows in brackets. Returns where it ends. */
export function readNarrative(
  { source, mask, brackets, found }: CitationScan,
  at: number,
): number | undefined {
  const key = keyAt(mask, source, at);
  if (!key) return undefined;
  const open = /[ \t]*(?:\r\n|\n|\r)?[ \t]*\[(?![[^])/y;
  open.lastIndex = key.span.end;
  const start = open.test(mask) ? open.lastIndex - 1 : undefined;
  const close = start === undefined ? undefined : brackets.get(start);
  const first = close && /^[^;]*/.exec(mask.slice(start! + 1, close))![0];
  const isLocated = first && !first.includes("@") && /[\p{L}\p{N}]/u.test(first);
  found.cuts.push({ start: key.span.start, end: key.keySpan.start });
  if (key.keySpan.end < key.span.end)
    found.cuts.push({ start: key.keySpan.end, end: key.span.end });
  const base = { ...baseOf(key), narrative: true, anchor: key.keySpan.end };
  if (!isLocated) {
    found.citations.push({ ...base, span: key.span });
    return key.span.end;
  }
  const span = { start: key.span.start, end: close + 1 };
  const content = { start: start! + 1, end: close };
  const after = source.slice(content.start, content.start + first.length);
  found.cuts.push({ start: start!, end: span.end });
  found.citations.push({ ...base, span, ...splitLocator(plainOf(after)) });
  const others = { start: content.start + first.length, end: content.end };
  for (const item of readItems(source, others, keysIn(mask, source, others, brackets)))
    found.citations.push({ ...item, span, narrative: false, anchor: key.keySpan.end });
  return span.end;
}

/** `[see @a, p. 3; -@b]`. Returns where it ends; undefined where the brackets hold no key of their own. */
export function readCluster(
  { source, mask, brackets, found }: CitationScan,
  at: number,
): number | undefined {
  const close = brackets.get(at);
  if (close === undefined) return undefined;
  const content = { start: at + 1, end: close };
  const keys = keysIn(mask, source, content, brackets);
  if (keys.length === 0) return undefined;
  const span = { start: at, end: close + 1 };
  found.cuts.push(span);
  for (const item of readItems(source, content, keys))
    found.citations.push({ ...item, span, narrative: false, anchor: at });
  return span.end;
}

/** Keys in `within`, those in brackets of their own left out. */
function keysIn(
  mask: string,
  source: string,
  within: Span,
  brackets: ReadonlyMap<number, number>,
): CitationKey[] {
  const keys: CitationKey[] = [];
  for (let at = within.start; at < within.end; at++) {
    const sign = mask[at];
    if (sign === "[") at = brackets.get(at) ?? at;
    if (sign !== "@") continue;
    const key = keyAt(mask, source, at);
    if (!key || key.span.end > within.end) continue;
    keys.push(key);
    at = key.span.end - 1;
  }
  return keys;
}

type Item = Omit<FoundCitation, "span" | "narrative" | "anchor">;

/** `see @a, p. 3; also @b` as its citations: what follows a key up to the last semicolon before the next belongs to it. */
function readItems(source: string, within: Span, keys: readonly CitationKey[]): Item[] {
  let before = within.start;
  return keys.map((key, index) => {
    const next = keys[index + 1]?.span.start ?? within.end;
    const between = source.slice(key.span.end, next);
    const semicolon = index + 1 < keys.length ? between.lastIndexOf(";") : -1;
    const after = semicolon === -1 ? between : between.slice(0, semicolon);
    const prefix = plainOf(source.slice(before, key.span.start)).replace(/^[\s;,]+/, "");
    before = semicolon === -1 ? next : key.span.end + semicolon + 1;
    return { ...baseOf(key), ...(prefix && { prefix }), ...splitLocator(plainOf(after)) };
  });
}

const baseOf = ({ key, targetSpan }: CitationKey) => ({
  kind: "pandoc" as const,
  targetSpan,
  target: key,
});
