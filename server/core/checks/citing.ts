/** Citing: where in a sentence a citation goes, and the fixes that put it there. */
import { t } from "../localisation";
import { passageText, type Passage } from "../library/sources/source";
import type { Span } from "../text/span";
import type { Fix } from "./finding";
import type { Subject } from "./rule";
import { excerpt } from "./subject";
import { writeKey } from "./unknownCitation";

/** Fixes that cite each passage at the end of `sentence` (prose span), in the order given. */
export function citeFixes(passages: readonly Passage[], sentence: Span, subject: Subject): Fix[] {
  const at = insertionPoint(sentence, subject);
  return passages.map((passage) => ({
    title: t("Cite {key} ¶{paragraph}: “{words}”", {
      key: passage.source.key,
      paragraph: passage.paragraph,
      words: excerpt(passageText(passage), { start: 0, end: passage.end - passage.start }, 50),
    }),
    edits: [{ start: at, end: at, newText: ` [${writeKey(passage.source.key)}]` }],
  }));
}

/** Before the sentence's final stop, but after a closing quotation mark or bracket and the markup that closes there. Block offset. */
export function insertionPoint(sentence: Span, subject: Subject): number {
  const words = subject.prose.plain.slice(sentence.start, sentence.end);
  const stop = /(?<![.!?…])[.!?…]$/u.exec(words);
  const end = sentence.end - (stop && !/\p{L}\.\p{L}\.$/u.test(words) ? 1 : 0);
  const { end: at } = subject.toBlock({ start: end - 1, end });
  const markup = /^(?:[*_~`]+|\]\([^)\s]*\)|\]\[[^\]]*\])+/.exec(subject.blockText.slice(at));
  return at + (markup?.[0].length ?? 0);
}
