/** Gives up segments and parts that turned out to be damaged: their documents are read again. */
import { livingIds } from "./inventory";
import { send } from "./delivering";
import { enterAll } from "./opening";
import { logDamage, type State } from "./state";

/** Takes files out of the index and has their documents read again; others than those kept are passed over. */
export function distrust(state: State, ids: readonly string[]): void {
  const { segments, parts } = state.inventory;
  const dropped = ids.filter((id) => segments.has(id) || parts.has(id));
  if (dropped.length === 0) return;
  const lost = dropped.flatMap((id) => {
    const held = segments.get(id)?.held;
    return held ? livingIds(held.segment.ids, held.dead) : [];
  });
  for (const id of dropped) {
    segments.delete(id);
    parts.delete(id);
  }
  enterAll(state);
  send(state, { dropped, gone: lost });
  state.isFindDue = true;
}

/** Gives up what reading has shown to be damaged; whether there was any. */
export function distrustDamaged(state: State): boolean {
  const { segments, parts } = state.inventory;
  const damages = [
    ...[...segments].map(([id, { held }]) => [id, held.segment.damage] as const),
    ...[...parts].map(([id, { held }]) => [id, held.part.damage] as const),
  ].filter(([, damage]) => damage !== undefined);
  for (const [id, damage] of damages) logDamage(state, [id], damage!);
  distrust(
    state,
    damages.map(([id]) => id),
  );
  return damages.length > 0;
}
