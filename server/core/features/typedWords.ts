/** Words as they are typed for a search: case and accents do not matter. */

/** Lower case, without accents and invisible characters. */
export const foldLetters = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/[\p{Mn}\u00AD\u200B-\u200D\u2060]/gu, "")
    .toLowerCase();

/** Words of letters and digits, folded. */
export const wordsOf = (text: string): string[] => foldLetters(text).match(/[\p{L}\p{N}]+/gu) ?? [];
