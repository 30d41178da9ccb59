/** Finds what a citation can be recognised by in running text: keys, clusters in brackets, notes, wikilinks, bare addresses. */
import { createScan, plainOf, type CitationScan, type CitationSigns } from "./citationScan";
import { readCluster, readNarrative } from "./pandocCitations";
import { readWikilink } from "./wikilinks";

/** `mask` is `source` as `maskProse` gives it; all spans are offsets in it. */
export function findCitationSigns(source: string, mask: string): CitationSigns {
  const scan = createScan(source, mask);
  if (mayCite.test(mask)) scanSigns(scan, 0, mask.length);
  return scan.found;
}

const mayCite = /[@[$]|https?:\/\//i;
const signs = /\$\$|https?:\/\/|\^\[|!?\[\[|\[|@/gi;

function scanSigns(scan: CitationScan, from: number, to: number): void {
  let at = from;
  while (at < to) {
    signs.lastIndex = at;
    const sign = signs.exec(scan.mask);
    if (!sign || sign.index >= to) return;
    at = readSign(scan, sign[0], sign.index) ?? sign.index + 1;
  }
}

/** Reads what begins with `sign`, and returns where it ends; undefined if it is no such thing. */
function readSign(scan: CitationScan, sign: string, at: number): number | undefined {
  if (sign === "@") return readNarrative(scan, at);
  if (sign === "[") return readCluster(scan, at);
  if (sign === "^[") return readNote(scan, at);
  if (sign === "$$") return readMath(scan, at);
  return sign.endsWith("[[") ? readWikilink(scan, at) : readAddress(scan, at);
}

/** `^[a note]`: its citations stand where it stands, its words in no sentence. */
function readNote(scan: CitationScan, at: number): number | undefined {
  const close = scan.brackets.get(at + 1);
  if (close === undefined) return undefined;
  const span = { start: at, end: close + 1 };
  const inner: CitationSigns = { citations: [], cuts: [], silent: [], notes: [] };
  scanSigns({ ...scan, found: inner }, at + 2, close);
  scan.found.cuts.push(span);
  scan.found.silent.push(...inner.silent);
  for (const citation of inner.citations)
    scan.found.citations.push({ ...citation, narrative: false, anchor: at });
  const text = plainOf(scan.source.slice(at + 2, close));
  if (text !== "") scan.found.notes.push({ span, text });
  return span.end;
}

const address = /https?:\/\/[^\s\0<>[\]"“”„«»‹›]+/iy;

function readAddress({ mask, found }: CitationScan, at: number): number | undefined {
  if (/[\p{L}\p{N}_]$/u.test(mask.slice(Math.max(0, at - 2), at))) return undefined;
  address.lastIndex = at;
  const match = address.exec(mask)?.[0];
  if (!match) return undefined;
  const target = withoutFinalPunctuation(match);
  const span = { start: at, end: at + target.length };
  if (!/\/\/[^/?#]*[\p{L}\p{N}]/u.test(target)) return span.end;
  found.cuts.push(span);
  found.silent.push(span);
  found.citations.push({
    kind: "link",
    span,
    targetSpan: span,
    target,
    narrative: false,
    anchor: at,
  });
  return span.end;
}

/** As in GitHub's autolinks: a full stop ends the sentence, and a bracket without its partner closes what stands around. */
function withoutFinalPunctuation(url: string): string {
  let unpaired = url.split(")").length - url.split("(").length;
  let end = url.length;
  for (; end > 0; end--) {
    const last = url[end - 1]!;
    if (last === ")" && unpaired > 0) unpaired--;
    else if (!/[.,;:!?'’*_~|]/.test(last)) break;
  }
  return url.slice(0, end);
}

const math = /\$\$[^$]+\$\$/y;

function readMath({ mask, found }: CitationScan, at: number): number | undefined {
  math.lastIndex = at;
  if (!math.test(mask)) return undefined;
  const span = { start: at, end: math.lastIndex };
  found.cuts.push(span);
  found.silent.push(span);
  return span.end;
}
