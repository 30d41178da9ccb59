/** Applies deliveries to libraries: at once where they are small and few, gathered while a library is built. */
import { applyDelivery, emptyLibrary, type Delivery } from "../core";
import { joinDeliveries, type UnpackedDelivery } from "../indexer/packedDelivery";
import type { Folder } from "./session";

/** Milliseconds between two libraries while most of one is unread, and while its sources are analysed. */
const whileReading = 250;
const whileAnalysing = 1000;

/** Takes up a delivery; `onLibrary` is called when the folder's library is another. */
export function takeDelivery(
  folder: Folder,
  unpacked: UnpackedDelivery,
  onLibrary: () => void,
): void {
  const { isFirst, delivery, missing } = unpacked;
  if (missing.length > 0) folder.indexer.resend(missing);
  if (isFirst) {
    folder.library = emptyLibrary();
    folder.opened.clear();
    folder.waiting = undefined;
  }
  keepOpened(folder, delivery);
  folder.waiting = folder.waiting ? joinDeliveries(folder.waiting, delivery) : delivery;
  if (folder.applies) return;
  folder.applies = true;
  setTimeout(
    () => {
      folder.applies = false;
      if (applyWaiting(folder)) onLibrary();
    },
    Math.max(0, folder.appliedAt + patienceFor(folder, delivery) - performance.now()),
  );
}

/** Applies what waits now; whether anything did. */
export function applyWaiting(folder: Folder): boolean {
  const { waiting } = folder;
  if (!waiting || folder.isClosed) return false;
  folder.waiting = undefined;
  folder.library = applyDelivery(folder.library, waiting);
  folder.appliedAt = performance.now();
  return true;
}

/** Changes of documents show at once; what is known of them may come a little later. */
function patienceFor({ progress }: Folder, { segments = [], gone = [] }: Delivery): number {
  if (progress.isPartial) return whileReading;
  return segments.length + gone.length > 0 || progress.isDone ? 0 : whileAnalysing;
}

function keepOpened(
  { opened }: Folder,
  { segments = [], parts = [], dropped = new Set() }: Delivery,
): void {
  for (const id of dropped) opened.delete(id);
  for (const each of [...segments, ...parts]) opened.set(each.id, each);
}

/** Gives up segments and parts that reading has shown to be damaged: the indexer reads their documents again. */
export function giveUpDamaged({ opened, indexer }: Folder): void {
  const damaged = [...opened.values()].filter(({ damage }) => damage !== undefined);
  if (damaged.length === 0) return;
  for (const { id } of damaged) opened.delete(id);
  indexer.distrust(damaged.map(({ id }) => id));
}
