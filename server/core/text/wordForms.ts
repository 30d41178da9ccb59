/** Forms of words that are not all plain letters, as they are written: what each folds to is worked out once. */
import { foldToken } from "./tokens";
import { toTerm } from "./terms";
import type { Vocabulary } from "./vocabulary";
import { createWordTable, emptyHash, hashLetter } from "./wordTable";
import { traitsOf, type CueTest, type Traits } from "./wordTraits";

export interface WordForm {
  /** -1 where the form folds to nothing, or holds no letter or digit. */
  readonly term: number;
  readonly traits: Traits;
}

/** Longer forms are folded each time. */
const longestKept = 64;

const noWord: WordForm = { term: -1, traits: 0 };
const hasLetter = /[\p{L}\p{N}]/u;

/** Reads runs of letters and joiners of a text (see `CharKind`) as `findTokens` and `toTerm` do. */
export function createWordForms(
  vocabulary: Vocabulary,
  isCue: CueTest,
): (text: string, start: number, end: number) => WordForm {
  const table = createWordTable();
  const forms: WordForm[] = [];
  const letters = new Uint16Array(longestKept);

  function read(run: string): WordForm {
    if (!hasLetter.test(run)) return noWord;
    const folded = foldToken(run);
    return { term: vocabulary.intern(toTerm(folded)), traits: traitsOf(folded, isCue) };
  }

  return (text, start, end) => {
    const length = end - start;
    if (length > longestKept) return read(text.slice(start, end));
    let hash = emptyHash;
    for (let at = 0; at < length; at++) {
      const code = text.charCodeAt(start + at);
      letters[at] = code >= 65 && code <= 90 ? code + 32 : code;
      hash = hashLetter(hash, letters[at]!);
    }
    const form = table.intern(letters, length, hash);
    if (form === forms.length) forms.push(read(text.slice(start, end)));
    return forms[form]!;
  };
}
