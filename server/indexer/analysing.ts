/** Analyses sources behind the index, slice by slice: first those that somebody looks at. */
import type { Path } from "../core";
import { discoveriesOf, type Discoveries } from "../core/library/actors/discoveries";
import { openNamePart } from "../core/library/nameParts/openNamePart";
import type { DocumentId } from "../core/segments/segment";
import { buryAll, keepPart, locate } from "./inventory";
import { keep, send } from "./delivering";
import { noFindings } from "./findings";
import { timed, type State } from "./state";

/** Milliseconds of analysis that a part holds at most. */
const mostChunk = 4000;
const growth = 1.5;

/** Analyses for one slice of time; delivers a part once enough was found, or all that somebody waits for. */
export async function analyseSlice(state: State): Promise<void> {
  const { pace, inventory } = state;
  const started = pace.now();
  const urgent = urgentIds(state).sort((a, b) => a - b);
  const isAway = urgent.length > 0 && urgent[0]! < state.findings.last;
  if (isAway) await deliverFindings(state);
  const { findings } = state;
  findings.isUrgent ||= urgent.length > 0;
  timed(state, "analyse", () => {
    for (const id of urgent.length > 0 ? urgent : inventory.unanalysed) {
      if (findings.ids.has(id)) continue;
      // A part's documents ascend; those of merged segments lie before later ones.
      if (id < findings.last) break;
      findings.builder.add(id, read(state, id));
      findings.ids.add(id);
      findings.last = id;
      if (pace.now() - started >= pace.slice) return;
    }
    findings.spent = Infinity;
  });
  findings.spent += pace.now() - started;
  const isAwaited = findings.isUrgent && urgentIds(state).length === 0;
  if (isAwaited || findings.spent >= state.chunk) await deliverFindings(state);
}

/** Makes a part of what was found. */
export async function deliverFindings(state: State): Promise<void> {
  const { findings, inventory } = state;
  const { builder, ids } = findings;
  state.findings = noFindings();
  if (!findings.isUrgent) state.chunk = Math.min(mostChunk, state.chunk * growth);
  if (ids.size === 0) return;
  const gone = [...ids].filter((id) => !inventory.unanalysed.has(id));
  const bytes = timed(state, "analyse", () => builder.seal());
  const kept = await keep(state, bytes, openNamePart);
  if (!kept) return;
  keepPart(inventory, kept.opened, kept.bytes, kept.isStored);
  buryAll(inventory, gone);
  send(state, { parts: [kept.file] });
}

/** Documents of urgent files that wait and have been delivered. */
export const urgentIds = ({ urgent, inventory, findings }: State): DocumentId[] =>
  [...urgent].flatMap((path: Path) => {
    const id = inventory.entries.get(path)?.id;
    const isWaiting =
      id !== undefined &&
      inventory.unanalysed.has(id) &&
      !findings.ids.has(id) &&
      locate(inventory, id) !== undefined;
    return isWaiting ? [id] : [];
  });

const nothing: Discoveries = { names: new Map(), declarations: [], attributions: [] };

function read({ inventory }: State, id: DocumentId): Discoveries {
  const place = locate(inventory, id);
  const text = place?.segment.textAt(place.number);
  return text ? discoveriesOf(text) : nothing;
}
