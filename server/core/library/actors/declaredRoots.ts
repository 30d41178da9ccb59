/** Follows declarations from name to name to those that lead no further: whose names they are. */

/** Where declarations lead. */
export interface Onward {
  /** Ids of the listed actors that a name is of; no declaration leads on from it. */
  ownersOf(key: string): readonly string[] | undefined;
  /** Names that a name's declarations lead to. */
  onwardFrom(key: string): readonly string[];
}

/** What can be reached from a name. */
interface Reach {
  /** Ends: ids of listed actors, and names that lead no further. */
  readonly ends: ReadonlySet<string>;
  /** Of all names reached, itself among them, the first by code units. */
  readonly least: string;
}

/** A name that is being looked at. */
interface Visit {
  readonly key: string;
  readonly onward: readonly string[];
  /** Index of the next of `onward`. */
  next: number;
  readonly number: number;
  /** Least number of an open name that it leads back to. */
  low: number;
}

/**
 * Ends that declarations lead to from a name, sorted; in a circle without an end the name first by code units stands for
 * all. Undefined for a name from which none leads on. Circles are found as in Tarjan (1972), so that each name is looked
 * at once, however many are declared to be each other's.
 */
export function createRoots(graph: Onward): (key: string) => readonly string[] | undefined {
  const settled = new Map<string, Reach>();
  return (key) => {
    if (!onwardFrom(graph, key).some((next) => next !== key)) return undefined;
    if (!settled.has(key)) settle(graph, key, settled);
    const { ends, least } = settled.get(key)!;
    return ends.size > 0 ? [...ends].sort() : [least];
  };
}

const onwardFrom = (graph: Onward, key: string): readonly string[] =>
  graph.ownersOf(key) ? [] : graph.onwardFrom(key);

function settle(graph: Onward, start: string, settled: Map<string, Reach>): void {
  const open = new Map<string, Visit>();
  const path: Visit[] = [];
  const waiting: Visit[] = [];
  const enter = (key: string): void => {
    const onward = onwardFrom(graph, key);
    const visit = { key, onward, next: 0, number: open.size, low: open.size };
    open.set(key, visit);
    path.push(visit);
    waiting.push(visit);
  };
  enter(start);
  for (let visit = path.at(-1); visit; visit = path.at(-1)) {
    const next = visit.onward[visit.next++];
    if (next !== undefined) {
      if (settled.has(next)) continue;
      const met = open.get(next);
      if (met) visit.low = Math.min(visit.low, met.number);
      else enter(next);
      continue;
    }
    path.pop();
    const before = path.at(-1);
    if (before) before.low = Math.min(before.low, visit.low);
    if (visit.low === visit.number)
      closeCircle(graph, waiting.splice(waiting.lastIndexOf(visit)), settled);
  }
}

/** Settles names that all lead to each other, or one that leads only onward. */
function closeCircle(graph: Onward, circle: readonly Visit[], settled: Map<string, Reach>): void {
  const ends = new Set<string>();
  let least = circle[0]!.key;
  for (const { key, onward } of circle) {
    if (key < least) least = key;
    if (onward.length === 0) for (const end of graph.ownersOf(key) ?? [key]) ends.add(end);
    for (const next of onward) {
      const reach = settled.get(next);
      if (!reach) continue;
      for (const end of reach.ends) ends.add(end);
      if (reach.least < least) least = reach.least;
    }
  }
  for (const { key } of circle) settled.set(key, { ends, least });
}
