/** Balance: fixes that tell another source's account behind a sentence of the draft, in the draft's language and the source's words. */
import type { Answer } from "../evidence/answers";
import { languages } from "../languages";
import { languageOfPassage } from "../library/passages/passages";
import { nameOfSource, yearOf, type Source } from "../library/sources/source";
import { t } from "../localisation";
import { coverOf, type Span } from "../text/span";
import { insertionPoint } from "./citing";
import type { Edit, Fix } from "./finding";
import type { Subject } from "./rule";
import { coverageAt, excerpt } from "./subject";
import { writeKey } from "./unknownCitation";

/** What a source says, as it is told beside the draft's own account. */
export interface Account {
  readonly source: Source;
  /** Who says so, where the source does not for itself. */
  readonly speaker?: string;
  /** Word for word. */
  readonly words: string;
}

/** A fix for each account: a sentence of its own, cited, behind `sentence` (prose span), which cites `own` where it cites nothing yet. */
export function tellBothFixes(
  accounts: readonly Account[],
  own: Source | undefined,
  sentence: Span,
  subject: Subject,
): Fix[] {
  const isCited = coverageAt(subject, sentence).length > 0;
  const cite: Edit[] = own && !isCited ? [citeOwn(own, sentence, subject)] : [];
  const at = behind(sentence, subject);
  return accounts.map((each) => {
    const newText = ` ${accountIn(each, subject)} [${writeKey(each.source.key)}].`;
    return {
      title: t("Tell both: {account}", {
        account: excerpt(newText, { start: 0, end: newText.length }, 120),
      }),
      edits: [...cite, { start: at, end: at, newText }],
    };
  });
}

function citeOwn(own: Source, sentence: Span, subject: Subject): Edit {
  const at = insertionPoint(sentence, subject);
  return { start: at, end: at, newText: ` [${writeKey(own.key)}]` };
}

/** Behind the sentence's full stop, and a citation that follows it. Block offset. */
function behind(sentence: Span, subject: Subject): number {
  const { end } = subject.toBlock({ start: sentence.end - 1, end: sentence.end });
  const after = /^(?:[*_~`]+|\s*\[[^\]\n]*@[^\]\n]*\]|\[\^[^\]\n]+\])+/.exec(
    subject.blockText.slice(end),
  );
  return end + (after?.[0].length ?? 0);
}

/** "false-flag (2018) says “it was a front”": what a source says, as findings quote it. */
export const saysOf = (source: Source, words: string): string =>
  t("{key} says “{words}”", { key: datedKeyOf(source), words });

/** "false-flag (2018)". */
export function datedKeyOf(source: Source): string {
  const year = yearOf(source);
  return year === undefined ? source.key : `${source.key} (${year})`;
}

function accountIn(account: Account, { prose }: Subject): string {
  const { otherAccount, quotationMarks } = languages[prose.language];
  const { source, words } = account;
  const { open, close } = quotationMarks[0]!;
  const year = yearOf(source);
  return (year === undefined ? otherAccount.undated : otherAccount.dated)
    .replace("{who}", () => whoSays(account, open, close))
    .replace("{year}", year ?? "")
    .replace("{words}", () => `${open}${words}${close}`);
}

/** The speaker, the publisher or the authors; of a source that has none, its title as one. */
function whoSays({ speaker, source }: Account, open: string, close: string) {
  const { publisher, authors, title } = source.bibliography;
  const isNamed = publisher !== undefined || (authors?.length ?? 0) > 0;
  if (speaker !== undefined || isNamed || title === undefined)
    return speaker ?? nameOfSource(source);
  return `${open}${title}${close}`;
}

/** The account that an answer gives. */
export const accountOfAnswer = ({ view }: Answer): Account => ({
  source: view.passage.source,
  ...(view.speaker !== undefined && { speaker: view.speaker }),
  words: wordsOf(view),
});

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
