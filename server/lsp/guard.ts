/** The guard around every request and notification: it is counted; a fault is logged and answered empty, and never ends the server. */
import type { Session } from "./session";

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
  const log = (name: string, error: unknown): void => {
    const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
    session.connection.console.error(`${name}: ${told}`);
  };
  return {
    request: (name, empty, handle) => async (params) => {
      session.taken += 1;
      try {
        return await handle(params);
      } catch (error) {
        log(name, error);
        return empty;
      }
    },
    notification: (name, handle) => (params) => {
      session.taken += 1;
      void (async () => handle(params))().catch((error: unknown) => {
        log(name, error);
      });
    },
  };
}
