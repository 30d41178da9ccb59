/** Completes the names of actors by their beginning or the beginning of one of their words. */
import type { DraftReading } from "../draft/readDraft";
import type { ActorBook, NamedActor } from "../library/actors/actorBook";
import { mostCompletions, type Completion } from "./completion";
import { kindWord } from "./nameCard";
import { foldLetters, wordsOf } from "./typedWords";

/** Names of more words are matched by their last ones. */
const mostWords = 4;

export function completeActors(reading: DraftReading, offset: number): Completion[] {
  const { text } = reading.draft;
  const tails = typedTails(text, offset);
  const end = offset + restOfWord(text, offset);
  return findMatches(reading.library.actors, tails)
    .slice(0, mostCompletions)
    .map(({ named, tail }) => toCompletion(named, tail, offset, end));
}

interface Tail {
  readonly start: number;
  readonly text: string;
  readonly folded: string;
  readonly words: number;
}

interface Match {
  readonly named: NamedActor;
  /** What of the draft begins the name or one of its words. */
  readonly tail: Tail;
}

/** The longest tail that begins a name wins, and the names it begins come first; behind them those of which the last word begins a later word. */
function findMatches(actors: ActorBook, tails: readonly Tail[]): Match[] {
  const matches = new Map<string, Match>();
  const add = (tail: Tail, names: readonly NamedActor[], isBegun: (name: string) => boolean) => {
    for (const named of names) {
      const key = `${named.actor.id}\n${named.name}`;
      if (!matches.has(key) && isBegun(named.name)) matches.set(key, { named, tail });
    }
  };
  for (const tail of tails)
    add(tail, actors.actorsBeginning(tail.text, mostCompletions), (name) =>
      foldLetters(name).startsWith(tail.folded),
    );
  const last = tails.at(-1);
  if (last?.words === 1 && last.folded.length > 1 && matches.size < mostCompletions)
    add(last, actors.actorsWith(last.text, mostCompletions), (name) =>
      wordsOf(name)
        .slice(1)
        .some((word) => word.startsWith(last.folded)),
    );
  return [...matches.values()].filter(({ named, tail }) => named.name !== tail.text);
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

function toCompletion(
  { actor, name }: NamedActor,
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
