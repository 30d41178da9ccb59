/** Who says what of the words of a draft: of the claim, the name or the sentence at a place. */
import { isSure, type Attribution } from "../attribution/attribution";
import { focusOf } from "../draft/claims";
import type { DraftReading, ProseContent } from "../draft/readDraft";
import { answersTo, questionOf } from "../evidence/questions";
import { coverOf, shiftSpan, sliceOf, spanTouches, type Span } from "../text/span";
import { toFileSpan, toPlainOffset } from "../text/textMap";
import { targetAt } from "./target";
import { askLibrary, cardOfAnswers, type AnswersCard } from "./whoSaysWhat";

/** The card of the claim whose cue stands at `offset` of a draft, with the span of those words; undefined where none does, or no source answers. */
export function answersAt(
  reading: DraftReading,
  offset: number,
): { readonly span: Span; readonly card: AnswersCard } | undefined {
  for (const { start, content } of prosesAt(reading, offset))
    for (const telling of tellingsIn(content)) {
      const span = shiftSpan(toFileSpan(content.prose.map, focusOf(telling)), start);
      if (offset < span.start || offset >= span.end) continue;
      const { prose } = content;
      const card = cardOfTelling(reading, telling, content, sliceOf(prose.plain, wholeOf(telling)));
      if (card) return { span, card };
    }
  return undefined;
}

/** What is asked at a span of a draft: the words selected, else the name at the caret, else its sentence; undefined where none of them is. */
export function wordsAskedAt(reading: DraftReading, span: Span): string | undefined {
  const isCaret = span.start === span.end;
  const target = isCaret ? targetAt(reading, span.start) : undefined;
  if (target?.kind === "mention") return sliceOf(target.content.prose.plain, target.mention);
  for (const { start, content } of prosesAt(reading, span.start)) {
    const { plain, map, sentences } = content.prose;
    const from = toPlainOffset(map, span.start - start);
    const selected = { start: from, end: toPlainOffset(map, span.end - start) };
    const sentence = sentences.find((each) => spanTouches(each, from));
    const asked = isCaret ? sentence : selected;
    const words = asked ? onOneLine(sliceOf(plain, asked)) : "";
    if (words !== "") return words;
  }
  return undefined;
}

/** The card of what is asked in a draft: of the draft's claim that the words hold, where sources answer it, else of the words. */
export function answersInDraft(reading: DraftReading, words: string): AnswersCard {
  for (const { reading: block } of reading.blocks)
    for (const content of block.proses)
      for (const telling of tellingsIn(content)) {
        const focus = onOneLine(sliceOf(content.prose.plain, focusOf(telling)));
        const card = words.includes(focus) && cardOfTelling(reading, telling, content, words);
        if (card) return card;
      }
  return askLibrary(reading.library, words, reading);
}

const onOneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

const wholeOf = ({ source, cue, content }: Attribution): Span =>
  coverOf([...source, ...cue, ...content])!;

/** The prose of the block at an offset, with where the block begins. */
function prosesAt(
  { blocks }: DraftReading,
  offset: number,
): { readonly start: number; readonly content: ProseContent }[] {
  const found = blocks.find(
    ({ placed: { start, block } }) => start <= offset && offset <= start + block.text.length,
  );
  if (!found) return [];
  const { start } = found.placed;
  return found.reading.proses.map((content) => ({ start, content }));
}

const tellingsIn = ({ attributions }: ProseContent): Attribution[] =>
  attributions.filter((attribution) => attribution.mood === "told" && isSure(attribution));

/** What sources answer to what the draft tells; undefined where it answers no question, or none does. */
function cardOfTelling(
  reading: DraftReading,
  telling: Attribution,
  { prose, mentions, names }: ProseContent,
  title: string,
): AnswersCard | undefined {
  const question = questionOf(telling, { ...prose, mentions, names });
  const answers = question ? answersTo(reading.library, question) : [];
  return answers.length > 0 ? cardOfAnswers(reading, title, answers) : undefined;
}
