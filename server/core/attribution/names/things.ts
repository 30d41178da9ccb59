/** Capitalised phrases that name nobody who acts, and what tells a body beside one of them. */
import type { Lexicon } from "../lexicon/lexicon";
import type { Stretch } from "../reading";
import type { Word } from "../words/word";

/** An event, a law, a work; the sign of a district; the field of an office: "Premio Alba", "(RM)", "ministro degli Esteri". */
export function isThing(words: readonly Word[], { from, to }: Stretch, lexicon: Lexicon): boolean {
  const { names, habits } = lexicon;
  const last = words[to - 1]!.folded;
  if (isCalledBody(words[from - 1], lexicon)) return false;
  const noun = words[words[from - 1]?.mark === "open" ? from - 2 : from - 1];
  if (noun && !noun.isCapital && names.thingNouns.has(noun.folded)) return true;
  if (to - from > 1 && names.givenNames.has(words[from]!.folded)) return false;
  if (names.things.has(last) || (habits.nounFirst && names.things.has(words[from]!.folded)))
    return true;
  if (to - from > 1) return false;
  const before = words[from - 1]?.folded ?? "";
  if (before === "(" && names.districts.has(last)) return !followsPerson(words, from - 1, lexicon);
  return (
    names.offices.has(last) &&
    names.connectors.has(before) &&
    bodyBefore(words, from, lexicon) === from
  );
}

/** "società" of "società Open Alba". */
const isCalledBody = (before: Word | undefined, { names }: Lexicon): boolean =>
  before !== undefined && !before.isCapital && names.organisationNouns.has(before.folded);

/** "Anna Berg (PD)": a party's sign, not a district's. */
const followsPerson = (words: readonly Word[], bracket: number, { names }: Lexicon): boolean =>
  words[bracket - 1]?.isCapital === true && names.givenNames.has(words[bracket - 2]?.folded ?? "");

/** Where a name begins with the lower-case noun for a body that is known by it: "ministero degli Interni". */
export function bodyBefore(words: readonly Word[], from: number, { names }: Lexicon): number {
  const link = words[from - 1];
  const body = words[from - 2];
  if (!link || !body || link.isCapital || !names.connectors.has(link.folded)) return from;
  return names.bodies.has(body.folded) && body.isQuoted === words[from]!.isQuoted ? from - 2 : from;
}
