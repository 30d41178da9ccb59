/** Turns of a conversation: a paragraph that begins with who speaks, "Anna Berg: We were never asked." */
import type { Paragraph } from "../../text/paragraph";
import type { Attribution } from "../attribution";
import type { Lexicon } from "../lexicon/lexicon";
import type { KnownName } from "../reading";
import type { Word } from "../words/word";

/** Most words before the colon: a name, perhaps with what follows its comma. */
const longestLabel = 8;
/** Fewest words that are said. */
const shortestTurn = 3;

/**
 * The statement of a paragraph that is a turn: a person's name alone before a colon, and behind it a sentence that asks or in
 * which somebody speaks of themselves or to another. What is said of a person behind their name ("Anna Berg: born in Bonn") has neither.
 */
export function findTurn(
  paragraph: Paragraph,
  sentences: readonly (readonly Word[])[],
  names: readonly KnownName[],
  lexicon: Lexicon,
): Attribution | undefined {
  const words = sentences[0] ?? [];
  const colon = colonIn(words);
  if (colon === undefined) return undefined;
  const name = names.find(({ start }) => start === words[0]!.start);
  if (name?.kind !== "person") return undefined;
  const label = words[colon - 1]!;
  const isAlone =
    label.end === name.end ||
    words.some(({ folded, start }) => folded === "," && start === name.end);
  const said = words.slice(colon + 1);
  if (!isAlone || said.length < shortestTurn || said[0]!.isQuoted) return undefined;
  const isAsked = said.at(-1)!.folded === "?";
  if (!isAsked && !speaksOfSelf(said, lexicon)) return undefined;
  const { start, end } = words[colon]!;
  return {
    kind: "statement",
    source: [{ start: name.start, end: label.end }],
    cue: [{ start, end }],
    content: [{ start: said[0]!.start, end: sentences.at(-1)!.at(-1)!.end }],
    certainty: { level: "asserted", words: [] },
    sentence: paragraph.sentences[0]!,
    mood: isAsked && sentences.length === 1 ? "asked" : "told",
  };
}

function colonIn(words: readonly Word[]): number | undefined {
  for (let at = 1; at < Math.min(words.length, longestLabel); at += 1) {
    const { folded, isWord, isQuoted } = words[at]!;
    if (folded === ":") return at;
    if (isQuoted || (!isWord && folded !== "," && folded !== ".")) return undefined;
  }
  return undefined;
}

/** "We were asked", "ci hanno chiesto"; but neither "my bridge" nor "ci sono", "c'è". */
const speaksOfSelf = (said: readonly Word[], { grammar }: Lexicon): boolean =>
  said.some(
    ({ folded }, at) =>
      grammar.firstPersons.has(folded) &&
      !grammar.determiners.has(folded) &&
      !grammar.copulas.has(folded) &&
      !(grammar.auxiliaries.has(folded) && grammar.copulas.has(said[at + 1]?.folded ?? "")),
  );
