/** Renders a dossier as a Markdown document that stands by itself. */
import { t } from "../localisation";
import type {
  Dossier,
  DossierAffiliate,
  DossierLink,
  DossierName,
  DossierPart,
  DossierRole,
  DossierRow,
} from "./dossier";
import { countMentions, kindWord } from "./nameCard";
import {
  anchor,
  escapeMarkdown,
  joinParts,
  renderFile,
  renderTable,
  section,
  type Link,
} from "./markup";
import { countSources, renderShared } from "./originCount";
import { registryCells } from "./rowCells";

export function renderDossier(dossier: Dossier, link: Link): string {
  const { rows, links, registries, passages } = dossier;
  return joinParts([
    renderHead(dossier),
    section(t("Names"), dossier.names.map((name) => renderName(name, link)).join("\n")),
    section(t("Roles"), dossier.roles.map((role) => renderRole(role, link)).join("\n")),
    section(t("People"), dossier.affiliates.map((each) => renderAffiliate(each, link)).join("\n")),
    ...parts().map(([part, title]) =>
      section(
        title,
        [
          renderRows(
            rows.filter((row) => row.part === part),
            link,
          ),
          renderShared(dossier.shared.filter((shared) => shared.part === part)),
        ]
          .filter((text) => text !== "")
          .join("\n\n"),
      ),
    ),
    section(t("Named together with"), links.map((each) => renderLink(each, link)).join("\n")),
    section(t("Registries"), renderTable(rowHeader().slice(1), registries.map(registryCells))),
    section(
      t("Passages"),
      passages
        .map(
          ({ text, whence, place }) =>
            `> ${escapeMarkdown(text)}\n>\n> ${anchor(whence, place, link)}`,
        )
        .join("\n\n"),
    ),
  ]);
}

/** The same as a file of its own, which is not held against the library when it lies among drafts. */
export const renderDossierFile = (dossiers: readonly Dossier[], link: Link): string =>
  renderFile(
    dossiers.map((dossier) => renderDossier(dossier, link)),
    t("a dossier, made by Whence"),
  );

/** Titles of the tables, in their order. */
const parts = (): readonly (readonly [DossierPart, string])[] => [
  ["identity", t("Who they are said to be")],
  ["deeds", t("What they are said to have done")],
  ["about", t("What is said of them")],
  ["words", t("What they say")],
];

const rowHeader = (): string[] => [
  t("when"),
  t("who says"),
  t("what"),
  t("how surely"),
  t("whence"),
];

function renderHead(dossier: Dossier): string {
  const { name, kind, sources, mentions, isWhole, isContested } = dossier;
  const counts = [countSources(sources), countMentions(mentions)].join(", ");
  const contested = isContested ? `**${t("contested: who they are")}**` : "";
  const about = [kindWord(kind), counts, contested].filter(Boolean).join(" · ");
  const lines = [`# ${escapeMarkdown(name)}`, about];
  if (!isWhole) lines.push(t("The newest sources were read; older ones are counted only."));
  return lines.join("\n\n");
}

function renderName({ name, uses }: DossierName, link: Link): string {
  const users = uses.map(({ by, whence, place }) => {
    if (whence === undefined) return escapeMarkdown(by);
    const where = anchor(whence, place, link);
    return whence.startsWith(`${by} ¶`) ? where : `${escapeMarkdown(by)} (${where})`;
  });
  return `- **${escapeMarkdown(name)}**${users.length > 0 ? `: ${users.join(", ")}` : ""}`;
}

const renderRole = ({ role, by }: DossierRole, link: Link): string =>
  `- *${escapeMarkdown(role)}*: ${by.map((each) => renderCaller(each, link)).join(", ")}`;

const renderAffiliate = ({ name, role, by }: DossierAffiliate, link: Link): string =>
  `- **${escapeMarkdown(name)}**, *${escapeMarkdown(role)}*: ${by.map((each) => renderCaller(each, link)).join(", ")}`;

const renderCaller = ({ who, whence, place }: DossierRole["by"][number], link: Link): string =>
  `${escapeMarkdown(who)} (${anchor(whence, place, link)})`;

const renderRows = (rows: readonly DossierRow[], link: Link): string =>
  renderTable(
    rowHeader(),
    rows.map(({ date, who, what, howSurely, whence, place, passage }) => [
      date ?? "–",
      escapeMarkdown(who),
      escapeMarkdown(what),
      howSurely ? escapeMarkdown(howSurely) : "–",
      anchor(whence, place, link, passage),
    ]),
  );

function renderLink({ name, kind, by }: DossierLink, link: Link): string {
  const about = [`**${escapeMarkdown(name)}**`, kindWord(kind)].filter(Boolean).join(" · ");
  const told = by.map((each) => renderCaller(each, link));
  return `- ${about}: ${[...new Set(told)].join(", ")}`;
}
