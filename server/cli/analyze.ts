/** `whence analyze`: attributions and names of texts that come in as JSON lines. */
import type {
  AnalyzedAttribution,
  AnalyzedEntry,
  AnalyzedText,
  Because,
  Pair,
} from "./analyzedText";
import { createInterface } from "node:readline";
import type { Attribution } from "../core/attribution/attribution";
import { findAttributions, findUntoldQuotations } from "../core/attribution/findAttributions";
import { joinParagraph, newDiscourse } from "../core/attribution/speakers/speakers";
import {
  explainAttribution,
  type Explanation,
  type Reason,
} from "../core/attribution/learned/explain";
import { findNames } from "../core/attribution/names/findNames";
import { languageOfTag, type LanguageCode } from "../core/languages";
import type { ActorBook } from "../core/library/actors/actorBook";
import { emptyLibrary } from "../core/library/applyDelivery";
import type { Library } from "../core/library/library";
import { mergeNames } from "../core/library/actors/mergeNames";
import { t } from "../core/localisation";
import { parseParagraphs } from "../core/text/paragraphs";
import { sliceOf, type Span } from "../core/text/span";
import { findTokens } from "../core/text/tokens";
import {
  describeProblems,
  describeStranger,
  findLibrary,
  readLibrary,
  strangersAmong,
} from "./openLibrary";
import { printExplained } from "./printExplained";
import { exitCodes, writeAll, type Streams } from "./streams";

export interface AnalyzeOptions {
  /** Files or folders. */
  readonly registries?: readonly string[];
  readonly isExplained?: boolean;
}

/** Reads one text from stdin and prints its attributions with the words that made them. */
export async function explainText(streams: Streams): Promise<number> {
  const { stdin } = streams;
  const pieces: string[] = [];
  stdin.setEncoding("utf8");
  for await (const piece of stdin) pieces.push(piece as string);
  const all = withoutMark(pieces.join(""));
  await writeAll(
    streams,
    printExplained(all, analyzeText(all, undefined, undefined, true).attributions),
  );
  return exitCodes.clean;
}

/** Reads rows `{id, lang?, text}` from stdin, prints a row each; a line that is no such row is told on stderr, and the rest goes on. Names of `registries` (files or folders) are actors as well; the actors are then of the kinds that these hold. */
export async function analyzeLines(
  streams: Streams,
  { registries = [], isExplained = false }: AnalyzeOptions = {},
): Promise<number> {
  const { stdin, stderr, cwd } = streams;
  let code: number = exitCodes.clean;
  const library = await openRegistries(registries, cwd, (problem) => {
    stderr.write(`${problem}\n`);
    code = exitCodes.failure;
  });
  let number = 0;
  for await (const line of createInterface({ input: stdin, crlfDelay: Infinity })) {
    number += 1;
    if (streams.isRead?.() === false) break;
    if (line.trim() === "") continue;
    const row = parseRow(number === 1 ? withoutMark(line) : line);
    if (typeof row === "string") {
      stderr.write(`stdin:${number}: ${row}\n`);
      code = exitCodes.failure;
      continue;
    }
    const analyzed = analyzeText(row.text, row.lang, library, isExplained);
    await writeAll(streams, `${JSON.stringify({ id: row.id, ...analyzed })}\n`);
  }
  return code;
}

const withoutMark = (text: string): string => text.replace(/^\uFEFF/, "");

async function openRegistries(
  names: readonly string[],
  cwd: string,
  fail: (problem: string) => void,
): Promise<Library> {
  const request = { named: [], registries: names, configuration: { library: [], registries: [] } };
  const { paths, registries } = await findLibrary({ ...request, cwd }, fail);
  const library = readLibrary(paths, new Set());
  for (const { text } of describeProblems(library, cwd)) fail(text);
  for (const path of strangersAmong(registries, library)) fail(describeStranger(path, cwd));
  return library;
}

/** Attributions and actors of one text. `language`, where given, outweighs what the text looks like; places are no actors. With registries in `library`, actors are of the kinds that these hold. */
function analyzeText(
  text: string,
  language?: LanguageCode,
  library: Library = emptyLibrary(),
  isExplained = false,
): AnalyzedText {
  const { actors } = library;
  const kinds = kindsOfRegistries(library);
  const paragraphs = parseParagraphs(text, language).map((paragraph) =>
    language === undefined ? paragraph : { ...paragraph, language },
  );
  const discourse = newDiscourse(text);
  const because = new Map<string, Because>();
  const untold: Span[] = [];
  const names = paragraphs.flatMap((paragraph) => {
    const mentions = actors.findMentions(text, findTokens(text, paragraph));
    const found = mergeNames(mentions, findNames(text, paragraph));
    const told = findAttributions(text, paragraph, found);
    joinParagraph(discourse, paragraph, found, told);
    for (const each of isExplained ? told : []) {
      const explained = explainAttribution(text, paragraph, found, each);
      if (explained) because.set(keyOf(each), toBecause(explained));
    }
    untold.push(...findUntoldQuotations(text, paragraph, told));
    return found;
  });
  const { attributions } = discourse;
  const starts = new Set(attributions.flatMap(({ content }) => content.map(({ start }) => start)));
  return {
    lang: language ?? paragraphs[0]?.language ?? "en",
    attributions: [
      ...attributions.map((each) => toRow(each, because.get(keyOf(each)))),
      ...untold.filter(({ start }) => !starts.has(start)).map(toUntoldRow),
    ],
    actors: names
      .map(({ start, end, kind = "unknown" }) => ({
        start,
        end,
        kind,
        name: sliceOf(text, { start, end }),
      }))
      .filter(({ kind }) => kind !== "place")
      .map((actor) => withEntries(actor, actors))
      .filter(({ kind, entries }) => isWanted(kind, entries !== undefined, kinds)),
  };
}

/** An attribution keeps its kind and cue when what other paragraphs tell is added to it. */
const keyOf = ({ kind, cue }: Attribution): string => `${kind}:${cue[0]?.start}`;

const toBecause = (explained: Explanation): Because => {
  const toWords = (reasons: readonly Reason[]) =>
    reasons.map((reason) => ({ word: toPair(reason), weight: reason.weight }));
  const { cue, source, content } = explained;
  return { cue: toWords(cue), source: toWords(source), content: toWords(content) };
};

const toPair = ({ start, end }: Span): Pair => [start, end];

/** Kinds of the actors that the registries hold, as far as they tell. */
function kindsOfRegistries({ stored }: Library): ReadonlySet<string> {
  const { registries } = stored.catalogue;
  const kinds = new Set(registries.flatMap(({ actors }) => actors.map(({ kind }) => kind)));
  kinds.delete("unknown");
  return kinds;
}

/** Where registries tell the kinds of their actors, a name is of one of these, or is a registry's whose own kind is unknown. */
const isWanted = (kind: string, isRegistered: boolean, kinds: ReadonlySet<string>): boolean =>
  kinds.size === 0 || kinds.has(kind) || (isRegistered && kind === "unknown");

function withEntries<Named extends { readonly name: string }>(
  actor: Named,
  book: ActorBook,
): Named & { readonly entries?: readonly AnalyzedEntry[] } {
  const entries = new Set(book.named(actor.name).flatMap((each) => book.entriesOf(each)));
  if (entries.size === 0) return actor;
  const shown = [...entries].map(({ registry, actor: { name, id, url } }) => ({
    registry: registry.title,
    name,
    ...(id !== undefined && { id }),
    ...(url !== undefined && { url }),
  }));
  return { ...actor, entries: shown };
}

const toPairs = (spans: readonly Span[]): Pair[] => spans.map(toPair);

const toRow = (attribution: Attribution, because?: Because): AnalyzedAttribution => {
  const { kind, source, cue, content, certainty, mood, speaker, affected, date, confidence } =
    attribution;
  return {
    kind,
    source: toPairs(source),
    cue: toPairs(cue),
    content: toPairs(content),
    certainty: { ...certainty, words: toPairs(certainty.words) },
    mood,
    ...(speaker && { speaker: toPair(speaker) }),
    ...(affected && { affected: toPair(affected) }),
    ...(date && { date: toPair(date) }),
    ...(confidence !== undefined && { confidence }),
    ...(because && { because }),
  };
};

/** A quotation that nobody is said to say here. */
const toUntoldRow = (quotation: Span): AnalyzedAttribution => ({
  kind: "statement",
  source: [],
  cue: [],
  content: [toPair(quotation)],
  certainty: { level: "asserted", words: [] },
  mood: "told",
});

interface Row {
  readonly id: unknown;
  readonly text: string;
  readonly lang?: LanguageCode;
}

/** The row, or what is wrong with the line. */
function parseRow(line: string): Row | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return t("not JSON: {reason}", { reason: (error as Error).message });
  }
  if (typeof value !== "object" || value === null || !("text" in value)) {
    return t('a row needs a "text"');
  }
  const { id, text, lang } = value as { id?: unknown; text: unknown; lang?: unknown };
  if (typeof text !== "string") return t('"text" is not a string');
  const language = typeof lang === "string" ? languageOfTag(lang) : undefined;
  return { id, text, ...(language && { lang: language }) };
}
