/** Findings as the editor holds them. */
import * as vscode from "vscode";
import { waitFor } from "./editor";

export const codeOf = ({ code }: vscode.Diagnostic): string =>
  String(typeof code === "object" ? code.value : code);

export const findingsOf = (document: vscode.TextDocument): vscode.Diagnostic[] =>
  vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === "whence");

/** Waits for a finding of a rule whose underline touches some words. */
export const findingOf = (
  document: vscode.TextDocument,
  code: string,
  words: string,
): Promise<vscode.Diagnostic> =>
  waitFor(`${code} at "${words}"`, () => findFinding(document, code, words));

function findFinding(
  document: vscode.TextDocument,
  code: string,
  words: string,
): vscode.Diagnostic | undefined {
  const start = document.getText().indexOf(words);
  if (start < 0) return undefined;
  const range = new vscode.Range(
    document.positionAt(start),
    document.positionAt(start + words.length),
  );
  return findingsOf(document).find(
    (finding) => codeOf(finding) === code && finding.range.intersection(range),
  );
}

/** Waits until no finding of a rule is left in a document. */
export const noFindingOf = (document: vscode.TextDocument, code: string): Promise<true> =>
  waitFor(
    `no ${code}`,
    () => findingsOf(document).every((finding) => codeOf(finding) !== code) || undefined,
  );
