/** Balance: fixes that tell another source's account behind a sentence of the draft, in the draft's language and the source's words. */
import type { Answer } from "../evidence/answers";
import { languages } from "../languages";
import { languageOfPassage } from "../library/passages/passages";
import { nameOfSource, yearOf } from "../library/sources/source";
import { t } from "../localisation";
import { coverOf, type Span } from "../text/span";
import { insertionPoint } from "./citing";
import type { Edit, Fix } from "./finding";
import type { Subject } from "./rule";
import { coverageAt, excerpt } from "./subject";
import { writeKey } from "./unknownCitation";

/** A fix for each answer: its account as a sentence of its own, cited, behind `sentence` (prose span), which cites `own` where it cites nothing yet. */
export function tellBothFixes(
  answers: readonly Answer[],
  own: Answer | undefined,
  sentence: Span,
  subject: Subject,
): Fix[] {
  const isCited = coverageAt(subject, sentence).length > 0;
  const cite: Edit[] = own && !isCited ? [citeOwn(own, sentence, subject)] : [];
  const at = behind(sentence, subject);
  return answers.map((answer) => {
    const account = accountIn(answer, subject);
    const newText = ` ${account} [${writeKey(answer.view.passage.source.key)}].`;
    return {
      title: t("Tell both: {account}", {
        account: excerpt(newText, { start: 0, end: newText.length }, 120),
      }),
      edits: [...cite, { start: at, end: at, newText }],
    };
  });
}

function citeOwn({ view }: Answer, sentence: Span, subject: Subject): Edit {
  const at = insertionPoint(sentence, subject);
  return { start: at, end: at, newText: ` [${writeKey(view.passage.source.key)}]` };
}

/** Behind the sentence's full stop, and a citation that follows it. Block offset. */
function behind(sentence: Span, subject: Subject): number {
  const { end } = subject.toBlock({ start: sentence.end - 1, end: sentence.end });
  const after = /^(?:[*_~`]+|\s*\[[^\]\n]*@[^\]\n]*\]|\[\^[^\]\n]+\])+/.exec(
    subject.blockText.slice(end),
  );
  return end + (after?.[0].length ?? 0);
}

function accountIn({ view }: Answer, { prose }: Subject): string {
  const { otherAccount, quotationMarks } = languages[prose.language];
  const { source } = view.passage;
  const { open, close } = quotationMarks[0]!;
  const year = yearOf(source);
  return (year === undefined ? otherAccount.undated : otherAccount.dated)
    .replace("{who}", () => whoSays(view, open, close))
    .replace("{year}", year ?? "")
    .replace("{words}", () => `${open}${wordsOf(view)}${close}`);
}

/** The speaker, the publisher or the authors; of a source that has none, its title as one. */
function whoSays({ speaker, passage: { source } }: Answer["view"], open: string, close: string) {
  const { publisher, authors, title } = source.bibliography;
  const isNamed = publisher !== undefined || (authors?.length ?? 0) > 0;
  if (speaker !== undefined || isNamed || title === undefined)
    return speaker ?? nameOfSource(source);
  return `${open}${title}${close}`;
}

/** The clause that attributes, word for word, with what hedges it ("it appears that …"). */
function wordsOf({ attribution, passage }: Answer["view"]): string {
  const { source, cue, content, certainty } = attribution;
  const { plain } = passage.source.text!;
  const { start, end } = coverOf([...source, ...cue, ...content, ...certainty.words])!;
  const pronoun = /(?<=^|\s)\p{L}{1,3}\s+$/u.exec(plain.slice(passage.start, start))?.[0] ?? "";
  const pronouns = languages[languageOfPassage(passage) ?? "en"].cues.grammar.pronouns;
  const from = pronouns.includes(pronoun.trim().toLowerCase()) ? start - pronoun.length : start;
  return plain.slice(from, end).replace(/\s+/g, " ");
}
