/** Prepares what first answers would otherwise wait for, a few milliseconds at a time between messages. */
import { prepare } from "../core";
import type { Folder, Session } from "./session";
import { whenIdle } from "./whenIdle";

/** Milliseconds that preparing may hold up a message. */
const slice = 5;
/** Milliseconds in which a library that is about to change again would be prepared in vain. */
const calm = 200;

/** Prepares the folder's library unless another takes its place. */
export function prepareLibrary(session: Session, folder: Folder): void {
  const { library } = folder;
  const steps = prepare(library);
  const go = (): void => {
    if (folder.isClosed || folder.library !== library) return;
    const start = performance.now();
    while (performance.now() - start < slice) if (steps.next().done) return;
    whenIdle(session, go);
  };
  setTimeout(go, calm);
}
