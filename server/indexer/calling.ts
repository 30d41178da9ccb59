/** Asks the host, which may fail as a whole: it is told, and asked again after longer and longer waits. */
import type { Host } from "./host";
import { log, timedWait, type Stage, type State } from "./state";

/** Milliseconds that it is left alone at most. */
const mostPatience = 60_000;

/** What the host answers; undefined where it failed. An answer that is none counts as a failure too, and is told by the caller. */
export async function callHost<T>(
  state: State,
  stage: Stage,
  ask: (host: Host) => Promise<T>,
  isAnswer: (answer: T) => boolean = () => true,
): Promise<T | undefined> {
  try {
    const answer = await timedWait(state, stage, () => ask(state.options.host));
    if (isAnswer(answer)) state.failures = 0;
    else noteFailure(state);
    return answer;
  } catch (error) {
    noteFailure(state);
    const { path } = state.options.folder;
    log(state, `${path}: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}

/** The host is left alone for a while. */
function noteFailure(state: State): void {
  const { pace } = state;
  state.callableAt = pace.now() + Math.min(mostPatience, pace.retrying * 2 ** state.failures);
  state.failures += 1;
}

/** Whether the host may be asked now. */
export const isCallable = ({ failures, callableAt, pace }: State): boolean =>
  failures === 0 || pace.now() >= callableAt;

/** Forgets that it failed: somebody asks anew. */
export function callAgain(state: State): void {
  state.failures = 0;
}
