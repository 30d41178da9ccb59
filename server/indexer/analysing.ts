/** Analyses sources behind the index, slice by slice: first those that somebody looks at. */
import type { Path } from "../core";
import { discoveriesOf, type Discoveries } from "../core/library/discoveries";
import { createNamePartBuilder, openNamePart } from "../core/library/nameParts/namePart";
import type { DocumentId } from "../core/segments/segment";
import { keepPart, locate } from "./inventory";
import { keep, send } from "./delivering";
import { timed, type State } from "./state";

/** Milliseconds of analysis that a part holds at most. */
const mostChunk = 4000;
const growth = 1.5;

/** What was found and stands in no part yet. */
export interface Findings {
  readonly found: Map<DocumentId, Discoveries>;
  spent: number;
  /** They are waited for: a part is made as soon as no other is. */
  isUrgent: boolean;
}

/** Analyses for one slice of time; delivers a part once enough was found, or all that somebody waits for. */
export async function analyseSlice(state: State): Promise<void> {
  const { pace, findings, inventory } = state;
  const started = pace.now();
  const isOver = () => pace.now() - started >= pace.slice;
  const urgent = urgentIds(state);
  if (urgent.length > 0) findings.isUrgent = true;
  timed(state, "analyse", () => {
    for (const id of urgent.length > 0 ? urgent : inventory.unanalysed) {
      if (!findings.found.has(id)) findings.found.set(id, read(state, id));
      if (isOver()) break;
    }
  });
  findings.spent += pace.now() - started;
  const isLast = findings.found.size >= inventory.unanalysed.size;
  const isAwaited = findings.isUrgent && urgentIds(state).length === 0;
  if (isLast || isAwaited || findings.spent >= state.chunk) await deliverFindings(state);
}

/** Makes a part of what was found. */
export async function deliverFindings(state: State): Promise<void> {
  const { findings, inventory } = state;
  const living = [...findings.found].filter(([id]) => inventory.unanalysed.has(id));
  state.findings = { found: new Map(), spent: 0, isUrgent: false };
  if (!findings.isUrgent) state.chunk = Math.min(mostChunk, state.chunk * growth);
  if (living.length === 0) return;
  const bytes = timed(state, "analyse", () => {
    const builder = createNamePartBuilder();
    for (const [id, discoveries] of living.sort(([a], [b]) => a - b)) builder.add(id, discoveries);
    return builder.seal();
  });
  const kept = await keep(state, bytes, openNamePart);
  if (!kept) return;
  keepPart(inventory, kept.opened, kept.bytes, kept.isStored);
  send(state, { parts: [kept.file] });
}

/** Documents of urgent files that wait and have been delivered. */
export const urgentIds = ({ urgent, inventory, findings }: State): DocumentId[] =>
  [...urgent].flatMap((path: Path) => {
    const id = inventory.entries.get(path)?.id;
    const isWaiting =
      id !== undefined &&
      inventory.unanalysed.has(id) &&
      !findings.found.has(id) &&
      locate(inventory, id) !== undefined;
    return isWaiting ? [id] : [];
  });

const nothing: Discoveries = { names: new Map(), declarations: [], attributions: [] };

function read({ inventory }: State, id: DocumentId): Discoveries {
  const place = locate(inventory, id);
  const text = place?.segment.textAt(place.number);
  return text ? discoveriesOf(text) : nothing;
}
