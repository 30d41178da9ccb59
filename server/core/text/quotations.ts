/** Quotations: the quoted stretches of a text, in the marks of five languages. */
import type { Span } from "./span";

export interface Quotation {
  /** With its marks. */
  readonly span: Span;
  /** The quoted words alone. */
  readonly content: Span;
}

/** Quotations within `within` (the whole text if absent), outermost only, in order. */
export function findQuotations(_text: string, _within?: Span): Quotation[] {
  return [];
}
