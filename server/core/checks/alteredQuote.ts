/** altered-quote: quoted words that differ from the source's. */
import { t } from "../localisation";
import type { Fix } from "./finding";
import { describeChanges, wordingOf } from "./changedMeaning";
import { shownSpan } from "./quotedChanges";
import { checkedQuotations, type CheckedQuotation } from "./quotedWords";
import type { Rule, RuleFinding, Subject } from "./rule";

export const alteredQuote: Rule = {
  code: "altered-quote",
  severity: "error",
  check: (subject) =>
    checkedQuotations(subject)
      .filter(({ grade }) => grade === "altered")
      .map((quotation) => report(quotation, subject)),
};

/** Changes told one by one. */
const mostChanges = 3;

function report(checked: CheckedQuotation, subject: Subject): RuleFinding {
  const { passage } = checked.found!;
  const { words, changes } = checked;
  const shown = changes.map((change) => shownSpan(change, words));
  const span = {
    start: Math.min(...shown.map(({ start }) => start)),
    end: Math.max(...shown.map(({ end }) => end)),
  };
  const fix = restore(checked, subject);
  return {
    span: subject.toBlock(changes.length > 0 ? checked.toProse(span) : checked.span),
    message: message(checked, subject),
    evidence: [{ passage, reason: t("the words nearest to the quotation") }],
    fixes: fix ? [fix] : [],
  };
}

function message({ found, changes, language }: CheckedQuotation, subject: Subject): string {
  const { key } = found!.passage.source;
  const told = describeChanges(changes, wordingOf(subject, language, found!));
  const differences = told.slice(0, mostChanges);
  if (told.length > mostChanges) differences.push(t("and more"));
  return t("The quotation differs from {key}: {differences}.", {
    key,
    differences: differences.join(", "),
  });
}

/** None where words would be put across the marks of a quotation that is broken up. */
function restore({ changes, toProse }: CheckedQuotation, subject: Subject): Fix | undefined {
  const edits = changes.map(({ start, end, newText }) => ({
    span: toProse({ start, end }),
    length: end - start,
    newText,
  }));
  if (edits.length === 0 || edits.some(({ span, length }) => span.end - span.start !== length))
    return undefined;
  const originals = changes.map(({ original }) => original).filter(Boolean);
  return {
    title:
      originals.length > 0
        ? t("Write “{words}” as in the source", { words: originals.join(" … ") })
        : t("Leave out “{words}”, as in the source", {
            words: changes.map(({ quoted }) => quoted).join(" … "),
          }),
    edits: edits.map(({ span, newText }) => ({ ...subject.toBlock(span), newText })),
    preferred: true,
  };
}
