/** The claims of a draft with whether each is sourced: the list behind "9 of 12 sourced". */
import type { Configuration } from "../configuration";
import type { Claim } from "../draft/claims";
import type { DraftReading, BlockReading } from "../draft/readDraft";
import { coverageOf } from "../draft/coverage";
import { shiftSpan, type Span } from "../text/span";
import { toFileSpan } from "../text/textMap";

export interface DraftClaim {
  readonly kind: Claim["kind"];
  /** In the draft. */
  readonly span: Span;
  readonly text: string;
  readonly isSourced: boolean;
  readonly isVague: boolean;
}

export interface ClaimsSummary {
  readonly claims: number;
  readonly sourced: number;
}

interface BlockClaims {
  readonly configuration: Configuration;
  readonly claims: readonly DraftClaim[];
  readonly summary: ClaimsSummary;
}

const known = new WeakMap<BlockReading, BlockClaims>();

/** Claims of a draft, in order. A claim is sourced where a citation covers its sentence. */
export function claimsOf(reading: DraftReading, configuration: Configuration): DraftClaim[] {
  return reading.blocks.flatMap(({ placed: { start }, reading: block }) =>
    blockClaims(block, configuration).claims.map((claim) => ({
      ...claim,
      span: shiftSpan(claim.span, start),
    })),
  );
}

export const summaryOf = (claims: readonly DraftClaim[]): ClaimsSummary => ({
  claims: claims.length,
  sourced: claims.filter(({ isSourced }) => isSourced).length,
});

/** The summary of a draft's claims without their list. */
export function summaryIn(reading: DraftReading, configuration: Configuration): ClaimsSummary {
  let claims = 0;
  let sourced = 0;
  for (const { reading: block } of reading.blocks) {
    const { summary } = blockClaims(block, configuration);
    claims += summary.claims;
    sourced += summary.sourced;
  }
  return { claims, sourced };
}

function blockClaims(block: BlockReading, configuration: Configuration): BlockClaims {
  const before = known.get(block);
  if (before?.configuration === configuration) return before;
  const claims = block.proses.flatMap(({ prose, attributions, claims: own }) => {
    const coverage = coverageOf(prose, attributions, configuration.citationScope);
    return own.map((claim): DraftClaim => {
      const index = prose.sentences.findIndex((sentence) => claim.sentence.start < sentence.end);
      return {
        kind: claim.kind,
        span: toFileSpan(prose.map, claim.span),
        text: prose.plain.slice(claim.span.start, claim.span.end),
        isSourced: (coverage[index]?.length ?? 0) > 0,
        isVague: claim.attribution?.vague ?? false,
      };
    });
  });
  const found = { configuration, claims, summary: summaryOf(claims) };
  known.set(block, found);
  return found;
}
