/** The language of messages: `--lang`, else the environment's. */
import { readFileSync } from "node:fs";
import { setMessages } from "../core/localisation";

/** Sets the language of every later message, from the arguments or, without `--lang`, from LC_ALL, LC_MESSAGES or LANG. */
export function chooseMessages(
  words: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): void {
  const asked = words.flatMap((word, index) =>
    word === "--lang" ? [words[index + 1]] : word.startsWith("--lang=") ? [word.slice(7)] : [],
  )[0];
  const locale = asked ?? env["LC_ALL"] ?? env["LC_MESSAGES"] ?? env["LANG"] ?? "";
  setMessages(/^it(?![a-z])/i.test(locale) ? readBundle("it") : undefined);
}

/** The bundle stands beside `dist/` and, run from the sources, two folders up; without it messages are English. */
function readBundle(language: string): Record<string, string> | undefined {
  for (const folder of ["../l10n/", "../../l10n/"]) {
    try {
      const url = new URL(`${folder}bundle.l10n.${language}.json`, import.meta.url);
      return JSON.parse(readFileSync(url, "utf8")) as Record<string, string>;
    } catch {
      continue;
    }
  }
  return undefined;
}
