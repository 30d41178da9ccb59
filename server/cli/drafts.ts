/** The drafts that a command line names: files, folders to walk, standard input. */
import { statSync } from "node:fs";
import { resolve } from "node:path";
import { text as readAll } from "node:stream/consumers";
import { marksPath, parseCheckMarks, t, type CheckMark, type Path } from "../core/index";
import { findLibraryFiles, readLibraryFile } from "../hosts/libraryFiles";
import { toFsPath, toPath } from "../hosts/paths";
import { relativePath } from "./relativePath";
import type { Streams } from "./streams";

export interface DraftPath {
  /** As the caller named it, or relative to the folder that he stands in. */
  readonly name: string;
  readonly path: Path;
  /** Found by walking a folder, rather than named. */
  readonly isWalked: boolean;
}

export interface DraftFile extends DraftPath {
  readonly text: string;
}

const standardInput = "-";
const markdown = ["**/*.md", "**/*.markdown"];

/** Paths of drafts: what `names` names, the Markdown files of the folders among them; without names those of the current folder. A name that leads nowhere is told. */
export async function findDrafts(
  names: readonly string[],
  cwd: string,
  tell: (problem: string) => void,
): Promise<DraftPath[]> {
  const found = new Map<Path, DraftPath>();
  const add = (draft: DraftPath): void => {
    // A file that is walked and named as well is named.
    const known = found.get(draft.path);
    if (!known || (known.isWalked && !draft.isWalked)) found.set(draft.path, draft);
  };
  for (const name of names.length > 0 ? names : ["."]) {
    const fsPath = resolve(cwd, name === standardInput ? "stdin.md" : name);
    const path = toPath(fsPath);
    const entry = statSync(fsPath, { throwIfNoEntry: false });
    if (name === standardInput || (entry && !entry.isDirectory()))
      add({ name, path, isWalked: false });
    else if (entry) (await walk(path, cwd, tell)).forEach(add);
    else tell(`${name}: ${t("there is no such file or folder")}`);
  }
  return [...found.values()];
}

async function walk(
  folder: Path,
  cwd: string,
  tell: (problem: string) => void,
): Promise<DraftPath[]> {
  const { paths, skipped } = await findLibraryFiles(folder, markdown);
  for (const { path, reason } of skipped) tell(`${relativePath(cwd, path)}: ${reason}`);
  return paths.map((path) => ({ name: relativePath(cwd, path), path, isWalked: true }));
}

/** The draft with its text; undefined, and told, where it cannot be read. */
export async function readDraftFile(
  draft: DraftPath,
  { stdin }: Pick<Streams, "stdin">,
  tell: (problem: string) => void,
): Promise<DraftFile | undefined> {
  if (draft.name === standardInput) return { ...draft, text: await readAll(stdin) };
  const { text, unreadable } = readLibraryFile(draft.path);
  if (text !== undefined) return { ...draft, text };
  tell(`${draft.name}: ${unreadable ?? t("there is no such file or folder")}`);
  return undefined;
}

/** The marks kept beside a draft; a line that is none is told. */
export function readMarks(draft: DraftPath, tell: (problem: string) => void): readonly CheckMark[] {
  const { text } = readLibraryFile(marksPath(draft.path));
  if (text === undefined) return [];
  const { marks, broken } = parseCheckMarks(text);
  for (const { line, message } of broken)
    tell(`${toFsPath(marksPath(draft.path))}:${line}: ${message}`);
  return marks;
}
