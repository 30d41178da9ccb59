/** Which files may be documents of a library, by their names. */
import type { Path } from "./document";

const extensions = /\.(?:txt|md|markdown|html?|xhtml|bib|json|ya?ml|csv|tsv|jsonl|ndjson)$/i;

const texts = /\.(?:txt|md|markdown|html?|xhtml)$/i;

export const isReadable = (path: Path): boolean => extensions.test(path);

/** Whether it may be a source's text, rather than data about sources. */
export const isReadableText = (path: Path): boolean => texts.test(path);
