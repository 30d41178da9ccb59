/** Links from cards to the dossiers of their actors, for clients that know them. */
import { t } from "../core";
import type { Card } from "../core/features/hover";
import { escapeMarkdown } from "../core/features/renderCard";
import type { Folder, Session } from "./session";

const openDossierCommand = "whence.openDossier";

/** The line of links below cards; undefined where the client knows no dossiers or none of the cards is a name's. */
export function describeDossiers(
  cards: readonly Card[],
  { uri }: Folder,
  { options }: Session,
): string | undefined {
  if (!options.commands?.includes(openDossierCommand)) return undefined;
  const names = cards.flatMap((card) => (card.kind === "name" ? [card] : []));
  const links = names.map(({ id, name }) => {
    const label = names.length > 1 ? t("Dossier: {name}", { name }) : t("Dossier");
    const values = encodeURIComponent(JSON.stringify([uri, id]));
    return `[${escapeMarkdown(label)}](command:${openDossierCommand}?${values})`;
  });
  return links.length > 0 ? links.join(" · ") : undefined;
}
