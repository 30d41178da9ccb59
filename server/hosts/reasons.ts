/** Why the file system refuses: a person's words for its errors. */
import { t } from "../core/localisation";

/** The error's code, e.g. "ENOENT"; undefined for other errors. */
export function codeOf(error: unknown): string | undefined {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return typeof code === "string" ? code : undefined;
}

export function reasonOf(error: unknown): string {
  switch (codeOf(error)) {
    case "EACCES":
    case "EPERM":
      return t("There is no permission to read it.");
    case "ENOENT":
      return t("It does not exist.");
    case "ENOTDIR":
      return t("It is not a folder.");
    case "ELOOP":
      return t("Its links lead in a circle.");
    case "EMFILE":
    case "ENFILE":
      return t("Too many files are open.");
    default:
      return error instanceof Error ? error.message : String(error);
  }
}

/** Why a file could not be written. */
export function reasonOfWriting(error: unknown): string {
  switch (codeOf(error)) {
    case "ENOSPC":
    case "EDQUOT":
    case "EFBIG":
      return t("The disk is full.");
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return t("There is no permission to write there.");
    case "ENOENT":
    case "ENOTDIR":
      return t("The folder does not exist.");
    default:
      return reasonOf(error);
  }
}
