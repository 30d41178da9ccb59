/** `whence search`: the passages of a library that hold given words, best first. */
import { passageText, t, type Library } from "../core/index";
import type { RankedPassage } from "../core/library/passages/passageIndex";
import type { Paint } from "./paint";
import { toPassage } from "./report";
import { flatten, flattenPart } from "./underline";

export const findPassages = (library: Library, words: string, limit: number): RankedPassage[] =>
  library.index.rank(words, { limit });

/** One passage a block, the words asked for in bold. */
export function printPassages(found: readonly RankedPassage[], paint: Paint): string {
  if (found.length === 0) return `${t("No passage holds these words.")}\n`;
  const blocks = found.map((each) => {
    const { source, paragraph } = each.passage;
    const { title, issued } = source.bibliography;
    const about = [title, issued].filter((part) => part !== undefined).join(", ");
    const head = `${paint.strong(`${source.key} ¶${paragraph}`)}  ${paint.faint(flatten(about))}`;
    return `${head.trimEnd()}\n    ${markWords(each, paint)}`;
  });
  return `${blocks.join("\n")}\n`;
}

function markWords({ passage, shared }: RankedPassage, paint: Paint): string {
  const text = passageText(passage);
  const cut = (start: number, end: number): string =>
    flattenPart(text.slice(start - passage.start, end - passage.start));
  const parts: string[] = [];
  let at = passage.start;
  for (const { start, end } of [...shared].sort((a, b) => a.start - b.start)) {
    if (start < at || end > passage.end) continue;
    parts.push(cut(at, start), paint.strong(cut(start, end)));
    at = end;
  }
  return [...parts, cut(at, passage.end)].join("");
}

/** The same as data, version 1; `shared` are the words asked for, spans in the source's plain text. */
export const toSearchReport = (found: readonly RankedPassage[]): object => ({
  version: 1,
  passages: found.map(({ passage, score, shared }) => ({
    ...toPassage(passage),
    score,
    shared: shared.map(({ start, end }) => [start, end]),
  })),
});
