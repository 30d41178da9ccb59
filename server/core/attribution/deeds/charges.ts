/** Charges: "X accuses Y of the attack", "Y, accused of hacking the bank", "X holds Y responsible for the attack". */
import { agentBefore, toAgent, type Agent } from "./agents";
import { deedAt, doneBy, nominalDeedAt, type NamedDeed } from "./deedAt";
import type { Found } from "../found";
import type { VerbForm } from "../lexicon/lexicon";
import { foldedAt, isAdverb, type Reading, type Stretch } from "../reading";
import { subjectAfter, toSubject } from "../phrases/subjects";
import { verbGroupAt, type VerbGroup } from "../phrases/verbGroup";

/** Words between a verb of charging and the preposition before the deed: whom it charges, or who charges them. */
const chargeReach = 12;

/** The charge of the verb at `at`: who is charged did it, as others say. */
export function findCharge(reading: Reading, at: number): Found | undefined {
  const { lexicon, words } = reading;
  const forms = lexicon.charges.get(foldedAt(reading, at));
  if (!forms || words[at]!.isQuoted || (words[at]!.isCapital && at > 0)) return undefined;
  const charge = chargeBehind(reading, at + 1);
  if (!charge) return undefined;
  const group = verbGroupAt(reading, at, forms, at + 1);
  const between = { from: at + 1, to: charge.on };
  const isPassive = isPassiveHere(reading, group, forms, between);
  if (!isPassive && (group.form === "infinitive" || group.isReflexive)) return undefined;
  const agent = isPassive ? accusedBefore(reading, group.from) : accusedIn(reading, between);
  if (!agent || agent.kind === "vague") return undefined;
  const from = isPassive ? startOf(reading, group.from) : group.from;
  return toFound(reading, agent, charge, {
    cue: joined({ from, to: at + 1 }, { from: charge.on, to: charge.on + 1 }),
    verb: at,
    isTold: isPassive && between.from === between.to,
    isDenied: group.isNegated,
    isUnreal: group.isUnreal,
  });
}

/** "holds Y responsible for the attack", "Y è ritenuta responsabile dell'attacco": the adjective at `at`. */
export function findHeld(reading: Reading, at: number): Found | undefined {
  const { lexicon, words } = reading;
  const { guilty, chargedWith } = lexicon.deeds;
  if (!guilty.has(foldedAt(reading, at)) || words[at]!.isQuoted) return undefined;
  if (!chargedWith.has(foldedAt(reading, at + 1))) return undefined;
  const deed = nominalDeedAt(reading, at + 2);
  if (!deed) return undefined;
  const end = beforeLink(reading, at);
  const charge = { on: at + 1, deed };
  const passive = heldBefore(reading, end);
  if (passive?.isPassive) {
    const agent = accusedBefore(reading, passive.from);
    if (!agent || agent.kind === "vague") return undefined;
    return toFound(reading, agent, charge, {
      cue: [{ from: passive.from, to: at + 2 }],
      verb: passive.head,
      isTold: true,
      isDenied: passive.isNegated,
      isUnreal: passive.isUnreal,
    });
  }
  for (let from = end - 1; from >= Math.max(1, end - chargeReach); from -= 1) {
    const group = heldBefore(reading, from);
    if (!group || group.isPassive || group.form === "infinitive") continue;
    const agent = accusedIn(reading, { from, to: end });
    if (!agent || agent.kind === "vague") return undefined;
    return toFound(reading, agent, charge, {
      cue: [
        { from: group.from, to: from },
        { from: end, to: at + 2 },
      ],
      verb: group.head,
      isTold: false,
      isDenied: group.isNegated,
      isUnreal: group.isUnreal,
    });
  }
  return undefined;
}

/** Before "pour", "comme" or "to be", which join a verb of holding to its adjective. */
function beforeLink(reading: Reading, at: number): number {
  const { prepositions, comparisons, copulas } = reading.lexicon.grammar;
  let end = at;
  while (end > 1) {
    const folded = foldedAt(reading, end - 1);
    const isLink = prepositions.has(folded) || comparisons.has(folded) || copulas.has(folded);
    if (!isLink && !isAdverb(reading, end - 1)) break;
    end -= 1;
  }
  return end;
}

/** The verb of holding that ends before a word. */
function heldBefore(reading: Reading, end: number): VerbGroup | undefined {
  const forms = reading.lexicon.holding.get(foldedAt(reading, end - 1));
  return forms && verbGroupAt(reading, end - 1, forms, end);
}

interface Charge {
  /** The preposition before the deed. */
  readonly on: number;
  readonly deed: NamedDeed;
}

function chargeBehind(reading: Reading, from: number): Charge | undefined {
  const { words, lexicon } = reading;
  for (let on = from; on < Math.min(words.length, from + chargeReach); on += 1) {
    if (!words[on]!.isWord) return undefined;
    const deed = lexicon.deeds.chargedWith.has(words[on]!.folded)
      ? deedAt(reading, on + 1)
      : undefined;
    if (deed) return { on, deed };
  }
  return undefined;
}

/** Whether a form is a passive: by its auxiliary, or since nobody stands between it and the deed but who charges. */
function isPassiveHere(
  reading: Reading,
  group: VerbGroup,
  forms: ReadonlySet<VerbForm>,
  { from, to }: Stretch,
): boolean {
  if (!forms.has("participle")) return false;
  if (group.isPassive || from === to) return true;
  const { by } = reading.lexicon.grammar;
  return by.has(foldedAt(reading, from)) && subjectAfter(reading, from + 1) !== undefined;
}

/** Who stands charged before a verb: its subject, also before a comma. */
function accusedBefore(reading: Reading, from: number): Agent | undefined {
  const start = startOf(reading, from);
  return agentBefore(reading, foldedAt(reading, start - 1) === "," ? start - 1 : start);
}

/** "stands accused" */
const startOf = (reading: Reading, from: number): number =>
  reading.lexicon.deeds.stands.has(foldedAt(reading, from - 1)) ? from - 1 : from;

/** Whom a verb charges: its object. */
function accusedIn(reading: Reading, { from, to }: Stretch): Agent | undefined {
  const { personal } = reading.lexicon.deeds;
  let start = from;
  while (start < to && (isAdverb(reading, start) || personal.has(foldedAt(reading, start))))
    start += 1;
  const subject = start < to ? toSubject(reading, { from: start, to }) : undefined;
  return subject && toAgent(reading, subject);
}

interface Manner {
  readonly cue: readonly Stretch[];
  /** The verb, which may tell less than a charge: suspects. */
  readonly verb: number;
  /** Nobody is named who says so. */
  readonly isTold: boolean;
  readonly isDenied: boolean;
  readonly isUnreal: boolean;
}

function toFound(
  reading: Reading,
  agent: Agent,
  { deed }: Charge,
  { cue, verb, isTold, isDenied, isUnreal }: Manner,
): Found {
  const mark =
    reading.lexicon.verbMarks.get(foldedAt(reading, verb)) ??
    (isTold ? ({ level: "possible", hearsay: true } as const) : undefined);
  const word = { from: verb, to: verb + 1 };
  return {
    ...doneBy(agent, deed),
    cue,
    ...(mark && { hedge: { ...word, mark } }),
    isDenied,
    isUnreal,
  };
}

const joined = (first: Stretch, second: Stretch): readonly Stretch[] =>
  first.to === second.from ? [{ from: first.from, to: second.to }] : [first, second];
