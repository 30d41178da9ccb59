/** Starts a text index in a process of its own and has it take steps. */
import { fork } from "node:child_process";
import { join } from "node:path";
import { endWithUs } from "./children.mjs";

/** @import { Step } from "./engineProcess.mjs" */

/** @typedef {object} EngineClient
 * @property {string} name
 * @property {(step: Step) => Promise<any>} take
 * @property {() => void} end */

/** @param {string} name one of `engines` @returns {EngineClient} */
export function startEngine(name) {
  const child = endWithUs(
    fork(join(import.meta.dirname, "engineProcess.mjs"), [name], {
      execArgv: ["--expose-gc", "--max-old-space-size=12288"],
    }),
  );
  return {
    name,
    take: (step) =>
      new Promise((resolve, reject) => {
        child.once("message", (/** @type {any} */ answer) => {
          child.removeAllListeners("exit");
          if (answer.error) reject(new Error(`${name}: ${answer.error}`));
          else resolve(answer.result);
        });
        child.once("exit", (code) => reject(new Error(`${name} ended with ${code}`)));
        child.send(step);
      }),
    end: () => {
      child.removeAllListeners("exit");
      child.kill("SIGKILL");
    },
  };
}
