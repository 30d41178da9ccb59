/** The verdict card: what the sources cited for a claim of a draft say of it, with the passage. */
import { verdictOn, type ClaimVerdict } from "../checks/claimVerdicts";
import type { Subject } from "../checks/rule";
import { coverageAt, subjectOf } from "../checks/subject";
import type { Configuration } from "../configuration";
import type { Claim } from "../draft/claims";
import type { DraftReading } from "../draft/readDraft";
import type { VerdictKind } from "../evidence/verdict";
import type { Library } from "../library/library";
import { passageText } from "../library/sources/source";
import { shiftSpan, spanContains, spansOverlap, type Span } from "../text/span";
import { countOrigins, type OriginCount } from "./originCount";
import { placeOfPassage, type Place } from "./place";

export interface VerdictCard {
  readonly kind: "verdict";
  readonly verdict: VerdictKind;
  /** One sentence. */
  readonly reason: string;
  /** Of the sources that say so, where they are several. */
  readonly count?: OriginCount;
  /** The passage nearest to the claim; absent where there is none. */
  readonly passage?: VerdictPassage;
}

export interface VerdictPassage {
  /** "false-flag ¶4". */
  readonly whence: string;
  readonly text: string;
  /** Why it was chosen. */
  readonly reason: string;
  readonly place?: Place;
}

/** The card of the cited claim whose cue or quoted words stand at `offset` of a draft, with the span of these; undefined where there is none. */
export function verdictAt(
  reading: DraftReading,
  configuration: Configuration,
  offset: number,
): { readonly span: Span; readonly card: VerdictCard } | undefined {
  const found = reading.blocks.find(
    ({ placed: { start, block } }) => start <= offset && offset <= start + block.text.length,
  );
  if (!found) return undefined;
  const { placed, reading: block } = found;
  for (const content of block.proses) {
    if (content.claims.length === 0) continue;
    const subject = subjectOf(content, block.block, reading, configuration);
    for (const claim of content.claims)
      for (const telling of tellingSpans(claim, subject)) {
        const span = shiftSpan(subject.toBlock(telling), placed.start);
        if (offset < span.start || offset >= span.end) continue;
        const verdict = verdictOn(claim, subject);
        // Without a citation there is nothing to tell, unless a source has the words.
        if (coverageAt(subject, claim.sentence).length > 0 || verdict.evidence.length > 0)
          return { span, card: cardOf(reading.library, verdict) };
      }
  }
  return undefined;
}

/** The words of a claim that its verdict is shown on: those that attribute, and those that it quotes. */
const tellingSpans = ({ focus, span }: Claim, { prose }: Subject): Span[] => [
  focus,
  ...prose.quotations.flatMap(({ content }) =>
    spansOverlap(content, span) && !spanContains(focus, content) ? [content] : [],
  ),
];

function cardOf(library: Library, { kind, reason, evidence }: ClaimVerdict): VerdictCard {
  const [first] = evidence;
  const passage = first?.passage;
  const count = countOrigins(
    library,
    evidence.map((each) => each.passage),
  );
  const place = passage && placeOfPassage(passage);
  return {
    kind: "verdict",
    verdict: kind,
    reason,
    ...(kind === "supported" && count.sources > 1 && { count }),
    ...(first && {
      passage: {
        whence: `${first.passage.source.key} ¶${first.passage.paragraph}`,
        text: passageText(first.passage),
        reason: first.reason,
        ...(place && { place }),
      },
    }),
  };
}
