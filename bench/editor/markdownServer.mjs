/** VS Code's Markdown language server, with what VS Code itself answers it. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import MarkdownIt from "markdown-it";
import { startLanguageServer } from "./languageServer.mjs";

const settings = {
  markdown: {
    suggest: { paths: { enabled: true, includeWorkspaceHeaderCompletions: "never" } },
    occurrencesHighlight: { enabled: true },
    validate: {
      enabled: true,
      referenceLinks: { enabled: "warning" },
      fragmentLinks: { enabled: "warning" },
      fileLinks: { enabled: "warning", markdownFragmentLinks: "inherit" },
      ignoredLinks: [],
      unusedLinkDefinitions: { enabled: "hint" },
      duplicateLinkDefinitions: { enabled: "warning" },
    },
  },
};

/** The server, with every text file of the folder as Markdown: the library it knows is the one that ours knows.
 * @param {string} root */
export async function startMarkdownServer(root) {
  const require = createRequire(import.meta.url);
  const main = require.resolve("vscode-markdown-languageserver");
  const parser = new MarkdownIt({ html: true });
  /** @type {string[] | undefined} the draft's lines, as they are now */
  let lines;
  const server = await startLanguageServer([main, "--stdio"], root, {
    initialization: { markdownFileExtensions: ["md", "txt"] },
    capabilities: {
      workspace: { workspaceFolders: true, configuration: true },
      textDocument: { diagnostic: { dynamicRegistration: true } },
    },
    answers: {
      "markdown/parse": ({ uri }) =>
        parser.parse(
          lines && uri === server.uri ? lines.join("\n") : readFileSync(fileURLToPath(uri), "utf8"),
          {},
        ),
      "markdown/fs/readFile": ({ uri }) => [...readFileSync(fileURLToPath(uri))],
      "markdown/fs/stat": ({ uri }) => toStat(fileURLToPath(uri)),
      "markdown/fs/readDirectory": ({ uri }) =>
        readdirSync(fileURLToPath(uri), { withFileTypes: true }).map((entry) => [
          entry.name,
          { isDirectory: entry.isDirectory() },
        ]),
      "markdown/findMarkdownFilesInWorkspace": () => listFiles(root),
      "workspace/configuration": ({ items }) => items.map(() => settings.markdown),
    },
  });
  server.notify("workspace/didChangeConfiguration", { settings });
  return {
    ...server,
    /** What VS Code has parsed is the draft as it stands, not the file. @param {string} text */
    open(text) {
      lines = text.split("\n");
      return server.open(text);
    },
    /** @type {typeof server.type} */
    type(at, text, removed = 0) {
      const line = lines?.[at.line] ?? "";
      if (lines)
        lines[at.line] = line.slice(0, at.character) + text + line.slice(at.character + removed);
      return server.type(at, text, removed);
    },
  };
}

/** @param {string} path */
function toStat(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat ? { isDirectory: stat.isDirectory() } : null;
}

/** @param {string} root */
const listFiles = (root) =>
  readdirSync(join(root, "sources"), { recursive: true, encoding: "utf8" })
    .filter((path) => /\.(md|txt)$/.test(path))
    .map((path) => pathToFileURL(join(root, "sources", path)).toString());
