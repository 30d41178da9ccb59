/** The `file` field of BibTeX: a plain path, or the lists that Zotero and JabRef write. */
import { isReadableText } from "./readable";

/** The path of the first attachment that can be read as text, else of the first; undefined for none. Forms: `path`, `title:path:type`, several parted by `;`, with `\:` and `\;` for the signs themselves. */
export function bibtexFile(field: string): string | undefined {
  const paths = splitAt(field, ";")
    .map((attachment) => pathOf(splitAt(attachment, ":")))
    .filter((path) => path !== "");
  return paths.find(isReadableText) ?? paths[0];
}

function pathOf(parts: readonly string[]): string {
  const [first = "", second = ""] = parts;
  if (parts.length === 1) return unescapeSigns(first);
  const isDrive = (part: string): boolean => /^[A-Za-z]$/.test(part.trim());
  if (isDrive(first)) return unescapeSigns(`${first}:${second}`);
  if (parts.length === 2) return unescapeSigns(isReadableText(second) ? second : first);
  return unescapeSigns(isDrive(second) ? `${second}:${parts[2]!}` : second);
}

/** Splits at a sign that no backslash stands before. */
function splitAt(text: string, sign: ":" | ";"): string[] {
  const parts: string[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === "\\" && /[\\:;]/.test(text[at + 1] ?? "")) at++;
    else if (text[at] === sign) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  return [...parts, text.slice(start)];
}

const unescapeSigns = (path: string): string => path.replace(/\\([\\:;])/g, "$1").trim();
