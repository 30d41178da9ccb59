/** Which suites run in which workspace. */
import { workspace } from "vscode";

/** Loads the suites of the open workspace; mocha's globals must stand by then. */
export async function loadSuites(): Promise<void> {
  if (workspace.workspaceFile) {
    await import("./folders.suite");
    return;
  }
  await import("./findings.suite");
  await import("./fixes.suite");
  await import("./cards.suite");
  await import("./places.suite");
  await import("./library.suite");
  await import("./drafts.suite");
  await import("./commands.suite");
  await import("./verification.suite");
}
