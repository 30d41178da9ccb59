/** Which files may be documents of a library, by their names. */
import type { Path } from "./document";

const extensions = /\.(?:txt|md|markdown|html?|xhtml|bib|json|ya?ml|csv|tsv|jsonl|ndjson)$/i;

export const isReadable = (path: Path): boolean => extensions.test(path);
