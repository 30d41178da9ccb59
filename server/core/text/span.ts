/** Spans: half-open ranges of UTF-16 code units within one text. */

export interface Span {
  readonly start: number;
  readonly end: number;
}

export const sliceOf = (text: string, span: Span): string => text.slice(span.start, span.end);

export const spansOverlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

export const spanContains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** Whether a caret standing at `offset` touches the span, its end included. */
export const spanTouches = (span: Span, offset: number): boolean =>
  span.start <= offset && offset <= span.end;

export const shiftSpan = (span: Span, by: number): Span => ({
  start: span.start + by,
  end: span.end + by,
});

/** The same cover in order and apart; spans of nothing are left out. */
export function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (start >= end) continue;
    if (!last || start > last.end) merged.push({ start, end });
    else if (end > last.end) merged[merged.length - 1] = { start: last.start, end };
  }
  return merged;
}

/** The smallest span that holds all of `spans`; undefined for none. */
export function coverOf(spans: readonly Span[]): Span | undefined {
  if (spans.length === 0) return undefined;
  return {
    start: Math.min(...spans.map((span) => span.start)),
    end: Math.max(...spans.map((span) => span.end)),
  };
}
