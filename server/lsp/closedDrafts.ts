/** Drafts that lie in a folder and are not open: the Markdown files that its library does not hold. */
import { parseDraft, readDraft, type DraftReading, type Path } from "../core";
import { foldLetters } from "../core/features/typedWords";
import { folderOf, toUri } from "./addresses";
import { isLibraryFile, type Folder, type Session } from "./session";

const markdown = ["**/*.md", "**/*.markdown"];

/** Files read at once. */
const batch = 50;

/** Those whose letters hold `word`, read against the folder's library. */
export async function closedDrafts(
  session: Session,
  folder: Folder,
  word: string,
): Promise<DraftReading[]> {
  const { paths } = await session.host.findFiles(folder, markdown);
  const closed = paths.filter((path) => isClosedDraft(session, folder, path));
  const wanted = foldLetters(word);
  const readings: DraftReading[] = [];
  for (let at = 0; at < closed.length; at += batch) {
    const files = await session.host.readFiles(folder, closed.slice(at, at + batch));
    for (const { path, text } of files)
      if (text !== undefined && foldLetters(text).includes(wanted))
        readings.push(readDraft(parseDraft(text), folder.library, path));
  }
  return readings;
}

function isClosedDraft(session: Session, folder: Folder, path: Path): boolean {
  const uri = toUri(path, folder);
  const isInner = folderOf(uri, session.folders) !== folder;
  return !isInner && !session.documents.has(uri) && !isLibraryFile(folder, path);
}
