/** Bytes of a file, read where they are asked for. */
import { closeSync, readSync } from "node:fs";
import type { Bytes } from "../core/segments/bytes";
import { openFile } from "./openFile";

export interface FileBytes extends Bytes {
  /** Nothing can be read from then on. */
  close(): void;
}

/** The file's descriptor, until it is closed. It must outlive the bytes that read from it. */
interface Descriptor {
  fd: number | undefined;
}

const forgotten = new FinalizationRegistry<Descriptor>(close);

/**
 * Opens a file to read from at any place; what is removed or renamed meanwhile stays readable. Undefined where there is
 * none. The descriptor is closed by `close`, or with the last reference to the bytes.
 */
export function openFileBytes(path: string): FileBytes | undefined {
  const file = openedFile(path);
  if (!file) return undefined;
  const descriptor: Descriptor = { fd: file.fd };
  const length = file.stats.size;
  const bytes: FileBytes = {
    length,
    read: (offset, count) =>
      offset < 0 || count < 0 || offset + count > length
        ? undefined
        : readAt(descriptor, offset, count),
    close: () => {
      close(descriptor);
    },
  };
  forgotten.register(bytes, descriptor);
  return bytes;
}

function openedFile(path: string): ReturnType<typeof openFile> {
  try {
    return openFile(path);
  } catch {
    return undefined;
  }
}

/** A buffer of its own begins aligned; the file is cut off where less comes than was asked for. */
function readAt({ fd }: Descriptor, offset: number, count: number): Uint8Array | undefined {
  if (fd === undefined) return undefined;
  try {
    const { buffer } = Buffer.allocUnsafeSlow(count);
    const bytes = new Uint8Array(buffer, 0, count);
    for (let at = 0; at < count;) {
      const got = readSync(fd, bytes, at, count - at, offset + at);
      if (got === 0) return undefined;
      at += got;
    }
    return bytes;
  } catch {
    return undefined;
  }
}

function close(descriptor: Descriptor): void {
  const { fd } = descriptor;
  if (fd === undefined) return;
  descriptor.fd = undefined;
  try {
    closeSync(fd);
  } catch {
    // It is closed all the same.
  }
}
