/** Renders cards as Markdown, in which nothing that a source wrote can act as markup. */
import type { VerdictKind } from "../evidence/verdict";
import { languages } from "../languages";
import { t } from "../localisation";
import { sliceOf, type Span } from "../text/span";
import type { CardPassage, CitationCard } from "./citationCard";
import type { Card } from "./hover";
import { countMentions, kindWord, type NameCard } from "./nameCard";
import {
  anchor,
  escapeInline,
  escapeMarkdown,
  longestPassage,
  quote,
  renderTable,
  shorten,
  type Link,
} from "./markup";
import { countSources, describeCount, renderShared } from "./originCount";
import { cellsOfRow, registryCells } from "./rowCells";
import { renderAnswers } from "./renderAnswers";
import type { VerdictCard } from "./verdictCard";

const mostAliases = 6;

export function renderCards(cards: readonly Card[], link: Link): string {
  return cards.map((card) => renderCard(card, link)).join("\n\n---\n\n");
}

function renderCard(card: Card, link: Link): string {
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
  const rows = [
    ...card.rows.map((row) => cellsOfRow(row, link)),
    ...card.registries.map(registryCells),
  ];
  const parts = [lines.join("  \n"), renderTable(header, rows)];
  if (card.shared.length > 0) parts.push(renderShared(card.shared));
  if (card.more > 0) parts.push(t("and {count} more", { count: card.more }));
  return parts.join("\n\n");
}

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

function renderVerdict({ verdict, reason, count, passage }: VerdictCard, link: Link): string {
  const counted = count ? ` · ${escapeMarkdown(describeCount(count))}` : "";
  const head = headOfVerdict(verdict, reason) + counted;
  if (!passage) return head;
  const { whence, text, place } = passage;
  const why = escapeMarkdown(passage.reason);
  return `${head}\n\n${quote(text)}\n\n${[anchor(whence, place, link), why].join(" · ")}`;
}

const headOfVerdict = (verdict: VerdictKind, reason: string): string =>
  `**${verdictWord(verdict)}** · ${escapeMarkdown(reason)}`;

function renderCitationCard(card: CitationCard, link: Link): string {
  const about = [
    card.authors.join(", "),
    card.publisher ?? "",
    card.issued ?? "",
    card.language ? languages[card.language].name : "",
  ].filter((part) => part !== "");
  const heading = `**${anchor(card.title ?? card.key, card.place, link)}** · ${escapeMarkdown(card.key)}`;
  const head = [heading, about.map(escapeMarkdown).join(" · ")].filter((line) => line !== "");
  const shared = card.shared ? `\n\n${renderShared([card.shared])}` : "";
  return `${head.join("  \n")}\n\n${renderPassage(card, link)}${shared}`;
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
