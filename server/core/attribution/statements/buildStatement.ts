/** Puts a statement's parts together. */
import type { StatementVerb } from "../../languages/cues";
import type { Found } from "../found";
import type { Stretch } from "../reading";
import type { Subject } from "../phrases/subjects";
import type { VerbGroup } from "../phrases/verbGroup";

/** A statement by the verb of `group`; parts of the content that are absent are left out. */
export function build(
  group: VerbGroup,
  verb: StatementVerb,
  subject: Subject | undefined,
  content: readonly (Stretch | undefined)[],
): Found {
  return {
    source: subject ? [{ from: subject.from, to: subject.to }] : [],
    cue: [{ from: group.from, to: group.to }],
    content: content.filter((each) => each !== undefined),
    isVague: subject?.kind === "vague",
    isDenied: group.isNegated || !!verb.denies,
    isUnreal: group.isUnreal,
    isAsked: !!verb.asks,
  };
}
