/** Descriptions: the name that "the minister", "the company", "il gruppo" stand for, if it was named with that very word. */
import { foldToken } from "../../text/tokens";
import { sliceOf, type Span } from "../../text/span";
import { firstFrom, type Discourse, type Line, type Referent } from "./discourse";
import type { Lexicon } from "../lexicon/lexicon";
import type { KnownName } from "../reading";
import { lastUntil, namedBy } from "./referents";
import type { Word } from "../words/word";

/** Sentences back in which the name may stand. */
const farthest = 8;

/** The only name before "the NOUN" near enough that bears the noun; undefined for other phrases, and for none or several. */
export function describedBefore(
  discourse: Discourse,
  line: Line,
  words: readonly Word[],
): Referent | undefined {
  const [article, noun] = words;
  const { lexicon } = line;
  if (words.length !== 2 || !lexicon.references.definites.has(article!.folded)) return undefined;
  const isProper = noun!.isCapital && !lexicon.habits.capitalisesNouns;
  if (isProper && !lexicon.names.organisations.has(noun!.folded)) return undefined;
  const names = namesBefore(discourse, line, article!.start);
  const bearing = names.filter((each) => bears(discourse, each.line, each.name, noun!.folded));
  const meant = bearing.length > 0 ? bearing : bodiesFor(noun!.folded, names, line);
  const [first, ...others] = meant.map(({ name }) => namedBy(discourse, name, lexicon));
  if (!first || others.some((other) => !other || !isSameName(discourse, first, other)))
    return undefined;
  const isBody = first.isPerson !== true;
  return isBody && hasOtherBody(names, meant[0]!, line.lexicon) ? undefined : first;
}

/** Whether another body may be meant, since it is named in a sentence after the last one with the name. */
function hasOtherBody(
  names: readonly PlacedName[],
  { line, name }: PlacedName,
  lexicon: Lexicon,
): boolean {
  return names.some(
    (other) =>
      other.line.span.start > line.span.start &&
      other.name.start > name.end &&
      (other.name.kind === "organisation" ||
        other.name.kind === "group" ||
        other.name.kind === "unknown") &&
      lexicon === other.line.lexicon &&
      mayBeName(other),
  );
}

/** Whether a word begins with a name that is more than a weekday or a people's adjective. */
function mayBeName({ line: { words }, name }: PlacedName): boolean {
  const word = words[firstFrom(words, name.start)];
  return word?.start === name.start && !word.entry.isNoName;
}

interface PlacedName {
  readonly line: Line;
  readonly name: KnownName;
}

/** Names of a sentence that are looked through. */
const mostNames = 64;

/** Names of the last sentences that end before `end`, nearest sentence first. */
function namesBefore({ lines }: Discourse, line: Line, end: number): PlacedName[] {
  const found: PlacedName[] = [];
  for (let at = line.place; at >= 0 && at >= line.place - farthest; at -= 1) {
    const each = lines[at]!;
    const { start } = each.span;
    const last = firstFrom(each.names, Math.min(end, each.span.end));
    const first = Math.max(firstFrom(each.names, start), last - mostNames);
    for (const name of each.names.slice(first, last))
      if (name.end <= end) found.push({ line: each, name });
  }
  return found;
}

/** "The group": a group's name, where nothing else may be one. */
function bodiesFor(noun: string, names: readonly PlacedName[], { lexicon }: Line): PlacedName[] {
  if (!lexicon.nouns.groups.has(noun)) return [];
  const bodies = names.filter(
    ({ name: { kind } }) => kind === "group" || kind === "unknown" || kind === "organisation",
  );
  return bodies.some(({ name }) => name.kind === "group") ? bodies : [];
}

const isSameName = ({ text }: Discourse, a: Referent, b: Referent): boolean =>
  a.span === b.span ||
  (a.bearer !== undefined && a.bearer === b.bearer) ||
  sliceOf(text, a.span) === sliceOf(text, b.span);

/** Whether a text gives a name a noun, or one for the same kind of body: in the name, in its apposition, or as its title. */
function bears({ text }: Discourse, line: Line, name: KnownName, noun: string): boolean {
  const { lexicon } = line;
  const alike = lexicon.alike.get(noun);
  const isNoun = (word: string): boolean => word === noun || alike?.has(word) === true;
  if (name.kind !== "person" && foldedWords(text, name).includes(noun)) return true;
  const role = "role" in name ? (name.role as Span | undefined) : undefined;
  if (role && turnsOn(foldedWords(text, role), isNoun, lexicon.grammar.prepositions)) return true;
  return isNoun(wordBefore(line, name));
}

/** Whether a noun is what a role turns on: "mayor of Lowtide", but not the company of "a manager with the company". */
function turnsOn(
  role: readonly string[],
  isNoun: (word: string) => boolean,
  prepositions: ReadonlySet<string>,
): boolean {
  for (const word of role) {
    if (isNoun(word)) return true;
    if (prepositions.has(word)) return false;
  }
  return false;
}

const foldedWords = (text: string, span: Span): string[] =>
  sliceOf(text, span)
    .split(/[^\p{L}\p{M}\p{N}-]+/u)
    .map(foldToken);

function wordBefore({ words }: Line, name: Span): string {
  const before = words[lastUntil(words, name.start)];
  return before?.isWord ? before.folded : "";
}
