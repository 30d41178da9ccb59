/** Renders cards as Markdown, in which nothing that a source wrote can act as markup. */
import type { VerdictKind } from "../evidence/verdict";
import { languages } from "../languages";
import { t } from "../localisation";
import { sliceOf, type Span } from "../text/span";
import type { CardPassage, CitationCard } from "./citationCard";
import type { Card } from "./hover";
import { countSources, kindWord, type NameCard, type NameRow, type RegistryRow } from "./nameCard";
import type { Place } from "./place";
import type { VerdictCard } from "./verdictCard";
import { countOfAnswer, type AnswerRows, type AnswersCard } from "./whoSaysWhat";

/** How a shell addresses a place, for a Markdown link; undefined where it cannot. */
export type Link = (place: Place) => string | undefined;

/** Cells are cut at so many characters; the passage behind the link is whole. */
const longestCell = 110;
const longestPassage = 420;
const mostAliases = 6;

export function renderCards(cards: readonly Card[], link: Link): string {
  return cards.map((card) => renderCard(card, link)).join("\n\n---\n\n");
}

export function renderCard(card: Card, link: Link): string {
  switch (card.kind) {
    case "name":
      return renderNameCard(card, link);
    case "citation":
      return renderCitationCard(card, link);
    case "verdict":
      return renderVerdict(card, link);
    case "answers":
      return renderAnswers(card, link);
    case "note":
      return escapeMarkdown(card.text);
  }
}

/** Text that shows as it is, on one line. */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[\\`*_{}[\]()#+\-.!|<>~&$@:]/g, (mark) =>
      /[<>&]/.test(mark) ? { "<": "&lt;", ">": "&gt;", "&": "&amp;" }[mark]! : `\\${mark}`,
    );

function renderNameCard(card: NameCard, link: Link): string {
  const lines = [nameHeading(card)];
  if (card.mentions > 0) {
    const counts = [countSources(card.sources), countMentions(card.mentions)].join(", ");
    const contested = card.isContested ? ` · **${t("contested: who they are")}**` : "";
    lines.push(anchor(counts, card.firstMention, link) + contested);
  }
  if (card.rows.length + card.registries.length === 0)
    return card.mentions > 0
      ? lines.join("  \n")
      : `${lines.join("  \n")} · ${t("no source speaks of them")}`;
  const header = [t("who says"), t("what"), t("how surely"), t("whence")];
  const rows = [...card.rows.map((row) => cells(row, link)), ...card.registries.map(registryCells)];
  const table = [header, header.map(() => "---"), ...rows];
  const parts = [lines.join("  \n"), table.map((row) => `| ${row.join(" | ")} |`).join("\n")];
  if (card.more > 0) parts.push(t("and {count} more", { count: card.more }));
  return parts.join("\n\n");
}

export const countMentions = (count: number): string =>
  count === 1 ? t("1 mention") : t("{count} mentions", { count });

function nameHeading({ name, actorKind, aliases }: NameCard): string {
  const also = aliases
    .slice(0, mostAliases)
    .map((alias) => `*${escapeMarkdown(alias.name)}* (${escapeMarkdown(alias.usedBy.join(", "))})`);
  const rest = aliases.length > mostAliases ? ", …" : "";
  return [
    `**${escapeMarkdown(name)}**`,
    kindWord(actorKind),
    also.length > 0 ? t("also {names}", { names: also.join(", ") + rest }) : "",
  ]
    .filter((part) => part !== "")
    .join(" · ");
}

/** The word for a verdict. */
export function verdictWord(verdict: VerdictKind): string {
  switch (verdict) {
    case "supported":
      return t("supported");
    case "contradicted":
      return t("contradicted");
    case "silent":
      return t("silent");
    case "unchecked":
      return t("unchecked");
  }
}

function renderVerdict({ verdict, reason, passage }: VerdictCard, link: Link): string {
  const head = headOfVerdict(verdict, reason);
  if (!passage) return head;
  const { whence, text, place } = passage;
  const why = escapeMarkdown(passage.reason);
  return `${head}\n\n${quote(text)}\n\n${[anchor(whence, place, link), why].join(" · ")}`;
}

const headOfVerdict = (verdict: VerdictKind, reason: string): string =>
  `**${verdictWord(verdict)}** · ${escapeMarkdown(reason)}`;

const quote = (text: string): string => `> ${escapeMarkdown(shorten(text, longestPassage))}`;

/** A table of all answers, the groups apart by who gives them. */
export function renderAnswers(card: AnswersCard, link: Link): string {
  const counts = [
    card.groups.length === 1 ? t("1 answer") : t("{count} answers", { count: card.groups.length }),
    ...(card.isContested ? [`**${t("contested")}**`] : []),
  ];
  const header = [t("who says"), t("what"), t("how surely"), t("whence")];
  const rows = card.groups.flatMap((group) => [
    [`**${escapeMarkdown(shorten(group.answer, longestCell))}**`, headOf(group), "", ""],
    ...group.rows.map((row) => cells(row, link)),
  ]);
  const table = [header, header.map(() => "---"), ...rows, ...card.registries.map(registryCells)];
  return [
    `**${escapeMarkdown(shorten(card.question, longestCell))}**  \n${counts.join(" · ")}`,
    table.map((row) => `| ${row.join(" | ")} |`).join("\n"),
    ...card.passages.map(
      (row) => `> ${escapeMarkdown(row.passage)}\n>\n> ${anchor(row.whence, row.place, link)}`,
    ),
  ].join("\n\n");
}

const headOf = (group: AnswerRows): string =>
  [
    escapeMarkdown(countOfAnswer(group)),
    ...(group.isLeftOut ? [`*${t("not in the draft")}*`] : []),
  ].join(" · ");

const cells = (row: NameRow, link: Link): string[] => [
  escapeMarkdown(row.who),
  escapeMarkdown(shorten(row.what, longestCell)),
  row.howSurely ? escapeMarkdown(shorten(row.howSurely, longestCell)) : "–",
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

/** An address that cannot end the link that it stands in. */
const isWebAddress = /^https?:\/\/[^\s()<>"\\|]+$/;

function renderCitationCard(card: CitationCard, link: Link): string {
  const about = [
    card.authors.join(", "),
    card.publisher ?? "",
    card.issued ?? "",
    card.language ? languages[card.language].name : "",
  ].filter((part) => part !== "");
  const heading = `**${anchor(card.title ?? card.key, card.place, link)}** · ${escapeMarkdown(card.key)}`;
  const head = [heading, about.map(escapeMarkdown).join(" · ")].filter((line) => line !== "");
  return `${head.join("  \n")}\n\n${renderPassage(card, link)}`;
}

function renderPassage({ passage, isReadable, verdict }: CitationCard, link: Link): string {
  if (!isReadable)
    return t("Only the bibliography knows this source: it can be cited, not verified.");
  if (!passage) return t("No passage in this source speaks of this.");
  const judged = verdict ? `${headOfVerdict(verdict.kind, verdict.reason)}\n\n` : "";
  return `${judged}> ${markShared(passage)}\n\n${anchor(`¶${passage.paragraph}`, passage.place, link)}`;
}

/** The passage with shared words bold; neighbouring ones in one run. */
function markShared({ text, shared }: CardPassage): string {
  const shown = shorten(text, longestPassage);
  const whole = shown === text ? text.length : shown.length - 1;
  let rendered = "";
  let at = 0;
  for (const span of mergeNeighbours(text, shared)) {
    if (span.end > whole) break;
    rendered += `${escapeInline(text.slice(at, span.start))}**${escapeMarkdown(sliceOf(text, span))}**`;
    at = span.end;
  }
  return rendered + escapeInline(shown.slice(at));
}

/** As `escapeMarkdown`, but keeps the blanks at both ends. */
function escapeInline(text: string): string {
  const [, before = "", middle = "", after = ""] = /^(\s*)([^]*?)(\s*)$/.exec(text) ?? [];
  return `${before && " "}${escapeMarkdown(middle)}${after && " "}`;
}

function mergeNeighbours(text: string, spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && (span.start <= last.end || /^\s+$/.test(text.slice(last.end, span.start))))
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else merged.push(span);
  }
  return merged;
}

/** A link where there is an address, else the label. */
export function anchor(
  label: string,
  place: Place | undefined,
  link: Link,
  title?: string,
): string {
  const address = place && link(place);
  if (address === undefined) return escapeMarkdown(label);
  return `[${escapeMarkdown(label)}](${address}${tipOf(title)})`;
}

/** The title of a link, with the blank before it. */
function tipOf(text: string | undefined): string {
  if (text === undefined || text === "") return "";
  const shown = shorten(text, longestPassage).replace(/\s+/g, " ");
  return ` "${shown.replace(/["\\|<>]/g, "’")}"`;
}

/** Cuts at a blank, with an ellipsis. */
function shorten(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest);
  const blank = cut.lastIndexOf(" ");
  return `${cut.slice(0, blank > longest / 2 ? blank : longest)}…`;
}
