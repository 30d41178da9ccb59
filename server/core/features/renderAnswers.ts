/** Renders who says what: as a card, and as a Markdown document that stands by itself. */
import { t } from "../localisation";
import {
  anchor,
  escapeMarkdown,
  joinParts,
  longestCell,
  longestLine,
  quote,
  renderFile,
  renderTable,
  section,
  shorten,
  type Link,
} from "./markup";
import { describeCount } from "./originCount";
import { cellsOfRow, registryCells } from "./rowCells";
import type { AnswerRow, AnswerRows, AnswersCard, Searched } from "./whoSaysWhat";

/** A table of all answers, the groups apart by who gives them. */
export function renderAnswers(card: AnswersCard, link: Link): string {
  const header = [t("who says"), t("what"), t("how surely"), t("whence")];
  const rows = card.groups.flatMap((group) => [
    [`**${titleOf(group)}**`, headOf(group), "", ""],
    ...group.rows.map((row) => cellsOfRow(row, link)),
  ]);
  return [
    `**${escapeMarkdown(shorten(card.question, longestCell))}**  \n${countsOf(card)}`,
    renderTable(header, [...rows, ...card.registries.map(registryCells)]),
    ...card.passages.map((row) => passageOf(row, link)),
  ].join("\n\n");
}

/** A section for each answer, the newest first; below them registries and passages. */
export function renderAnswersPage(card: AnswersCard, link: Link): string {
  const { question, groups, further, registries, passages, searched } = card;
  const header = [t("who says"), t("what"), t("how surely"), t("when"), t("whence")];
  const table = (rows: readonly AnswerRow[]): string =>
    renderTable(
      header,
      rows.map((row) => datedCells(row, link)),
    );
  const shown = groups.length > 0 ? [...groups.flatMap(({ rows }) => rows), ...further] : passages;
  return joinParts([
    `# ${t("Who says what")}`,
    `**${escapeMarkdown(question)}**`,
    groups.length > 0
      ? countsOf(card)
      : escapeMarkdown(describeSearch(passages.length > 0, searched)),
    ...groups.map((group) => section(titleOf(group), `${headOf(group)}\n\n${table(group.rows)}`)),
    section(t("What else is said of them"), table(further)),
    section(t("What sources say of it"), table(passages)),
    section(
      t("Registries"),
      renderTable(
        header,
        registries
          .map(registryCells)
          .map(([who, what, how, whence]) => [who!, what!, how!, "–", whence!]),
      ),
    ),
    section(t("Passages"), passagesOf(shown, link).join("\n\n")),
  ]);
}

/** The same as a file of its own. */
export const renderAnswersFile = (cards: readonly AnswersCard[], link: Link): string =>
  renderFile(
    cards.map((card) => renderAnswersPage(card, link)),
    t("who says what, by Whence"),
  );

/** What was looked for where nobody answers. */
export function describeSearch(hasPassages: boolean, { sources, names, words }: Searched): string {
  const found = hasPassages
    ? t("No source answers this. These passages speak of it.")
    : t("No source answers this, and none speaks of it.");
  const wanted = [...names, ...words].join(", ");
  const searched =
    wanted === ""
      ? t("Sources searched: {count}.", { count: sources })
      : t("Sources searched: {count}, for {words}.", { count: sources, words: wanted });
  return `${found} ${searched}`;
}

const titleOf = ({ answer }: AnswerRows): string => escapeMarkdown(shorten(answer, longestLine));

const countsOf = ({ groups, isContested }: AnswersCard): string =>
  [
    groups.length === 1 ? t("1 answer") : t("{count} answers", { count: groups.length }),
    ...(isContested ? [`**${t("contested")}**`] : []),
  ].join(" · ");

const headOf = (group: AnswerRows): string =>
  [
    escapeMarkdown(describeCount(group)),
    ...(group.isLeftOut ? [`*${t("not in the draft")}*`] : []),
  ].join(" · ");

/** With the date of the source before the passage. */
function datedCells(row: AnswerRow, link: Link): string[] {
  const cells = cellsOfRow(row, link, longestLine);
  return [...cells.slice(0, -1), row.date ?? t("undated"), cells.at(-1)!];
}

/** Each passage once. */
const passagesOf = (rows: readonly AnswerRow[], link: Link): string[] => [
  ...new Set(rows.map((row) => passageOf(row, link))),
];

const passageOf = ({ passage, whence, place }: AnswerRow, link: Link): string =>
  `${quote(passage)}\n>\n> ${anchor(whence, place, link)}`;
