/** The guard around every request, notification and work that nobody waits for: a fault is logged and answered empty, and never ends the server. */
import type { Session } from "./session";

/** A handler counts what comes: see `whenIdle`. */
export interface Guard {
  /** A handler that answers `empty` where `handle` fails. */
  request<P, R>(
    name: string,
    empty: R,
    handle: (params: P) => R | Promise<R>,
  ): (params: P) => Promise<R>;
  /** A handler that goes on where `handle` fails. */
  notification<P>(name: string, handle: (params: P) => void | Promise<void>): (params: P) => void;
}

export function createGuard(session: Session): Guard {
  return {
    request: (name, empty, handle) => async (params) => {
      session.taken += 1;
      try {
        return await handle(params);
      } catch (error) {
        logFault(session, name, error);
        return empty;
      }
    },
    notification: (name, handle) => (params) => {
      session.taken += 1;
      unattended(session, name, () => handle(params));
    },
  };
}

/** Does what nobody waits for: a promise that is rejected unseen would end the process. */
export function unattended(session: Session, name: string, work: () => void | Promise<void>): void {
  void (async () => work())().catch((error: unknown) => {
    logFault(session, name, error);
  });
}

/** Tells in the log what failed, with its stack. */
export function logFault({ connection }: Session, name: string, error: unknown): void {
  const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
  connection.console.error(`${name}: ${told}`);
}
