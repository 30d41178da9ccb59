/** The terms of an opened segment: found by their hash, with their postings and stems. */
import { stemOf } from "../text/terms";
import { decodeText, encodeLetters } from "./letters";
import type { SectionFile } from "./sections";
import type { Segment } from "./segment";
import { findSlot, hashLetters, isSameLetters } from "./termTable";

type Terms = Pick<Segment, "findTerm" | "termAt" | "termsOfStem" | "frequencyOf" | "postingsOf">;

const nothing = new Uint32Array(0);

export function viewTerms(file: SectionFile, termCount: number): Terms {
  const lettersOf = (term: number): Uint8Array | undefined => {
    if (!(term >= 0 && term < termCount)) return undefined;
    const ends = file.readWords("termEnds", Math.max(0, term - 1), term + 1);
    return ends && file.read("letters", term === 0 ? 0 : ends[0]!, ends.at(-1)!);
  };
  const rangeOf = (section: string, number: number): readonly [number, number] => {
    const isKnown = number >= 0 && 4 * (number + 2) <= file.lengthOf(section);
    const range = isKnown ? file.readWords(section, number, number + 2) : undefined;
    return range ? [range[0]!, range[1]!] : [0, 0];
  };
  const termAt = (term: number): string => decodeText(lettersOf(term) ?? new Uint8Array(0));
  return {
    termAt,
    findTerm: (term) =>
      findLetters(file, "termSlots", term, (number, letters) => {
        const known = lettersOf(number);
        return (
          known?.length === letters.length && isSameLetters(known, 0, known.length, letters, 0)
        );
      }),
    termsOfStem: (stem) => {
      const termsOf = (group: number): Uint32Array =>
        file.readWords("stemTerms", ...rangeOf("stemStarts", group)) ?? nothing;
      const group = findLetters(file, "stemSlots", stem, (number) => {
        const [first] = termsOf(number);
        return first !== undefined && stemOf(termAt(first)) === stem;
      });
      return group < 0 ? [] : [...termsOf(group)];
    },
    frequencyOf: (term) => {
      const [start, end] = rangeOf("postingStarts", term);
      return end - start;
    },
    postingsOf: (term) => {
      const [start, end] = rangeOf("postingStarts", term);
      return file.readWords("postings", start, end) ?? nothing;
    },
  };
}

let scratch = new Uint8Array(256);

function findLetters(
  file: SectionFile,
  slots: string,
  text: string,
  isSought: (number: number, letters: Uint8Array) => boolean,
): number {
  if (scratch.length < text.length * 3) scratch = new Uint8Array(text.length * 6);
  const letters = scratch.subarray(0, encodeLetters(text, scratch, 0));
  return findSlot(
    file.lengthOf(slots) / 8,
    hashLetters(letters, 0, letters.length),
    (from, to) => file.readWords(slots, from, to),
    (number) => isSought(number, letters),
  );
}
