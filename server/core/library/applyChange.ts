/** The library's one mutation: files in, a new snapshot out, unchanged documents shared. */
import type { FileChange, Library } from "./library";

export declare function emptyLibrary(): Library;
export declare function applyChange(library: Library, changes: readonly FileChange[]): Library;
