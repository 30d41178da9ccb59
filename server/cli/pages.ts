/** Markdown documents of the command line: their links, and writing them as files. */
import { lineStartsOf, type Library, type Path } from "../core/index";
import { pathFrom } from "../core/documents/paths";
import type { Link } from "../core/features/markup";
import { lineAt } from "../core/text/lineStarts";
import { toPath } from "../hosts/paths";
import { putInPlace, writeTemporary } from "../hosts/writeBeside";

/** Links to `path#Lline`, as `toPath` shows paths. */
export const linkerOf =
  (library: Library, toPath: (path: Path) => string): Link =>
  ({ path, span }) =>
    `${encodeURI(toPath(path))}#L${lineAt(lineStartsOf(library, path), span.start) + 1}`;

/** Writes a document as a file, whole or not at all, with links from where it lies. Rejects with what the file system says. */
export async function writePage(
  render: (link: Link) => string,
  library: Library,
  file: string,
): Promise<void> {
  const link = linkerOf(library, (path) => pathFrom(toPath(file), path));
  const temporary = `${file}.${process.pid}.part`;
  await writeTemporary(temporary, Buffer.from(render(link)));
  await putInPlace(temporary, file);
}
