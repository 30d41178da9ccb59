/** Antecedents: whom a pronoun, or a verb without its subject, speaks of, where only one can be meant. */
import { spanContains, spansOverlap } from "../../text/span";
import type { Attribution } from "../attribution";
import { firstWithin, type Discourse, type Line, type Referent, type Spoken } from "./discourse";
import type { Lexicon } from "../lexicon/lexicon";
import { candidatesIn } from "./candidates";

/** Whom a pronoun may stand for. */
export interface Features {
  readonly he: boolean;
  readonly she: boolean;
  readonly it: boolean;
  readonly they: boolean;
  /** The pronoun itself; empty for a verb without a subject. */
  readonly pronoun: string;
}

/** What a pronoun before a verb with `cue` as its first word may stand for. */
export function featuresOf(pronoun: string, cue: string, { references }: Lexicon): Features {
  const isPlural = isPluralVerb(cue, references);
  const they = references.they.has(pronoun) && (isPlural ?? true);
  const isOne = isPlural !== true;
  return {
    he: isOne && references.he.has(pronoun),
    she: isOne && references.she.has(pronoun),
    it: isOne && references.it.has(pronoun),
    they,
    pronoun,
  };
}

/** What a verb without a subject may leave out. */
export function absentFeatures(cue: string, { references }: Lexicon): Features {
  const isPlural = isPluralVerb(cue, references) ?? false;
  return { he: !isPlural, she: !isPlural, it: !isPlural, they: isPlural, pronoun: "" };
}

/** Undefined where the verb's form does not tell. */
function isPluralVerb(cue: string, { pluralEndings }: Lexicon["references"]): boolean | undefined {
  if (pluralEndings.size === 0) return undefined;
  for (const ending of pluralEndings) if (cue.endsWith(ending)) return true;
  return false;
}

function agrees(features: Features, { isPlural, isPerson, gender, isName }: Referent): boolean {
  if (isPlural) return features.they;
  if (isPerson !== false) {
    const isHe = features.he && gender !== "woman";
    const isShe = features.she && gender !== "man";
    if (isHe || isShe) return true;
  }
  if (isPerson === true) return false;
  return (features.it && (isPerson === false || !isName)) || (features.they && isPerson === false);
}

/** Sentences back in which somebody may be meant. */
const farthest = 3;

/** Whom the source of `statement`, a pronoun at `at` or nothing before the verb there, stands for; undefined where several may be meant. */
export function antecedentOf(
  discourse: Discourse,
  line: Line,
  statement: Attribution,
  at: number,
  features: Features,
): Referent | undefined {
  const here = withinLine(discourse, line, statement, at, features);
  if (here !== undefined) return here ?? undefined;
  const { lines } = discourse;
  let steps = 0;
  for (let index = line.place - 1; index >= 0 && steps < farthest; index -= 1) {
    const before = lines[index]!;
    if (isQuotation(before)) continue;
    steps += 1;
    const found = withinBefore(discourse, before, features);
    if (found !== undefined) return found ?? undefined;
  }
  return undefined;
}

const isQuotation = ({ words }: Line): boolean =>
  words.length > 0 && words.every(({ isQuoted, isWord }) => isQuoted || !isWord);

/** Who is meant of those named before in the same sentence; null where several may be, undefined for none. */
function withinLine(
  discourse: Discourse,
  line: Line,
  statement: Attribution,
  at: number,
  features: Features,
): Referent | null | undefined {
  const holder = nearIn(line).findLast(({ statement: other }) => holds(other, statement));
  const isOther = holder !== undefined && isSomebodysOwn(line, holder);
  const outer = isOther ? undefined : holder;
  const named = candidatesIn(discourse, line, { start: line.span.start, end: at }, "").filter(
    ({ span }) =>
      !statement.content.some((part) => spansOverlap(part, span)) &&
      !(isOther && holder.statement.source.some((part) => spansOverlap(part, span))),
  );
  const meant = distinct(named.filter((each) => agrees(features, each)));
  if (outer) {
    const { referent } = outer;
    if (!referent) return null;
    if (agrees(features, referent))
      return meant.every((each) => !each.isName || isSame(each, referent)) ? referent : null;
  }
  return features.he || features.she ? onlyName(meant) : undefined;
}

/** "According to his lawyer, he": who speaks is another's, and whose is told by the pronoun itself. */
const isSomebodysOwn = (line: Line, { statement: { source } }: Spoken): boolean =>
  source[0] !== undefined &&
  line.lexicon.references.owners.has(firstWithin(line, source[0])?.folded ?? "");

/** Statements of a sentence among which those are looked for that may hold another. */
const mostSpoken = 16;

const nearIn = ({ spoken }: Line): readonly Spoken[] =>
  spoken.length > mostSpoken ? spoken.slice(-mostSpoken) : spoken;

/** Whether a statement stands in what another says. */
export const holds = (outer: Attribution, inner: Attribution): boolean =>
  outer !== inner &&
  inner.cue.every((cue) => outer.content.some((part) => spanContains(part, cue)));

/** Who is meant of those of an earlier sentence: who spoke there, or else the only one named. */
function withinBefore(
  discourse: Discourse,
  line: Line,
  features: Features,
): Referent | null | undefined {
  const outer: Referent[] = [];
  const inner: Referent[] = [];
  const spokenHere = nearIn(line);
  for (const { statement, referent } of spokenHere) {
    if (statement.vague) continue;
    const isInner = spokenHere.some((other) => holds(other.statement, statement));
    if (isInner && (!referent || outer.length > 0)) continue;
    // Who is asked may answer next.
    if (!referent || statement.mood === "asked") return null;
    if (agrees(features, referent)) (isInner ? inner : outer).push(referent);
  }
  const spoken = distinct(outer.length > 0 ? outer : inner);
  if (spoken.length > 0) return spoken.length === 1 ? spoken[0]! : null;
  if (!features.he && !features.she) return null;
  const meant = distinct(
    candidatesIn(discourse, line, line.span, features.pronoun).filter((each) =>
      agrees(features, each),
    ),
  );
  return onlyName(meant);
}

/** The only one of several, if that is a name. */
function onlyName(meant: readonly Referent[]): Referent | null | undefined {
  if (meant.length === 0) return undefined;
  return meant.length === 1 && meant[0]!.isName ? meant[0]! : null;
}

const isSame = (a: Referent, b: Referent): boolean =>
  (a.bearer !== undefined && a.bearer === b.bearer) || spansOverlap(a.span, b.span);

function distinct(referents: readonly Referent[]): Referent[] {
  const found: Referent[] = [];
  for (const each of referents) if (!found.some((other) => isSame(other, each))) found.push(each);
  return found;
}
