/** Lines the value of a Markdown text node up with its source: escapes, character references and line breaks. */
import { decodeNamedCharacterReference } from "decode-named-character-reference";
import type { Span } from "../text/span";
import type { Piece } from "./pieces";

/** `value` is the node's text as the parser resolved it from `span` of `text`; it steers where the source can be read two ways. */
export function readTextNode(value: string, text: string, span: Span): Piece[] {
  const source = text.slice(span.start, span.end);
  const pieces: Piece[] = [];
  let done = 0;
  let at = 0;
  while (done < value.length && at < source.length) {
    const unit = readUnit(value, done, source, at);
    pieces.push({
      plain: unit.plain,
      start: span.start + at,
      end: span.start + at + unit.length,
    });
    done += unit.taken;
    at += unit.length;
  }
  return pieces;
}

/** What stands next: its plain text, how much of the value it takes, and its length in the source. */
interface Unit {
  readonly plain: string;
  readonly taken: number;
  readonly length: number;
}

/** NUL is apart because the parser puts U+FFFD for it. */
const copied = /[^\\&\r\n\t \0]+(?: [^\\&\r\n\t \0]+)*/y;
const lineBreak = /[ \t]*(?:\r\n|\n|\r)[ \t>]*/y;
const reference = /&(?:#(?:\d{1,7}|[xX][\da-fA-F]{1,6})|([A-Za-z\d]{1,31}));/y;
const escaped = /\\[!-/:-@[-`{-~]/y;

function readUnit(value: string, done: number, source: string, at: number): Unit {
  const copy = matchAt(copied, source, at)?.[0];
  if (copy && value.startsWith(copy, done))
    return { plain: copy, taken: copy.length, length: copy.length };
  const next = value[done]!;
  const ended = /[\r\n]/.test(next) ? matchAt(lineBreak, source, at)?.[0] : undefined;
  if (ended) {
    const taken = value.startsWith("\r\n", done) ? 2 : 1;
    return { plain: " ", taken, length: ended.length - literalTail(value, done + taken, ended) };
  }
  if (matchAt(escaped, source, at) && source[at + 1] === next)
    return { plain: next, taken: 1, length: 2 };
  const entity = matchAt(reference, source, at);
  if (entity) {
    const plain = entity[1]
      ? decodeNamedCharacterReference(entity[1]) || undefined
      : String.fromCodePoint(value.codePointAt(done)!);
    if (plain !== undefined && value.startsWith(plain, done))
      return {
        plain: plain.replace(/[\r\n]/, " "),
        taken: plain.length,
        length: entity[0].length,
      };
  }
  if (source[at] === next || source[at] === "\0") return { plain: next, taken: 1, length: 1 };
  // Nothing known reads so: the rest stands for the rest.
  return {
    plain: value.slice(done),
    taken: value.length - done,
    length: source.length - at,
  };
}

/** How much of what looks like a line's prefix is text: `>` in a line indented too far to quote. */
function literalTail(value: string, done: number, found: string): number {
  const tail = /^>[ \t>]*/.exec(value.slice(done, done + found.length))?.[0] ?? "";
  return found.endsWith(tail) ? tail.length : 0;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
