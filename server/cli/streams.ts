/** What a command talks to: the streams, folder and environment it is given, so that tests can give their own. */
import { once } from "node:events";

export interface Output {
  write(text: string): boolean;
  once?(event: "drain", listener: () => void): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

export interface Streams {
  readonly stdin: NodeJS.ReadableStream;
  readonly stdout: Output;
  readonly stderr: Output;
  /** Absolute. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** False once nobody reads what is printed any more (`| head`). */
  readonly isRead?: () => boolean;
}

/** Prints, and waits while the reader is behind; one that has gone is no fault. */
export async function writeAll(
  { stdout, isRead }: Pick<Streams, "stdout" | "isRead">,
  text: string,
): Promise<void> {
  if (isRead?.() === false || stdout.write(text) || !stdout.once) return;
  try {
    await once(stdout as unknown as NodeJS.EventEmitter, "drain");
  } catch (error) {
    if (isRead?.() !== false) throw error;
  }
}

/** Exit codes, the same for every command and format. */
export const exitCodes = { clean: 0, findings: 1, failure: 2 } as const;
