/** Localisation: the one door to the localisation library; every sentence a person reads goes through `t`. */
import * as l10n from "@vscode/l10n";

export { t } from "@vscode/l10n";

/** Sets the language of all later messages: the parsed content of an `l10n/bundle.l10n.<language>.json`, or English for undefined. */
export function setMessages(bundle: Readonly<Record<string, string>> | undefined): void {
  l10n.config({ contents: { ...bundle } });
}
