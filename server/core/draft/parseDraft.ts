/** Parses a draft block by block, reusing the blocks of the draft before the edit. */
import { languageCodes, type LanguageCode } from "../languages";
import type { Block } from "./block";
import { findFrontMatter } from "./blockLines";
import type { Citation } from "./citation";
import type { Draft, PlacedBlock } from "./draft";
import type { BlockContext } from "./gathering";
import { parseBlock, silentBlock } from "./parseBlock";
import { readFrontMatter } from "./readFrontMatter";
import { splitBlocks } from "./splitBlocks";
import { findSuppressions } from "./suppressions";

/** Never throws. Blocks of `previous` with the same text and context are the same objects in the result. */
export function parseDraft(text: string, previous?: Draft): Draft {
  const front = parseFront(text, previous);
  const spans = splitBlocks(text).slice(front ? 1 : 0);
  const texts = spans.map(({ start, end }) => text.slice(start, end));
  const old = previous?.blocks.slice(findFrontMatter(previous.text) ? 1 : 0) ?? [];
  const known = findKnown(texts, old);
  const guess = front?.frontMatter?.language ?? previous?.language ?? "en";
  const { language, parsed } = parseAll(texts, known, guess, front?.frontMatter?.language);
  const blocks = spans.map(({ start }, index) => ({ start, block: parsed[index]! }));
  if (front) blocks.unshift(front.placed);
  return {
    text,
    ...(front?.frontMatter && { frontMatter: front.frontMatter }),
    language,
    blocks,
    footnotes: footnotesOf(blocks),
    suppressions: findSuppressions(text, blocks),
  };
}

interface Front extends Pick<Draft, "frontMatter"> {
  readonly placed: PlacedBlock;
}

/** The front matter and its block, the ones of `previous` if it begins alike. */
function parseFront(text: string, previous: Draft | undefined): Front | undefined {
  const span = findFrontMatter(text);
  if (!span) return undefined;
  const before = previous && findFrontMatter(previous.text);
  const placed = previous?.blocks[0];
  if (placed && before?.end === span.end && text.startsWith(previous.text.slice(0, span.end)))
    return { placed, ...(previous.frontMatter && { frontMatter: previous.frontMatter }) };
  const frontMatter = readFrontMatter(text);
  return {
    placed: { start: span.start, block: silentBlock(detach(text.slice(span.start, span.end))) },
    ...(frontMatter && { frontMatter }),
  };
}

/** For each text the old block with it: those before and behind the edit by their order, those between by look-up. */
function findKnown(texts: readonly string[], old: readonly PlacedBlock[]): (Block | undefined)[] {
  const known = new Array<Block | undefined>(texts.length);
  const last = Math.min(texts.length, old.length);
  let before = 0;
  for (; before < last && old[before]!.block.text === texts[before]; before++)
    known[before] = old[before]!.block;
  let behind = 0;
  for (; behind < last - before; behind++) {
    const { block } = old[old.length - 1 - behind]!;
    if (block.text !== texts[texts.length - 1 - behind]) break;
    known[texts.length - 1 - behind] = block;
  }
  const between = new Map(
    old.slice(before, old.length - behind).map(({ block }) => [block.text, block]),
  );
  if (between.size > 0)
    for (let index = before; index < texts.length - behind; index++)
      known[index] = between.get(texts[index]!);
  return known;
}

/**
 * Parses what is not known, and again what was parsed with other definitions or another language than the draft turns
 * out to have. Blocks that may define labels go first, so that this is rare.
 */
function parseAll(
  texts: readonly string[],
  known: readonly (Block | undefined)[],
  guess: LanguageCode,
  declared: LanguageCode | undefined,
): { language: LanguageCode; parsed: Block[] } {
  const parsed = [...known];
  const missing = texts.flatMap((_, index) => (known[index] ? [] : [index]));
  const parseMissing = (context: BlockContext, isWanted: (text: string) => boolean): void => {
    const parse = parserFor(context);
    for (const index of missing)
      if (!parsed[index] && isWanted(texts[index]!)) parsed[index] = parse(texts[index]!);
  };
  const mayDefine = (text: string): boolean => text.includes("]:");
  parseMissing({ language: guess, definitions: definitionsOf(parsed) }, mayDefine);
  const definitions = definitionsOf(parsed);
  parseMissing({ language: guess, definitions }, () => true);
  const blocks = parsed as Block[];
  parseStale(blocks, (block) => isDefinedAnew(block, definitions), {
    language: guess,
    definitions,
  });
  const language = declared ?? mainLanguage(blocks);
  const speaksAnother = ({ dependencies: { fallback } }: Block): boolean =>
    fallback !== undefined && fallback !== language;
  parseStale(blocks, speaksAnother, { language, definitions });
  return { language, parsed: blocks };
}

function parseStale(
  blocks: Block[],
  isStale: (block: Block) => boolean,
  context: BlockContext,
): void {
  const parse = parserFor(context);
  for (const [index, block] of blocks.entries())
    if (isStale(block)) blocks[index] = parse(block.text);
}

/** Parses equal texts once. */
function parserFor(context: BlockContext): (text: string) => Block {
  const done = new Map<string, Block>();
  return (text) => {
    const block = done.get(text) ?? parseBlock(detach(text), context);
    done.set(block.text, block);
    return block;
  };
}

function isDefinedAnew({ dependencies }: Block, definitions: ReadonlyMap<string, string>): boolean {
  if (dependencies.references.size === 0) return false;
  for (const [label, target] of dependencies.references)
    if (definitions.get(label) !== target) return true;
  return false;
}

/** The first definition of a label holds. */
function definitionsOf(blocks: readonly (Block | undefined)[]): Map<string, string> {
  const definitions = new Map<string, string>();
  for (const block of blocks) {
    if (!block || block.dependencies.definitions.size === 0) continue;
    for (const [label, target] of block.dependencies.definitions)
      if (!definitions.has(label)) definitions.set(label, target);
  }
  return definitions;
}

/** The language that most of the prose was told to be in; English where none was told. */
function mainLanguage(blocks: readonly Block[]): LanguageCode {
  const characters = new Map<LanguageCode, number>();
  for (const { dependencies } of blocks)
    dependencies.languages.forEach((count, language) => {
      characters.set(language, (characters.get(language) ?? 0) + count);
    });
  const countOf = (code: LanguageCode): number => characters.get(code) ?? 0;
  return languageCodes.reduce((best, code) => (countOf(code) > countOf(best) ? code : best), "en");
}

function footnotesOf(blocks: readonly PlacedBlock[]): Map<string, readonly Citation[]> {
  const footnotes = new Map<string, readonly Citation[]>();
  for (const { block } of blocks) {
    if (block.footnotes.size === 0) continue;
    for (const [label, { citations }] of block.footnotes)
      if (!footnotes.has(label)) footnotes.set(label, citations);
  }
  return footnotes;
}

/** A copy: a slice would keep the whole draft of each edit in memory for as long as one of its blocks lives. */
const detach = (text: string): string => [text.slice(0, 1), text.slice(1)].join("");
