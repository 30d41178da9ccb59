/** The learned models that lie in the extension's package. */
import * as vscode from "vscode";
import type { Beginning } from "../../server/lsp/protocol";

/** Set when the extension is bundled: languages that have a model. */
declare const modelledLanguages: readonly string[];

/** Bytes by language; one that cannot be read is absent, and the server tells of it. */
export async function readModels(folder: vscode.Uri): Promise<Beginning["models"]> {
  const read = async (code: string): Promise<readonly [string, Uint8Array][]> => {
    try {
      const file = vscode.Uri.joinPath(folder, `${code}.model.bin`);
      return [[code, await vscode.workspace.fs.readFile(file)]];
    } catch {
      return [];
    }
  };
  return Object.fromEntries((await Promise.all(modelledLanguages.map(read))).flat());
}
