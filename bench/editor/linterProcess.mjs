/** A linter in a process of its own: checks a whole text, as its editor extension does after each key. */
import { lint } from "markdownlint/sync";
import { startClock } from "../measure.mjs";

/** @type {Readonly<Record<string, () => Promise<(text: string) => Promise<number>>>>} */
const linters = {
  markdownlint: async () => async (text) => {
    const found = lint({ strings: { draft: text }, config: { default: true, MD013: false } });
    return found.draft.length;
  },
  textlint: async () => {
    const { createLinter, loadTextlintrc } = await import("textlint");
    const configFilePath = new URL("textlint.json", import.meta.url).pathname;
    const descriptor = await loadTextlintrc({ configFilePath });
    const linter = createLinter({ descriptor });
    return async (text) => (await linter.lintText(text, "draft.md")).messages.length;
  },
};

/** @type {Promise<(text: string) => Promise<number>> | undefined} */
let loaded;

process.on("message", async (/** @type {any} */ { text, at }) => {
  const check = await (loaded ??= linters[process.argv[2] ?? ""]?.());
  const changed = `${text.slice(0, at)}x${text.slice(at)}`;
  const clock = startClock();
  const found = await check?.(changed);
  process.send?.({ milliseconds: clock(), found });
});
