/** Links from cards to documents that tell more, for clients that can show these. */
import { t } from "../core";
import type { Card } from "../core/features/hover";
import { escapeMarkdown } from "../core/features/markup";
import type { Folder, Session } from "./session";

const openDossierCommand = "whence.openDossier";
const whoSaysWhatCommand = "whence.whoSaysWhat";

/** The line of links below cards, to the dossiers of actors and to who says what; undefined where the client knows none of both. */
export function describeFurther(
  cards: readonly Card[],
  { uri }: Folder,
  { options: { commands = [] } }: Session,
  draft: string | undefined,
): string | undefined {
  const names = cards.flatMap((card) => (card.kind === "name" ? [card] : []));
  const dossiers = names.map(({ id, name }) => {
    const label = names.length > 1 ? t("Dossier: {name}", { name }) : t("Dossier");
    return linkOf(label, openDossierCommand, [uri, id]);
  });
  const answers = cards.flatMap((card) =>
    card.kind === "answers"
      ? [linkOf(t("Who says what"), whoSaysWhatCommand, [uri, card.question, draft ?? ""])]
      : [],
  );
  const links = [
    ...(commands.includes(openDossierCommand) ? dossiers : []),
    ...(commands.includes(whoSaysWhatCommand) ? answers : []),
  ];
  return links.length > 0 ? links.join(" · ") : undefined;
}

const linkOf = (label: string, command: string, values: readonly string[]): string =>
  `[${escapeMarkdown(label)}](command:${command}?${encodeURIComponent(JSON.stringify(values))})`;
