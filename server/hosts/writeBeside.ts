/** Writes files so that they are there whole or not at all. */
import { closeSync, fdatasync, openSync, renameSync, rmSync, writeSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { promisify } from "node:util";

/**
 * Writes `bytes` to a new file that is then on the disk. The bytes are taken before the first wait, so that the caller
 * may transfer them. Rejects with what the file system says, and leaves no file then.
 */
export async function writeTemporary(temporary: string, bytes: Uint8Array): Promise<void> {
  const fd = openSync(temporary, "wx");
  try {
    for (let at = 0; at < bytes.length;) at += writeSync(fd, bytes, at);
    await promisify(fdatasync)(fd);
  } catch (error) {
    discard(temporary);
    throw error;
  } finally {
    closeSync(fd);
  }
}

/** Milliseconds after which a rename is tried again; Windows refuses it while a virus scanner or a reader has the file open. */
const patience = [10, 50, 200, 500];

/** Gives the temporary file its name, in place of what had it. Rejects with what the file system says, and leaves no file then. */
export async function putInPlace(temporary: string, path: string): Promise<void> {
  for (const wait of [...patience, undefined])
    try {
      renameSync(temporary, path);
      return;
    } catch (error) {
      if (process.platform !== "win32" || wait === undefined) {
        discard(temporary);
        throw error;
      }
      await pause(wait);
    }
}

/** Removes a file, if that can be. */
export function discard(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // Who writes next will try again.
  }
}
