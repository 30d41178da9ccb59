/** Which concepts exclude each other about one thing, and which tell one event from its two sides. */
import type { Concept } from "./concepts";
import { wordsOf } from "./words";

type Pair = readonly [Concept, Concept];

const pairsOf = (rows: string): readonly Pair[] =>
  rows
    .trim()
    .split("\n")
    .flatMap((row) => {
      const [one, others = ""] = row.trim().split(": ");
      return wordsOf(others).map((other): Pair => [one!, other]);
    });

/** Of one event told from both sides: who sells has a buyer. */
export const conversePairs = pairsOf(`
  buy: sell
  send: receive
  export: import
  win: lose
  lend: borrow
`);

/** Opposites of which one thing is only one, at whatever time: who joined may have left, but who was sentenced was not acquitted. */
export const exclusivePairs = pairsOf(`
  confirm: deny repeal
  admit: deny
  accept: refuse
  approve: refuse abstain ban oppose
  allow: ban refuse prevent
  support: oppose abstain refuse
  oppose: abstain
  praise: criticise accuse
  thank: criticise accuse
  defend: criticise accuse
  rise: fall
  grow: fall
  double: fall
  sentence: acquit
  acquit: punish guilty fine ban
  cause: prevent
  guilty: innocent
  legal: illegal
  true: false
  profit: loss lose deficit
  continue: cancel
  success: failure fail
  achieve: fail
  majority: minority
  survive: die kill
  alive: die kill
  prove: deny
  recommend: dissuade
  lengthen: shorten
  improve: worsen
  promote: relegate
  strengthen: weaken
  accelerate: slow
  resist: surrender
  obey: violate ignore
  trust: distrust
  include: exclude
  create: fall cancel delete
  unanimous: majority
  unchanged: rise fall grow double change
  impose: repeal cancel forgo
  wealth: poverty
`);

/** States that may follow each other, and exclude each other only at one time. */
export const passingPairs = pairsOf(`
  open: close
  begin: cancel postpone
  continue: end stop
  arrive: leave
  stay: leave resign dismiss move
  keep: dismiss release sell lose cancel withdraw
  advance: withdraw
  remember: forget
  spend: save
`);

/** Of what the one ends the other is what went before: whoever was released had been arrested. */
export const endingPairs = pairsOf(`
  end: begin
  stop: begin
  leave: join
  dismiss: hire appoint
  resign: hire appoint
  release: arrest imprison kidnap
  destroy: build
  dissolve: found
  divorce: marry
  divide: unite merge
  separate: unite merge connect
  withdraw: invade occupy conquer deploy
  reveal: hide
  publish: hide
`);

/** Rows of qualities of which a thing has only one; they exclude each other beside the same word alone: "the north stand". */
export const rivalQualities: readonly (readonly Concept[])[] = `
  first last
  north south east west
  monday tuesday wednesday thursday friday saturday sunday
  morning evening night
  spring summer autumn winter
  yesterday today tomorrow
  public private
  high low
  big small
  new old
  strong weak
  good bad
  easy difficult
  cheap expensive
  domestic international
  security danger
  full empty
  larger smaller
  higher lower
  longer shorter
  older younger
  earlier later
  faster slower
  woman man
  husband wife
  father mother
  son daughter
  brother sister
  black white red green blue yellow
  gold silver
  heat cold
  import export
  right-wing left-wing
  success failure
`
  .trim()
  .split("\n")
  .map((row) => wordsOf(row));
