/** The cells of rows that tell who says what, in the tables of cards and documents. */
import { t } from "../localisation";
import {
  anchor,
  escapeMarkdown,
  isWebAddress,
  longestCell,
  shorten,
  tipOf,
  type Link,
} from "./markup";
import type { NameRow, RegistryRow } from "./nameCard";

/** Who says what, how surely, whence. */
export const cellsOfRow = (row: NameRow, link: Link, longest = longestCell): string[] => [
  escapeMarkdown(row.who),
  escapeMarkdown(shorten(row.what, longest)),
  row.howSurely ? escapeMarkdown(shorten(row.howSurely, longest)) : "–",
  anchor(row.whence, row.place, link, row.passage),
];

/** The cells of an entry, without a date. */
export function registryCells({ title, what, country, description, url }: RegistryRow): string[] {
  const whence =
    url !== undefined && isWebAddress.test(url)
      ? `[${t("entry")}](${url}${tipOf(description)})`
      : "–";
  const said = country === undefined ? what : `${what} (${country})`;
  return [
    `*${escapeMarkdown(t("registry: {title}", { title }))}*`,
    escapeMarkdown(shorten(said, longestCell)),
    "–",
    whence,
  ];
}
