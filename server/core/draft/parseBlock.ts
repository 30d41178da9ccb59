/** Parses one block of a draft with micromark/mdast into prose, citations and directives. */
import type { Nodes, Parents, Root } from "mdast";
import { visit } from "unist-util-visit";
import { parseMarkdown, spanOfNode } from "../markdown/parseMarkdown";
import { mergeSpans, type Span } from "../text/span";
import type { Block, BlockDependencies, ProseKind } from "./block";
import { findDirectives } from "./directives";
import type { BlockContext, Gathering } from "./gathering";
import { readBlockProse } from "./readBlockProse";
import { findLabels, placeholdersFor } from "./references";
import { findDisplayMath } from "./splitBlocks";

/** Parses a piece that `splitBlocks` cut, other than front matter. Never throws. */
export function parseBlock(text: string, context: BlockContext): Block {
  const math = findDisplayMath(text);
  const labels = findLabels(text);
  const isDefined = (label: string): boolean => context.definitions.has(label);
  const source = hideFromParser(text, math);
  const root = parseBehind(placeholdersFor(labels, isDefined), source);
  const gathering: Gathering = {
    source,
    context,
    math,
    definitions: findDefinitions(root),
    languages: new Map(),
    proses: [],
    directives: [],
    footnotes: new Map(),
    silent: [...math],
  };
  gather(root, "paragraph", gathering);
  const { proses, directives, footnotes, definitions, languages, fallback } = gathering;
  const references = new Map(
    Array.from(labels.links, (label) => [label, context.definitions.get(label)] as const),
  );
  const dependencies: BlockDependencies = {
    definitions,
    references,
    languages,
    ...(fallback && { fallback }),
  };
  const silent = mergeSpans(gathering.silent);
  return { text, proses, directives, footnotes, silent, dependencies };
}

/** A block that holds no prose. */
export const silentBlock = (text: string): Block => ({
  text,
  proses: [],
  directives: [],
  footnotes: new Map(),
  silent: [{ start: 0, end: text.length }],
  dependencies: { definitions: new Map(), references: new Map(), languages: new Map() },
});

/** The same length: a first line that the parser would take for front matter is made another thematic break, and math is made one word. */
function hideFromParser(text: string, math: readonly Span[]): string {
  let source = /^(?:---|\+\+\+)[ \t]*[\r\n]/.test(text) ? `***${text.slice(3)}` : text;
  for (const { start, end } of math)
    source = source.slice(0, start) + "x".repeat(end - start) + source.slice(end);
  return source;
}

/** The tree of `source` alone, parsed as it reads behind `before`. */
function parseBehind(before: string, source: string): Root {
  const root = parseMarkdown(before + source);
  if (before === "") return root;
  visit(root, ({ position }) => {
    if (!position) return;
    for (const point of [position.start, position.end])
      if (point.offset !== undefined) point.offset -= before.length;
  });
  root.children = root.children.filter((node) => spanOfNode(node).start >= 0);
  return root;
}

function findDefinitions(root: Root): Map<string, string> {
  const definitions = new Map<string, string>();
  const search = (node: Nodes): void => {
    if (node.type === "definition" && !definitions.has(node.identifier))
      definitions.set(node.identifier, node.url);
    if ("children" in node && !phrasing.has(node.type)) node.children.forEach(search);
  };
  search(root);
  return definitions;
}

const phrasing: ReadonlySet<string> = new Set(["paragraph", "heading", "tableCell"]);

function gather(node: Nodes, kind: ProseKind, gathering: Gathering): void {
  const { source, silent } = gathering;
  const span = spanOfNode(node);
  switch (node.type) {
    case "html":
      gathering.directives.push(...findDirectives(source, span));
      silent.push(span);
      return;
    case "code":
    case "definition":
      silent.push(span);
      return;
    case "paragraph":
    case "heading":
    case "tableCell":
      readBlockProse(node, kindOf(node, kind), gathering);
      return;
    case "footnoteDefinition":
      gatherFootnote(node, node.identifier, gathering);
      return;
  }
  if (!("children" in node)) return;
  const inner = kindOf(node, kind);
  for (const child of node.children) gather(child, inner, gathering);
}

/** The kind of what stands in `node`, which itself stands in prose of kind `outer`; quotations and footnotes prevail. */
function kindOf(node: Nodes, outer: ProseKind): ProseKind {
  if (outer === "footnote" || outer === "quote") return outer;
  switch (node.type) {
    case "heading":
      return "heading";
    case "tableCell":
      return "table-cell";
    case "listItem":
      return "list-item";
    case "blockquote":
      return isCallout(node) ? "paragraph" : "quote";
    default:
      return outer;
  }
}

/** `> [!NOTE]`: the writer's own words in a box, not somebody else's. */
function isCallout(node: Parents): boolean {
  const [first] = node.children;
  const words = first?.type === "paragraph" ? first.children[0] : undefined;
  return words?.type === "text" && /^\[!(?!quote|cite)[\w-]+\]/i.test(words.value);
}

/** The first definition of a label holds (GitHub, as CommonMark for links). */
function gatherFootnote(node: Parents, label: string, gathering: Gathering): void {
  const first = gathering.proses.length;
  for (const child of node.children) gather(child, "footnote", gathering);
  if (gathering.footnotes.has(label)) return;
  const proses = gathering.proses.slice(first);
  gathering.footnotes.set(label, {
    span: spanOfNode(node),
    text: proses.map(({ plain }) => plain).join("\n\n"),
    citations: proses.flatMap(({ citations }) => citations),
  });
}
