/** The language of messages: what the client translates, else the Italian of the server's own for an Italian client. */
import italian from "../../l10n/bundle.l10n.it.json";
import { languageOfTag, setMessages } from "../core";
import type { StartOptions } from "./protocol";

let inUse: StartOptions["messages"];

export function chooseMessages({ messages, locale }: StartOptions, clientLocale?: string): void {
  const isItalian = languageOfTag(locale ?? clientLocale ?? "en") === "it";
  inUse = messages ?? (isItalian ? italian : undefined);
  setMessages(inUse);
}

/** What was chosen, for other threads. */
export const messagesInUse = (): StartOptions["messages"] => inUse;
