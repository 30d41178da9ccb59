/** Work that waits until nothing else does. */
import type { Session } from "./session";

/** Does something after a turn of the event loop in which no message came, so that answers are given and written before. */
export function whenIdle(session: Session, work: () => void): void {
  const { taken } = session;
  setTimeout(() => {
    if (session.taken === taken) work();
    else whenIdle(session, work);
  }, 0);
}
