/** unsourced-attribution: a claim that no citation covers. */
import type { Claim } from "../draft/claims";
import type { Passage } from "../library/sources/source";
import { sourcesNamed } from "../library/sources/sourceNames";
import { t } from "../localisation";
import type { Quotation } from "../text/quotations";
import { sliceOf } from "../text/span";
import { citeFixes } from "./citing";
import { evidenceFor } from "./evidence";
import { checkedQuotations, isPieceOf } from "./quotedWords";
import type { Rule, RuleFinding, Subject } from "./rule";
import { coverageAt, excerpt } from "./subject";

export const unsourcedAttribution: Rule = {
  code: "unsourced-attribution",
  severity: "warning",
  check: (subject) =>
    firstOfEachSentence(unsourcedClaims(subject)).map((claim) => report(claim, subject)),
};

/** Claims without a citation; vague ones are for `vague-attribution`, and a bare quotation needs a source only if the library can tell which. */
function unsourcedClaims(subject: Subject): Claim[] {
  return subject.claims.filter(
    (claim) =>
      coverageAt(subject, claim.sentence).length === 0 &&
      (claim.quotation ? isInLibrary(claim.quotation, subject) : !claim.attribution?.vague),
  );
}

const isInLibrary = (quotation: Quotation, subject: Subject): boolean =>
  checkedQuotations(subject).some(
    (checked) =>
      isPieceOf(checked, quotation) &&
      (checked.grade === "exact" || checked.grade === "typographic"),
  );

function firstOfEachSentence(claims: readonly Claim[]): Claim[] {
  const bySentence = new Map<number, Claim>();
  for (const claim of claims)
    if (!bySentence.has(claim.sentence.start)) bySentence.set(claim.sentence.start, claim);
  return [...bySentence.values()];
}

function report(claim: Claim, subject: Subject): RuleFinding {
  const evidence = evidenceFor(claim.sentence, subject);
  const passages = evidence.map(({ passage }) => passage);
  return {
    span: subject.toBlock(claim.focus),
    message: message(excerpt(subject.prose.plain, claim.span), passages),
    evidence,
    fixes: citeFixes(passages, claim.sentence, subject),
    ...(namesSource(claim, subject) && { severity: "information" as const }),
  };
}

function message(claim: string, passages: readonly Passage[]): string {
  switch (passages.length) {
    case 0:
      return t("No source for “{claim}”. Your library does not speak of it.", { claim });
    case 1:
      return t("No source for “{claim}”. A passage of your library speaks of it.", { claim });
    case 2:
      return t("No source for “{claim}”. Two passages of your library speak of it.", { claim });
    default:
      return t("No source for “{claim}”. Several passages of your library speak of it.", { claim });
  }
}

/** Whether the sentence names a source of the library in prose, by its title, publisher or author. */
const namesSource = ({ sentence }: Claim, { library, prose }: Subject): boolean =>
  sourcesNamed(library).isNamedIn(sliceOf(prose.plain, sentence));
