/** Reads a text as a file of a name, expecting a kind of document. */
import { parseDocument } from "../../../server/core/documents/parseDocument";
import type { Document, Problem } from "../../../server/core/documents/document";
import { sliceOf } from "../../../server/core/text/span";

type Kind = Document["kind"];

export function read<K extends Kind>(
  kind: K,
  name: string,
  text: string,
): Extract<Document, { kind: K }> {
  const document = parseDocument(`/library/${name}`, text);
  if (document.kind !== kind)
    throw new Error(`${name} is read as ${document.kind}: ${JSON.stringify(document.problems)}`);
  return document as Extract<Document, { kind: K }>;
}

/** Problems as a person sees them: line, the words they stand at, message. */
export const told = (problems: readonly Problem[], text: string): string[] =>
  problems.map(
    ({ line, span, message }) => `${line ?? "-"}: ${span ? sliceOf(text, span) : "-"}: ${message}`,
  );
