/** Word lists, written as text for the eye. */

export const wordsOf = (text: string): string[] => text.split(/\s+/).filter(Boolean);

/** Phrases, one between two commas. */
export const phrasesOf = (text: string): string[] =>
  text
    .split(",")
    .map((phrase) => phrase.trim().replace(/\s+/g, " "))
    .filter(Boolean);

/** The same value for each of several words. */
export const namesFor = <Value>(words: string, value: Value): Record<string, Value> =>
  Object.fromEntries(wordsOf(words).map((word) => [word, value]));
