/** Roles: what a text calls the bearer of a name, before or after it. */
import { phraseKinds, type Lexicon } from "../lexicon/lexicon";
import type { NameKind } from "./name";
import type { Stretch } from "../reading";
import { isOfficeNoun, isRoleNoun, rolePhraseFrom, type RolePhrase } from "./rolePhrases";
import type { Word } from "../words/word";

/** A name where it stands. */
export interface PlacedName extends Stretch {
  readonly kind: NameKind;
  /** Titles before it that it does not hold: "Russian President". */
  readonly title?: Stretch;
}

/** A sentence with its names, in order. */
interface Scene {
  readonly words: readonly Word[];
  readonly names: readonly PlacedName[];
  readonly lexicon: Lexicon;
}

/** What a sentence calls the bearer of one of its names; undefined where it calls them nothing else. */
export function roleOf(
  words: readonly Word[],
  names: readonly PlacedName[],
  name: PlacedName,
  lexicon: Lexicon,
): Stretch | undefined {
  const scene: Scene = { words, names, lexicon };
  return (
    appositionAfter(scene, name) ??
    appositionBefore(scene, name) ??
    nounBefore(scene, name) ??
    occupationAfter(scene, name) ??
    partyAfter(scene, name) ??
    belongingAfter(scene, name)
  );
}

const mayBePerson = ({ kind, from, to }: PlacedName): boolean =>
  kind === "person" || (kind === "unknown" && to - from > 1);

const isBody = (name: PlacedName | undefined): name is PlacedName =>
  name?.kind === "organisation" || name?.kind === "group";

const nameFrom = ({ names }: Scene, from: number): PlacedName | undefined =>
  names.find((name) => name.from === from);

/** Whether a noun may tell what the bearer is: a person's of a person, a body's of anything else. */
const suits = ({ noun }: RolePhrase, name: PlacedName, { roles }: Lexicon): boolean =>
  isOfficeNoun(noun, roles) ? name.kind !== "group" : name.kind !== "person";

/** "Lee Foster, a manager with cybersecurity company FireEye". */
function appositionAfter(scene: Scene, name: PlacedName): Stretch | undefined {
  const { words, lexicon } = scene;
  if (words[name.to]?.folded !== "," || words[name.to + 1]?.isQuoted) return undefined;
  const from = name.to + 1;
  const role = rolePhraseFrom(words, from, lexicon);
  if (!role) return undefined;
  const mark = words[role.to]?.folded;
  if (mark !== "," && opensWithPreposition(scene, name)) return undefined;
  const next = scene.names.find((other) => other.from >= from && other.from < role.to);
  const isOfNext = next && words[next.from - 1] === role.noun && mayBePerson(next);
  return isOfNext ? undefined : role;
}

/** "According to Ines Hartwell,": what follows the comma may be the sentence's subject. */
function opensWithPreposition({ words, lexicon }: Scene, { from }: PlacedName): boolean {
  const first = words[0]!;
  return (
    from < 4 &&
    from > 0 &&
    (lexicon.grammar.prepositions.has(first.folded) ||
      (first.entry.phraseKinds & (phraseKinds.accordingTo | phraseKinds.forSource)) !== 0)
  );
}

/** Most words of a role before a comma and the name. */
const longestBefore = 12;

/** "The director of the agency, Ines Hartwell,": the widest such phrase. */
function appositionBefore(scene: Scene, name: PlacedName): Stretch | undefined {
  const { words, lexicon } = scene;
  const comma = name.from - 1;
  if (words[comma]?.folded !== "," || !isClosed(scene, name)) return undefined;
  let found: Stretch | undefined;
  for (let from = comma - 1; from >= 0 && comma - from <= longestBefore; from -= 1) {
    const word = words[from]!;
    if (!word.isWord) break;
    const owner = words[from + 1]?.folded === "'s";
    if (!owner && !lexicon.grammar.determiners.has(word.folded)) continue;
    const role = rolePhraseFrom(words, from, lexicon);
    if (role?.to === comma && suits(role, name, lexicon)) found = { from, to: comma };
  }
  return found;
}

/** Whether a mark follows a name, and no further name of a list. */
function isClosed(scene: Scene, { to }: PlacedName): boolean {
  const { words } = scene;
  return words[to] === undefined || (!words[to].isWord && !nameFrom(scene, to + 1));
}

/** Farthest noun before a name that tells whose office it is, in words. */
const farthestNoun = 8;

/** "the cybersecurity company Secureworks", "Russian President Vladimir Putin", "il portavoce del porto Carlo Lunati". */
function nounBefore(scene: Scene, name: PlacedName): Stretch | undefined {
  const { words, lexicon } = scene;
  if (name.title) {
    const isOffice = words
      .slice(name.title.from, name.title.to)
      .some((word) => isOfficeNoun(word, lexicon.roles));
    return isOffice ? { from: startOfNoun(scene, name.title.from), to: name.title.to } : undefined;
  }
  const last = words[name.from - 1];
  if (!last?.isWord) return undefined;
  if (isRoleNoun(last, lexicon) && (!last.isCapital || lexicon.habits.capitalisesNouns))
    return { from: startOfNoun(scene, name.from - 1), to: name.from };
  return lexicon.habits.nounFirst && mayBePerson(name) ? officeBefore(scene, name) : undefined;
}

/** Most words that describe a noun before it. */
const mostDescribing = 4;

/** Where the phrase begins whose noun stands at a word, without its article. */
function startOfNoun({ words, lexicon }: Scene, noun: number): number {
  let from = noun;
  while (from > 0 && noun - from < mostDescribing && describes(words[from - 1]!, lexicon))
    from -= 1;
  return from;
}

function describes({ isWord, folded, entry }: Word, { grammar, names, verbs }: Lexicon): boolean {
  if (folded === "'s") return true;
  return (
    isWord &&
    !entry.isAdverb &&
    !names.calendar.has(folded) &&
    !grammar.subordinators.has(folded) &&
    !grammar.determiners.has(folded) &&
    !grammar.prepositions.has(folded) &&
    !grammar.auxiliaries.has(folded) &&
    !grammar.conjunctions.has(folded) &&
    !verbs.has(folded)
  );
}

/** "portavoce del porto" before "Carlo Lunati": a noun for a person and the genitives behind it. */
function officeBefore(scene: Scene, { from }: PlacedName): Stretch | undefined {
  const { words, lexicon } = scene;
  const { grammar, names, verbs } = lexicon;
  const last = words[from - 1]!;
  if (grammar.prepositions.has(last.folded) || grammar.determiners.has(last.folded))
    return undefined;
  for (let at = from - 1; at >= 0 && from - at <= farthestNoun; at -= 1) {
    const word = words[at]!;
    if (!word.isWord || grammar.conjunctions.has(word.folded)) return undefined;
    if (isOfficeNoun(word, lexicon.roles))
      return names.connectors.has(words[at + 1]!.folded)
        ? { from: startOfNoun(scene, at), to: from }
        : undefined;
    const isLink = names.connectors.has(word.folded) || grammar.prepositions.has(word.folded);
    if (!isLink && (grammar.auxiliaries.has(word.folded) || verbs.has(word.folded)))
      return undefined;
  }
  return undefined;
}

/** "Ines Hartwell, who studies forgeries at Lowtide Research,". */
function occupationAfter({ words, lexicon }: Scene, name: PlacedName): Stretch | undefined {
  const from = name.to + 1;
  const isClause =
    words[name.to]?.folded === "," &&
    lexicon.roles.who.has(words[from]?.folded ?? "") &&
    !words[from]!.isQuoted;
  if (!isClause || !mayBePerson(name)) return undefined;
  let to = from;
  while (words[to]?.isWord) to += 1;
  if (to - from > 16 || to - from < 3) return undefined;
  const verb = words[lexicon.habits.verbSecond ? to - 1 : from + 1]!;
  return lexicon.roles.occupations.has(verb.folded) ? { from, to } : undefined;
}

/** "(SPD)" behind the name of a person. */
function partyAfter(scene: Scene, name: PlacedName): Stretch | undefined {
  const { words } = scene;
  if (name.kind !== "person" || words[name.to]?.folded !== "(") return undefined;
  const party = nameFrom(scene, name.to + 1);
  return isBody(party) && words[party.to]?.folded === ")" ? party : undefined;
}

/** Most words between a preposition and the body that somebody is of: "of the security company". */
const mostBetween = 4;

/** "Ines Hartwell of Lowtide Research". */
function belongingAfter(scene: Scene, name: PlacedName): Stretch | undefined {
  const { words, names, lexicon } = scene;
  if (!mayBePerson(name)) return undefined;
  const hasComma = words[name.to]?.folded === ",";
  const from = hasComma ? name.to + 1 : name.to;
  if (!lexicon.roles.belongings.has(words[from]?.folded ?? "")) return undefined;
  const body = names.find((other) => other.from > from);
  if (!isBody(body) || body.from - from > mostBetween) return undefined;
  const between = words.slice(from + 1, body.from);
  if (!between.every((word) => isBetween(word, lexicon))) return undefined;
  if (hasComma && words[body.to]?.isWord) return undefined;
  return { from, to: body.to };
}

const isBetween = (word: Word, { grammar, names }: Lexicon): boolean =>
  grammar.determiners.has(word.folded) ||
  names.connectors.has(word.folded) ||
  names.organisationNouns.has(word.folded) ||
  names.demonyms.has(word.folded) ||
  (word.isWord &&
    !word.isCapital &&
    !grammar.auxiliaries.has(word.folded) &&
    word.entry.cues === 0);

/** Most words between a possessive and its noun: "Orlov's old hacking crew". */
const mostOwned = 4;

/** Whether a possessive leads from a name to people: "Orlov's hackers". */
export function ownsPeople(words: readonly Word[], { to }: Stretch, lexicon: Lexicon): boolean {
  if (words[to]?.folded !== "'s") return false;
  const { doers, groups } = lexicon.nouns;
  for (let at = to + 1; at - to <= mostOwned && words[at]?.isWord; at += 1) {
    const word = words[at]!;
    if (isOfficeNoun(word, lexicon.roles) || doers.has(word.folded) || groups.has(word.folded))
      return true;
    if (!describes(word, lexicon)) return false;
  }
  return false;
}
