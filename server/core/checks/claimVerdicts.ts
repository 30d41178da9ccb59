/** The verdict on each claim of a draft: what the rules find against it, else what its cited sources say. */
import type { Configuration } from "../configuration";
import type { Claim } from "../draft/claims";
import type { DraftReading } from "../draft/readDraft";
import type { Verdict } from "../evidence/verdict";
import type { Passage, Source } from "../library/sources/source";
import { t } from "../localisation";
import { spansOverlap, type Span } from "../text/span";
import { alteredQuote } from "./alteredQuote";
import { contradictedClaim } from "./contradictedClaim";
import { figureMismatch } from "./figureMismatch";
import { misattributedQuote } from "./misattributedQuote";
import { overstatedCertainty } from "./overstatedCertainty";
import { checkedQuotations, type CheckedQuotation } from "./quotedWords";
import { foundBy, type RuleFinding, type Subject } from "./rule";
import { citedSources, coverageAt, subjectOf, isVerifiable } from "./subject";
import { translationOf } from "./translatedQuotes";
import { unfoundQuote } from "./unfoundQuote";
import { unsupportedClaim } from "./unsupportedClaim";
import { judgedSentences } from "./verdicts";

/** As a verdict is shown; of what the sources it is about say, the reason tells in one sentence. */
export type ClaimVerdict = Pick<Verdict, "kind" | "reason" | "evidence">;

/** Verdicts on the claims of a draft, in the order of `claimsOf`. Costs a check of the draft where it was not checked before. */
export const verdictsOf = (
  reading: DraftReading,
  configuration: Configuration,
): readonly ClaimVerdict[] =>
  reading.blocks.flatMap(({ reading: { block, proses } }) =>
    proses.flatMap((content) => {
      if (content.claims.length === 0) return [];
      const subject = subjectOf(content, block, reading, configuration);
      return content.claims.map((claim) => verdictOn(claim, subject));
    }),
  );

/** What a verdict is on: a claim, or all of a sentence. Spans are in the prose. */
export type Judged = Pick<Claim, "span" | "sentence">;

/** The verdict of the sources cited for a claim. Searches nothing that the rules have asked before. */
export function verdictOn(claim: Judged, subject: Subject): ClaimVerdict {
  const citations = coverageAt(subject, claim.sentence);
  if (citations.length === 0)
    return translated(claim, subject) ?? unchecked(t("No source is cited for it."));
  const sources = citedSources(citations);
  return (
    foundAgainst(claim, sources, subject) ??
    quotedIn(claim, sources, subject) ??
    judgedIn(claim, subject) ??
    unchecked(
      isVerifiable(citations)
        ? t("The sentence claims nothing.")
        : t("A cited source has no text."),
    )
  );
}

const unchecked = (reason: string): ClaimVerdict => ({ kind: "unchecked", reason, evidence: [] });

interface Against {
  /** About quoted words, and not about all of the sentence. */
  readonly isQuoted: boolean;
  readonly isSilent: boolean;
  readonly finding: RuleFinding;
}

const againstBySubject = new WeakMap<Subject, readonly Against[]>();

function findingsAgainst(subject: Subject): readonly Against[] {
  let found = againstBySubject.get(subject);
  if (!found) {
    found = [
      ...[alteredQuote, misattributedQuote, unfoundQuote].flatMap((rule) =>
        foundBy(rule, subject).map((finding) => ({
          isQuoted: true,
          isSilent: rule === unfoundQuote,
          finding,
        })),
      ),
      ...[contradictedClaim, figureMismatch, unsupportedClaim].flatMap((rule) =>
        foundBy(rule, subject).map((finding) => ({
          isQuoted: false,
          isSilent: rule === unsupportedClaim,
          finding,
        })),
      ),
    ];
    againstBySubject.set(subject, found);
  }
  return found;
}

/** What a rule finds against a claim. Words that only another source holds leave the cited ones silent. */
function foundAgainst(
  claim: Judged,
  sources: readonly Source[],
  subject: Subject,
): ClaimVerdict | undefined {
  const told = findingsAgainst(subject).find(({ finding, isQuoted }) =>
    spansOverlap(finding.span, subject.toBlock(isQuoted ? claim.span : claim.sentence)),
  );
  if (!told) return undefined;
  const { message, evidence } = told.finding;
  const [first] = evidence;
  const isSilent = told.isSilent || (first && !sources.includes(first.passage.source));
  return { kind: isSilent ? "silent" : "contradicted", reason: message, evidence };
}

/** Quoted words that a cited source holds, or that it holds in another language. */
function quotedIn(
  claim: Judged,
  sources: readonly Source[],
  subject: Subject,
): ClaimVerdict | undefined {
  const held = quotationsIn(claim, subject).find(
    ({ found }) => found && sources.includes(found.source),
  );
  if (!held) return translated(claim, subject);
  return {
    kind: "supported",
    reason: t("The cited source holds these words."),
    evidence: [{ passage: held.found!.passage, reason: t("the quoted words") }],
  };
}

const quotationsIn = ({ span }: Judged, subject: Subject): CheckedQuotation[] =>
  checkedQuotations(subject).filter(({ pieces }) =>
    pieces.some(({ content }) => spansOverlap(content, span)),
  );

/** Quoted words that a source has in another language. */
function translated(claim: Judged, subject: Subject): ClaimVerdict | undefined {
  const [passage] = quotationsIn(claim, subject).flatMap(
    (checked) => translationOf(checked, subject) ?? [],
  );
  return passage && translatedFrom(passage);
}

/** Whether the words were translated rightly is for a reader to tell. */
const translatedFrom = (passage: Passage): ClaimVerdict => ({
  kind: "unchecked",
  reason: t("Found in translation: {key} has these words in another language.", {
    key: passage.source.key,
  }),
  evidence: [{ passage, reason: t("what the quotation translates") }],
});

/** What its sentence was judged to be; a source that is less sure is said to be. */
function judgedIn({ sentence }: Judged, subject: Subject): ClaimVerdict | undefined {
  const judged = judgedSentences(subject).find((each) => isSame(each.sentence, sentence));
  if (!judged) return undefined;
  const { kind, reason, evidence } = judged.verdict;
  const overstated = foundBy(overstatedCertainty, subject).find(({ span }) =>
    spansOverlap(span, subject.toBlock(sentence)),
  );
  return { kind, reason: overstated?.message ?? reason, evidence };
}

const isSame = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;
