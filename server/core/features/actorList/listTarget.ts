/** Names as they stand in the text of `actors.yaml`: which is at an offset, and whose it is. */
import { isMap, isScalar, isSeq, type Scalar } from "yaml";
import { notSameField } from "../../documents/actorsFile";
import { spanTouches, type Span } from "../../text/span";
import { endOf, readBrokenList, startOf, type ListText } from "./listText";

export interface ListedName {
  /** What holds the name, its quotation marks included. */
  readonly span: Span;
  readonly name: string;
  /** The name of the entry that it stands in; the name itself in a row of names that are not the same. */
  readonly actor: string;
  readonly part: "name" | "alias" | "apart";
}

/** The name at `offset`, or right before it. */
export function listedNameAt(text: string, offset: number): ListedName | undefined {
  const list = readBrokenList(text);
  return list && namesIn(list).find(({ span }) => spanTouches(span, offset));
}

/** All names of a list in the order of its entries; those kept apart come last. */
export function namesIn(list: ListText): ListedName[] {
  const { text, document, entries } = list;
  const toName = (node: Scalar, part: ListedName["part"], actor?: string): ListedName => {
    const name = String(node.value);
    const span = { start: startOf(node), end: endOf(node, text) };
    return { span, name, actor: actor ?? name, part };
  };
  const listed = entries.flatMap(({ nameNode, map, name }) => {
    const aliases = map?.get("aliases", true);
    const nodes = isSeq(aliases) ? aliases.items.filter(isText) : isText(aliases) ? [aliases] : [];
    return [toName(nameNode, "name"), ...nodes.map((node) => toName(node, "alias", name))];
  });
  const rows = isMap(document.contents) ? document.contents.get(notSameField) : undefined;
  const apart = isSeq(rows)
    ? rows.items.flatMap((row) => (isSeq(row) ? row.items.filter(isText) : []))
    : [];
  return [...listed, ...apart.map((node) => toName(node, "apart"))];
}

const isText = (node: unknown): node is Scalar => isScalar(node) && node.value !== null;
