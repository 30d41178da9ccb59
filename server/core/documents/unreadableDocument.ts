/** The document of a file that could not be read. */
import type { OtherDocument, Path } from "./document";

/** No source, with the reason, in a person's words, as its problem. */
export const unreadableDocument = (path: Path, reason: string): OtherDocument => ({
  kind: "other",
  path,
  problems: [{ path, severity: "error", message: reason }],
});
