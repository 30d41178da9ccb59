/** Bearers: whom a text has named in full, so that a surname, a first name or initials can be led back to them. */
import { isLetterAt, skipSpaceBack } from "../../text/charKinds";
import { foldToken } from "../../text/tokens";
import { sliceOf, type Span } from "../../text/span";
import type { Lexicon } from "../lexicon/lexicon";
import { fullNameKey, nameFormOf, type Gender } from "../names/nameForms";
import type { KnownName } from "../reading";

export interface Bearer {
  /** The full name where it stands last. */
  span: Span;
  readonly kind: KnownName["kind"];
  /** By title and first name, undefined where they do not tell it; null until it is asked for. */
  gender: Gender | undefined | null;
  /** Folded. */
  readonly first: string;
  readonly lexicon: Lexicon;
}

export interface Bearers {
  readonly text: string;
  /** By the folded last word of the full name. */
  readonly bySurname: Map<string, Bearer[]>;
  /** By first and last word, see `fullNameKey`. */
  readonly byFullName: Map<string, Bearer>;
  readonly byFirstName: Map<string, Bearer[]>;
  /** By the name as written; null for names that are nobody's full name. */
  readonly byName: Map<string, Bearer | null>;
  /** Names of several words that are no person's, until their initials are asked for. */
  readonly bodies: Bearer[];
  /** By the initials of those; null where several have them. */
  readonly byInitials: Map<string, Bearer | null>;
  /** Names of paragraphs, in order, that are still to be entered, from the `next` of the first. */
  readonly waiting: { readonly names: readonly KnownName[]; readonly lexicon: Lexicon }[];
  next: number;
}

export const newBearers = (text: string): Bearers => ({
  text,
  bySurname: new Map(),
  byFullName: new Map(),
  byFirstName: new Map(),
  byName: new Map(),
  bodies: [],
  byInitials: new Map(),
  waiting: [],
  next: 0,
});

/** Enters the names that stand before `end`. */
export function enterNames(bearers: Bearers, end: number): void {
  const { waiting } = bearers;
  for (let first = waiting[0]; first; first = waiting[0]) {
    for (; bearers.next < first.names.length; bearers.next += 1) {
      const name = first.names[bearers.next]!;
      if (name.start >= end) return;
      enterName(bearers, name, first.lexicon);
    }
    waiting.shift();
    bearers.next = 0;
  }
}

const mostWords = 5;
const suffixes: ReadonlySet<string> = new Set(["jr", "jr.", "sr", "sr.", "ii", "iii"]);

function enterName(bearers: Bearers, name: KnownName, lexicon: Lexicon): void {
  const { kind } = name;
  if (kind === "place" || kind === "state") return;
  const written = sliceOf(bearers.text, name);
  const known = bearers.byName.get(written);
  if (known === undefined) {
    const isFull = nameFormOf(written, lexicon).wordCount > 1;
    bearers.byName.set(written, isFull ? enterFullName(bearers, name, lexicon) : null);
  } else if (known) {
    const { start, end } = known.span;
    known.span = { start: name.end - (end - start), end: name.end };
  }
}

/** Enters a name of several words that is met for the first time; null where it is no person's. */
function enterFullName(bearers: Bearers, found: KnownName, lexicon: Lexicon): Bearer | null {
  const name = withoutTitle(bearers.text, found, lexicon);
  const { kind } = name;
  const { first, last, wordCount, hasDigit } = nameFormOf(sliceOf(bearers.text, name), lexicon);
  const bearer: Bearer = { span: name, kind, gender: null, first, lexicon };
  if (kind !== "person") bearers.bodies.push(bearer);
  if (kind === "organisation" || kind === "group" || wordCount > mostWords) return null;
  if (kind !== "person" && hasDigit) return null;
  if (suffixes.has(last)) return null;
  const key = fullNameKey(first, last);
  const known = bearers.byFullName.get(key);
  if (known) {
    known.span = name;
    return known;
  }
  bearers.byFullName.set(key, bearer);
  addTo(bearers.bySurname, last, bearer);
  addTo(bearers.byFirstName, first, bearer);
  return bearer;
}

function addTo(bearersBy: Map<string, Bearer[]>, word: string, bearer: Bearer): void {
  const known = bearersBy.get(word);
  if (known) known.push(bearer);
  else bearersBy.set(word, [bearer]);
}

/** The gender of a bearer, as far as name and title tell it. */
export function genderOf({ text }: Bearers, bearer: Bearer): Gender | undefined {
  if (bearer.gender === null) bearer.gender = genderOfName(text, bearer.span, bearer.lexicon);
  return bearer.gender;
}

/** "Florida Sen. Marco Rubio" and "Democrat Marco Rubio" are Marco Rubio. */
export function withoutTitle(text: string, name: KnownName, lexicon: Lexicon): KnownName {
  if (name.kind !== "person" && name.kind !== "unknown") return name;
  const { titleEnd } = nameFormOf(sliceOf(text, name), lexicon);
  return titleEnd === 0 ? name : { start: name.start + titleEnd, end: name.end, kind: "person" };
}

/** Enters the initials of bodies: "Federal Harbour Agency" is FHA, "Department of Justice" is DJ and DOJ. */
function enterInitials({ text, bodies, byInitials }: Bearers): void {
  for (const body of bodies.splice(0)) {
    const written = sliceOf(text, body.span);
    const words = written.split(/\s+/);
    const capital = words.filter((word) => /^\p{Lu}/u.test(word));
    for (const initials of new Set([initialsOf(capital), initialsOf(words)])) {
      const known = byInitials.get(initials);
      if (known === undefined) byInitials.set(initials, body);
      else if (known && sliceOf(text, known.span) === written) known.span = body.span;
      else byInitials.set(initials, null);
    }
  }
}

const initialsOf = (words: readonly string[]): string =>
  words.map((word) => word.charAt(0).toUpperCase()).join("");

/** The one bearer whose full name a name of one word shortens; null where there may be several, undefined for none. */
export function bearerOf(
  bearers: Bearers,
  word: string,
  kind: KnownName["kind"],
): Bearer | null | undefined {
  const bare = word.replaceAll(".", "");
  if (/^\p{Lu}{2,6}$/u.test(bare)) {
    enterInitials(bearers);
    const named = bearers.byInitials.get(bare);
    if (named !== undefined) return named;
  }
  if (kind !== "person" && kind !== "unknown" && kind !== undefined) return undefined;
  const folded = foldToken(word);
  const found = bearers.bySurname.get(folded) ?? firstNamesakes(bearers, folded);
  if (!found || found.length === 0) return undefined;
  return found.length === 1 ? found[0]! : null;
}

/** Persons with a first name, two at most; what only may be a person is not called by it. */
function firstNamesakes(bearers: Bearers, first: string): readonly Bearer[] {
  const found: Bearer[] = [];
  for (const bearer of bearers.byFirstName.get(first) ?? []) {
    if (bearer.kind !== "person" && genderOf(bearers, bearer) === undefined) continue;
    found.push(bearer);
    if (found.length > 1) break;
  }
  return found;
}

/** Longest stretch before a name in which its title stands. */
const titleReach = 24;

/** By the title before a name, else by its first name. */
export function genderOfName(text: string, name: Span, lexicon: Lexicon): Gender | undefined {
  const { women, men } = lexicon.references;
  const title = wordBefore(text, name.start);
  if (title !== "") {
    if (women.has(title)) return "woman";
    if (men.has(title)) return "man";
  }
  return nameFormOf(sliceOf(text, name), lexicon).gender;
}

/** The word that stands before a place, parted from it by blanks and maybe a full stop, folded; "" for none. */
function wordBefore(text: string, at: number): string {
  const floor = Math.max(0, at - titleReach);
  let end = skipSpaceBack(text, at, floor);
  if (end === at) return "";
  if (end > floor && text[end - 1] === ".") end -= 1;
  let start = end;
  while (start > floor && isLetterAt(text, start - 1)) start -= 1;
  return foldToken(text.slice(start, end));
}
