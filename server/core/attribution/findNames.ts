/** Finds names of actors in running text by shape, position and apposition, without a list. */
import type { Paragraph } from "../text/paragraph";
import type { Name } from "./name";

/** Names in a paragraph of `text`, in order, without overlaps; offsets in `text`. */
export function findNames(_text: string, _paragraph: Paragraph): Name[] {
  return [];
}
