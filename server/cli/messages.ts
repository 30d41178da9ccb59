/** The language of messages: `--lang`, else the environment's. */
import italian from "../../l10n/bundle.l10n.it.json";
import { languageOfTag } from "../core/languages";
import { setMessages } from "../core/localisation";

/** Sets the language of every later message, from the arguments or, without `--lang`, from LC_ALL, LC_MESSAGES or LANG. */
export function chooseMessages(
  words: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): void {
  const asked = words.flatMap((word, index) =>
    word === "--lang" ? [words[index + 1]] : word.startsWith("--lang=") ? [word.slice(7)] : [],
  )[0];
  const locale = asked ?? [env["LC_ALL"], env["LC_MESSAGES"], env["LANG"]].find(Boolean) ?? "";
  setMessages(languageOfTag(locale) === "it" ? italian : undefined);
}
