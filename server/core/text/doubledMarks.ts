/** Quotation marks made of two signs, as text cut into tokens has them: `` opens, '' closes, and in careless text opens as well. */

/** So far a mark is looked for on either side. */
const reach = 4000;

/** Whether the '' at `at`, with a blank or nothing on either side, closes a quotation: one is open, or no other '' follows that would close its own. */
export function closesQuotation(text: string, at: number): boolean {
  const low = Math.max(0, at - reach, text.lastIndexOf("\n\n", at));
  const blank = text.indexOf("\n\n", at);
  const high = Math.min(at + reach, blank < 0 ? text.length : blank);
  let isOpen = false;
  for (let mark = nextMark(text, low, high); mark < high;) {
    const next = nextMark(text, mark + 2, high);
    if (mark >= at) return isOpen || text[next] !== "'" || next >= high;
    isOpen = text[mark] === "`" || (!isOpen && next < high && text[next] === "'");
    mark = next;
  }
  return true;
}

function nextMark(text: string, from: number, limit: number): number {
  for (let at = from; at + 1 < limit; at += 1) {
    const code = text.charCodeAt(at);
    if ((code === 39 || code === 96) && text.charCodeAt(at + 1) === code) return at;
  }
  return limit;
}
