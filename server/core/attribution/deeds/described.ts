/** Identity as somebody puts it: what a group calls itself, and what others describe it as. */
import type { Found } from "../found";
import { phraseKinds } from "../lexicon/lexicon";
import { contentAfter } from "../phrases/complements";
import { subjectBefore } from "../phrases/subjects";
import { groupStartAt, isNegatedIn } from "../phrases/verbGroup";
import { foldedAt, phraseAt, type FoundPhrase, type Reading, type Stretch } from "../reading";
import { clauseEnd, isActor, namesSomebody, relationIn } from "./identityParts";

/** "X calls itself the digital arm of Y", "The Ledger described X as a front for Y", "X was identified as a unit of Y". */
export function findDescribed(reading: Reading, at: number): Found | undefined {
  const own = phraseAt(reading, at, phraseKinds.callsItself);
  if (own) return byItself(reading, own);
  const cue = phraseAt(reading, at, phraseKinds.describedAs);
  if (!cue) return undefined;
  return cue.gap ? byOthers(reading, cue, cue.gap) : byNobody(reading, cue);
}

function byItself(reading: Reading, cue: FoundPhrase): Found | undefined {
  const group = groupStartAt(reading, cue.from);
  const subject = actorBefore(reading, group.from);
  return (
    subject && build(reading, subject, [{ from: group.from, to: cue.to }], { teller: subject })
  );
}

function byOthers(reading: Reading, cue: FoundPhrase, gap: Stretch): Found | undefined {
  const { personal } = reading.lexicon.deeds;
  const described = {
    ...gap,
    from: gap.from + (personal.has(foldedAt(reading, gap.from)) ? 1 : 0),
  };
  if (described.from >= described.to || !isActor(reading, described)) return undefined;
  const group = groupStartAt(reading, cue.from);
  const { pluperfects } = reading.lexicon.grammar;
  // "had described": a view of the past, which may be given up.
  if (holdsAny(reading, { from: group.from, to: gap.from }, pluperfects)) return undefined;
  const teller = subjectBefore(reading, group.from);
  const parts = [
    { from: group.from, to: gap.from },
    { from: gap.to, to: cue.to },
  ];
  const words = parts.filter(({ from, to }) => from < to);
  return build(
    reading,
    described,
    words,
    teller && { teller: { from: teller.from, to: teller.to } },
  );
}

function byNobody(reading: Reading, cue: FoundPhrase): Found | undefined {
  const group = groupStartAt(reading, cue.from);
  const { passives } = reading.lexicon.grammar;
  const isPassive = holdsAny(reading, { from: group.from, to: cue.from }, passives);
  const subject = isPassive ? actorBefore(reading, group.from) : undefined;
  return subject && build(reading, subject, [{ from: group.from, to: cue.to }], undefined);
}

const holdsAny = ({ words }: Reading, { from, to }: Stretch, among: ReadonlySet<string>): boolean =>
  words.slice(from, to).some(({ folded }) => among.has(folded));

function actorBefore(reading: Reading, end: number): Stretch | undefined {
  const subject = subjectBefore(reading, end);
  return subject && isActor(reading, subject) ? { from: subject.from, to: subject.to } : undefined;
}

/** Only what somebody is to another tells who they are: an arm, a front. */
function build(
  reading: Reading,
  who: Stretch,
  cue: readonly Stretch[],
  by: Pick<Found, "teller"> | undefined,
): Found | undefined {
  const start = cue.at(-1)!.to;
  const relation = relationIn(reading, start);
  if (relation === undefined) return undefined;
  const content = contentAfter(reading, start, clauseEnd(reading, relation));
  if (!content || !namesSomebody(reading, content)) return undefined;
  return {
    source: [who],
    cue,
    content: [content],
    ...by,
    isDenied: cue.some((part) => isNegatedIn(reading, part)),
    isUnreal: groupStartAt(reading, cue[0]!.from).isUnreal,
  };
}
