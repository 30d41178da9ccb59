/** `whence ask`: who says what, grouped by answer, each with its speaker, certainty, date and passage. */
import { t, type Library } from "../core/index";
import { describeCount } from "../core/features/originCount";
import { describeSearch } from "../core/features/renderAnswers";
import { askLibrary, type AnswerRow, type AnswersCard } from "../core/features/whoSaysWhat";
import type { Paint } from "./paint";
import { flatten } from "./underline";

export const findAnswers = (library: Library, question: string): AnswersCard =>
  askLibrary(library, question);

/** One block an answer, a row each speaker, the passage below it. */
export function printAnswers(card: AnswersCard, paint: Paint): string {
  const { groups, isContested, further, registries, passages, searched } = card;
  const blocks = groups.map((group) => {
    const head = `${paint.strong(flatten(group.answer))}  ${paint.faint(describeCount(group))}`;
    return [head, ...group.rows.map((row) => printRow(row, paint))].join("\n");
  });
  if (isContested) blocks.unshift(paint.strong(t("Your sources disagree.")));
  if (groups.length === 0)
    blocks.push(
      [
        describeSearch(passages.length > 0, searched),
        ...passages.map((row) => printRow(row, paint)),
      ].join("\n"),
    );
  if (further.length > 0)
    blocks.push(
      [
        paint.strong(t("What else is said of them")),
        ...further.map((row) => printRow(row, paint)),
      ].join("\n"),
    );
  for (const { title, what } of registries)
    blocks.push(`${paint.faint(t("registry: {title}", { title }))}  ${flatten(what)}`);
  return `${blocks.join("\n\n")}\n`;
}

function printRow({ who, howSurely, whence, date, passage }: AnswerRow, paint: Paint): string {
  const about = [who, howSurely, date ?? t("undated"), whence].filter((part) => part !== "");
  return `  ${flatten(about.join(" · "))}\n    ${paint.faint(flatten(passage))}`;
}

/** The same as data, version 1. */
export function toAskReport(card: AnswersCard): object {
  const { question, isContested, groups, further, registries, passages, searched } = card;
  return { version: 1, question, isContested, groups, further, registries, passages, searched };
}
