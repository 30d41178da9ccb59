/** The register of rules, in the order in which findings at one place are told. */
import { alteredQuote } from "./alteredQuote";
import { figureMismatch } from "./figureMismatch";
import { misspeltActor } from "./misspeltActor";
import type { Rule } from "./rule";
import { unfoundQuote } from "./unfoundQuote";
import { unknownCitation } from "./unknownCitation";
import { unsourcedAttribution } from "./unsourcedAttribution";
import { vagueAttribution } from "./vagueAttribution";

export const rules: readonly Rule[] = [
  unknownCitation,
  alteredQuote,
  figureMismatch,
  unsourcedAttribution,
  unfoundQuote,
  vagueAttribution,
  misspeltActor,
];
