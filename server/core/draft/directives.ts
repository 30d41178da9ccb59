/** Directives: the comments by which a writer keeps rules from reporting. */
import type { Span } from "../text/span";
import type { Directive } from "./block";

const comment = /<!--\s*whence-(disable-next-line|disable|enable)(?!\w|-(?!->))([^]*?)-->/g;
const reasonSign = /(?:^|\s)(?:--|–|—)(?=\s|$)/;

/** Directives in `within` of `text`, a stretch of HTML: `<!-- whence-disable CODE, CODE -- reason -->`. */
export function findDirectives(text: string, within: Span): Directive[] {
  const html = text.slice(within.start, within.end);
  return Array.from(html.matchAll(comment), (match) => {
    const [all, action, rest = ""] = match;
    const sign = reasonSign.exec(rest);
    const codes = rest.slice(0, sign?.index).split(/[\s,]+/);
    const reason = sign ? rest.slice(sign.index + sign[0].length).trim() : "";
    const start = within.start + match.index;
    return {
      action: action as Directive["action"],
      span: { start, end: start + all.length },
      codes: codes.filter((code) => code !== ""),
      ...(reason && { reason }),
    };
  });
}
