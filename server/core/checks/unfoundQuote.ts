/** unfound-quote: quoted words that no source holds. */
import { t } from "../localisation";
import { spansOverlap, type Span } from "../text/span";
import { checkedQuotations, type CheckedQuotation } from "./quotedWords";
import type { Rule, RuleFinding, Subject } from "./rule";
import { missingShortQuotes } from "./shortQuotes";
import { translationOf } from "./translatedQuotes";
import { citedSources, excerpt } from "./subject";

export const unfoundQuote: Rule = {
  code: "unfound-quote",
  severity: "information",
  check: (subject) => [
    ...checkedQuotations(subject)
      .filter((checked) => checked.grade === "unfound" && isExpected(checked, subject))
      .filter((checked) => !translationOf(checked, subject))
      .map((checked) => toFinding(checked.span, message(checked, subject), subject)),
    ...missingShortQuotes(subject).map(({ span, words, sources }) => {
      const [source, ...others] = sources;
      const told =
        source && others.length === 0
          ? t("{key} does not hold the words “{words}”.", { key: source.key, words })
          : t("The cited sources do not hold the words “{words}”.", { words });
      return toFinding(span, told, subject);
    }),
  ],
};

const toFinding = (span: Span, told: string, subject: Subject): RuleFinding => ({
  span: subject.toBlock(span),
  message: told,
  evidence: [],
  fixes: [],
});

/** Words are missed only where they should stand: in cited sources that can all be read, in the quotation's language; or, uncited, where somebody of the library is quoted. */
function isExpected(checked: CheckedQuotation, subject: Subject): boolean {
  if (checked.citations.length > 0) return true;
  return subject.attributions.some(
    ({ kind, mood, source, content }) =>
      kind === "statement" &&
      mood === "told" &&
      content.some((part) => spansOverlap(part, checked.span)) &&
      source.some((part) => subject.mentions.some((mention) => spansOverlap(part, mention))),
  );
}

function message(checked: CheckedQuotation, subject: Subject): string {
  const words = excerpt(subject.prose.plain, checked.span, 40);
  const [source, ...others] = citedSources(checked.citations);
  return source && others.length === 0
    ? t("Neither {key} nor another source holds the words “{words}”.", { key: source.key, words })
    : t("No source holds the words “{words}”.", { words });
}
