/** The suite inside the editor, in a browser's worker: `run` is what VS Code calls. The workspace is in memory and empty at first. */
import "mocha/mocha";
import * as vscode from "vscode";
import { report } from "./report";
import { loadSuites } from "./suites";

/** Path → text of the workspace's files; the bundler puts them here. */
declare const workspaceFiles: Readonly<Record<string, string>>;

export async function run(): Promise<void> {
  const folder = vscode.workspace.workspaceFolders![0]!.uri;
  for (const [path, text] of Object.entries(workspaceFiles)) {
    await vscode.workspace.fs.writeFile(
      vscode.Uri.joinPath(folder, path),
      new TextEncoder().encode(text),
    );
  }
  const reporter = report as unknown as Mocha.ReporterConstructor;
  mocha.setup({ ui: "tdd", timeout: 30_000, color: false, reporter });
  await loadSuites();
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  if (failures > 0) throw new Error(`${failures} failed`);
}
