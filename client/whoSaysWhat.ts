/** Who says what: pages that answer what is selected in a draft, or a question. */
import * as vscode from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { answersMessage, type AnswersItem, type AnswersParams } from "../server/lsp/protocol";
import { openPages } from "./pages";

export function openAnswers(client: BaseLanguageClient): vscode.Disposable[] {
  const ask = (params: AnswersParams): Promise<AnswersItem[]> =>
    client.sendRequest<AnswersItem[]>(answersMessage, params);
  return openPages<AnswersItem>({
    scheme: "whence-answers",
    commands: { open: "whence.whoSaysWhat", save: "whence.exportWhoSaysWhat" },
    preview: "markdown.showPreviewToSide",
    parts: 3,
    addressOf: ({ folder, name, uri = "" }) => [folder, name, uri],
    find: async ([folder = "", question = "", uri = ""], target) =>
      (
        await ask({
          folder,
          question,
          ...(uri !== "" && { uri }),
          ...(target !== undefined && { target }),
        })
      )[0],
    here: () => askHere(ask),
    saveTitle: () => vscode.l10n.t("Export who says what"),
    gone: vscode.l10n.t("Its folder is no longer open."),
  });
}

/** Of what is selected, or of the claim or name at the caret, else of a question that is asked for; undefined where none is given. */
async function askHere(
  ask: (params: AnswersParams) => Promise<AnswersItem[]>,
): Promise<AnswersItem[] | undefined> {
  const editor = vscode.window.activeTextEditor;
  if (editor) {
    const { document, selection } = editor;
    const found = await ask({ uri: document.uri.toString(), range: toRange(selection) });
    if (found.length > 0) return found;
  }
  const question = await vscode.window.showInputBox({
    title: vscode.l10n.t("Who says what?"),
    prompt: vscode.l10n.t("A name, or a question: who was behind the TV5 Monde hack"),
  });
  return question?.trim() ? ask({ question: question.trim() }) : undefined;
}

const toRange = ({
  start,
  end,
}: vscode.Selection): Extract<AnswersParams, { range: unknown }>["range"] => ({
  start: { line: start.line, character: start.character },
  end: { line: end.line, character: end.character },
});
