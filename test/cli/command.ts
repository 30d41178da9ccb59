/** Runs a command line in the test's own process, in a folder of its own, and tells what it printed. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Readable } from "node:stream";
import { run } from "../../server/cli/run";

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface Surroundings {
  /** A folder to run in, instead of one made of `files`. */
  readonly cwd?: string;
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly stdin?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Undefined: no terminal. */
  readonly columns?: number;
}

/** `words` are what follows `whence`, parted by blanks, or a list where a word holds a blank. */
export async function whence(
  words: string | readonly string[],
  { files = {}, stdin = "", env = {}, columns, cwd }: Surroundings = {},
): Promise<Ran> {
  const own = mkdtempSync(join(tmpdir(), "whence-"));
  let out = "";
  let err = "";
  try {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(own, path)), { recursive: true });
      writeFileSync(join(own, path), content);
    }
    const code = await run(typeof words === "string" ? words.split(" ") : words, {
      stdin: Readable.from([Buffer.from(stdin)]),
      stdout: {
        write: (text) => {
          out += text;
          return true;
        },
        ...(columns !== undefined && { isTTY: true, columns }),
      },
      stderr: {
        write: (text) => {
          err += text;
          return true;
        },
      },
      cwd: cwd ?? own,
      env,
    });
    return { code, out, err };
  } finally {
    rmSync(own, { recursive: true, force: true });
  }
}
