/** `whence dossier`: all that a library holds of one actor, as a Markdown document. */
import { t, type Library, type Path } from "../core/index";
import { actorsCalled, dossierOf, type Dossier } from "../core/features/dossier";
import { renderDossier } from "../core/features/renderDossier";
import { linkerOf } from "./pages";

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

/** The same as data, version 1. */
export const toDossierReport = (dossiers: readonly Dossier[]): object => ({
  version: 1,
  dossiers,
});
