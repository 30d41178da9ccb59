/** Finds phrases in the postings: words in order with nothing but blanks and hyphens between them. */
import type { IndexView } from "./passageIndex";
import { passageOf, type Sheet } from "./postings";
import { isPhraseGap } from "../text/terms";

/** Places of the first word of a phrase, ascending, by sheet. The rarest term leads. */
export function findPhrasePlaces(
  { postings, sources }: IndexView,
  phrase: readonly string[],
): Map<number, number[]> {
  const found = new Map<number, number[]>();
  const terms: number[] = [];
  for (const term of phrase) {
    const id = postings.termIds.get(term);
    if (id === undefined) return found;
    terms.push(id);
  }
  if (terms.length === 0) return found;
  const lead = rarestOf(terms, postings.lists);
  for (const posting of postings.lists[terms[lead]!]!) {
    const passage = passageOf(posting);
    const number = postings.passageSheets[passage]!;
    if (!sources[number]) continue;
    const sheet = postings.sheets[number]!;
    const places = placesInPassage(sheet, passage - sheet.firstPassage, terms, lead);
    if (places.length > 0) found.set(number, [...(found.get(number) ?? []), ...places]);
  }
  return found;
}

function rarestOf(terms: readonly number[], lists: readonly (readonly number[])[]): number {
  let rarest = 0;
  terms.forEach((term, index) => {
    if (lists[term]!.length < lists[terms[rarest]!]!.length) rarest = index;
  });
  return rarest;
}

/** First places of the phrases whose leading term stands in a passage. */
function placesInPassage(
  sheet: Sheet,
  passage: number,
  terms: readonly number[],
  lead: number,
): number[] {
  const places: number[] = [];
  const end = sheet.passages[passage + 1]!;
  for (let place = sheet.passages[passage]!; place < end; place += 1)
    if (sheet.terms[place] === terms[lead] && isPhraseAt(sheet, place - lead, terms))
      places.push(place - lead);
  return places;
}

function isPhraseAt(sheet: Sheet, place: number, terms: readonly number[]): boolean {
  if (place < 0) return false;
  for (let index = 0; index < terms.length; index += 1)
    if (sheet.terms[place + index] !== terms[index]) return false;
  for (let index = 1; index < terms.length; index += 1)
    if (
      !isPhraseGap(sheet.text.plain, wordAt(sheet, place + index - 1), wordAt(sheet, place + index))
    )
      return false;
  return true;
}

const wordAt = ({ starts, ends }: Sheet, place: number) => ({
  start: starts[place]!,
  end: ends[place]!,
});
