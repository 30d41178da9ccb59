/** Bearers: whom a text has named in full, so that a surname, a first name or initials can be led back to them. */
import { menNames, womenNames } from "../languages/givenNames";
import { foldToken } from "../text/tokens";
import { sliceOf, type Span } from "../text/span";
import type { Lexicon } from "./lexicon";
import type { KnownName } from "./reading";

export type Gender = "man" | "woman";

export interface Bearer {
  /** The full name where it stands last. */
  span: Span;
  kind: KnownName["kind"];
  /** Undefined where neither name nor title tells it. */
  gender: Gender | undefined;
  readonly first: string;
}

export interface Bearers {
  readonly text: string;
  /** By the folded last word of the full name. */
  readonly bySurname: Map<string, Bearer[]>;
  readonly byFirstName: Map<string, Bearer[]>;
  /** By the initials of organisations and groups; null where several have them. */
  readonly byInitials: Map<string, Bearer | null>;
  /** Names in order that are still to be entered. */
  readonly waiting: { readonly name: KnownName; readonly lexicon: Lexicon }[];
  next: number;
}

export const newBearers = (text: string): Bearers => ({
  text,
  bySurname: new Map(),
  byFirstName: new Map(),
  byInitials: new Map(),
  waiting: [],
  next: 0,
});

const men: ReadonlySet<string> = new Set(menNames);
const women: ReadonlySet<string> = new Set(womenNames);

/** Enters the names that stand before `end`. */
export function enterNames(bearers: Bearers, end: number): void {
  const { waiting } = bearers;
  for (; bearers.next < waiting.length; bearers.next += 1) {
    const { name, lexicon } = waiting[bearers.next]!;
    if (name.start >= end) return;
    enterName(bearers, name, lexicon);
  }
  waiting.length = 0;
  bearers.next = 0;
}

const mostWords = 5;
const suffixes: ReadonlySet<string> = new Set(["jr", "jr.", "sr", "sr.", "ii", "iii"]);

function enterName(bearers: Bearers, found: KnownName, lexicon: Lexicon): void {
  const name = withoutTitle(bearers.text, found, lexicon);
  const { kind } = name;
  if (kind === "place" || kind === "state") return;
  const written = sliceOf(bearers.text, name);
  if (!/\s/.test(written)) return;
  const words = written.split(/\s+/);
  if (kind !== "person") enterInitials(bearers, name, words);
  if (kind === "organisation" || kind === "group" || words.length > mostWords) return;
  if (kind !== "person" && /\d/.test(written)) return;
  const first = foldToken(words[0]!);
  const last = foldToken(words.at(-1)!);
  if (suffixes.has(last)) return;
  const others = bearers.bySurname.get(last);
  const known = others?.find((other) => other.first === first);
  if (known) {
    known.span = name;
    return;
  }
  const gender = genderOfName(bearers.text, name, lexicon);
  const bearer: Bearer = { span: name, kind, gender, first };
  if (others) others.push(bearer);
  else bearers.bySurname.set(last, [bearer]);
  if (kind !== "person" && !gender) return;
  const namesakes = bearers.byFirstName.get(first);
  if (namesakes) namesakes.push(bearer);
  else bearers.byFirstName.set(first, [bearer]);
}

/** "Florida Sen. Marco Rubio" and "Democrat Marco Rubio" are Marco Rubio. */
export function withoutTitle(text: string, name: KnownName, { names }: Lexicon): KnownName {
  if (name.kind !== "person" && name.kind !== "unknown") return name;
  const parts = [...sliceOf(text, name).matchAll(/\S+/g)];
  for (let at = parts.length - 3; at >= 0; at -= 1) {
    const word = foldToken(parts[at]![0].replace(/\.$/, ""));
    const isOrigin = at === 0 && names.demonyms.has(word) && !men.has(word);
    if (isOrigin || names.titles.has(word) || names.personNouns.has(word))
      return { start: name.start + parts[at + 1]!.index, end: name.end, kind: "person" };
  }
  return name;
}

/** "Federal Harbour Agency" is FHA, "Department of Justice" is DJ and DOJ. */
function enterInitials(
  { text, byInitials }: Bearers,
  name: KnownName,
  words: readonly string[],
): void {
  const capital = words.filter((word) => /^\p{Lu}/u.test(word));
  for (const initials of new Set([initialsOf(capital), initialsOf(words)])) {
    if (initials.length < 2) continue;
    const known = byInitials.get(initials);
    if (known === undefined)
      byInitials.set(initials, { span: name, kind: name.kind, gender: undefined, first: "" });
    else if (known && sliceOf(text, known.span) === sliceOf(text, name)) known.span = name;
    else byInitials.set(initials, null);
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
    const named = bearers.byInitials.get(bare);
    if (named !== undefined) return named;
  }
  if (kind !== "person" && kind !== "unknown" && kind !== undefined) return undefined;
  const folded = foldToken(word);
  const found = bearers.bySurname.get(folded) ?? bearers.byFirstName.get(folded);
  if (!found) return undefined;
  return found.length === 1 ? found[0]! : null;
}

/** Longest stretch before a name in which its title stands. */
const titleReach = 24;

/** By the title before a name, else by its first name. */
export function genderOfName(
  text: string,
  name: Span,
  { references }: Lexicon,
): Gender | undefined {
  const before = /(\p{L}+)\.?\s+$/u.exec(
    text.slice(Math.max(0, name.start - titleReach), name.start),
  );
  const title = before ? foldToken(before[1]!) : "";
  if (references.women.has(title)) return "woman";
  if (references.men.has(title)) return "man";
  const written = sliceOf(text, name);
  const space = written.search(/\s/);
  return space < 0 ? undefined : genderOfFirstName(foldToken(written.slice(0, space)), references);
}

function genderOfFirstName(
  first: string,
  { menHere, womenHere }: Lexicon["references"],
): Gender | undefined {
  if (menHere.has(first)) return "man";
  if (womenHere.has(first)) return "woman";
  const isMan = men.has(first);
  if (isMan === women.has(first)) return undefined;
  return isMan ? "man" : "woman";
}
