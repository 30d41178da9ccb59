/** Completes the names of actors by their beginning or the beginning of one of their words. */
import type { DraftReading } from "../draft/readDraft";
import type { Actor } from "../library/actor";
import type { ActorBook } from "../library/actorBook";
import { mostCompletions, type Completion } from "./completion";
import { kindWord } from "./nameCard";
import { foldLetters, wordsOf } from "./typedWords";

/** Names of more words are matched by their last ones. */
const mostWords = 4;

export function completeActors(reading: DraftReading, offset: number): Completion[] {
  const tails = typedTails(reading.draft.text, offset);
  if (tails.length === 0) return [];
  const end = offset + restOfWord(reading.draft.text, offset);
  const found: { rank: number; completion: Completion }[] = [];
  for (const entry of entriesOf(reading.library.actors)) {
    const match = matchEntry(entry, tails);
    if (match)
      found.push({ rank: match.rank, completion: toCompletion(entry, match.tail, offset, end) });
  }
  return found
    .sort((a, b) => a.rank - b.rank)
    .slice(0, mostCompletions)
    .map(({ completion }) => completion);
}

interface NameEntry {
  readonly actor: Actor;
  readonly name: string;
  readonly folded: string;
  /** Words after the first. */
  readonly laterWords: readonly string[];
}

interface Tail {
  readonly start: number;
  readonly text: string;
  readonly folded: string;
  readonly words: number;
}

const entries = new WeakMap<ActorBook, readonly NameEntry[]>();

/** All names, listed actors and short names first. */
function entriesOf(book: ActorBook): readonly NameEntry[] {
  let known = entries.get(book);
  if (!known) {
    known = [...book.actors.values()]
      .flatMap((actor) =>
        [actor.name, ...actor.aliases.map(({ name }) => name)].map((name) => ({
          actor,
          name,
          folded: foldLetters(name),
          laterWords: wordsOf(name).slice(1),
        })),
      )
      .sort(
        (a, b) =>
          Number(b.actor.listedAt !== undefined) - Number(a.actor.listedAt !== undefined) ||
          a.name.localeCompare(b.name, "en"),
      );
    entries.set(book, known);
  }
  return known;
}

/** The last words before `offset`, from four down to one; a single small letter counts only behind another word. */
function typedTails(text: string, offset: number): Tail[] {
  const lineStart = Math.max(text.lastIndexOf("\n", offset - 1) + 1, offset - 200);
  const before = text.slice(lineStart, offset);
  const last = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*$/u.exec(before);
  if (!last) return [];
  const fewest = last[0].length < 2 && !/^\p{Lu}/u.test(last[0]) ? 2 : 1;
  const words = [...before.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}.-]*/gu)].slice(-mostWords);
  return words
    .map(({ index }, at) => ({ index, count: words.length - at }))
    .filter(({ count }) => count >= fewest)
    .map(({ index, count }) => {
      const typed = before.slice(index);
      const folded = foldLetters(typed).replace(/\s+/g, " ");
      return { start: lineStart + index, text: typed, folded, words: count };
    });
}

/** The longest tail that begins the name wins; else the last word may begin a later word of the name. Lower ranks first. */
function matchEntry(
  { folded, laterWords, name }: NameEntry,
  tails: readonly Tail[],
): { rank: number; tail: Tail } | undefined {
  const whole = tails.find((tail) => folded.startsWith(tail.folded));
  if (whole)
    return whole.text === name ? undefined : { rank: mostWords - whole.words, tail: whole };
  const last = tails.at(-1)!;
  if (
    last.words > 1 ||
    last.folded.length < 2 ||
    !laterWords.some((word) => word.startsWith(last.folded))
  )
    return undefined;
  return { rank: mostWords, tail: last };
}

function toCompletion(
  { actor, name }: NameEntry,
  tail: Tail,
  offset: number,
  end: number,
): Completion {
  const isAlias = name !== actor.name;
  return {
    kind: "actor",
    id: actor.id,
    label: name,
    description: isAlias ? actor.name : kindWord(actor.kind),
    filterText: `${tail.text} ${name}`,
    edit: { start: tail.start, end: Math.max(end, offset), newText: name },
  };
}

/** Letters of the word that go on behind the caret. */
const restOfWord = (text: string, offset: number): number =>
  /^[\p{L}\p{M}\p{N}]*/u.exec(text.slice(offset, offset + 50))?.[0].length ?? 0;
