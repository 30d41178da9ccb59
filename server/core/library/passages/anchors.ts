/** Anchors: passages as they were seen, by their words and those around them, and what has become of them since. */
import { hashText } from "../../segments/hashText";
import type { Library } from "../library";
import { passageAt } from "./passages";
import type { Passage, Source } from "../sources/source";

/** A passage as it was seen: a TextPositionSelector and a TextQuoteSelector of the W3C Web Annotation Data Model. */
export interface Anchor {
  /** Key. */
  readonly source: string;
  /** In the source's plain text. */
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** Of the source's plain text. */
  readonly hash: string;
}

/** Characters kept of what stands before and behind. */
const around = 32;

const hashOfSource = ({ text }: Source): string => hashText(text?.plain ?? "").toString(16);

export function anchorOf({ source, start, end }: Passage): Anchor {
  const plain = source.text?.plain ?? "";
  return {
    source: source.key,
    start,
    end,
    exact: plain.slice(start, end),
    prefix: plain.slice(Math.max(0, start - around), start),
    suffix: plain.slice(end, end + around),
    hash: hashOfSource(source),
  };
}

/** `same`: the words stand where they stood. `moved`: they stand elsewhere in the source. `changed`: they are not there. `gone`: the source is not there, or has no text. */
export type AnchorState = "same" | "moved" | "changed" | "gone";

export interface HeldAnchor {
  readonly state: AnchorState;
  /** Where the words stand now, or else stood. */
  readonly passage?: Passage;
}

/** What has become of an anchor; nothing is anchored anew. */
export function holdAnchor(anchor: Anchor, library: Library): HeldAnchor {
  const source = library.sources.get(anchor.source);
  if (!source?.text) return { state: "gone" };
  const { plain } = source.text;
  const at = (offset: number, state: AnchorState): HeldAnchor => {
    const passage = passageAt(source, offset);
    return { state, ...(passage && { passage }) };
  };
  if (anchor.exact !== "" && plain.startsWith(anchor.exact, anchor.start))
    return at(anchor.start, "same");
  const found = anchor.exact === "" ? -1 : findNear(plain, anchor);
  return found < 0 ? at(Math.min(anchor.start, plain.length), "changed") : at(found, "moved");
}

/** The place of an anchor's words whose surroundings are most like those kept. */
function findNear(plain: string, { exact, prefix, suffix }: Anchor): number {
  let best = -1;
  let most = -1;
  for (let at = plain.indexOf(exact); at >= 0; at = plain.indexOf(exact, at + 1)) {
    const end = at + exact.length;
    const alike =
      Number(plain.slice(Math.max(0, at - prefix.length), at) === prefix) +
      Number(plain.startsWith(suffix, end));
    if (alike > most) [best, most] = [at, alike];
  }
  return best;
}
