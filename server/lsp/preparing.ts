/** Prepares what first answers would otherwise wait for, a few milliseconds at a time between messages. */
import { prepare } from "../core";
import type { Folder } from "./session";

/** Milliseconds that preparing may hold up a message. */
const slice = 5;
/** Milliseconds in which a library that is about to change again would be prepared in vain. */
const calm = 200;

/** Prepares the folder's library unless another takes its place. */
export function prepareLibrary(folder: Folder): void {
  const { library } = folder;
  const steps = prepare(library);
  const go = (): void => {
    if (folder.isClosed || folder.library !== library) return;
    const start = performance.now();
    while (performance.now() - start < slice) if (steps.next().done) return;
    setTimeout(go, 0);
  };
  setTimeout(go, calm);
}
