/** The lock that a folder's one writer holds, over all processes. */
import { readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { randomUUID } from "node:crypto";
import { codeOf } from "./reasons";
import { discard } from "./writeBeside";

export interface WriterLock {
  /** False once another has taken over, which is for good. Asks the disk. */
  isHeld(): boolean;
  release(): void;
}

/** Milliseconds between two signs of life. */
const heartbeat = 5_000;
/** Milliseconds without a sign of life after which a holder is taken for dead. */
const patience = 30_000;

/**
 * Locks are numbered files, `writer.7.lock`; the highest counts. Who finds its holder dead creates the next number,
 * which the file system grants to one only, and removes the lower ones after. The highest number is never removed, so
 * who is late and creates a lower one again sees that a higher exists and steps back; and so does a holder that was
 * taken for dead while it slept. A holder that released its lock, or whose process is gone, is dead at once; otherwise
 * its file's time tells. Undefined where another holds the lock; throws what the file system says.
 */
export function acquireWriterLock(folder: string): WriterLock | undefined {
  const latest = latestLock(folder);
  if (latest > 0 && isAlive(lockPath(folder, latest))) return undefined;
  const number = latest + 1;
  const path = lockPath(folder, number);
  const content = JSON.stringify({ pid: process.pid, host: hostname(), token: randomUUID() });
  if (!create(path, content)) return undefined;
  if (latestLock(folder) !== number) {
    discard(path);
    return undefined;
  }
  for (const lower of lockNumbers(folder)) if (lower < number) discard(lockPath(folder, lower));
  return holdLock(folder, number, content);
}

function holdLock(folder: string, number: number, content: string): WriterLock {
  const path = lockPath(folder, number);
  let isOver = false;
  const end = (): void => {
    isOver = true;
    clearInterval(timer);
  };
  const isHeld = (): boolean => {
    if (!isOver && !isStillOwn(folder, number, content)) end();
    return !isOver;
  };
  const timer = setInterval(() => {
    if (isHeld()) touch(path);
  }, heartbeat);
  timer.unref();
  return {
    isHeld,
    release: () => {
      if (isHeld()) markReleased(path);
      end();
    },
  };
}

function isStillOwn(folder: string, number: number, content: string): boolean {
  try {
    const path = lockPath(folder, number);
    return latestLock(folder) === number && readFileSync(path, "utf8") === content;
  } catch {
    // The folder is gone or not to be reached; nothing can be written there.
    return false;
  }
}

function isAlive(path: string): boolean {
  try {
    const { pid, host } = parseHolder(readFileSync(path, "utf8"));
    if (pid === 0) return false;
    if (pid !== undefined && host === hostname() && !isRunning(pid)) return false;
    return Math.abs(Date.now() - statSync(path).mtimeMs) <= patience;
  } catch (error) {
    if (codeOf(error) === "ENOENT") return true; // Another is taking over at this moment.
    throw error;
  }
}

const released = JSON.stringify({ pid: 0 });

/** Empty for a holder that was killed before it had written who it is, or is about to. */
function parseHolder(content: string): { readonly pid?: number; readonly host?: string } {
  try {
    return JSON.parse(content) as { pid: number; host: string };
  } catch {
    return {};
  }
}

/** A number that another process has by now counts as running too; the file's time tells then. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) !== "ESRCH";
  }
}

/** False where another was faster. */
function create(path: string, content: string): boolean {
  try {
    writeFileSync(path, content, { flag: "wx" });
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw error;
  }
}

function touch(path: string): void {
  const now = new Date();
  try {
    utimesSync(path, now, now);
  } catch {
    // `isHeld` will tell.
  }
}

function markReleased(path: string): void {
  try {
    writeFileSync(path, released);
  } catch {
    // Its age will tell, or that the process is gone.
  }
}

const lockPath = (folder: string, number: number): string => join(folder, `writer.${number}.lock`);

const latestLock = (folder: string): number => Math.max(0, ...lockNumbers(folder));

const lockNumbers = (folder: string): number[] =>
  readdirSync(folder).flatMap((name) => {
    const number = /^writer\.(\d+)\.lock$/.exec(name)?.[1];
    return number === undefined ? [] : [Number(number)];
  });
