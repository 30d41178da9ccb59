/** Learned models as files of this machine. */
import { readFileSync } from "node:fs";
import type { ModelSource } from "../core/languages/models";

/** The models that lie beside a program, each `CODE.model.bin`; each is read once it is asked for. */
export const modelsBeside =
  (program: string | URL): ModelSource =>
  (code) => {
    try {
      return new Uint8Array(readFileSync(new URL(`${code}.model.bin`, program)));
    } catch {
      return undefined;
    }
  };
