/** What is indexed first: sources that open drafts cite, and those that a card is about. */
import { resolveCitation, sourcesOf } from "../core/draft/resolveCitation";
import type { Path } from "../core";
import { draftsOf, type Folder, type Session } from "./session";

/** So many passages of a card are worth it. */
const mostShown = 200;

/** Asks for the sources that the open drafts of a folder cite. */
export function prioritiseCited(session: Session, folder: Folder): void {
  if (folder.progress.isDone) return;
  const cited = new Set<Path>();
  for (const { reading } of draftsOf(session, folder))
    for (const { placed } of reading.blocks)
      for (const citation of placed.block.proses.flatMap(({ citations }) => citations))
        for (const { path } of sourcesOf(
          resolveCitation(citation, reading.draft, folder.library, reading.path),
        ))
          if (path !== undefined) cited.add(path);
  prioritise(folder, cited);
}

/** Asks for the sources that hold the words a card is about. */
export function prioritiseShown(folder: Folder, words: string): void {
  if (folder.progress.isDone) return;
  const shown = new Set<Path>();
  for (const { source } of folder.library.index.withPhrase(words, mostShown))
    if (source.path !== undefined) shown.add(source.path);
  if (shown.size > 0) prioritise(folder, shown);
}

function prioritise(folder: Folder, paths: ReadonlySet<Path>): void {
  const asked = [...paths].join("\n");
  if (asked === folder.prioritised) return;
  folder.prioritised = asked;
  folder.indexer.prioritise([...paths]);
}
