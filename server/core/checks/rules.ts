/** The register of rules, in the order in which findings at one place are told. */
import { alteredQuote } from "./alteredQuote";
import { contradictedClaim } from "./contradictedClaim";
import { contestedAttribution } from "./contestedAttribution";
import { figureMismatch } from "./figureMismatch";
import { misspeltActor } from "./misspeltActor";
import { misattributedQuote } from "./misattributedQuote";
import { overstatedCertainty } from "./overstatedCertainty";
import type { Rule } from "./rule";
import { singleOrigin } from "./singleOrigin";
import { unfoundQuote } from "./unfoundQuote";
import { unknownCitation } from "./unknownCitation";
import { unsourcedAttribution } from "./unsourcedAttribution";
import { unsupportedClaim } from "./unsupportedClaim";
import { vagueAttribution } from "./vagueAttribution";

export const rules: readonly Rule[] = [
  unknownCitation,
  alteredQuote,
  contradictedClaim,
  misattributedQuote,
  figureMismatch,
  unsupportedClaim,
  overstatedCertainty,
  unsourcedAttribution,
  unfoundQuote,
  contestedAttribution,
  vagueAttribution,
  misspeltActor,
  singleOrigin,
];
