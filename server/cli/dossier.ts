/** `whence dossier`: all that a library holds of one actor, as a Markdown document. */
import { lineStartsOf, t, type Library, type Path } from "../core/index";
import { pathFrom } from "../core/documents/paths";
import { actorsCalled, dossierOf, type Dossier } from "../core/features/dossier";
import type { Link } from "../core/features/renderCard";
import { renderDossier, renderDossierFile } from "../core/features/renderDossier";
import { lineAt } from "../core/text/lineStarts";
import { putInPlace, writeTemporary } from "../hosts/writeBeside";
import { toPath } from "../hosts/paths";

/** Dossiers of the actors that a name calls; or why there is none. */
export function findDossiers(library: Library, name: string): readonly Dossier[] | string {
  const actors = actorsCalled(library, name);
  const [first, ...others] = actors;
  if (!first) return t("Nobody in the library is called “{name}”.", { name });
  const isExact = library.actors.named(name).length > 0;
  if (!isExact && others.length > 0)
    return t("Nobody is called “{name}”. Did you mean {names}?", {
      name,
      names: actors.map((actor) => `“${actor.name}”`).join(", "),
    });
  return actors.map((actor) => dossierOf(library, actor));
}

/** Links are to `path#Lline`, as `toPath` shows paths. */
export const printDossiers = (
  dossiers: readonly Dossier[],
  library: Library,
  toPath: (path: Path) => string,
): string => {
  const link = linkerOf(library, toPath);
  return dossiers.map((dossier) => renderDossier(dossier, link)).join("\n---\n\n");
};

/** Writes them as a file, whole or not at all, with links from where it lies. Rejects with what the file system says. */
export async function writeDossiers(
  dossiers: readonly Dossier[],
  library: Library,
  file: string,
): Promise<void> {
  const link = linkerOf(library, (path) => pathFrom(toPath(file), path));
  const temporary = `${file}.${process.pid}.part`;
  await writeTemporary(temporary, Buffer.from(renderDossierFile(dossiers, link)));
  await putInPlace(temporary, file);
}

const linkerOf =
  (library: Library, toPath: (path: Path) => string): Link =>
  ({ path, span }) =>
    `${encodeURI(toPath(path))}#L${lineAt(lineStartsOf(library, path), span.start) + 1}`;

/** The same as data, version 1. */
export const toDossierReport = (dossiers: readonly Dossier[]): object => ({
  version: 1,
  dossiers,
});
