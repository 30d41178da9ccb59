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

/** Most words between an article and its noun: "the former prime minister". */
const mostModifiers = 2;

/**
 * The only name before "the NOUN" near enough that bears the noun, with the words that describe it here ("the former
 * minister"); for "the company" the only company. Undefined for other phrases, and for none or several.
 */
export function describedBefore(
  discourse: Discourse,
  line: Line,
  words: readonly Word[],
): Referent | undefined {
  const [article, ...described] = words;
  const noun = described.pop();
  const { lexicon } = line;
  if (!noun || described.length > mostModifiers) return undefined;
  if (!lexicon.references.definites.has(article!.folded)) return undefined;
  const isProper = noun.isCapital && !lexicon.habits.capitalisesNouns;
  if (isProper && !lexicon.names.organisations.has(noun.folded)) return undefined;
  const names = namesBefore(discourse, line, article!.start);
  const modifiers = described.map(({ folded }) => folded);
  const bearing = names.filter((each) => bears(discourse, each, noun.folded, modifiers));
  if (bearing.length === 0 && described.length > 0) return undefined;
  const meant = bearing.length > 0 ? bearing : bodiesFor(discourse, noun, names, line);
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

/** "The group": a group's name, where nothing else may be one; "the company": a company's likewise. */
function bodiesFor(
  discourse: Discourse,
  { folded, start }: Word,
  names: readonly PlacedName[],
  line: Line,
): PlacedName[] {
  const { nouns, references } = line.lexicon;
  const bodies = names.filter(
    ({ name: { kind } }) => kind === "group" || kind === "unknown" || kind === "organisation",
  );
  if (nouns.groups.has(folded) && bodies.some(({ name }) => name.kind === "group")) return bodies;
  if (!references.companies.has(folded) || hasCompanyNoun(discourse, line, start)) return [];
  return bodies.every((each) => isCompany(discourse, each)) ? bodies : [];
}

/** Whether a company without a name may be meant: "a shipping firm". */
function hasCompanyNoun({ lines }: Discourse, line: Line, end: number): boolean {
  const { companies } = line.lexicon.references;
  for (let at = line.place; at >= 0 && at >= line.place - farthest; at -= 1)
    if (lines[at]!.words.some((word) => word.end <= end && companies.has(word.folded))) return true;
  return false;
}

/** Whether a name can only be a body's: told to be an organisation's, or with an article before it, "la Altamarea". */
function isCompany({ text }: Discourse, { line, name }: PlacedName): boolean {
  const { grammar, habits } = line.lexicon;
  if (name.kind === "organisation") return !/^\p{Lu}+$/u.test(sliceOf(text, name));
  const isArticled = habits.nounFirst && grammar.determiners.has(wordBefore(line, name));
  return name.kind === "unknown" && isArticled === true;
}

const isSameName = ({ text }: Discourse, a: Referent, b: Referent): boolean =>
  a.span === b.span ||
  (a.bearer !== undefined && a.bearer === b.bearer) ||
  sliceOf(text, a.span) === sliceOf(text, b.span);

/** Whether a text gives a name a noun, or one for the same kind of body: in the name, in its apposition, or as its title. */
function bears(
  { text }: Discourse,
  { line, name }: PlacedName,
  noun: string,
  modifiers: readonly string[],
): boolean {
  const { lexicon } = line;
  const alike = lexicon.alike.get(noun);
  const isHead = lexicon.habits.capitalisesNouns === true && noun.length > shortestHead;
  const isNoun = (word: string): boolean =>
    word === noun || alike?.has(word) === true || (isHead && word.endsWith(noun));
  const role = "role" in name ? (name.role as Span | undefined) : undefined;
  const called = role ? foldedWords(text, role) : [];
  if (!modifiers.every((each) => called.includes(each))) return false;
  if (turnsOn(called, isNoun, lexicon.grammar.prepositions)) return true;
  if (modifiers.length > 0) return false;
  if (name.kind !== "person" && foldedWords(text, name).includes(noun)) return true;
  return isNoun(wordBefore(line, name));
}

/** Letters of a noun by which compounds are called again: "Hafenministerin", "die Ministerin". */
const shortestHead = 4;

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
