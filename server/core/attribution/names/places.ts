/** Whether the words of a name are a country's or a well-known place's. */
import { places, states } from "../../languages/geography";
import type { Word } from "../words/word";

const firstWords = new Set([...states, ...places].map((name) => name.split(" ")[0]!));
const mostWords = 5;

/** Whether a state's or a place's name may begin with a folded word. */
export const beginsPlace = (folded: string): boolean => firstWords.has(folded);

/** Whether the folded words of a name, in order, are a state's or a place's. */
export function placeKindOf(words: readonly Word[]): "state" | "place" | undefined {
  if (!words[0]?.entry.beginsPlace || words.length > mostWords) return undefined;
  const first = words[0].folded;
  const key =
    words.length === 1
      ? first
      : words
          .map(({ folded }) => folded)
          .filter((folded) => folded !== "." && folded !== "'")
          .join(" ");
  if (states.has(key)) return "state";
  return places.has(key) || places.has(key.replace(/^st /, "st. ")) ? "place" : undefined;
}
