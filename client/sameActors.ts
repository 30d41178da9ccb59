/** Same actor? Goes through the names that may be one actor's, with the reason and the passages, and writes each answer into `actors.yaml`. */
import * as vscode from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import type * as ls from "vscode-languageclient";
import { proposalsMessage, type ProposalItem } from "../server/lsp/protocol";
import { changeList } from "./actorList";

export const reviewSameActors = (client: BaseLanguageClient): vscode.Disposable =>
  vscode.commands.registerCommand("whence.reviewSameActors", () => review(client));

async function review(client: BaseLanguageClient): Promise<void> {
  const open = await vscode.window.withProgress(
    {
      location: vscode.ProgressLocation.Window,
      title: vscode.l10n.t("Whence: comparing the names of the library"),
    },
    () => client.sendRequest<ProposalItem[]>(proposalsMessage, {}),
  );
  if (open.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t("No two names look like one actor's."));
    return;
  }
  for (let left = open; left.length > 0;) {
    const proposal = await choose(left);
    const answer = proposal && (await ask(proposal));
    if (!proposal) return;
    if (answer === undefined) continue;
    const { folder, actors, names } = proposal;
    const [a, b] = names;
    const isDone = await changeList(client, folder, {
      kind: answer === "same" ? "join" : "part",
      names: answer === "same" ? actors : [a!.name, b!.name],
    });
    if (!isDone) return;
    left = left.filter((each) => each !== proposal);
  }
  void vscode.window.showInformationMessage(vscode.l10n.t("That was the last one."));
}

interface ProposalPick extends vscode.QuickPickItem {
  readonly proposal: ProposalItem;
}

async function choose(proposals: readonly ProposalItem[]): Promise<ProposalItem | undefined> {
  const picks = proposals.map((proposal): ProposalPick => ({
    label: proposal.names.map(({ name }) => name).join(" ~ "),
    description: proposal.reason,
    detail: proposal.names
      .flatMap(({ uses: [use] }) => (use ? [`${use.whence}: “${use.passage}”`] : []))
      .join("  ·  "),
    proposal,
  }));
  const chosen = await vscode.window.showQuickPick(picks, {
    title: vscode.l10n.t("Same actor? {count} to decide", { count: proposals.length }),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return chosen?.proposal;
}

interface AnswerPick extends vscode.QuickPickItem {
  readonly answer?: "same" | "other";
  readonly place?: { readonly uri: string; readonly range: ls.Range };
}

/** The answer to one; undefined for none. A passage that is chosen is shown beside, and the question stays. */
async function ask(proposal: ProposalItem): Promise<"same" | "other" | undefined> {
  for (;;) {
    const chosen = await vscode.window.showQuickPick(answersTo(proposal), {
      title: vscode.l10n.t("Same actor? {names}: {reason}", {
        names: proposal.names.map(({ name }) => name).join(" ~ "),
        reason: proposal.reason,
      }),
      matchOnDetail: true,
    });
    if (!chosen?.place) return chosen?.answer;
    await show(chosen.place);
  }
}

function answersTo({ actors: [kept], names }: ProposalItem): AnswerPick[] {
  const [first, second] = names.map(({ name }) => name);
  return [
    {
      label: `$(check) ${vscode.l10n.t("The same actor")}`,
      description: vscode.l10n.t("listed as {name}", { name: kept }),
      answer: "same",
    },
    {
      label: `$(close) ${vscode.l10n.t("Not the same")}`,
      description: vscode.l10n.t("{first} and {second} stay apart", {
        first: first!,
        second: second!,
      }),
      answer: "other",
    },
    ...names.flatMap((named) => passagesOf(named)),
  ];
}

function passagesOf({ name, actor, isListed, uses }: ProposalItem["names"][number]): AnswerPick[] {
  const about = [
    name,
    actor === name ? "" : vscode.l10n.t("a name of {actor}", { actor }),
    isListed ? vscode.l10n.t("your list") : "",
  ];
  return [
    { label: about.filter(Boolean).join(" · "), kind: vscode.QuickPickItemKind.Separator },
    ...uses.map(({ whence, passage, uri, range }): AnswerPick => ({
      label: `$(quote) ${whence}`,
      detail: passage,
      ...(uri !== undefined && range && { place: { uri, range } }),
    })),
  ];
}

async function show({
  uri,
  range: { start, end },
}: NonNullable<AnswerPick["place"]>): Promise<void> {
  const selection = new vscode.Range(start.line, start.character, end.line, end.character);
  await vscode.window.showTextDocument(vscode.Uri.parse(uri), { selection, preview: true });
}
