/** Prepares what first answers would otherwise wait for, a few milliseconds at a time between messages. */
import { prepare, prepareNames } from "../core";
import type { Folder, OpenDraft, Session } from "./session";
import { whenIdle } from "./whenIdle";

/** Milliseconds that preparing may hold up a message. */
const slice = 5;
/** Milliseconds in which a library that is about to change again would be prepared in vain. */
const calm = 200;

/** Prepares the folder's library unless another takes its place. */
export function prepareLibrary(session: Session, folder: Folder): void {
  const { library } = folder;
  prepareInSlices(session, prepare(library), () => !folder.isClosed && folder.library === library);
}

/** Prepares the cards of whom a draft names unless the draft or the library changes; not while sources are still being read, for each of which all would begin again. */
export function prepareDraft(
  session: Session,
  { document, text, folder, reading }: OpenDraft,
): void {
  if (!folder.progress.isDone) return;
  const { version } = text;
  prepareInSlices(
    session,
    prepareNames(reading),
    () =>
      session.documents.get(document.uri) === document &&
      document.text.version === version &&
      !folder.isClosed &&
      folder.library === reading.library,
  );
}

function prepareInSlices(
  session: Session,
  steps: Generator<undefined>,
  isWanted: () => boolean,
): void {
  const go = (): void => {
    if (!isWanted()) return;
    const start = performance.now();
    while (performance.now() - start < slice) if (steps.next().done) return;
    whenIdle(session, go);
  };
  setTimeout(go, calm);
}
