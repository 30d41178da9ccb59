/** vague-attribution: something is said, by nobody in particular, and no citation tells by whom. */
import { t } from "../localisation";
import type { Rule } from "./rule";
import { coverageAt, excerpt } from "./subject";

export const vagueAttribution: Rule = {
  code: "vague-attribution",
  severity: "information",
  check: (subject) =>
    subject.claims
      .filter(
        (claim) => claim.attribution?.vague && coverageAt(subject, claim.sentence).length === 0,
      )
      .map((claim) => ({
        span: subject.toBlock(claim.focus),
        message: t("“{words}”: who?", { words: excerpt(subject.prose.plain, claim.focus, 40) }),
        evidence: [],
        fixes: [],
      })),
};
