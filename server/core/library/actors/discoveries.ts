/** What one text teaches about names: which it uses, how often and how, which it declares to be another's, and what it attributes. */
import type { Attribution } from "../../attribution/attribution";
import type { Name, NameKind } from "../../attribution/names/name";
import type { SourceText } from "../../documents/document";
import { sliceOf, spansOverlap, type Span } from "../../text/span";
import { isArticle, nameKey, nameWithoutArticle, nameWords, surnameOf } from "./names";
import { readText } from "../attributions/readText";
import { isStopTermAnywhere } from "../../text/terms";

/** One name in one text. */
export interface NameUse {
  readonly key: string;
  readonly count: number;
  /** How often it speaks, acts or is explained: marks of an actor rather than of a thing with capitals. */
  readonly cued: number;
  readonly spellings: ReadonlyMap<string, number>;
  readonly kinds: ReadonlyMap<NameKind, number>;
}

/** A text's word that two names are one actor's: "Fancy Bear, which Secureworks dubs Iron Twilight". */
export interface Declaration {
  readonly bearer: string;
  readonly bearerName: string;
  readonly other: string;
  readonly otherName: string;
  /** Where the other name stands. */
  readonly span: Span;
  /** Who uses the other name, in the text's words. */
  readonly coiner?: string;
}

export interface Discoveries {
  readonly names: ReadonlyMap<string, NameUse>;
  readonly declarations: readonly Declaration[];
  /** In order; spans in the text. */
  readonly attributions: readonly Attribution[];
}

const discoveries = new WeakMap<SourceText, Discoveries>();

/** Discoveries in a text, made once. */
export function discoveriesOf(text: SourceText): Discoveries {
  let found = discoveries.get(text);
  if (!found) {
    const { names, attributions } = readText(text);
    found = {
      names: countNames(text.plain, names, attributions),
      declarations: attributions.flatMap((attribution) =>
        readDeclarations(text, attribution, names),
      ),
      attributions,
    };
    discoveries.set(text, found);
  }
  return found;
}

interface Counting extends NameUse {
  count: number;
  cued: number;
  readonly spellings: Map<string, number>;
  readonly kinds: Map<NameKind, number>;
}

/** A bare surname counts for the full name beside it in the text, not for itself, and tells that it is a person's. */
function countNames(
  plain: string,
  names: readonly Name[],
  attributions: readonly Attribution[],
): ReadonlyMap<string, NameUse> {
  const isSource = meets(
    attributions.flatMap(({ source, bearer }) => (bearer ? [...source, bearer] : source)),
  );
  const isInRole = meets(names.flatMap(({ role }) => (role ? [role] : [])));
  const fullNames = fullNamesBySurname(names);
  const counted = new Map<string, Counting>();
  for (const name of names) {
    const own = nameKey(name.text);
    const full = isBareSurname(plain, name) ? fullNames.get(own) : undefined;
    const key = full ?? own;
    if (key === "") continue;
    const isOfSomebody = isInRole(name) && isBody(name);
    const isCued =
      isSource(name) || isOfSomebody || name.role !== undefined || name.isOwner === true;
    let use = counted.get(key);
    if (!use) {
      use = { key, count: 0, cued: 0, spellings: new Map(), kinds: new Map() };
      counted.set(key, use);
    }
    use.count += 1;
    if (isCued) use.cued += 1;
    addOne(use.kinds, full === undefined ? name.kind : "person");
    if (full === undefined) addOne(use.spellings, nameWithoutArticle(name.text));
  }
  return counted;
}

/** Tells of spans that are asked for in order whether they meet one of these. */
function meets(spans: readonly Span[]): (span: Span) => boolean {
  const ordered = spans.toSorted((a, b) => a.start - b.start);
  let next = 0;
  return (span) => {
    while (next < ordered.length && ordered[next]!.end <= span.start) next += 1;
    return ordered.slice(next, next + 3).some((other) => spansOverlap(other, span));
  };
}

const isBody = ({ kind }: Name): boolean => kind === "organisation" || kind === "group";

/** Whether a name may be a surname by itself: of no kind but a person's, and without an article ("the Bank"). */
function isBareSurname(plain: string, { kind, start }: Name): boolean {
  if (kind !== "person" && kind !== "unknown") return false;
  const before = /[\p{L}\p{M}]+['’]?\s*$/u.exec(plain.slice(Math.max(0, start - 10), start));
  return !before || !isArticle(before[0]);
}

const addOne = <K>(counts: Map<K, number>, key: K): unknown =>
  counts.set(key, (counts.get(key) ?? 0) + 1);

/** Longer names whose kind nothing tells are titles and institutions. */
const mostPersonWords = 3;

/** Full names by surname, of persons and of those who may be one; a surname that two share stands for itself. */
function fullNamesBySurname(names: readonly Name[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const shared = new Set<string>();
  for (const { kind, text } of names) {
    if (kind !== "person" && kind !== "unknown") continue;
    if (kind === "unknown" && nameWords(text).length > mostPersonWords) continue;
    const surname = surnameOf(text);
    if (surname === undefined) continue;
    const full = nameKey(text);
    const key = nameKey(surname);
    if (found.has(key) && found.get(key) !== full) shared.add(key);
    found.set(key, full);
  }
  for (const key of shared) found.delete(key);
  return found;
}

/** A declared name has so many words at most; what is longer is a description. */
const mostNameWords = 6;

function readDeclarations(
  text: SourceText,
  { kind, bearer, content, source, mood, certainty }: Attribution,
  names: readonly Name[],
): Declaration[] {
  if (kind !== "alias" || !bearer || mood !== "told" || certainty.level !== "asserted") return [];
  const bearerName = readName(text, bearer, names);
  if (bearerName === undefined) return [];
  const coiner = source[0] && sliceOf(text.plain, source[0]).trim();
  return content.flatMap((span) => {
    const otherName = readName(text, span, names);
    if (otherName === undefined || nameKey(otherName) === nameKey(bearerName)) return [];
    return [
      {
        bearer: nameKey(bearerName),
        bearerName,
        other: nameKey(otherName),
        otherName,
        span,
        ...(coiner && { coiner }),
      },
    ];
  });
}

const outerMarks = /^[\s"'“”„‟«»‹›‘’‚,;:()[\]]+|[\s"'“”„‟«»‹›‘’‚,;:()[\].]+$/g;

/** The name that a span gives: its own words if all of weight have capitals, else the first name found in it. */
function readName(text: SourceText, span: Span, names: readonly Name[]): string | undefined {
  const written = sliceOf(text.plain, span).replace(outerMarks, "");
  const words = nameWords(written);
  const isName =
    words.length > 0 &&
    words.length <= mostNameWords &&
    !/[,;:()"“”«»\n]/.test(written) &&
    words.every(
      ({ term, start }) => isStopTermAnywhere(term) || /[\p{Lu}\p{N}]/u.test(written.charAt(start)),
    ) &&
    words.some(({ term }) => !isStopTermAnywhere(term));
  if (isName) return nameWithoutArticle(written);
  const found = names.find((name) => spansOverlap(name, span));
  return found && nameWithoutArticle(found.text);
}
