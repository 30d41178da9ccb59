/** Opens files for reading, and nothing that reading could wait for. */
import { closeSync, constants, fstatSync, openSync, type Stats } from "node:fs";

export interface OpenFile {
  readonly fd: number;
  readonly stats: Stats;
}

/** Without it, opening a pipe waits for its writer. Windows does not know it, nor pipes in folders. */
const withoutWaiting = (constants.O_NONBLOCK as number | undefined) ?? 0;

/** Opens what is at `fsPath`; the descriptor is the caller's to close. Undefined for what is no plain file; throws what the file system says. */
export function openFile(fsPath: string): OpenFile | undefined {
  const fd = openSync(fsPath, constants.O_RDONLY | withoutWaiting);
  try {
    const stats = fstatSync(fd);
    if (stats.isFile()) return { fd, stats };
  } catch (error) {
    closeSync(fd);
    throw error;
  }
  closeSync(fd);
  return undefined;
}
