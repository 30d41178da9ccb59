/** YAML front matter of a Markdown file. */
import type { Span } from "../text/span";

export interface FrontMatterData {
  /** With its fences, in the file. */
  readonly span: Span;
  /** The parsed mapping; empty where it is broken. */
  readonly data: Readonly<Record<string, unknown>>;
  readonly problems: readonly { readonly message: string; readonly span: Span }[];
}
