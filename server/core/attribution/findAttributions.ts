/** Finds attributions in a paragraph by the cues of its language. */
import type { Paragraph } from "../text/paragraph";
import type { Span } from "../text/span";
import type { Attribution } from "./attribution";

/** Attributions in a paragraph of `text`, in order of their cues; `names` are spans known to name actors (found or listed). Offsets in `text`. */
export function findAttributions(
  _text: string,
  _paragraph: Paragraph,
  _names: readonly Span[],
): Attribution[] {
  return [];
}
