/** Lines the value of an HTML text node up with its source: character references, line ends and stray tags. */
import { decodeNamedCharacterReference } from "decode-named-character-reference";
import type { Piece } from "../markdown/pieces";
import type { Span } from "../text/span";

const copied = /[^&<\0 \t\n\r\f]+(?: [^&<\0 \t\n\r\f]+)*/y;
const blanks = /[ \t\n\r\f]+/y;
const blank = /[ \t\n\f]/;
const reference = /&(?:#(?:\d+|[xX][\da-fA-F]+)|([A-Za-z][A-Za-z\d]{0,31}));?/y;
const tag = /<[^>]*>?/y;

/** `value` is the node's text as the parser resolved it from `span` of `text`. Blanks become one space each, unless `keepsBlanks`. */
export function readHtmlText(
  value: string,
  text: string,
  span: Span,
  keepsBlanks = false,
): Piece[] {
  const from = startOfReference(text, span.start);
  const source = text.slice(from, span.end);
  const pieces: Piece[] = [];
  let done = 0;
  let at = 0;
  while (done < value.length && at < source.length) {
    const { plain, taken, length } = readUnit(value, done, source, at);
    const start = from + at;
    const shown = keepsBlanks || !blank.test(plain[0] ?? "") ? plain : " ";
    if (shown !== "") pieces.push({ plain: shown, start, end: start + length });
    done += taken;
    at += length;
  }
  return pieces;
}

const longestReference = 33;

/** The parser lets a text that begins with a character reference after dropped blanks begin at the reference's end. */
function startOfReference(text: string, start: number): number {
  const nearby = text.slice(Math.max(0, start - longestReference), start);
  const within = nearby.lastIndexOf("&");
  if (within < 0) return start;
  const before = start - nearby.length + within;
  const length = matchAt(reference, text, before)?.[0].length ?? 0;
  return before + length > start ? before : start;
}

/** What stands next: its plain text, how much of the value it takes, and its length in the source. */
interface Unit {
  readonly plain: string;
  readonly taken: number;
  readonly length: number;
}

function readUnit(value: string, done: number, source: string, at: number): Unit {
  const copy = matchAt(copied, source, at)?.[0];
  if (copy && value.startsWith(copy, done))
    return { plain: copy, taken: copy.length, length: copy.length };
  const found = matchAt(blanks, source, at)?.[0];
  if (found) return readBlanks(value, done, found);
  const referred = source[at] === "&" && readReference(value, done, source, at);
  if (referred) return referred;
  const next = value[done]!;
  if (source[at] === next) return { plain: next, taken: 1, length: 1 };
  // The parser dropped these from the text.
  if (source[at] === "\0") return { plain: "", taken: 0, length: 1 };
  const stray = matchAt(tag, source, at)?.[0];
  if (stray) return { plain: "", taken: 0, length: stray.length };
  return {
    plain: value.slice(done),
    taken: value.length - done,
    length: source.length - at,
  };
}

function readBlanks(value: string, done: number, found: string): Unit {
  const plain = found.replace(/\r\n?/g, "\n");
  if (value.startsWith(plain, done)) return { plain, taken: plain.length, length: found.length };
  // A line end after `<pre>` is no text.
  const rest = plain.slice(1);
  const kept = rest !== "" && value.startsWith(rest, done) ? rest : "";
  return { plain: kept, taken: kept.length, length: found.length };
}

/** A reference may lack its semicolon, and a name end before its letters do: `&copyright` is ©right. */
function readReference(value: string, done: number, source: string, at: number): Unit | undefined {
  const found = matchAt(reference, source, at);
  if (!found) return undefined;
  const [written, name] = found;
  if (!name) {
    const plain = String.fromCodePoint(value.codePointAt(done)!);
    return { plain, taken: plain.length, length: written.length };
  }
  for (let length = name.length; length > 1; length--) {
    const plain = decodeNamedCharacterReference(name.slice(0, length));
    if (!plain || !value.startsWith(plain, done)) continue;
    const whole = length === name.length ? written.length : length + 1;
    return { plain, taken: plain.length, length: whole };
  }
  return undefined;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
