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
}

/** Writes, and waits while the reader of the stream is behind. */
export async function writeAll(output: Output, text: string): Promise<void> {
  if (!output.write(text) && output.once)
    await once(output as unknown as NodeJS.EventEmitter, "drain");
}

/** Exit codes, the same for every command and format. */
export const exitCodes = { clean: 0, findings: 1, failure: 2 } as const;
